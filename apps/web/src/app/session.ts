import { useQuery } from '@tanstack/react-query';
import { type Outputs, useTRPC } from './api.ts';

export type Who = Extract<Outputs['signIn']['whoAmI'], { signedIn: true }>;
export type Role = Who['roles'][number];

/** Asks who is signed in. */
export const sessionQuery = (trpc: ReturnType<typeof useTRPC>) =>
  trpc.signIn.whoAmI.queryOptions(undefined, { staleTime: 5 * 60_000 });

/** Who is signed in: `undefined` while it is not known yet, `null` for nobody. */
export function useSession() {
  const query = useQuery(sessionQuery(useTRPC()));
  const who: Who | null | undefined = query.data === undefined ? undefined : query.data.signedIn ? query.data : null;
  return { who, query };
}

/** For pages below the gate, where somebody is signed in. */
export function useWho(): Who {
  const { who } = useSession();
  if (!who) throw new Error('This page is shown to people who are signed in.');
  return who;
}
