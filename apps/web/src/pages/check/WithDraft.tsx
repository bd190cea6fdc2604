import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemPage, Skeleton } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { useWords } from '../../words/index.ts';
import { type Draft, useDraft } from './useDraft.ts';

export type OpenDraft = Omit<ReturnType<typeof useDraft>, 'draft' | 'failed' | 'retry' | 'handedIn'> & {
  readonly draft: Draft;
};

/** Shows a page of the self-check with its draft, or why there is none to go on from. */
export function WithDraft({
  workstation,
  children,
}: {
  readonly workstation: string;
  readonly children: (open: OpenDraft) => ReactNode;
}) {
  const { draft, failed, retry, handedIn, ...open } = useDraft(workstation);
  if (handedIn) return <HandedIn />;
  if (failed) return <ProblemPage error={failed} retry={retry} />;
  if (!draft) return <Skeleton />;
  return children({ draft, ...open });
}

/** Said instead of an empty self-check, which would be filled in a second time. */
function HandedIn() {
  const { check: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(words.handedIn);
  // The page changes without a new address, so focus is moved by hand.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="read flow">
      <h1 ref={heading} tabIndex={-1}>
        {words.handedIn}
      </h1>
      <p className="lead">{words.handedInBody}</p>
      <ButtonGroup>
        <ButtonLink to="/result">{words.toResult}</ButtonLink>
        <ButtonLink to="/check" look="secondary">
          {words.again}
        </ButtonLink>
      </ButtonGroup>
    </div>
  );
}
