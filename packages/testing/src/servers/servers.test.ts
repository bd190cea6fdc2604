import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { alive, findProgram, goneWithin, type RunningServer, startPostgres, startRedis } from './index.ts';

const started: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

async function keep(server: Promise<RunningServer>): Promise<RunningServer> {
  started.push(await server);
  return server;
}

async function answer(port: number, question: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(question);
  const [bytes] = await once(socket, 'data');
  socket.destroy();
  return String(bytes);
}

/** The question "do you speak TLS" of the PostgreSQL protocol; a server without a certificate answers N. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

test('redis answers on a port of its own, with the eviction policy a queue needs', async () => {
  const [first, second] = await Promise.all([keep(startRedis()), keep(startRedis())]);
  expect(first.port).not.toBe(second.port);
  expect(first.url).toBe(`redis://127.0.0.1:${first.port}`);
  expect(await answer(first.port, 'PING\r\n')).toBe('+PONG\r\n');
  expect(await answer(second.port, 'CONFIG GET maxmemory-policy\r\n')).toContain('noeviction');
});

test('postgres answers on loopback, also when root asked for it', async () => {
  const server = await keep(startPostgres());
  expect(server.url).toBe(`postgres://postgres@127.0.0.1:${server.port}/postgres`);
  expect(await answer(server.port, sslRequest)).toBe('N');
});

test('stop ends the server although a client is still connected, and may be called twice', async () => {
  const server = await startPostgres();
  const idle = connect(server.port, '127.0.0.1');
  idle.on('error', () => {});
  await once(idle, 'connect');
  await server.stop();
  expect(alive(server.pid)).toBe(false);
  await server.stop();
});

test('a process that is killed leaves no server behind', async () => {
  const source = new URL('./index.ts', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [
      '--input-type=module-typescript',
      '-e',
      `import { startRedis, startPostgres } from ${JSON.stringify(source)};
       const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
       console.log(JSON.stringify([redis.pid, postgres.pid]));
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(child.stdout, 'data');
  const pids: number[] = JSON.parse(String(line));
  expect(pids.map(alive)).toEqual([true, true]);
  child.kill('SIGKILL');
  expect(await goneWithin(10_000, pids)).toBe(true);
});

test('a server that a test kills counts as stopped', async () => {
  const server = await startRedis();
  process.kill(server.pid, 'SIGKILL');
  await server.stop();
  expect(alive(server.pid)).toBe(false);
});

test('programs off PATH are found', () => {
  expect(findProgram('initdb')).toMatch(/initdb$/);
  expect(findProgram('chromium')).toBeDefined();
});
