/** What the installation itself keeps. */
export interface PlatformTables {
  tenant: {
    id: string;
    name: string;
    /** ISO 3166-1 alpha-2; the organisation's home, for defaults. */
    country: string;
    locale: string;
    demo: 0 | 1;
    created_at: number;
  };
  /** A data key per tenant and room, wrapped by the master key. */
  tenant_key: {
    id: string;
    tenant: string;
    room: string;
    wrapped: Uint8Array;
    created_at: number;
  };
  audit_entry: {
    id: string;
    tenant: string;
    at: number;
    actor: string;
    action: string;
    subject: string;
    request: string;
  };
  /** Facts about this installation by name, such as the version of the zone data the due times were computed with. */
  installation: { name: string; value: string };
  /** Who leads the tick. Saves work only: the claim's own predicate keeps reminders single. */
  leader: { name: string; holder: string; until: number };
}
