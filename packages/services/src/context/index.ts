export { type Audit, auditEntry } from './audit.ts';
export { type Ctx, type Deps, type InstallationCtx, type Log, me, type PersonCtx } from './context.ts';
export { placeOf, readTogether, type Tx, transact, transactAcrossTenants } from './transact.ts';
