/** A made-up company: what a directory would hold, and how its people are. All of it follows from one seed. */
export interface MadeCompany {
  readonly name: string;
  readonly sites: readonly { readonly name: string; readonly country: string; readonly timeZone: string }[];
  /** Parents before children; the first is the whole company. `parent` and `unit` are positions in this list. */
  readonly units: readonly { readonly name: string; readonly parent: number | null }[];
  readonly people: readonly MadePerson[];
}

export interface MadePerson {
  readonly name: string;
  readonly address: string;
  readonly unit: number;
  readonly site: number;
  /** How worn the desk and the body are, 0 to 1: shared by a team, so that departments differ. */
  readonly strain: number;
  /** How likely the person is to take part in a period, 0 to 1. */
  readonly keen: number;
}

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Department, and its teams with their sizes; a team's own teams after a colon. Small ones are meant to be merged in reports. */
const departments: readonly {
  readonly name: string;
  readonly teams: readonly (readonly [string, number] | readonly [string, readonly (readonly [string, number])[]])[];
}[] = [
  {
    name: 'Customer service',
    teams: [
      ['Phone support', 34],
      [
        'Chat and mail',
        [
          ['Days', 17],
          ['Evenings', 9],
        ],
      ],
      ['Complaints', 5],
    ],
  },
  {
    name: 'Engineering',
    teams: [
      [
        'Platform',
        [
          ['Data', 12],
          ['Infrastructure', 15],
        ],
      ],
      [
        'Product',
        [
          ['Web', 18],
          ['Mobile', 14],
          ['Design', 7],
        ],
      ],
      ['Quality', 16],
    ],
  },
  {
    name: 'Sales',
    teams: [
      ['Field sales', 22],
      ['Inside sales', 26],
      ['Partners', 4],
    ],
  },
  {
    name: 'Operations',
    teams: [
      ['Logistics planning', 19],
      ['Purchasing', 13],
      ['Facilities', 6],
    ],
  },
  {
    name: 'Finance and legal',
    teams: [
      ['Accounting', 16],
      ['Controlling', 8],
      ['Legal', 4],
    ],
  },
  {
    name: 'People and communication',
    teams: [
      ['People team', 11],
      ['Communication', 9],
      ['Learning', 3],
    ],
  },
];

const given = [
  'Amira',
  'Anton',
  'Beatriz',
  'Carla',
  'Chen',
  'Daniel',
  'Elif',
  'Emma',
  'Farid',
  'Fatou',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kofi',
  'Lea',
  'Luca',
  'Maja',
  'Marek',
  'Nadia',
  'Noah',
  'Olga',
  'Omar',
  'Paula',
  'Ravi',
  'Rosa',
  'Sami',
  'Sofia',
  'Tomas',
  'Yuki',
];
const family = [
  'Abadi',
  'Bauer',
  'Costa',
  'Dupont',
  'Eriksen',
  'Fischer',
  'Garcia',
  'Hansen',
  'Ivanova',
  'Jansen',
  'Kaya',
  'Lindqvist',
  'Moreau',
  'Novak',
  'Okafor',
  'Petrov',
  'Quist',
  'Rossi',
  'Silva',
  'Tanaka',
  'Ulrich',
  'Varga',
  'Weber',
  'Yilmaz',
  'Zielinski',
];

/** About 300 people, a department tree four levels deep, three sites in three time zones. */
export function makeCompany(seed: number): MadeCompany {
  const random = seededRandom(seed);
  const units: { name: string; parent: number | null }[] = [{ name: 'Northwind Works', parent: null }];
  const people: MadePerson[] = [];
  const names = new Set<string>();

  function addTeam(name: string, parent: number, size: number, mood: number): void {
    const unit = units.push({ name, parent }) - 1;
    const home = random() < 0.6 ? 0 : random() < 0.6 ? 1 : 2;
    const shared = mood + 0.25 * (random() - 0.5);
    const keen = 0.55 + 0.3 * random();
    for (let i = 0; i < size; i += 1) {
      const person = unusedName(random, names);
      people.push({
        name: person,
        address: `${person.toLowerCase().replace(' ', '.')}@northwind.example`,
        unit,
        site: random() < 0.88 ? home : Math.floor(random() * 3),
        strain: within(shared + 0.45 * (random() - 0.5)),
        keen: within(keen + 0.3 * (random() - 0.5)),
      });
    }
  }

  for (const { name, teams } of departments) {
    const department = units.push({ name, parent: 0 }) - 1;
    const mood = 0.3 + 0.35 * random();
    for (const [team, size] of teams) {
      if (typeof size === 'number') addTeam(team, department, size, mood);
      else {
        const parent = units.push({ name: team, parent: department }) - 1;
        for (const [own, count] of size) addTeam(own, parent, count, mood);
      }
    }
  }
  return {
    name: 'Northwind Works',
    sites: [
      { name: 'Hamburg', country: 'DE', timeZone: 'Europe/Berlin' },
      { name: 'Lisbon', country: 'PT', timeZone: 'Europe/Lisbon' },
      { name: 'Toronto', country: 'CA', timeZone: 'America/Toronto' },
    ],
    units,
    people,
  };
}

function unusedName(random: () => number, used: Set<string>): string {
  for (;;) {
    const name = `${given[Math.floor(random() * given.length)]} ${family[Math.floor(random() * family.length)]}`;
    if (!used.has(name)) {
      used.add(name);
      return name;
    }
  }
}

const within = (share: number) => Math.min(1, Math.max(0, share));
