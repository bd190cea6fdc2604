import type { View } from '../history.ts';
import { inputOf, noiseOf, respondentsOf } from '../product.ts';
import type { Cell, Publisher } from '../release.ts';
import { countsOf } from './countsOf.ts';

/** Every unit and every site is a leaf of its own, however small. */
export const poolingOff: Publisher = (history, settings) =>
  history.map((period) => {
    const noise = noiseOf(settings, period.id);
    const places: [View, Map<string, ReturnType<typeof respondentsOf>>][] = [
      ['department', Map.groupBy(respondentsOf(period), (person) => person.unit)],
      ['site', Map.groupBy(respondentsOf(period), (person) => person.site)],
    ];
    const cells = places.flatMap(([view, groups]) =>
      [...groups].flatMap(([id, people]) =>
        countsOf(people).map(
          ([count, value]): Cell => ({ view, of: id, leaves: [id], count, value: value + noise(view, id, count) }),
        ),
      ),
    );
    return {
      period: period.id,
      leaves: places.flatMap(([view, groups]) => [...groups.keys()].map((id) => ({ view, id, units: [id] }))),
      countedAt: new Map(inputOf(period, settings).respondents.map((person) => [person.id, person.site])),
      own: new Set(period.units.map(({ id }) => id)),
      cells,
    };
  });
