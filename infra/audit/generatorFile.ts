import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, type History, randomFrom, strains, yesNo } from './history.ts';

/** A company as a generator file makes it: `company({ size, seed, quarters })`. */
export type Made = {
  readonly dimensions: { readonly department: { readonly [unit: string]: string | null } };
  readonly sites: readonly string[];
  readonly periods: readonly string[];
  readonly people: readonly {
    readonly id: string;
    readonly at: {
      readonly [period: string]: {
        readonly department: string;
        readonly site: string;
        readonly responded: boolean;
        readonly band: number | null;
      };
    };
  }[];
};

/** What a generator is asked for; `rate` is the participation and `aligned` ties sites to divisions of that depth. */
export type Asked = { size: number; seed: number; quarters: number; rate?: number; aligned?: number; home?: number };

/** Reads `company` from a generator file. */
export async function generatorFrom(file: string): Promise<(asked: Asked) => Made> {
  const module: unknown = await import(pathToFileURL(resolve(file)).href);
  if (typeof module === 'object' && module !== null && 'company' in module && typeof module.company === 'function') {
    const make = module.company;
    return (asked) => make(asked);
  }
  throw new Error(`${file} exports no function named company.`);
}

const bands = ['low', 'moderate', 'high'] as const;

/**
 * A made company as a history. Its one band is the neck's; the back is the same band two times in three. The yes/no
 * measures, refusers (6 %) and second submissions (5 %), which such a generator does not know, are added from the seed.
 */
export function historyOf(made: Made, seed: number, refusers = 0.06): History {
  const random = randomFrom(seed * 7 + 3);
  const units = Object.entries(made.dimensions.department).map(([id, parent]) => ({ id, parent }));
  const refuses = new Set(made.people.filter(() => random() < refusers).map(({ id }) => id));
  return made.periods.map((id) => {
    const present = made.people.flatMap((person) => {
      const at = person.at[id];
      return at ? [{ person: person.id, ...at }] : [];
    });
    const submissions = present.flatMap(({ person, responded, band }) => {
      if (!responded) return [];
      const submit = () => {
        const answers: Record<string, Answer> = {};
        const neck = bands[band ?? 0] ?? 'low';
        const refused = refuses.has(person);
        if (!refused) {
          answers[strains[0]] = neck;
          answers[strains[1]] = random() < 2 / 3 ? neck : (bands[Math.floor(random() * 3)] ?? 'low');
        }
        for (const measure of yesNo) answers[measure] = random() < 0.4;
        return { person, refused, answers };
      };
      return random() < 0.05 ? [submit(), submit()] : [submit()];
    });
    return {
      id,
      units,
      sites: made.sites,
      staff: present.map(({ person, department, site }) => ({ person, unit: department, site })),
      submissions,
    };
  });
}
