import { lazy, Suspense } from 'react';
import { ProblemPage, Skeleton } from '../../app/Loaded.tsx';
import { useSession } from '../../app/session.ts';
import { WelcomePage } from './WelcomePage.tsx';

const HomePage = lazy(() => import('./HomePage.tsx').then((module) => ({ default: module.HomePage })));

/** One address, two faces: what Sitwell is for guests, what to do next for people who are signed in. */
export function StartPage() {
  const { who, query } = useSession();
  if (who === undefined)
    return query.isError ? <ProblemPage error={query.error} retry={() => void query.refetch()} /> : <Skeleton />;
  if (who === null) return <WelcomePage />;
  return (
    <Suspense fallback={<Skeleton />}>
      <HomePage who={who} />
    </Suspense>
  );
}
