import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLoopback } from '@sitwell/api/guard';
import { emailChannel } from '@sitwell/channels/email';
import { openPostgres } from '@sitwell/database/connection';
import { CannotStart } from '@sitwell/domain/errors';
import { probeRedis } from '@sitwell/queue/runtime';
import { type Environment, readEnvironment, type Variables } from '@sitwell/services/installation';

/** One thing looked at. `note` is worth knowing and no obstacle. */
export interface Finding {
  readonly part: string;
  readonly state: 'ok' | 'note' | 'mend';
  readonly says: string;
  readonly mend?: string;
}

const GIB = 1024 ** 3;
/** Newer zone data than this knows that Vancouver stays on summer time from 2026. */
const OLDEST_ZONES = '2026a';

/** Looks at everything, each part by itself, so that one fault hides no other. */
export async function examine(
  variables: Variables,
  root: string,
  versions: { readonly node: string; readonly tz?: string },
  now: () => number,
): Promise<Finding[]> {
  let environment: Environment;
  try {
    environment = readEnvironment(variables, root);
  } catch (error) {
    return [wrong('environment', error)];
  }
  return [
    { part: 'environment', state: 'ok', says: 'every variable can be read' },
    runtime(versions, now),
    address(environment),
    await mail(environment),
    pace(environment),
    key(environment),
    disk(environment),
    await database(environment),
    await queue(environment),
  ];
}

function runtime({ node, tz }: { node: string; tz?: string }, now: () => number): Finding {
  // Vancouver is the probe: before the zone data of 2026 it falls back to UTC-8 in winter.
  const winter = new Date(Date.UTC(new Date(now()).getUTCFullYear() + 1, 0, 15));
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'America/Vancouver', timeZoneName: 'longOffset' })
    .formatToParts(winter)
    .find((part) => part.type === 'timeZoneName')?.value;
  const says = `Node ${node} with zone data ${tz ?? 'unknown'}`;
  if (tz !== undefined && tz < OLDEST_ZONES)
    return {
      part: 'zone data',
      state: 'mend',
      says: `${says}, Vancouver in winter ${offset}`,
      mend: 'Start through npm, which brings a newer Node: reminders would come at the wrong hour in zones that changed.',
    };
  return { part: 'zone data', state: 'ok', says };
}

function address({ host, origin }: Environment): Finding {
  const { hostname } = new URL(origin);
  if (isLoopback(hostname))
    return {
      part: 'proxy',
      state: 'note',
      says: `people reach it at ${origin}, on this machine only`,
      mend: 'For others set ORIGIN=https://sitwell.company.example and put a proxy with TLS before it.',
    };
  if (!isLoopback(host))
    return {
      part: 'proxy',
      state: 'note',
      says: `the programme itself listens on ${host} without TLS`,
      mend: 'Let only the proxy reach it, or set HOST=127.0.0.1 when the proxy runs here.',
    };
  return { part: 'proxy', state: 'ok', says: `people reach it at ${origin}` };
}

async function mail({ smtpUrl, mailFrom }: Environment): Promise<Finding> {
  if (!smtpUrl)
    return {
      part: 'mail',
      state: 'mend',
      says: 'SMTP_URL is not set',
      mend: 'Set it to your mail server, like smtp://user:password@mail.company.example:587. Without it mail stays on this machine.',
    };
  if (/@localhost\b/.test(mailFrom))
    return {
      part: 'mail',
      state: 'mend',
      says: 'MAIL_FROM is an address that nobody can answer to',
      mend: 'Set it, like MAIL_FROM="Sitwell <sitwell@company.example>".',
    };
  try {
    const channel = emailChannel({ smtpUrl, from: mailFrom });
    try {
      await channel.check();
    } finally {
      await channel.close();
    }
    return { part: 'mail', state: 'ok', says: `the server at ${new URL(smtpUrl).host} answers` };
  } catch (error) {
    return error instanceof CannotStart
      ? wrong('mail', error)
      : {
          part: 'mail',
          state: 'mend',
          says: `the server at ${new URL(smtpUrl).host} does not let us in`,
          mend: 'Check address, port, user and password of SMTP_URL.',
        };
  }
}

function pace({ mailPerSecond, pushPerSecond }: Environment): Finding {
  const most = (name: string, limit: number | undefined) =>
    limit === undefined ? `no limit to ${name}` : `at most ${limit} ${name} a second`;
  return {
    part: 'pace',
    state: 'ok',
    says: `${most('mails', mailPerSecond)}, ${most('push messages', pushPerSecond)}, from each worker (MAIL_PER_SECOND, PUSH_PER_SECOND)`,
  };
}

function key({ masterKey, dataFolder }: Environment): Finding {
  if (masterKey) return { part: 'keys', state: 'ok', says: 'the master key comes from SITWELL_MASTER_KEY' };
  const path = join(dataFolder, 'master.key');
  const advice = 'Keep a copy apart from the data: with both, a thief reads everything; without it, nobody ever does.';
  if (!existsSync(path))
    return { part: 'keys', state: 'note', says: `${path} will be made at the first start`, mend: advice };
  if ((statSync(path).mode & 0o077) !== 0)
    return {
      part: 'keys',
      state: 'mend',
      says: `others on this machine can read ${path}`,
      mend: `Run: chmod 600 ${path}`,
    };
  return { part: 'keys', state: 'note', says: `the master key lies in ${path}`, mend: advice };
}

function disk({ dataFolder, databaseUrl }: Environment): Finding {
  let folder = dataFolder;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return {
      part: 'disk',
      state: 'mend',
      says: `${folder} cannot be written`,
      mend: 'Name another folder with DATA_FOLDER, or give this user the right to write.',
    };
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / GIB;
  if (free < 1)
    return {
      part: 'disk',
      state: 'mend',
      says: `${free.toFixed(1)} GiB are free at ${folder}`,
      mend: 'Make room: a full disk stops every save.',
    };
  return {
    part: 'disk',
    state: 'ok',
    says: `${free.toFixed(0)} GiB are free at ${folder}${databaseUrl ? ' (the data itself is in PostgreSQL)' : ''}`,
  };
}

async function database({ databaseUrl }: Environment): Promise<Finding> {
  if (!databaseUrl)
    return { part: 'database', state: 'ok', says: 'SQLite in the data folder; set DATABASE_URL for PostgreSQL' };
  try {
    const opened = await openPostgres(databaseUrl, { connections: 1 });
    await opened.close();
    return { part: 'database', state: 'ok', says: `PostgreSQL at ${new URL(databaseUrl).host} answers` };
  } catch (error) {
    return wrong('database', error);
  }
}

async function queue({ redisUrl }: Environment): Promise<Finding> {
  if (!redisUrl)
    return { part: 'queue', state: 'ok', says: 'in this process, in memory; set REDIS_URL for several workers' };
  try {
    await probeRedis(redisUrl);
    return { part: 'queue', state: 'ok', says: `Redis at ${new URL(redisUrl).host} answers and never evicts` };
  } catch (error) {
    return wrong('queue', error);
  }
}

function wrong(part: string, error: unknown): Finding {
  if (error instanceof CannotStart)
    return { part, state: 'mend', says: error.message.replace(` ${error.mend}`, ''), mend: error.mend };
  return {
    part,
    state: 'mend',
    says: error instanceof Error ? error.message : 'it does not work',
    mend: 'See the line above.',
  };
}
