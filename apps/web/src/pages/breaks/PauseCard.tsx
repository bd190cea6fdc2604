import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Inputs, type Outputs, problemsOf, useTRPC } from '../../app/api.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Card, Details } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';

type Reminders = Outputs['reminders']['get'];
type Until = Inputs['reminders']['pause'];

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Stops all breaks until an end that always comes: a wait, the next working day, a time or a day of the person's choice. */
export function PauseCard({ data }: { readonly data: Reminders }) {
  const { breaks: words, breakNow, problems } = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const settled = {
    onSuccess: async () => {
      await client.invalidateQueries(trpc.reminders.pathFilter());
      // The button that was pressed has gone.
      document.getElementById('pause')?.focus();
    },
  };
  const pause = useMutation(trpc.reminders.pause.mutationOptions(settled));
  const resume = useMutation(trpc.reminders.resume.mutationOptions(settled));
  const toField = (id: string) => ({ onError: () => document.getElementById(id)?.focus() });
  const busy = pause.isPending || resume.isPending;
  const wrong = pause.error ? problemsOf(pause.error, (path) => path, { field: '', message: problems.notSaved }) : [];
  const wrongAt = (field: string) => wrong.find((problem) => problem.field === field)?.message;
  const choices: readonly { label: string; until: () => Until }[] = [
    { label: words.pause30, until: () => ({ minutes: 30 }) },
    { label: words.pause120, until: () => ({ minutes: 120 }) },
    { label: breakNow.pauseWorkingDay, until: () => ({ untilNextWorkingDay: true }) },
    { label: words.pauseWeek, until: () => ({ until: now() + WEEK }) },
  ];
  return (
    <Card className="flow flow-small">
      <h2 id="pause" tabIndex={-1}>
        {words.pauseHeading}
      </h2>
      <div role="status">
        {data.pausedUntil !== null && <p>{words.pausedUntil(formats.soon(data.pausedUntil, now()))}</p>}
      </div>
      {data.pausedUntil === null ? (
        <>
          <p className="soft">{words.pauseLead}</p>
          {(wrongAt('') ?? wrongAt('until')) && (
            <p role="alert" className={styles.failed}>
              {wrongAt('') ?? wrongAt('until')}
            </p>
          )}
          <div className="row">
            {choices.map(({ label, until }) => (
              <Button key={label} look="secondary" busy={busy} onClick={() => pause.mutate(until())}>
                {label}
              </Button>
            ))}
          </div>
          <Details summary={breakNow.pauseMore}>
            <EndForm
              id="untilTime"
              type="time"
              label={breakNow.pauseTime}
              missing={breakNow.missingTime}
              wrong={wrongAt('untilTime')}
              busy={busy}
              onChoose={(untilTime) => pause.mutate({ untilTime }, toField('untilTime'))}
            />
            <EndForm
              id="untilDate"
              type="date"
              label={breakNow.pauseDate}
              hint={breakNow.pauseDateHint}
              missing={breakNow.missingDate}
              wrong={wrongAt('untilDate')}
              busy={busy}
              onChoose={(untilDate) => pause.mutate({ untilDate }, toField('untilDate'))}
            />
          </Details>
        </>
      ) : (
        <>
          {resume.isError && (
            <p role="alert" className={styles.failed}>
              {problems.notSaved}
            </p>
          )}
          <Button busy={busy} onClick={() => resume.mutate()}>
            {words.resume}
          </Button>
        </>
      )}
    </Card>
  );
}

/** One field and its button: the end of a pause, chosen. */
function EndForm({
  id,
  type,
  label,
  hint,
  missing,
  wrong,
  busy,
  onChoose,
}: {
  readonly id: string;
  readonly type: 'time' | 'date';
  readonly label: string;
  readonly hint?: string;
  readonly missing: string;
  readonly wrong: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (value: string) => void;
}) {
  const { breakNow, shell } = useWords();
  const [value, setValue] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(value === '');
    if (value === '') document.getElementById(id)?.focus();
    else if (!busy) onChoose(value);
  };
  return (
    <form noValidate onSubmit={submit} className={styles.spans}>
      <TextField
        id={id}
        type={type}
        short
        label={label}
        hint={hint}
        error={isMissing ? missing : wrong}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" look="secondary" busy={busy} aria-label={`${shell.label(breakNow.pauseDo)} ${label}`}>
        {breakNow.pauseDo}
      </Button>
    </form>
  );
}
