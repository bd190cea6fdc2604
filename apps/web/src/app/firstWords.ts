import type { AppRouter } from '@sitwell/api/router';
import type { QueryClient } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { languageOf, loadWords, type Spoken } from '../words/index.ts';
import type { makeClient } from './api.ts';
import { sessionQuery } from './session.ts';

/**
 * The words to open with. Asks who is signed in and fetches the words for `locale` at the same time, so that a guess that holds
 * costs no round trip; only a person with another language waits for theirs.
 */
export async function firstWords(
  client: ReturnType<typeof makeClient>,
  queryClient: QueryClient,
  locale: string,
): Promise<Spoken> {
  const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
  const guess = loadWords(languageOf(locale));
  // Whoever cannot be asked is a guest until the page asks again.
  const asked = queryClient.fetchQuery({ ...sessionQuery(trpc), retry: false }).catch(() => null);
  const who = await asked;
  return who?.signedIn ? loadWords(languageOf(who.locale)) : guess;
}
