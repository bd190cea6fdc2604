export { alive, goneWithin } from './alive.ts';
export { freePort } from './freePort.ts';
export { startPostgres } from './postgres.ts';
export { findProgram, type Program } from './programs.ts';
export { startRedis } from './redis.ts';
export type { Place, RunningServer } from './tiedServer.ts';
