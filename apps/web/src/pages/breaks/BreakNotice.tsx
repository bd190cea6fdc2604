import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Inputs, type Outputs, useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';

type Kind = Outputs['reminders']['get']['routines'][number]['kind'];
type Given = Pick<Inputs['reminders']['answer'], 'answer' | 'minutes'>;

/** How often the page asks whether a break is due. */
const POLL = 20_000;
const snoozes = [5, 10, 15] as const;

export function useKindNames() {
  const { breaks: words } = useWords();
  const formats = useFormats();
  return (kinds: readonly Kind[]): string => formats.list(kinds.map((kind) => words.kinds[kind].name));
}

/** Done, later, skip: the same everywhere. Later opens the three waits beside it. */
export function AnswerButtons({
  busy,
  onAnswer,
}: {
  readonly busy: boolean;
  readonly onAnswer: (given: Given) => void;
}) {
  const { breaks: words } = useWords();
  return (
    <>
      <ButtonGroup>
        <Button busy={busy} onClick={() => onAnswer({ answer: 'done' })}>
          {words.done}
        </Button>
        <Button look="secondary" busy={busy} onClick={() => onAnswer({ answer: 'skipped' })}>
          {words.skip}
        </Button>
      </ButtonGroup>
      <fieldset className={styles.snooze}>
        <legend className="soft small">{words.later}</legend>
        {snoozes.map((minutes) => (
          <Button key={minutes} look="secondary" busy={busy} onClick={() => onAnswer({ answer: 'snoozed', minutes })}>
            {words.snooze(minutes)}
          </Button>
        ))}
      </fieldset>
    </>
  );
}

/** The break that waits now, in the app. Keeps its place free of jumps: it stands above the page's own parts and says when it comes. */
export function BreakNotice() {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const trpc = useTRPC();
  const client = useQueryClient();
  const current = useQuery(
    trpc.reminders.current.queryOptions(undefined, { refetchInterval: POLL, staleTime: POLL / 2 }),
  );
  const [thanks, setThanks] = useState('');
  const answer = useMutation(
    trpc.reminders.answer.mutationOptions({
      onSuccess: async (_, given) => {
        setThanks({ done: words.thanksDone, skipped: words.thanksSkipped, snoozed: words.thanksSnoozed }[given.answer]);
        await client.invalidateQueries(trpc.reminders.pathFilter());
      },
    }),
  );
  const due = current.data;
  return (
    <div role="status">
      {due ? (
        <section className={styles.notice} aria-labelledby="due">
          <h2 id="due">{words.noticeHeading(names(due.kinds))}</h2>
          <p>
            {due.kinds.map((kind) => words.kinds[kind].hint).join(' ')}{' '}
            <span className="soft">{words.linkDue(formats.time(due.dueAt))}</span>
          </p>
          {answer.isError && <p className={styles.failed}>{words.answerFailed}</p>}
          <AnswerButtons
            busy={answer.isPending}
            onAnswer={(given) => answer.mutate({ message: due.message, ...given })}
          />
        </section>
      ) : (
        thanks !== '' && <p className={styles.thanks}>{thanks}</p>
      )}
    </div>
  );
}
