import type { AppRouter } from '@sitwell/api/router';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, TRPCClientError } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { Problem } from '../design/Problems.tsx';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
export type Outputs = inferRouterOutputs<AppRouter>;
export type Inputs = inferRouterInputs<AppRouter>;

export function makeClient() {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url: '/api' }),
        // An error speaks the language of the page, whatever the browser would ask for.
        false: httpBatchLink({
          url: '/api',
          maxItems: 10,
          headers: () => ({ 'accept-language': document.documentElement.lang }),
        }),
      }),
    ],
  });
}

/** `internal` covers everything that the person cannot mend: the server failed, or was not reached. */
export type Reason = 'signInNeeded' | 'refused' | 'notFound' | 'invalidInput' | 'internal' | (string & {});

export const isFromApi = (error: unknown) => error instanceof TRPCClientError;

export function reasonOf(error: unknown): Reason {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    if (typeof data === 'object' && data !== null && 'reason' in data && typeof data.reason === 'string')
      return data.reason;
  }
  return 'internal';
}

/** What an error says of the fields of a form. `idOf` turns the server's path into the id of the field on the page. */
export function problemsOf(error: unknown, idOf: (path: string) => string, otherwise: Problem): Problem[] {
  if (!(error instanceof TRPCClientError)) return [otherwise];
  const data: unknown = error.data;
  const fields =
    typeof data === 'object' && data !== null && 'fields' in data && Array.isArray(data.fields) ? data.fields : [];
  const problems = fields.flatMap((field: unknown) =>
    typeof field === 'object' && field !== null && 'path' in field && 'message' in field
      ? [{ field: idOf(String(field.path)), message: String(field.message) }]
      : [],
  );
  if (problems.length > 0) return problems;
  const shown = reasonOf(error) === 'internal' ? otherwise.message : error.message;
  return [{ ...otherwise, message: shown }];
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays one however often it is asked; only what may pass by itself is tried again.
        retry: (count, error) => count < 2 && reasonOf(error) === 'internal',
      },
    },
  });
}
