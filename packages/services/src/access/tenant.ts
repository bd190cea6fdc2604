declare const brand: unique symbol;

/**
 * The organisation whose rows may be read. Every repository asks for it, so a query without its scope is a type error.
 * `mintTenant` is imported by the auth gate and the job's tenant loader, and by nothing else: a boundary check holds it so.
 */
export type Tenant = string & { readonly [brand]: 'tenant' };

export function mintTenant(id: string): Tenant {
  return id as Tenant;
}
