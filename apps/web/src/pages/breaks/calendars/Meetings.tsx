import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Outputs, problemsOf, useTRPC } from '../../../app/api.ts';
import { useProblemInTitle } from '../../../app/page.ts';
import { useSurroundings } from '../../../app/surroundings.ts';
import { Button, ButtonGroup } from '../../../design/Button.tsx';
import { TextField } from '../../../design/Field.tsx';
import { Notice } from '../../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../../design/Problems.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import styles from '../Breaks.module.css';

type Calendar = NonNullable<Outputs['reminders']['get']['calendar']>;

/** The address from which meetings are read, how the last reading went, and the way out. */
export function Meetings({ calendar }: { readonly calendar: Calendar | null }) {
  const { breakCalendars: words, problems } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [replacing, setReplacing] = useState(false);
  const unlink = useMutation(
    trpc.reminders.unlinkCalendar.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.reminders.pathFilter());
        settle();
      },
    }),
  );
  // What was pressed has gone.
  const settle = () => {
    setReplacing(false);
    document.getElementById('meetings')?.focus();
  };
  return (
    <section className="flow" aria-labelledby="meetings">
      <h2 id="meetings" tabIndex={-1}>
        {words.meetingsHeading}
      </h2>
      <p>{words.meetingsRead}</p>
      <div role="status">
        {calendar !== null && <State calendar={calendar} />}
        {unlink.isSuccess && calendar === null && <p>{words.disconnected}</p>}
      </div>
      {unlink.isError && (
        <p role="alert" className={styles.failed}>
          {problems.notSaved}
        </p>
      )}
      {calendar !== null && (
        <>
          <ButtonGroup>
            <Button look="secondary" busy={unlink.isPending} onClick={() => unlink.mutate()}>
              {words.disconnect}
            </Button>
            {!replacing && (
              <Button look="quiet" onClick={() => setReplacing(true)}>
                {words.replace}
              </Button>
            )}
          </ButtonGroup>
          <p className="soft small">{words.disconnectNote}</p>
        </>
      )}
      {calendar === null && <AddressForm onLinked={settle} />}
      {calendar !== null && replacing && <AddressForm onLinked={settle} onCancel={settle} />}
    </section>
  );
}

/** Whether nobody knows yet if the address can be read. */
export function isUnread({ fetchedAt, problem }: Calendar): boolean {
  return fetchedAt === null && problem === null;
}

function State({ calendar: { fetchedAt, problem } }: { readonly calendar: Calendar }) {
  const { breakCalendars: words } = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  if (isUnread({ fetchedAt, problem }))
    return (
      <Notice>
        <p>{words.waiting}</p>
      </Notice>
    );
  const read = fetchedAt === null ? null : words.readAt(formats.soon(fetchedAt, now()));
  if (problem !== null)
    return (
      <Notice tone="caution" heading={words.problemHeading} level={3}>
        <p>
          {Object.hasOwn(words.problems, problem.code)
            ? words.problems[problem.code as keyof typeof words.problems]
            : words.problems.other}
        </p>
        {read !== null && <p>{read}</p>}
      </Notice>
    );
  return (
    <Notice tone="good">
      <p>
        {words.connected} {read}
      </p>
    </Notice>
  );
}

function AddressForm({ onLinked, onCancel }: { readonly onLinked: () => void; readonly onCancel?: () => void }) {
  const words = useWords();
  const { breakCalendars } = words;
  const trpc = useTRPC();
  const client = useQueryClient();
  const problems = useProblems();
  const [address, setAddress] = useState('');
  useProblemInTitle(problems.any);
  const link = useMutation(
    trpc.reminders.linkCalendar.mutationOptions({
      onSuccess: async () => {
        setAddress('');
        await client.invalidateQueries(trpc.reminders.pathFilter());
        onLinked();
      },
      onError: (error) =>
        problems.show(problemsOf(error, (path) => path, { field: 'address', message: words.problems.notSaved })),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (link.isPending) return;
    const missing = address.trim() === '';
    problems.show(missing ? [{ field: 'address', message: breakCalendars.addressMissing }] : []);
    if (!missing) link.mutate({ address });
  };
  return (
    <form noValidate onSubmit={submit} className="flow flow-small">
      <ErrorSummary problems={problems} />
      <p>{breakCalendars.meetingsWhere}</p>
      <TextField
        id="address"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        label={breakCalendars.addressLabel}
        hint={breakCalendars.addressHint}
        error={problems.of('address')}
        autoFocus={onCancel !== undefined}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <ButtonGroup>
        <Button type="submit" busy={link.isPending}>
          {link.isPending ? words.problems.sending : breakCalendars.connect}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {words.shell.cancel}
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
}
