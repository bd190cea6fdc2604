import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createApp } from '@sitwell/api/app';
import type { PeriodId } from '@sitwell/domain/ids';
import { hmacSha256, keyedNoise, publishPeriod } from '@sitwell/domain/reporting';
import { sessionHash } from '@sitwell/services/access';
import { closePeriodInTime, type Testbed, testbed } from '@sitwell/services/testbed';
import { sql } from 'kysely';
import { collectAgain, collectAnswers, type MadeCompany, makeCompany } from './company.ts';

/*
 * How long a close takes and how long each report answers, by size of the company, beside the naive GROUP BY over answers on the
 * same data. Every report is asked through the whole application: cookie, gate, policy, published rows, declared output, JSON.
 * Prints one JSON line last. `npm run bench:report [-- --sizes 10000,100000,1000000 --calls 120]`
 */

export interface Times {
  /** Milliseconds: the middle, what 95 of 100 stay below, and the mean of processor time, which neighbours do not stretch. */
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
}

export interface SizeFigures {
  readonly people: number;
  readonly units: number;
  readonly respondents: number;
  /**
   * The second close, which compares with the first: wall clock and processor time. `computing` is `publishPeriod` alone, and
   * `pageWaitedMs` the longest that a page's write took meanwhile.
   */
  readonly close: {
    readonly ms: number;
    readonly cpuMs: number;
    readonly pageWaitedMs: number;
    readonly computingMs: number;
    readonly computingCpuMs: number;
  };
  readonly reports: Readonly<Record<string, Times>>;
  /** The same counts by GROUP BY over answers, without pooling, noise or the sealed bands. */
  readonly naive: { readonly byDepartmentMs: number };
}

export interface ReportFigures {
  readonly bench: 'report';
  readonly engine: 'sqlite';
  readonly sizes: readonly SizeFigures[];
  /** The largest size over the smallest, by their middle times. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly bar: { readonly p95Ms: number; readonly ratio: number };
  readonly met: boolean;
}

const BAR = { p95Ms: 25, ratio: 1.5 };

interface Prepared {
  readonly people: number;
  readonly bed: Testbed;
  readonly company: MadeCompany;
  readonly period: PeriodId;
  readonly figures: Omit<SizeFigures, 'reports'>;
  readonly ask: (procedure: string, input: object) => Promise<void>;
}

export async function benchReport({
  sizes,
  calls,
}: {
  sizes: readonly number[];
  calls: number;
}): Promise<ReportFigures> {
  const prepared: Prepared[] = [];
  try {
    for (const people of sizes) prepared.push(await prepare(people));
    const times = await timeReports(prepared, calls);
    const figures = prepared.map(({ figures }, i): SizeFigures => ({ ...figures, reports: times[i] ?? {} }));
    const [smallest, largest] = [figures[0]?.reports ?? {}, figures.at(-1)?.reports ?? {}];
    const ratios = Object.fromEntries(
      Object.entries(largest).map(([name, time]) => [name, round(time.p50 / (smallest[name]?.p50 ?? time.p50))]),
    );
    const met =
      Object.values(largest).every((time) => time.p95 < BAR.p95Ms) &&
      Object.values(ratios).every((ratio) => ratio <= BAR.ratio);
    return { bench: 'report', engine: 'sqlite', sizes: figures, ratios, bar: BAR, met };
  } finally {
    for (const { bed } of prepared) await bed.stop();
  }
}

async function prepare(people: number): Promise<Prepared> {
  const bed = await testbed();
  const company = await makeCompany(bed, people);
  const first = await collectAnswers(bed, company);
  await closePeriodInTime(bed, first);
  const period = await collectAgain(bed, first);
  const computing = await timeComputing(bed, company, period);
  const page = await startPage(bed);
  const close = await timed(() => closePeriodInTime(bed, period));
  const pageWaitedMs = await page.stop();
  const naive = await timeNaive(bed, period);
  const figures = {
    people,
    units: company.units.length,
    respondents: computing.respondents,
    close: {
      ms: close.ms,
      cpuMs: close.cpuMs,
      pageWaitedMs,
      computingMs: computing.ms,
      computingCpuMs: computing.cpuMs,
    },
    naive,
  };
  const { close: c } = figures;
  console.log(
    `${people} people, ${figures.units} units: close ${c.ms} ms (processor ${c.cpuMs}), computing ${c.computingMs} ms (${c.computingCpuMs}), a page’s write waited ${c.pageWaitedMs} ms at most`,
  );
  console.log(`  naive GROUP BY over answers: ${naive.byDepartmentMs} ms`);
  return { people, bed, company, period, figures, ask: await askerOf(bed) };
}

/** A second connection in a thread of its own, as the pages have. */
async function startPage(bed: Testbed): Promise<{ stop(): Promise<number> }> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(
    bed.deps.database.kysely,
  );
  const worker = new Worker(new URL('./page.ts', import.meta.url), { workerData: rows[0]?.file });
  await once(worker, 'message');
  return {
    async stop() {
      worker.postMessage('stop');
      const [slowest] = (await once(worker, 'message')) as [number];
      return round(slowest);
    },
  };
}

