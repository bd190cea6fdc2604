import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { goneWithin } from '@sitwell/testing/servers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const supervisor = new URL('./supervise.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'sitwell-supervise-'));

/** Stands for a real program: says who it is, starts a careless helper, and ends in order when told to. */
const program = `
  import { spawn } from 'node:child_process';
  const helper = spawn('sleep', ['60'], { stdio: 'ignore' });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => { console.log(JSON.stringify({ signal })); process.exitCode = 7; clearInterval(timer); helper.unref(); });
  }
  const timer = setInterval(() => {}, 1000);
  console.log(JSON.stringify({ pids: [process.pid, process.ppid, helper.pid] }));`;

beforeAll(() => {
  writeFileSync(join(folder, 'program.mjs'), program);
  writeFileSync(join(folder, 'stubborn.mjs'), `${program} process.exit(Number(process.argv[2]));`);
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { superviseNode } from ${JSON.stringify(supervisor)};
     await superviseNode(process.execPath, process.argv.slice(2), process.env);`,
  );
  const scripts = { run: 'node run.mjs program.mjs', shell: 'node run.mjs program.mjs; true' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, scripts }));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Started = {
  child: ChildProcess;
  /** Code and signal. Listened for from the start: a program may end before a test asks. */
  ended: Promise<unknown[]>;
  said: string[];
  /** All has been read that it said: processes may be gone while their words are on the way. */
  heard: Promise<unknown>;
  pids: [program: number, supervisor: number, helper: number];
};

async function start(command: string, args: string[]): Promise<Started> {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const heard = once(child.stdout, 'end');
  const said: string[] = [];
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
    said.splice(0, said.length, ...text.split('\n').filter((line) => line.startsWith('{')));
  });
  while (said.length === 0) await sleep(20);
  return { child, ended, said, heard, pids: JSON.parse(said[0] ?? '').pids };
}

async function signalsIn({ said, heard }: Started): Promise<string[]> {
  await heard;
  return said.slice(1).map((line) => JSON.parse(line).signal);
}

describe.concurrent('nothing stays behind', () => {
  test.each([
    ['SIGTERM to npm alone', 'run'],
    ['SIGTERM to npm alone, whose shell stays between', 'shell'],
  ])('%s', async (_, script) => {
    const started = await start('npm', ['run', '--silent', script]);
    started.child.kill('SIGTERM');
    expect(await goneWithin(10_000, started.pids)).toBe(true);
    expect(await signalsIn(started)).toEqual(['SIGTERM']);
  });

  test('SIGKILL of npm', async () => {
    const started = await start('npm', ['run', '--silent', 'run']);
    started.child.kill('SIGKILL');
    expect(await goneWithin(10_000, started.pids)).toBe(true);
  });

  test('Ctrl-C, which the terminal sends to the whole group, reaches the program once', async () => {
    const started = await start('npm', ['run', '--silent', 'run']);
    process.kill(-(started.child.pid ?? Number.NaN), 'SIGINT');
    expect(await goneWithin(10_000, started.pids)).toBe(true);
    expect(await signalsIn(started)).toEqual(['SIGINT']);
  });

  test('SIGKILL of the supervisor itself', async () => {
    const started = await start('node', ['run.mjs', 'program.mjs']);
    process.kill(started.pids[1], 'SIGKILL');
    expect(await goneWithin(10_000, started.pids.slice(0, 2))).toBe(true);
    expect(await signalsIn(started)).toEqual(['SIGTERM']);
    process.kill(started.pids[2], 'SIGKILL');
  });
});

describe.concurrent('it ends as the program ended', () => {
  test('with its exit code', async () => {
    const { ended, pids } = await start('node', ['run.mjs', 'stubborn.mjs', '3']);
    expect(await ended).toEqual([3, null]);
    expect(await goneWithin(10_000, pids)).toBe(true);
  });

  test('with its own code after a signal', async () => {
    const { child, ended } = await start('node', ['run.mjs', 'program.mjs']);
    child.kill('SIGTERM');
    expect(await ended).toEqual([7, null]);
  });

  test('with the signal that killed it', async () => {
    const { ended, pids } = await start('node', ['run.mjs', 'program.mjs']);
    process.kill(pids[0], 'SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await goneWithin(10_000, pids)).toBe(true);
  });
});
