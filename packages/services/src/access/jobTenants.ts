import type { Ctx, Deps } from '../context/index.ts';
import type { SystemJob } from './actor.ts';
import { mintTenant } from './tenant.ts';

/**
 * The context of a job for one tenant, whose id the job read from the database, never from its own payload.
 * With `contextFromSession` the only place where a tenant is minted.
 */
export async function contextForJob(deps: Deps, tenantId: string, job: SystemJob, request: string): Promise<Ctx> {
  const tenant = mintTenant(tenantId);
  await deps.sealer.prepare(tenant);
  return { ...deps, tenant, actor: { kind: 'system', job }, request };
}
