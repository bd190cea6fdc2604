import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { getProgram } from './programs.ts';
import { type RunningServer, startTied } from './tiedServer.ts';

/** A PostgreSQL with one superuser `postgres`, no password, and no durability: fast, and gone afterwards. */
export function startPostgres(): Promise<RunningServer> {
  const [initdb, postgres] = [getProgram('initdb'), getProgram('postgres')];
  return startTied({
    name: 'postgres',
    prepare: ({ folder, account }) => {
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
      ...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'shared_buffers=32MB'],
    ],
    ready: 'database system is ready to accept connections',
    url: (port) => `postgres://postgres@127.0.0.1:${port}/postgres`,
  });
}
