import type { PersonId } from '@sitwell/domain/ids';

/** What a person may be beside an employee, which everyone is. */
export const roles = ['employee', 'hr', 'assessor', 'admin', 'privacyOfficer', 'representative', 'facilities'] as const;
export type Role = (typeof roles)[number];

/** The jobs that act by themselves. `deliver` and `close` may open what a person's own request may. */
export type SystemJob = 'setUp' | 'signIn' | 'tick' | 'deliver' | 'close' | 'sweep';

/** The part of the reports that somebody in HR may read: a department with all below it, or a site. */
export interface ReportScope {
  readonly kind: 'unit' | 'site';
  readonly id: string;
}

export type Actor =
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly roles: ReadonlySet<Role>;
      /** Absent for the whole company. */
      readonly reportScope?: ReportScope | undefined;
    }
  | { readonly kind: 'client'; readonly id: string }
  | { readonly kind: 'system'; readonly job: SystemJob };

/** How an actor is written into the audit log. */
export function actorName(actor: Actor): string {
  return actor.kind === 'system' ? `system:${actor.job}` : `${actor.kind}:${actor.id}`;
}
