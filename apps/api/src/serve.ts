import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { type HttpBindings, type ServerType, serve } from '@hono/node-server';
import { CannotStart } from '@sitwell/domain/errors';
import type { Hono } from 'hono';

export interface Serving {
  readonly port: number;
  /** Takes no more requests, ends streams at once, lets the rest finish, and ends what stays open after two seconds. */
  stop(): Promise<void>;
}

const busy = (port: number) =>
  new CannotStart(
    'PORT',
    `${port} is taken by another program.`,
    'Stop that program, or choose another with PORT=8081.',
  );

/** Fails before anything is written when the port cannot be had. @throws CannotStart */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw cannotListen(error, host, port);
  }
  await new Promise((resolve) => server.close(resolve));
}

/** @param port 0 for any that is free @throws CannotStart */
export async function listen(app: Hono, host: string, port: number): Promise<Serving> {
  const streams = new Set<ServerResponse>();
  const fetch = async (request: Request, env: HttpBindings) => {
    const response = await app.fetch(request, env);
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      streams.add(env.outgoing);
      env.outgoing.once('close', () => streams.delete(env.outgoing));
    }
    return response;
  };
  const server: ServerType = await new Promise((resolve, reject) => {
    const starting = serve({ fetch: fetch as typeof app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', (error: Error) => reject(cannotListen(error, host, port)));
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      const impatient = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000);
      for (const stream of streams) stream.destroy();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(impatient);
    },
  };
}

function cannotListen(error: unknown, host: string, port: number): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return busy(port);
  if (code === 'EACCES')
    return new CannotStart('PORT', `${port} may not be used by this user.`, 'Choose one above 1023.');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CannotStart(
      'HOST',
      `${host} is no address of this machine.`,
      'Use 127.0.0.1, or 0.0.0.0 behind a proxy.',
    );
  return error instanceof Error ? error : new Error('The server did not start.');
}
