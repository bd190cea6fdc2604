import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { reasonOf, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSession } from '../../app/session.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card, Notice } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { linkAnswerEffects } from './linkAnswer.ts';
import { sayThanks } from './sayThanks.ts';
import { useKindNames } from './useKindNames.ts';

/**
 * What the link in a mail opens: works signed out. Opening it changes nothing, because mail programmes open links too; the buttons
 * act. Shows nothing but what the mail already said.
 */
export function BreakLinkPage() {
  const { token } = useParams({ from: '/b/$token' });
  const all = useWords();
  const { breaks: words } = all;
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  const { who } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const peek = useQuery(trpc.reminders.peekLink.queryOptions({ token }));
  const answer = useMutation(
    trpc.reminders.answerLink.mutationOptions(linkAnswerEffects(client, trpc.reminders.peekLink.queryKey({ token }))),
  );
  const [told, setTold] = useState<{ times: number; budget?: { left: number } }>({ times: 0 });
  const gone = peek.isError && reasonOf(peek.error) === 'notFound';
  usePageTitle(gone ? words.linkGone : words.linkTitle);
  const home = (
    <ButtonGroup>
      <ButtonLink to="/" look="secondary">
        {words.linkOpen}
      </ButtonLink>
    </ButtonGroup>
  );
  if (gone) {
    return (
      <div className="read flow">
        <h1>{words.linkGone}</h1>
        <p className="lead">{words.linkGoneBody}</p>
        {home}
      </div>
    );
  }
  return (
    <Loaded query={peek}>
      {({ kinds, dueAt, open, answer: given, until }) => (
        <div className="read flow">
          <h1>{words.noticeHeading(names(kinds))}</h1>
          <p className="lead">{kinds.map((kind) => words.kinds[kind].hint).join(' ')}</p>
          <p className="soft">{words.linkDue(formats.soon(dueAt, now()))}</p>
          <div role="status" className="flow flow-small">
            {given !== null && (
              // A new one for each answer, to be read out also where it says the same.
              <Notice key={told.times} tone="good">
                <p>
                  <strong>{words.linkAnswered(words.answers[given])}</strong>
                </p>
                <p>
                  {sayThanks({ answer: given, until }, told.budget, all, formats, now())} {open && words.linkChange}
                </p>
              </Notice>
            )}
            {!open && (
              <Notice heading={words.linkClosed}>
                <p>{words.linkClosedBody}</p>
              </Notice>
            )}
          </div>
          {open && (
            <Card>
              <AnswerButtons
                busy={answer.isPending}
                error={answer.error}
                last={answer.variables}
                onAnswer={(chosen) =>
                  answer.mutate(
                    { token, ...chosen },
                    { onSuccess: ({ budget }) => setTold(({ times }) => ({ times: times + 1, budget })) },
                  )
                }
              />
            </Card>
          )}
          {!who && <p className="soft">{words.linkIdeas}</p>}
          {home}
        </div>
      )}
    </Loaded>
  );
}
