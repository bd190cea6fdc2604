import type { ReactNode } from 'react';
import { Button, ButtonGroup, ButtonLink } from '../design/Button.tsx';
import { useWords } from '../words/index.ts';
import { usePageTitle } from './page.ts';

function Plain({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="read flow">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export function RefusedPage() {
  const { errorPages: words } = useWords();
  return (
    <Plain title={words.refusedTitle}>
      <p className="lead">{words.refusedBody}</p>
      <p>{words.refusedAsk}</p>
      <ButtonGroup>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </ButtonGroup>
    </Plain>
  );
}

export function NotFoundPage() {
  const { errorPages: words } = useWords();
  return (
    <Plain title={words.notFoundTitle}>
      <p className="lead">{words.notFoundBody}</p>
      <ButtonGroup>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </ButtonGroup>
    </Plain>
  );
}

export function SignInNeededPage() {
  const { errorPages: words, shell } = useWords();
  return (
    <Plain title={words.signInTitle}>
      <p className="lead">{words.signInBody}</p>
      <ButtonGroup>
        <ButtonLink to="/sign-in">{shell.signIn}</ButtonLink>
      </ButtonGroup>
    </Plain>
  );
}

export function ServiceProblemPage({ retry }: { readonly retry: () => void }) {
  const { errorPages: words } = useWords();
  return (
    <Plain title={words.serviceTitle}>
      <p className="lead">{words.serviceBody}</p>
      <p>{words.serviceWhat}</p>
      <ButtonGroup>
        <Button onClick={retry}>{words.retry}</Button>
      </ButtonGroup>
    </Plain>
  );
}
