import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { until } from '../journey/until.ts';
import type { UnderWay } from './count.ts';
import { hold } from './hold.ts';
import { leaderOf, listUnderWay } from './ledger.ts';
import type { Engines, Stage, Worker } from './stage.ts';

/** Something that goes wrong in the middle of the work. */
export interface Fault {
  readonly name: string;
  readonly engines: Engines;
  readonly workers: 1 | 2;
  readonly withBadAddresses?: boolean;
  /** A process that sends or keeps is ended or held, so that each message under way may come once more. Else none may. */
  readonly excusesCopies: boolean;
  /** Lets it happen and, where somebody would mend it, mends it. @returns what was under way */
  strike(stage: Stage, random: () => number): Promise<UnderWay>;
}

const embedded: Engines = { database: 'sqlite', queue: 'memory' };
const servers: Engines = { database: 'postgres', queue: 'redis' };

const TAKE_OVER_WITHIN = 90_000;
/** By the installation's clock: some are held past the lease of the lead only, some past that of their messages. */
const HELD_AT_MOST = 90_000;

export const faults: readonly Fault[] = [
  { name: 'worker-killed', engines: embedded, workers: 1, excusesCopies: true, strike: killOne },
  { name: 'worker-of-two-killed', engines: servers, workers: 2, excusesCopies: true, strike: killOne },
  { name: 'redis-emptied', engines: servers, workers: 1, excusesCopies: false, strike: emptyRedis },
  { name: 'redis-killed', engines: servers, workers: 1, excusesCopies: false, strike: killRedis },
  { name: 'postgres-stopped', engines: servers, workers: 2, excusesCopies: true, strike: stopPostgres },
  { name: 'leader-held', engines: servers, workers: 2, excusesCopies: true, strike: holdLeader },
  { name: 'bad-address', engines: servers, workers: 1, withBadAddresses: true, excusesCopies: false, strike: lookOn },
];

async function killOne(stage: Stage, random: () => number): Promise<UnderWay> {
  const workers = stage.workers();
  await stage.killWorker(workers[Math.floor(random() * workers.length)] as Worker);
  const underWay = await listUnderWay(stage.company.ctx.database);
  await stage.startWorker();
  return underWay;
}

/** The fault is in the addresses. */
async function lookOn({ company }: Stage): Promise<UnderWay> {
  return listUnderWay(company.ctx.database);
}

async function emptyRedis({ redis, company }: Stage): Promise<UnderWay> {
  const underWay = await listUnderWay(company.ctx.database);
  const asking = new Redis(redis?.url ?? '', { lazyConnect: true });
  await asking.flushall();
  asking.disconnect();
  return underWay;
}

async function killRedis({ redis, company }: Stage): Promise<UnderWay> {
  const underWay = await listUnderWay(company.ctx.database);
  await redis?.end('SIGKILL');
  await redis?.start();
  return underWay;
}

async function stopPostgres({ postgres, company }: Stage): Promise<UnderWay> {
  await postgres?.end('SIGQUIT');
  await postgres?.start();
  return listUnderWay(company.ctx.database);
}

async function holdLeader(stage: Stage, random: () => number): Promise<UnderWay> {
  const { database } = stage.company.ctx;
  const leader = await until(
    'somebody leads',
    async () => {
      const holder = await leaderOf(database);
      return stage.workers().find((worker) => worker.holder === holder);
    },
    TAKE_OVER_WITHIN,
  );
  const letGo = hold(leader.program.pid);
  try {
    const underWay = await listUnderWay(database);
    const past = performance.now() + (random() * HELD_AT_MOST) / stage.clock.speed;
    await until(
      'somebody else leads',
      async () => ((await leaderOf(database)) !== leader.holder ? true : undefined),
      TAKE_OVER_WITHIN,
    );
    await pause(Math.max(0, past - performance.now()));
    return underWay;
  } finally {
    letGo();
  }
}
