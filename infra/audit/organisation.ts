import {
  type Answer,
  type Employee,
  type History,
  type Period,
  randomFrom,
  type Submission,
  strains,
  yesNo,
} from './history.ts';

type Worker = Employee & { readonly keen: number; readonly refuses: boolean; readonly strain: number };

/** What a generated organisation is like; each is a probability per person and period unless it says otherwise. */
export type Habits = {
  readonly takesPart: number;
  readonly refuses: number;
  readonly submitsAgain: number;
  readonly leaves: number;
  readonly moves: number;
  /** The part of a unit's people who sit at its own site. */
  readonly atHome: number;
};

const usual: Habits = { takesPart: 0.65, refuses: 0.08, submitsAgain: 0.06, leaves: 0.05, moves: 0.03, atHome: 0.94 };

/**
 * A random organisation over several periods with joiners, leavers, movers, people who submit twice and people who refuse
 * the symptom questions. Divisions tend to sit at one site, so that departments and sites nearly coincide: that is where
 * a difference of two figures is a handful of people.
 */
export function organisation(size: number, periods: number, seed: number, habits: Habits = usual): History {
  const random = randomFrom(seed * 1000003 + size);
  const below = (n: number) => Math.floor(random() * n);
  const units: { id: string; parent: string | null }[] = [{ id: 'all', parent: null }];
  const sites = Array.from({ length: size < 200 ? 3 : size < 1000 ? 5 : 14 }, (_, i) => `site${i}`);
  const homeOf = new Map<string, string>([['all', sites[0] ?? 'site0']]);
  const places: string[] = []; // one entry for each seat: the unit that has it

  const grow = (id: string, people: number, depth: number): void => {
    const own = depth === 0 ? 3 : below(4);
    for (let i = 0; i < Math.min(own, people); i++) places.push(id);
    let left = people - own;
    for (let child = 0; left > 0; child++) {
      const name = `${id}/${child}`;
      const wanted = depth < 2 ? Math.ceil(people * (0.15 + 0.35 * random())) : 3 + below(16);
      const share = Math.min(left, Math.max(3, wanted));
      units.push({ id: name, parent: id });
      // A division picks a site; what is below it mostly stays there.
      const stays = depth > 0 && random() < 0.8;
      homeOf.set(name, (stays ? homeOf.get(id) : sites[below(sites.length)]) ?? 'site0');
      if (share <= 18) for (let i = 0; i < share; i++) places.push(name);
      else grow(name, share, depth + 1);
      left -= share;
    }
  };
  grow('all', size, 0);

  let hired = 0;
  const hire = (unit: string): Worker => ({
    person: `p${hired++}`,
    unit,
    site: random() < habits.atHome ? (homeOf.get(unit) ?? 'site0') : (sites[below(sites.length)] ?? 'site0'),
    keen: habits.takesPart + 0.3 * (random() - 0.5),
    refuses: random() < habits.refuses,
    strain: random(),
  });

  let staff = places.map(hire);
  const history: Period[] = [];
  for (let at = 0; at < periods; at++) {
    if (at > 0) {
      staff = staff.map((worker) => {
        const fate = random();
        if (fate < habits.leaves) return hire(worker.unit);
        if (fate > habits.leaves + habits.moves) return worker;
        const unit = units[below(units.length)]?.id ?? 'all';
        return { ...worker, unit, site: random() < 0.5 ? worker.site : (homeOf.get(unit) ?? worker.site) };
      });
    }
    const submissions: Submission[] = [];
    for (const worker of staff) {
      if (random() >= worker.keen) continue;
      submissions.push(submit(worker, random));
      if (random() < habits.submitsAgain) submissions.push(submit(worker, random));
    }
    history.push({
      id: `P${at + 1}`,
      units,
      sites,
      staff: staff.map(({ person, unit, site }) => ({ person, unit, site })),
      submissions,
    });
  }
  return history;
}

function submit(worker: Worker, random: () => number): Submission {
  const answers: Record<string, Answer> = {};
  const band = (x: number) => (x > 0.85 ? 'high' : x > 0.6 ? 'moderate' : 'low');
  if (!worker.refuses) for (const strain of strains) answers[strain] = band(0.7 * worker.strain + 0.3 * random());
  for (const measure of yesNo) answers[measure] = random() < 0.4;
  return { person: worker.person, refused: worker.refuses, answers };
}
