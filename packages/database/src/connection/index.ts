export { type Database, type Engine, openPostgres, openSqlite, type Transaction } from './open.ts';
export { goesFirst, letsPass, type Precedence, shareWaiting } from './precedence.ts';
export { BUSY_TIMEOUT } from './sqliteDialect.ts';
