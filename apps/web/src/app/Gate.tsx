import { Outlet } from '@tanstack/react-router';
import { RefusedPage, SignInNeededPage } from './ErrorPages.tsx';
import { ProblemPage, Skeleton } from './Loaded.tsx';
import { type Role, useSession } from './session.ts';

/**
 * Lets people with one of the roles through to the pages below. A courtesy: the server refuses by itself, and these pages hold
 * nothing that the server did not send.
 */
export function Gate({ anyOf }: { readonly anyOf: readonly Role[] }) {
  const { who, query } = useSession();
  if (who === undefined)
    return query.isError ? <ProblemPage error={query.error} retry={() => void query.refetch()} /> : <Skeleton />;
  if (who === null) return <SignInNeededPage />;
  return who.roles.some((role) => anyOf.includes(role)) ? <Outlet /> : <RefusedPage />;
}
