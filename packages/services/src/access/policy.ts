import { Refused } from '@sitwell/domain/errors';
import type { Actor, Role, SystemJob } from './actor.ts';

/**
 * Who may call a verb. Declared once per verb in `<feature>.policy.ts`, enforced by the procedure that exposes it and again by
 * the verb, and read by the access matrix.
 */
export type Policy =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'role'; readonly anyOf: readonly Role[] }
  | { readonly kind: 'system'; readonly anyOf: readonly SystemJob[] };

export const anyone: Policy = { kind: 'anyone' };
export const everyEmployee: Policy = { kind: 'role', anyOf: ['employee'] };
export const role = (...anyOf: readonly Role[]): Policy => ({ kind: 'role', anyOf });
export const system = (...anyOf: readonly SystemJob[]): Policy => ({ kind: 'system', anyOf });

export function allows(policy: Policy, actor: Actor): boolean {
  if (policy.kind === 'anyone') return true;
  if (policy.kind === 'system') return actor.kind === 'system' && policy.anyOf.includes(actor.job);
  return actor.kind === 'person' && policy.anyOf.some((name) => actor.roles.has(name));
}

/** @throws Refused when none of the policies lets the actor in */
export function authorise(ctx: { readonly actor: Actor }, ...policies: readonly Policy[]): void {
  if (!policies.some((policy) => allows(policy, ctx.actor))) throw new Refused();
}
