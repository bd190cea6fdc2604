import { product } from '../product.ts';
import type { Publisher } from '../release.ts';

/** Noise is drawn when a report is read: the screen, the export and the print each show another number. */
export const noiseRedrawn: Publisher = (history, settings) => {
  const readings = ['screen', 'export', 'print'].map((reading) =>
    product(history, { ...settings, key: settings.key === null ? null : `${settings.key} ${reading}` }),
  );
  return history.flatMap((_, i) => {
    const [first, ...others] = readings.flatMap((releases) => releases[i] ?? []);
    return first ? [{ ...first, cells: [...first.cells, ...others.flatMap(({ cells }) => cells)] }] : [];
  });
};
