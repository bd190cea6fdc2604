export { BUSY_TIMEOUT, type Database, type Engine, openPostgres, openSqlite, type Transaction } from './open.ts';
