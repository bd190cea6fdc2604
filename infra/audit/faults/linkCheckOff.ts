import { noiseOf, product, respondentsOf } from '../product.ts';
import type { Cell, Publisher } from '../release.ts';
import { countsOf } from './countsOf.ts';

/** Departments as they should be; sites pooled below k, but everybody counted where they sit. */
export const linkCheckOff: Publisher = (history, settings) =>
  product(history, settings).map((release, i) => {
    const period = history[i];
    if (period === undefined || release.leaves.length === 0) return release;
    const noise = noiseOf(settings, period.id);
    const people = respondentsOf(period);
    const bySite = [...Map.groupBy(people, (person) => person.site)].sort((a, b) => a[1].length - b[1].length);
    const groups = bySite.filter(([, there]) => there.length >= settings.k).map(([site]) => [site]);
    const pool = bySite.filter(([, there]) => there.length < settings.k).map(([site]) => site);
    const pooled = people.filter((person) => pool.includes(person.site)).length;
    if (pooled >= settings.k || groups.length === 0) groups.push(pool);
    else groups[0]?.push(...pool);
    const leaves = groups
      .filter((sites) => sites.length > 0)
      .map((units) => ({ view: 'site' as const, id: units[0] ?? '', units }));
    const cells = leaves.flatMap(({ view, id, units }) =>
      countsOf(people.filter((person) => units.includes(person.site))).map(
        ([count, value]): Cell => ({ view, of: id, leaves: [id], count, value: value + noise(view, id, count) }),
      ),
    );
    return {
      ...release,
      leaves: [...release.leaves.filter(({ view }) => view === 'department'), ...leaves],
      countedAt: new Map(people.map((person) => [person.id, person.site])),
      cells: [...release.cells.filter(({ view }) => view === 'department'), ...cells],
    };
  });
