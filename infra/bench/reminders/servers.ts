import { readdirSync, readFileSync } from 'node:fs';
import { startPostgres, startRedis } from '@sitwell/testing/servers';
import { Redis } from 'ioredis';

/** A server of the bench, and what it costs. */
export interface Metered {
  readonly url: string;
  /** Processor time since it started; null where this system does not tell. */
  cpuSeconds(): Promise<number | null>;
  stop(): Promise<void>;
}

export interface MeteredRedis extends Metered {
  /** Bytes more than it held when it was empty: the most that was seen since it started. */
  peak(): number;
}

const SAMPLE_EVERY = 20;

export async function meteredRedis(): Promise<MeteredRedis> {
  const server = await startRedis();
  const asking = new Redis(server.url);
  const empty = await usedMemory(asking);
  let most = empty;
  let open = true;
  const sampling = (async () => {
    while (open) {
      most = Math.max(most, await usedMemory(asking));
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY));
    }
  })();
  return {
    url: server.url,
    peak: () => most - empty,
    async cpuSeconds() {
      const info = await asking.info('cpu');
      return numberIn(info, 'used_cpu_user') + numberIn(info, 'used_cpu_sys');
    },
    async stop() {
      open = false;
      await sampling;
      asking.disconnect();
      await server.stop();
    },
  };
}

async function usedMemory(redis: Redis): Promise<number> {
  return numberIn(await redis.info('memory'), 'used_memory');
}

const numberIn = (info: string, name: string): number => Number(new RegExp(`^${name}:(.+)$`, 'm').exec(info)?.[1] ?? 0);

/** With all its promises about power cuts kept, as the SQLite it is compared with. */
export async function meteredPostgres(): Promise<Metered> {
  const server = await startPostgres({ durable: true });
  return {
    url: server.url,
    cpuSeconds: async () => cpuOfTree(server.pid),
    stop: () => server.stop(),
  };
}

/** Linux counts in hundredths of a second, whatever the processor. */
const TICKS = 100;

/** A process, its children, and the children that have ended. */
function cpuOfTree(parent: number): number | null {
  if (process.platform !== 'linux') return null;
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    const [ppid, own, ended] = [Number(fields[1]), ticksIn(fields, 11), ticksIn(fields, 13)];
    if (Number(name) === parent) ticks += own + ended;
    else if (ppid === parent) ticks += own;
  }
  return ticks / TICKS;
}

const ticksIn = (fields: readonly string[], at: number): number => Number(fields[at]) + Number(fields[at + 1]);

/** What stands behind the name of the program, from the state on. Empty for a process that has just ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
