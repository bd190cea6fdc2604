import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type CaughtMail, readMail } from './readMail.ts';

export type { CaughtMail } from './readMail.ts';

/** How the server treats its clients; may be changed while it runs. */
export interface SmtpBehaviour {
  /** The reply code for a recipient it does not take: 4xx for "later", 5xx for "never". */
  readonly rejects?: (address: string) => number | undefined;
  /** Milliseconds that each reply to a recipient takes. */
  readonly answersAfter?: number;
  /** Where it drops the connection. After the data, the mail is caught and the sender never hears so. */
  readonly drops?: 'at connect' | 'at recipient' | 'at data' | 'after data';
}

export interface SmtpOptions extends SmtpBehaviour {
  /** 127.0.0.1 unless told. */
  readonly host?: string;
  /** A free one unless told. */
  readonly port?: number;
  /** Epoch milliseconds for `receivedAt`; without a clock it is 0. */
  readonly now?: () => number;
  readonly onMail?: (mail: CaughtMail) => void;
  /** How many of the latest mails it keeps. */
  readonly keep?: number;
  /** With a certificate that nobody trusts. */
  readonly tls?: 'starttls' | 'implicit';
  /** Whom it lets in; everyone unless told. */
  readonly user?: { readonly name: string; readonly password: string };
}

/** A real SMTP server that catches every mail and passes none on. */
export interface SmtpCatcher {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  /** The mails it keeps, oldest first. */
  mails(): readonly CaughtMail[];
  /** The first mail that fits, one that is there already or one that comes in time; else an error that lists what came. */
  waitFor(fits: (mail: CaughtMail) => boolean, milliseconds?: number): Promise<CaughtMail>;
  /** How many connections were ever opened. */
  connections(): number;
  behave(behaviour: SmtpBehaviour): void;
  clear(): void;
  /** Drops every connection and frees the port. */
  stop(): Promise<void>;
}

const KEPT = 1000;

/** Starts the server. Used by tests, and by the demo as the place where its mail arrives. @throws when the port is taken */
export async function startSmtp(options: SmtpOptions = {}): Promise<SmtpCatcher> {
  const { host = '127.0.0.1', port = 0, now = () => 0, onMail = () => {}, keep = KEPT, tls, user } = options;
  let behaviour: SmtpBehaviour = options;
  const caught: CaughtMail[] = [];
  const waiting = new Set<(mail: CaughtMail) => void>();
  const sockets = new Set<Socket>();
  let opened = 0;
  let counted = 0;

  function drop(session: SMTPServerSession): void {
    for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
  }

  const server = new SMTPServer({
    logger: false,
    secure: tls === 'implicit',
    disabledCommands: [...(tls === 'starttls' ? [] : ['STARTTLS']), ...(user ? [] : ['AUTH'])],
    allowInsecureAuth: true,
    authOptional: !user,
    disableReverseLookup: true,
    onConnect(session, done) {
      if (behaviour.drops === 'at connect') drop(session);
      else done();
    },
    onAuth({ username, password }, _session, done) {
      if (username === user?.name && password === user?.password) done(null, { user: username });
      else done(refusal(535, 'wrong user or password'));
    },
    onRcptTo({ address }, session, done) {
      if (behaviour.drops === 'at recipient') return drop(session);
      const code = behaviour.rejects?.(address);
      setTimeout(() => done(code ? refusal(code, `${address} is not taken`) : null), behaviour.answersAfter ?? 0);
    },
    async onData(stream, session, done) {
      if (behaviour.drops === 'at data') return void stream.once('data', () => drop(session));
      try {
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        counted += 1;
        take(await readMail(Buffer.concat(parts), session.envelope, String(counted), now()));
        if (behaviour.drops === 'after data') drop(session);
        else done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  // A dropped connection is an error to the server; here it is meant.
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });

  function take(mail: CaughtMail): void {
    caught.push(mail);
    if (caught.length > keep) caught.shift();
    for (const tell of waiting) tell(mail);
    onMail(mail);
  }

  const listening = server.listen(port, host);
  await once(listening, 'listening');
  const address = listening.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  const login = user ? `${encodeURIComponent(user.name)}:${encodeURIComponent(user.password)}@` : '';

  return {
    host,
    port: boundPort,
    url: `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}${host}:${boundPort}`,
    mails: () => [...caught],
    waitFor(fits, milliseconds = 5000) {
      const there = caught.find(fits);
      if (there) return Promise.resolve(there);
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = (mail: CaughtMail) => {
          if (!fits(mail)) return;
          end();
          resolve(mail);
        };
        const timer = setTimeout(() => {
          end();
          const came = caught.map((mail) => `"${mail.subject}" to ${mail.to.join(', ')}`);
          reject(new Error(`No such mail in ${milliseconds} ms. Came: ${came.join('; ') || 'none'}.`));
        }, milliseconds);
        waiting.add(look);
      });
    },
    connections: () => opened,
    behave(next) {
      behaviour = next;
    },
    clear() {
      caught.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
