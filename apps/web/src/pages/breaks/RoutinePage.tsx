import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Outputs, problemsOf, useTRPC } from '../../app/api.ts';
import { NotFoundPage } from '../../app/ErrorPages.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Choice, Choices, TextField } from '../../design/Field.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';
import { RangesField } from './RangesField.tsx';
import { draftOf, findProblems, inputOf, kinds, MOST_EVERY, type RoutineDraft } from './routineForm.ts';
import { QuietFields } from './TimeFields.tsx';

type Defaults = Outputs['reminders']['defaults'];

/** Makes a routine, or changes one. */
export function RoutinePage() {
  const { routine } = useParams({ from: '/employee/breaks/$routine' });
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  const defaults = useQuery(trpc.reminders.defaults.queryOptions());
  return (
    <Loaded query={reminders}>
      {({ routines }) => (
        <Loaded query={defaults}>
          {(given) => {
            if (routine === 'new') return <Editor start={draftOf(given.routine)} defaults={given} />;
            const found = routines.find((each) => each.id === routine);
            return found ? (
              <Editor key={routine} id={routine} start={draftOf(found)} defaults={given} />
            ) : (
              <NotFoundPage />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Editor({
  id,
  start,
  defaults,
}: {
  readonly id?: string;
  readonly start: RoutineDraft;
  readonly defaults: Defaults;
}) {
  const words = useWords();
  const { breaks, breakSettings, shell } = words;
  const formats = useFormats();
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problems = useProblems();
  const { newKey } = useSurroundings();
  const [draft, setDraft] = useState(start);
  const title = id === undefined ? breaks.editorNew : breaks.editorOld;
  const { leastMinutes, latest, kinds: allowed } = defaults.limits;
  const chosen = defaults.kinds.find(({ kind }) => kind === draft.kind);
  usePageTitle(title, problems.any);
  const save = useMutation(
    trpc.reminders.saveRoutine.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.reminders.pathFilter());
        await navigate({ to: '/breaks' });
      },
      onError: (error) =>
        problems.show(problemsOf(error, (path) => path, { field: 'kind', message: words.problems.notSaved })),
    }),
  );
  const change = (part: Partial<RoutineDraft>) => setDraft((before) => ({ ...before, ...part }));
  const chooseKind = (value: string) => {
    const next = defaults.kinds.find(({ kind }) => kind === value);
    if (!next) return;
    // A distance that nobody typed follows the kind.
    const untouched = id === undefined && draft.every === String(chosen?.everyMinutes ?? defaults.routine.everyMinutes);
    const every = String(Math.max(leastMinutes, next.everyMinutes));
    change({ kind: next.kind, ...(untouched ? { every } : {}) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = findProblems(draft, defaults.limits, words);
    problems.show(found);
    const input = inputOf(draft, id);
    if (found.length === 0 && input) save.mutate(input);
  };

  return (
    <div className="read">
      <BackLink to="/breaks">{breaks.title}</BackLink>
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <form noValidate onSubmit={submit} className={`flow ${styles.form}`}>
        <Choices
          id="kind"
          name="kind"
          kind="radio"
          label={breaks.kindLabel}
          hint={allowed.length < kinds.length ? breakSettings.kindLimit : undefined}
          error={problems.of('kind')}
          options={kinds
            .filter((value) => allowed.includes(value) || value === start.kind)
            .map((value) => ({ value, label: breaks.kinds[value].name, hint: breaks.kinds[value].hint }))}
          chosen={draft.kind === '' ? [] : [draft.kind]}
          onChoose={chooseKind}
        />
        <TextField
          id="everyMinutes"
          name="everyMinutes"
          type="number"
          inputMode="numeric"
          min={leastMinutes}
          max={MOST_EVERY}
          short
          label={breaks.everyLabel}
          hint={
            chosen === undefined
              ? breaks.everyHint
              : `${breakSettings.everyLimit(chosen.everyMinutes, leastMinutes)} ${breakSettings.mostOfDay(chosen.capPerDay)}`
          }
          error={problems.of('everyMinutes')}
          value={draft.every}
          onChange={(event) => change({ every: event.currentTarget.value })}
        />
        <RangesField
          label={breaks.rangesLabel}
          hint={
            latest === null
              ? breaks.rangesHint
              : `${breaks.rangesHint} ${breakSettings.latestLimit(formats.clock(latest))}`
          }
          ranges={draft.ranges}
          problem={problems.of}
          newKey={newKey}
          onChange={(ranges) => change({ ranges })}
        />
        <QuietFields
          label={breaks.quietLabel}
          hint={breaks.quietHint}
          quiet={draft.quiet}
          problem={problems.of}
          newKey={newKey}
          onChange={(quiet) => change({ quiet })}
        />
        <Choice
          type="checkbox"
          name="active"
          label={breaks.active}
          checked={draft.active}
          onChange={(event) => change({ active: event.currentTarget.checked })}
        />
        <ButtonGroup>
          <Button type="submit" busy={save.isPending}>
            {save.isPending ? words.problems.sending : shell.save}
          </Button>
          <ButtonLink to="/breaks" look="quiet">
            {shell.cancel}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </div>
  );
}
