import type { ReactNode } from 'react';

/** Words of the library inside words of the page: spoken in their own language, which may not be the page's. */
export function Told({ of, children }: { readonly of: { readonly locale: string }; readonly children: ReactNode }) {
  return <span lang={of.locale}>{children}</span>;
}
