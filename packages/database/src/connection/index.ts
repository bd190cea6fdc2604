export { BUSY_TIMEOUT, type Database, type Engine, openPostgres, openSqlite, type Transaction } from './open.ts';
export { goesFirst, letsPass, type Precedence, shareLock } from './precedence.ts';
