import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import { isFromApi, reasonOf } from './api.ts';
import { NotFoundPage, RefusedPage, ServiceProblemPage, SignInNeededPage } from './ErrorPages.tsx';
import styles from './Loaded.module.css';

/** Keeps the place of a page that is on its way, so that nothing jumps. */
export function Skeleton() {
  const words = useWords().shell;
  return (
    <div className={styles.bones} role="status" aria-label={words.loading}>
      <div className={styles.bone} />
      <div className={styles.bone} />
      <div className={styles.bone} />
      <div className={styles.bone} />
    </div>
  );
}

/** Shows what a query brought; while it is under way a skeleton; when it failed the page that says why. */
export function Loaded<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T, unknown>;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending && query.fetchStatus !== 'paused') return <Skeleton />;
  return <ProblemPage error={query.error} retry={() => void query.refetch()} />;
}

/**
 * The page for an error. Trying again asks the API once more by `retry`, and opens the page anew where the page itself is broken:
 * browsers do not ask again for a module that they could not get, and after an update the server has it no longer.
 */
export function ProblemPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const reason = reasonOf(error);
  if (reason === 'signInNeeded') return <SignInNeededPage />;
  if (reason === 'refused') return <RefusedPage />;
  if (reason === 'notFound') return <NotFoundPage />;
  const isOfPage = error instanceof Error && !isFromApi(error);
  return <ServiceProblemPage retry={isOfPage ? () => location.reload() : retry} />;
}
