import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { problemsOf, useTRPC } from '../../app/api.ts';
import { NotFoundPage } from '../../app/ErrorPages.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Choice, Choices, FieldGroup, TextField } from '../../design/Field.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';
import {
  draftOf,
  emptyRange,
  findProblems,
  inputOf,
  kinds,
  LEAST_EVERY,
  MOST_EVERY,
  type RangeDraft,
  type RoutineDraft,
  usualRoutine,
  weekdays,
} from './routineForm.ts';

/** Makes a routine, or changes one. */
export function RoutinePage() {
  const { routine } = useParams({ from: '/employee/breaks/$routine' });
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  return (
    <Loaded query={reminders}>
      {({ routines }) => {
        if (routine === 'new') return <Editor start={draftOf(usualRoutine)} />;
        const found = routines.find((each) => each.id === routine);
        return found ? <Editor key={routine} id={routine} start={draftOf(found)} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function Editor({ id, start }: { readonly id?: string; readonly start: RoutineDraft }) {
  const { breaks: words, shell, problems: problemWords } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problems = useProblems();
  const { newKey } = useSurroundings();
  const [draft, setDraft] = useState(start);
  const title = id === undefined ? words.editorNew : words.editorOld;
  usePageTitle(title, problems.any);
  const save = useMutation(
    trpc.reminders.saveRoutine.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.reminders.pathFilter());
        await navigate({ to: '/breaks' });
      },
      onError: (error) =>
        problems.show(problemsOf(error, (path) => path, { field: 'kind', message: problemWords.notSaved })),
    }),
  );
  const change = (part: Partial<RoutineDraft>) => setDraft((before) => ({ ...before, ...part }));
  const changeRange = (key: string, part: Partial<RangeDraft>) =>
    setDraft((before) => ({
      ...before,
      ranges: before.ranges.map((range) => (range.key === key ? { ...range, ...part } : range)),
    }));
  const changeQuiet = (key: string, part: { start?: string; end?: string }) =>
    setDraft((before) => ({
      ...before,
      quiet: before.quiet.map((span) => (span.key === key ? { ...span, ...part } : span)),
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = findProblems(draft, words);
    problems.show(found);
    const input = inputOf(draft, id);
    if (found.length === 0 && input) save.mutate(input);
  };

  return (
    <div className="read">
      <BackLink to="/breaks">{words.title}</BackLink>
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <form noValidate onSubmit={submit} className={`flow ${styles.form}`}>
        <Choices
          id="kind"
          name="kind"
          kind="radio"
          label={words.kindLabel}
          error={problems.of('kind')}
          options={kinds.map((value) => ({ value, label: words.kinds[value].name, hint: words.kinds[value].hint }))}
          chosen={draft.kind === '' ? [] : [draft.kind]}
          onChoose={(value) => change({ kind: kinds.find((each) => each === value) ?? '' })}
        />
        <TextField
          id="everyMinutes"
          name="everyMinutes"
          type="number"
          inputMode="numeric"
          min={LEAST_EVERY}
          max={MOST_EVERY}
          short
          label={words.everyLabel}
          hint={words.everyHint}
          error={problems.of('everyMinutes')}
          value={draft.every}
          onChange={(event) => change({ every: event.currentTarget.value })}
        />
        <FieldGroup id="ranges" label={words.rangesLabel} hint={words.rangesHint} error={problems.of('addRange')}>
          {draft.ranges.map((range, index) => (
            <RangeFields
              key={range.key}
              index={index}
              range={range}
              problem={problems.of}
              onChange={(part) => changeRange(range.key, part)}
              onRemove={() => change({ ranges: draft.ranges.filter((each) => each.key !== range.key) })}
            />
          ))}
          <ButtonGroup>
            <Button
              id="addRange"
              look="secondary"
              onClick={() => change({ ranges: [...draft.ranges, emptyRange(newKey())] })}
            >
              {words.addRange}
            </Button>
          </ButtonGroup>
        </FieldGroup>
        <FieldGroup id="quiet" label={words.quietLabel} hint={words.quietHint}>
          {draft.quiet.map((span, index) => (
            <div key={span.key} className={styles.group}>
              <p className="small soft">{words.quietName(index + 1)}</p>
              <div className={styles.spans}>
                <TimeFields
                  path={`quiet.${index}`}
                  span={span}
                  problem={problems.of}
                  onChange={(part) => changeQuiet(span.key, part)}
                />
                <Button
                  look="quiet"
                  aria-label={words.removeQuiet(index + 1)}
                  onClick={() => change({ quiet: draft.quiet.filter((each) => each.key !== span.key) })}
                >
                  {words.remove}
                </Button>
              </div>
            </div>
          ))}
          <ButtonGroup>
            <Button
              look="secondary"
              onClick={() => change({ quiet: [...draft.quiet, { key: newKey(), start: '12:00', end: '13:00' }] })}
            >
              {words.addQuiet}
            </Button>
          </ButtonGroup>
        </FieldGroup>
        <Choice
          type="checkbox"
          name="active"
          label={words.active}
          checked={draft.active}
          onChange={(event) => change({ active: event.currentTarget.checked })}
        />
        <ButtonGroup>
          <Button type="submit" busy={save.isPending}>
            {save.isPending ? problemWords.sending : shell.save}
          </Button>
          <ButtonLink to="/breaks" look="quiet">
            {shell.cancel}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </div>
  );
}

function TimeFields({
  path,
  span,
  problem,
  onChange,
}: {
  readonly path: string;
  readonly span: { start: string; end: string };
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (part: { start?: string; end?: string }) => void;
}) {
  const { breaks: words } = useWords();
  return (
    <>
      <TextField
        id={`${path}.start`}
        type="time"
        short
        label={words.from}
        error={problem(`${path}.start`)}
        value={span.start}
        onChange={(event) => onChange({ start: event.currentTarget.value })}
      />
      <TextField
        id={`${path}.end`}
        type="time"
        short
        label={words.to}
        error={problem(`${path}.end`)}
        value={span.end}
        onChange={(event) => onChange({ end: event.currentTarget.value })}
      />
    </>
  );
}

function RangeFields({
  index,
  range,
  problem,
  onChange,
  onRemove,
}: {
  readonly index: number;
  readonly range: RangeDraft;
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (part: Partial<RangeDraft>) => void;
  readonly onRemove: () => void;
}) {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const path = `ranges.${index}`;
  return (
    <div className={styles.group}>
      <FieldGroup
        id={`${path}.days-group`}
        label={`${words.rangeName(index + 1)}: ${words.days}`}
        error={problem(`${path}.days`)}
      >
        <div className={styles.days}>
          {weekdays.map((day) => (
            <Choice
              key={day}
              tight
              {...(day === 1 ? { id: `${path}.days` } : {})}
              type="checkbox"
              label={formats.weekday(day, 'short')}
              aria-label={formats.weekday(day, 'long')}
              checked={range.days.includes(day)}
              onChange={(event) =>
                onChange({
                  days: event.currentTarget.checked ? [...range.days, day] : range.days.filter((each) => each !== day),
                })
              }
            />
          ))}
        </div>
      </FieldGroup>
      <div className={styles.spans}>
        <TimeFields path={path} span={range} problem={problem} onChange={onChange} />
        <Button look="quiet" aria-label={words.removeRange(index + 1)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {range.end !== '' && range.end <= range.start && <p className="small soft">{words.overnight}</p>}
    </div>
  );
}