/** The application, asked by somebody in HR who is signed in. */
async function askerOf(bed: Testbed): Promise<Prepared['ask']> {
  const hr = await bed.person({ roles: ['hr'] });
  const token = 'bench';
  const now = bed.clock.now();
  await bed.deps.database.kysely
    .insertInto('session')
    .values({
      token_hash: sessionHash(token),
      tenant: hr.tenant,
      person: hr.me,
      created_at: now,
      seen_at: now,
      expires_at: now + 1e9,
    })
    .execute();
  const app = createApp({ ...bed.deps, parts: [] });
  return async (procedure, input) => {
    const query = new URLSearchParams({ input: JSON.stringify(input) });
    const response = await app.request(`/api/reports.${procedure}?${query}`, {
      headers: { cookie: `sitwell-session=${token}`, host: new URL(bed.deps.origin).host },
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${procedure} answered ${response.status}: ${text.slice(0, 200)}`);
  };
}

/** Every report of the whole company, and of departments and sites by chance. */
const reports: Readonly<Record<string, (one: Prepared, call: number) => [string, object]>> = {
  overview: ({ period }) => ['overview', { period }],
  departments: ({ period }) => ['departments', { period }],
  'departments below one': (one, call) => ['departments', { period: one.period, unit: pick(one.company.units, call) }],
  sites: ({ period }) => ['sites', { period }],
  findings: ({ period }) => ['findings', { period }],
  'findings of one': (one, call) => ['findings', { period: one.period, unit: pick(one.company.units, call) }],
  demand: ({ period }) => ['demand', { period }],
  trend: ({ period }) => ['trend', { period }],
  'trend of one': (one, call) => ['trend', { period: one.period, unit: pick(one.company.units, call) }],
};

const pick = <Item>(list: readonly Item[], call: number): Item =>
  list[Math.floor(((call * 0.6180339887) % 1) * list.length)] as Item;

/** The sizes take turns, so that a busy minute of the machine falls on all of them. */
async function timeReports(prepared: readonly Prepared[], calls: number): Promise<Record<string, Times>[]> {
  const results: Record<string, Times>[] = prepared.map(() => ({}));
  for (const [name, of] of Object.entries(reports)) {
    const wall: number[][] = prepared.map(() => []);
    const cpu = prepared.map(() => 0);
    for (let call = -10; call < calls; call += 1)
      for (const [i, one] of prepared.entries()) {
        const { ms, cpuMs } = await timed(() => one.ask(...of(one, Math.max(0, call))));
        if (call < 0) continue;
        wall[i]?.push(ms);
        cpu[i] = (cpu[i] ?? 0) + cpuMs;
      }
    prepared.forEach((one, i) => {
      const times = {
        p50: quantile(wall[i] ?? [], 0.5),
        p95: quantile(wall[i] ?? [], 0.95),
        cpu: round((cpu[i] ?? 0) / calls),
      };
      Object.assign(results[i] ?? {}, { [name]: times });
      console.log(
        `${name}, ${one.people} people: median ${times.p50} ms, p95 ${times.p95} ms (processor ${times.cpu})`,
      );
    });
  }
  return results;
}

/** `publishPeriod` alone, on the roster and the number of respondents of the period, with all that production counts. */
async function timeComputing(bed: Testbed, { units, sites, staff }: MadeCompany, period: PeriodId) {
  const rows = await bed.deps.database.kysely
    .selectFrom('assessment')
    .select('person')
    .where('period', '=', period)
    .execute();
  const placeOf = new Map(staff.map((one) => [one.person as string, one]));
  const { measures } = await bed.deps.database.kysely
    .selectFrom('period')
    .select('measures')
    .where('id', '=', period)
    .executeTakeFirstOrThrow();
  const names = JSON.parse(measures ?? '[]') as string[];
  const registry = Object.fromEntries(names.map((name) => [name, name.endsWith('Strain') ? 'band' : 'yesNo'] as const));
  const width = names.length;
  const people = rows.map(({ person }) => {
    const place = placeOf.get(person);
    return { id: person, unit: place?.unit ?? bed.root, site: place?.site ?? bed.site, measures: {} };
  });
  const tree = await bed.deps.database.kysely.selectFrom('unit').select(['id', 'parent']).execute();
  const codes = new Uint8Array(people.length * width).map((_, at) => (at % 11 === 0 ? 1 : 0));
  const { ms, cpuMs } = await timed(async () => {
    publishPeriod({
      period,
      units: tree,
      sites: [bed.site, ...sites],
      respondents: people,
      codes,
      measures: registry,
      headCounts: {},
      k: 10,
      noise: keyedNoise(hmacSha256(new Uint8Array(32).fill(1)), 2, period),
    });
  });
  return { ms, cpuMs, respondents: people.length, units: units.length };
}

/** What a reader of answers would do on every request. The strain bands are sealed, so it can count the score alone. */
async function timeNaive(bed: Testbed, period: PeriodId): Promise<SizeFigures['naive']> {
  const { kysely } = bed.deps.database;
  const byDepartment = await timed(async () => {
    await sql`select r.unit, count(*) as n, sum(a.final >= 5) as high from assessment a
      join period_roster r on r.period = a.period and r.person = a.person
      where a.period = ${period} group by r.unit`.execute(kysely);
  });
  return { byDepartmentMs: byDepartment.ms };
}

async function timed(run: () => Promise<void>): Promise<{ ms: number; cpuMs: number }> {
  const before = process.threadCpuUsage();
  const started = performance.now();
  await run();
  const ms = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { ms: round(ms), cpuMs: round((user + system) / 1000) };
}

const round = (value: number) => Math.round(value * 100) / 100;

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      calls: { type: 'string', default: '120' },
    },
  });
  const figures = await benchReport({ sizes: values.sizes.split(',').map(Number), calls: Number(values.calls) });
  console.log(JSON.stringify(figures));
  process.exitCode = figures.met ? 0 : 1;
}
