import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getProgram } from './programs.ts';
import { type Place, type RunningServer, startTied } from './tiedServer.ts';

/** What a server that nobody relies on need not do. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB'];

/**
 * A PostgreSQL with one superuser `postgres` and no password, gone afterwards. Fast, since it would not survive a power cut; `durable`
 * for a measurement that says what an installation costs, and for a server that is ended roughly. At a place where one has lived
 * before, it starts on that one's data.
 */
export function startPostgres({ durable = false, at }: { durable?: boolean; at?: Place } = {}): Promise<RunningServer> {
  const [initdb, postgres] = [getProgram('initdb'), getProgram('postgres')];
  return startTied({
    name: 'postgres',
    at,
    prepare: ({ folder, account }) => {
      if (existsSync(join(folder, 'data'))) return;
      const made = spawnSync(
        initdb,
        ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
        { ...account, cwd: folder, encoding: 'utf8' },
      );
      if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
    },
    command: ({ folder, port }) => [
      postgres,
      ...['-D', join(folder, 'data'), '-p', String(port)],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
      // Else a server that is ended roughly leaves pieces in the machine's shared memory.
      ...['-c', 'dynamic_shared_memory_type=mmap'],
      ...(durable ? [] : forgetful).flatMap((setting) => ['-c', setting]),
    ],
    ready: 'database system is ready to accept connections',
    url: (port) => `postgres://postgres@127.0.0.1:${port}/postgres`,
  });
}
