import pino from 'pino';
import type { Log } from '../context/index.ts';
import type { Environment } from './environment.ts';

const troubles = new Set([
  'failure',
  'jobFailed',
  'choreFailed',
  'calendarFailed',
  'tickFailed',
  'periodFailed',
  'scheduleFailed',
  'clockJumped',
  'queueLost',
]);

/** One JSON line per event on the standard error stream: a name, ids and numbers. */
export function openLog({ logLevel }: Pick<Environment, 'logLevel'>): Log {
  const logger = pino({ level: logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
  return (event, fields) => {
    if (troubles.has(event)) logger.warn({ event, ...fields });
    else logger.info({ event, ...fields });
  };
}
