import type { Program } from '@sitwell/testing/servers';
import { expect, test } from 'vitest';
import { ensureServices, type Machine } from './index.ts';

/** A machine with some programs; apt installs what it is asked for, at the given attempt. */
function machine(present: Program[], options: { root: boolean; debian: boolean; worksAtAttempt?: number }) {
  const here = new Set<string>(present);
  const asked: string[] = [];
  let installs = 0;
  const made: Machine = {
    ...options,
    find: (program) => (here.has(program) ? `/usr/bin/${program}` : undefined),
    apt: async (args) => {
      asked.push(args.join(' '));
      if (args[0] !== 'install') return { ok: true, output: '' };
      installs += 1;
      if (installs < (options.worksAtAttempt ?? 1)) return { ok: false, output: 'E: Unable to locate package' };
      for (const name of args.slice(3)) here.add(name === 'postgresql' ? 'postgres' : name);
      return { ok: true, output: '' };
    },
  };
  return { made, asked };
}

test('asks for nothing when everything is here', async () => {
  const { made, asked } = machine(['redis-server', 'postgres', 'chromium'], { root: true, debian: true });
  expect(await ensureServices(made)).toEqual({ ready: true });
  expect(asked).toEqual([]);
});

test('root on Debian installs only what is missing', async () => {
  const { made, asked } = machine(['chromium'], { root: true, debian: true });
  expect(await ensureServices(made)).toEqual({ ready: true });
  expect(asked).toEqual(['install -y --no-install-recommends redis-server postgresql']);
});

test('an image without package lists gets them, and a second attempt', async () => {
  const { made, asked } = machine([], { root: true, debian: true, worksAtAttempt: 2 });
  expect(await ensureServices(made)).toEqual({ ready: true });
  expect(asked.map((args) => args.split(' ')[0])).toEqual(['install', 'update', 'install']);
});

test('a failed installation shows what apt said and what to install', async () => {
  const { made } = machine(['chromium'], { root: true, debian: true, worksAtAttempt: 9 });
  const outcome = await ensureServices(made);
  expect(outcome).toMatchObject({ ready: false, say: expect.stringContaining('Unable to locate package') });
});

test.each([
  { root: false, debian: true },
  { root: true, debian: false },
])('anyone else is told exactly what to install: %o', async (who) => {
  const { made, asked } = machine(['postgres'], who);
  expect(await ensureServices(made)).toEqual({
    ready: false,
    say: `Missing: redis-server, chromium. Install, then run this again:
  Debian, Ubuntu: sudo apt-get install -y redis-server chromium
  macOS: brew install redis && brew install --cask google-chrome`,
  });
  expect(asked).toEqual([]);
});
