import { strains, yesNo } from '../history.ts';
import { noiseOf, product } from '../product.ts';
import type { Cell, Publisher } from '../release.ts';

/** Each measure of a leaf comes with an n of its own draw. */
export const countPerMeasure: Publisher = (history, settings) => {
  const exact = product(history, { ...settings, key: null });
  return product(history, settings).map((release, i) => {
    const noise = noiseOf(settings, release.period);
    const extra = (exact[i]?.cells ?? [])
      .filter(({ of, count }) => count === 'n' && !of.startsWith('figure:'))
      .flatMap((cell) =>
        [...strains, ...yesNo].map((measure): Cell => {
          const count = `${measure}.n`;
          return { ...cell, count, value: cell.value + noise(cell.view, cell.of, count) };
        }),
      );
    return { ...release, cells: [...release.cells, ...extra] };
  });
};
