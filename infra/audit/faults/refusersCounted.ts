import { latest, yesNo } from '../history.ts';
import { noiseOf, product } from '../product.ts';
import type { Cell, Publisher } from '../release.ts';
import { countsOf } from './countsOf.ts';

/** Workstation measures count everybody who handed in a desk check, also those who refused the symptom questions. */
export const refusersCounted: Publisher = (history, settings) =>
  product(history, settings).map((release, i) => {
    const period = history[i];
    if (period === undefined) return release;
    const noise = noiseOf(settings, period.id);
    const everybody = latest(period).map(({ person, unit, site, answers }) => ({
      person,
      unit,
      site,
      measures: answers,
    }));
    const workstation = new Set(yesNo.map((measure) => `${measure}.yes`));
    const extra = release.leaves.flatMap(({ view, id, units }) => {
      const inside = everybody.filter((one) =>
        units.includes(view === 'department' ? one.unit : (release.countedAt.get(one.person) ?? one.site)),
      );
      return countsOf(inside).flatMap(([count, value]): Cell[] => {
        const name = count === 'n' ? 'workstation.n' : count;
        if (count !== 'n' && !workstation.has(count)) return [];
        return [{ view, of: id, leaves: [id], count: name, value: value + noise(view, id, name) }];
      });
    });
    const kept = release.cells.filter(({ count, of }) => !workstation.has(count) && !of.startsWith('figure:'));
    return { ...release, cells: [...kept, ...extra] };
  });
