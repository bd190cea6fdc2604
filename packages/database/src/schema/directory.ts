/** Who works here, where, and how they sign in. */
export interface DirectoryTables {
  unit: { id: string; tenant: string; parent: string | null; name: string };
  site: { id: string; tenant: string; name: string; country: string; time_zone: string; holidays: string };
  person: {
    id: string;
    tenant: string;
    name: string;
    /** Keyed hash of the normalised mail address: finds a person at sign-in without opening any address. */
    address_index: string;
    /** Sealed mail address. */
    address: Uint8Array;
    unit: string;
    site: string;
    locale: string;
    state: 'active' | 'left';
    /** When the person first signed in; only verified accounts count in reports. */
    verified_at: number | null;
    created_at: number;
  };
  role_grant: {
    tenant: string;
    person: string;
    role: string;
    /** What part of the reports an hr grant reaches; null for the whole company, and for every other role. */
    scope_kind: 'unit' | 'site' | null;
    scope: string | null;
    granted_at: number;
  };
  sign_in_link: {
    id: string;
    tenant: string;
    person: string;
    expires_at: number;
    used_at: number | null;
    created_at: number;
  };
  session: {
    /** SHA-256 of the cookie's 32 random bytes. */
    token_hash: string;
    tenant: string;
    person: string;
    created_at: number;
    seen_at: number;
    expires_at: number;
  };
}
