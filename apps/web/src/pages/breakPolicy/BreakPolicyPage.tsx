import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, problemsOf, reasonOf, useTRPC, useTRPCClient } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices, TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { RangesField } from '../breaks/RangesField.tsx';
import { kinds } from '../breaks/routineForm.ts';
import styles from './BreakPolicy.module.css';
import { draftOf, findProblems, inputOf, LEAST_EVERY, type PolicyDraft } from './policyForm.ts';
import { Trial } from './Trial.tsx';

type Policy = Outputs['reminders']['policy'];

/** Where everyone starts and what they may choose: tried on everyone first, then set. Shows nothing of anyone's breaks. */
export function BreakPolicyPage() {
  const { breakPolicy: words } = useAllWords();
  const trpc = useTRPC();
  const policy = useQuery(trpc.reminders.policy.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="read">
      <Loaded query={policy}>{(data) => <Form policy={data} />}</Loaded>
    </div>
  );
}

function Form({ policy }: { readonly policy: Policy }) {
  const words = useAllWords();
  const { breakPolicy, breaks } = words;
  const trpc = useTRPC();
  const api = useTRPCClient();
  const client = useQueryClient();
  const problems = useProblems();
  const { newKey } = useSurroundings();
  const [draft, setDraft] = useState<PolicyDraft>(() => draftOf(policy));
  usePageTitle(breakPolicy.title, problems.any);
  const showErrors = (error: unknown) =>
    problems.show(problemsOf(error, (path) => path, { field: 'everyMinutes', message: words.problems.notSaved }));
  const trial = useMutation({
    mutationFn: (input: ReturnType<typeof inputOf>) => api.reminders.tryPolicy.query(input),
    onError: (error) => reasonOf(error) !== 'tooFewPeople' && showErrors(error),
  });
  const save = useMutation(
    trpc.reminders.setPolicy.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()),
      onError: showErrors,
    }),
  );
  const change = (part: Partial<PolicyDraft>) => {
    // Figures of other rules than those on the page would mislead.
    trial.reset();
    save.reset();
    setDraft((before) => ({ ...before, ...part }));
  };
  const withInput = (use: (input: ReturnType<typeof inputOf>) => void) => {
    if (trial.isPending || save.isPending) return;
    const found = findProblems(draft, words);
    problems.show(found);
    if (found.length === 0) use(inputOf(draft));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withInput((input) => save.mutate(input));
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1>{breakPolicy.title}</h1>
      <p className="lead">{breakPolicy.lead}</p>
      <form noValidate onSubmit={submit} className={styles.form}>
        <section className="flow" aria-labelledby="start">
          <h2 id="start">{breakPolicy.startHeading}</h2>
          <MinutesField
            id="everyMinutes"
            label={breakPolicy.everyLabel}
            hint={`${breaks.everyHint}. ${breakPolicy.everyHint}`}
            error={problems.of('everyMinutes')}
            value={draft.every}
            onChange={(every) => change({ every })}
          />
          <RangesField
            label={breakPolicy.rangesLabel}
            hint={breaks.rangesHint}
            ranges={draft.ranges}
            problem={problems.of}
            newKey={newKey}
            onChange={(ranges) => change({ ranges })}
          />
        </section>
        <section className="flow" aria-labelledby="limits">
          <h2 id="limits">{breakPolicy.limitsHeading}</h2>
          <MinutesField
            id="leastMinutes"
            label={breakPolicy.leastLabel}
            hint={breaks.everyHint}
            error={problems.of('leastMinutes')}
            value={draft.least}
            onChange={(least) => change({ least })}
          />
          <TextField
            id="latest"
            type="time"
            short
            label={breakPolicy.latestLabel}
            hint={breakPolicy.latestHint}
            error={problems.of('latest')}
            value={draft.latest}
            onChange={(event) => change({ latest: event.currentTarget.value })}
          />
          <Choices
            id="kinds"
            name="kinds"
            kind="checkbox"
            label={breakPolicy.kindsLabel}
            error={problems.of('kinds')}
            options={kinds.map((value) => ({ value, label: breaks.kinds[value].name, hint: breaks.kinds[value].hint }))}
            chosen={draft.kinds}
            onChoose={(value, on) =>
              change({ kinds: kinds.filter((kind) => (kind === value ? on : draft.kinds.includes(kind))) })
            }
          />
        </section>
        <Trial
          trial={trial.data}
          isTooFew={trial.isError && reasonOf(trial.error) === 'tooFewPeople'}
          busy={trial.isPending}
          onTry={() => withInput((input) => trial.mutate(input))}
        />
        <section className="flow" aria-labelledby="use">
          <h2 id="use">{breakPolicy.saveHeading}</h2>
          <p>{breakPolicy.saveNote}</p>
          <div role="status">
            {save.isSuccess && (
              <Notice tone="good">
                <p>{breakPolicy.saved}</p>
              </Notice>
            )}
          </div>
          <ButtonGroup>
            <Button type="submit" busy={save.isPending}>
              {save.isPending ? words.problems.sending : breakPolicy.save}
            </Button>
          </ButtonGroup>
        </section>
      </form>
    </>
  );
}

function MinutesField({
  id,
  label,
  hint,
  error,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      id={id}
      type="number"
      inputMode="numeric"
      min={LEAST_EVERY}
      max={480}
      short
      label={label}
      hint={hint}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
