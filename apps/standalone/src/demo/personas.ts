import type { Role } from '@sitwell/services/access';

/** Somebody whom a visitor of the demo may sign in as. */
export interface Persona {
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly address: string;
  /** The team they work in. */
  readonly team: string;
  /** Has not done the self-check of the open period yet, so that there is something to do. */
  readonly waitsForCheck: boolean;
}

export const personas: readonly Persona[] = [
  { role: 'employee', roles: [], address: 'employee@northwind.example', team: 'Phone support', waitsForCheck: true },
  { role: 'hr', roles: ['hr'], address: 'hr@northwind.example', team: 'People team', waitsForCheck: false },
  { role: 'admin', roles: ['admin'], address: 'admin@northwind.example', team: 'Infrastructure', waitsForCheck: false },
  {
    role: 'assessor',
    roles: ['assessor'],
    address: 'assessor@northwind.example',
    team: 'Facilities',
    waitsForCheck: false,
  },
  {
    role: 'privacyOfficer',
    roles: ['privacyOfficer'],
    address: 'privacy@northwind.example',
    team: 'Legal',
    waitsForCheck: false,
  },
  {
    role: 'representative',
    roles: ['representative'],
    address: 'representative@northwind.example',
    team: 'Accounting',
    waitsForCheck: false,
  },
  {
    role: 'facilities',
    roles: ['facilities'],
    address: 'facilities@northwind.example',
    team: 'Purchasing',
    waitsForCheck: false,
  },
];
