import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { useCurrentBreak, useRenewedDevice } from '../../app/useNotices.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Details } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './Breaks.module.css';
import { kinds } from './routineForm.ts';
import { sayThanks } from './sayThanks.ts';
import { useKindNames } from './useKindNames.ts';

type Occurrence = NonNullable<Outputs['reminders']['current']>;

/**
 * The break that waits now, in the app. Keeps its place free of jumps: it stands above the page's own parts and says when it comes.
 * Right after an answer it can be changed, since people press the wrong button.
 */
export function BreakNotice() {
  const current = useCurrentBreak();
  useRenewedDevice();
  const [answered, setAnswered] = useState<{ due: Occurrence; said: string } | null>(null);
  const [changing, setChanging] = useState(false);
  const { breakNow } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with what it stood in.
  const stay = () => place.current?.focus();
  const due = current.data ?? (changing ? answered?.due : null);
  return (
    <div role="status" ref={place} tabIndex={-1}>
      {due ? (
        <Due
          key={due.message}
          due={due}
          onAnswered={(said) => {
            setAnswered({ due, said });
            setChanging(false);
            stay();
          }}
        />
      ) : (
        answered && (
          <p className={styles.thanks}>
            {answered.said}{' '}
            <Button
              look="quiet"
              onClick={() => {
                setChanging(true);
                stay();
              }}
            >
              {breakNow.changeAnswer}
            </Button>
          </p>
        )
      )}
    </div>
  );
}

function Due({ due, onAnswered }: { readonly due: Occurrence; readonly onAnswered: (said: string) => void }) {
  const all = useWords();
  const { breaks: words, breakNow } = all;
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => client.invalidateQueries(trpc.reminders.pathFilter());
  const answer = useMutation(
    trpc.reminders.answer.mutationOptions({
      onSuccess: async (answered) => {
        await refresh();
        onAnswered(sayThanks(answered, answered.budget, all, formats, now()));
      },
    }),
  );
  const begun = {
    onSuccess: async () => {
      await refresh();
      // What they count decides which idea comes: an old count would show another one first.
      client.removeQueries(trpc.reminders.history.queryFilter());
      client.removeQueries(trpc.reminders.today.queryFilter());
      await navigate({ to: '/breaks/now', search: {} });
    },
  };
  const start = useMutation(trpc.reminders.start.mutationOptions(begun));
  const swap = useMutation(trpc.reminders.swap.mutationOptions(begun));
  const allowed = useQuery(trpc.reminders.defaults.queryOptions()).data?.limits.kinds ?? [];
  const others = kinds.filter((kind) => allowed.includes(kind) && !due.kinds.includes(kind));
  const busy = answer.isPending || start.isPending || swap.isPending;
  const { message } = due;
  return (
    <section className={styles.notice} aria-labelledby="due">
      <h2 id="due">{words.noticeHeading(names(due.kinds))}</h2>
      <p>
        {due.kinds.map((kind) => words.kinds[kind].hint).join(' ')}{' '}
        <span className="soft">{words.linkDue(formats.time(due.dueAt))}</span>
      </p>
      <ButtonGroup>
        <Button busy={busy} onClick={() => start.mutate({ message })}>
          {breakNow.start}
        </Button>
      </ButtonGroup>
      <AnswerButtons
        busy={busy}
        error={answer.error ?? start.error ?? swap.error}
        last={answer.variables}
        doneLook="secondary"
        onAnswer={(given) => answer.mutate({ message, ...given })}
      />
      {others.length > 0 && (
        <Details summary={breakNow.swap}>
          <div className="row">
            {others.map((kind) => (
              <Button key={kind} look="secondary" busy={busy} onClick={() => swap.mutate({ message, kind })}>
                {words.kinds[kind].name}
              </Button>
            ))}
          </div>
        </Details>
      )}
    </section>
  );
}
