export { type Actor, actorName, type ReportScope, type Role, roles, type SystemJob } from './actor.ts';
export { contextFromSession, contextsForAddress, sessionHash } from './gate.ts';
export { contextForJob } from './jobTenants.ts';
export { allows, anyone, authorise, everyEmployee, type Policy, role, system } from './policy.ts';
export type { Tenant } from './tenant.ts';
