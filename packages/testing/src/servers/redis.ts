import { getProgram } from './programs.ts';
import { type Place, type RunningServer, startTied } from './tiedServer.ts';

/** A Redis that keeps nothing on disk, with the eviction policy BullMQ asks for. */
export function startRedis({ at }: { at?: Place } = {}): Promise<RunningServer> {
  const program = getProgram('redis-server');
  return startTied({
    name: 'redis',
    at,
    command: ({ folder, port }) => [
      program,
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    ],
    ready: 'Ready to accept connections',
    url: (port) => `redis://127.0.0.1:${port}`,
  });
}
