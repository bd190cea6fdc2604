export { type Audit, auditEntry } from './audit.ts';
export { type Ctx, type Deps, type Log, type PersonCtx, me } from './context.ts';
export { type Transact, type Tx, transact } from './transact.ts';
