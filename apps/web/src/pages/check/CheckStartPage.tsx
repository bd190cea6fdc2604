import { secondsFor } from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { type Outputs, problemsOf, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Card, Notice, Tag } from '../../design/Panels.tsx';
import { ErrorSummary, type Problems, useProblems } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { lastDay } from '../periods/days.ts';
import styles from './Check.module.css';
import { stepLink } from './CheckFrame.tsx';

type Workstation = Outputs['assessment']['overview']['workstations'][number];

/** Before the first question: how long it takes, who sees what, and which workstation. */
export function CheckStartPage() {
  const { check: words } = useWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const problems = useProblems();
  const overview = useQuery(trpc.assessment.overview.queryOptions());
  usePageTitle(words.title, problems.any);
  return (
    <div className="flow flow-large">
      <div>
        <ErrorSummary problems={problems} />
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(Math.ceil(secondsFor({}) / 60))}</p>
        <p className="soft">{words.saved}</p>
        <p className="soft">{words.notExpert}</p>
      </div>
      <LessonOffer />
      <WhoSeesWhat />
      <Loaded query={overview}>
        {({ workstations, period, live }) =>
          !live ? (
            <NotOpen />
          ) : (
            <section className="flow" aria-labelledby="choose">
              <h2 id="choose">{workstations.length > 0 ? words.chooseHeading : words.chooseFirst}</h2>
              {period && <p className="soft">{words.countsUntil(formats.date(lastDay(period)))}</p>}
              {workstations.length > 0 && (
                <ul className={styles.places}>
                  {workstations.map((workstation) => (
                    <li key={workstation.id}>
                      <Place workstation={workstation} several={workstations.length > 1} />
                    </li>
                  ))}
                </ul>
              )}
              <AddWorkstation problems={problems} first={workstations.length === 0} />
            </section>
          )
        }
      </Loaded>
    </div>
  );
}

/** The lesson comes first once; after that it is one line. */
function LessonOffer() {
  const { lesson: words } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const overview = useQuery(trpc.assessment.overview.queryOptions());
  const skip = useMutation(
    trpc.assessment.noteLesson.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.assessment.overview.queryFilter()),
    }),
  );
  if (!overview.data) return null;
  const { doneAt, skippedAt } = overview.data.lesson;
  const checked = overview.data.workstations.some(({ lastSubmittedAt }) => lastSubmittedAt !== null);
  if (doneAt !== null || skippedAt !== null || checked)
    return (
      <p>
        <Link to="/lesson">{words.again}</Link>
      </p>
    );
  return (
    <Card className="flow">
      <h2>{words.offerHeading}</h2>
      <p>{words.offerBody}</p>
      <ButtonGroup>
        <ButtonLink to="/lesson">{words.offerAction}</ButtonLink>
        <Button look="secondary" busy={skip.isPending} onClick={() => skip.mutate({ outcome: 'skipped' })}>
          {words.skip}
        </Button>
      </ButtonGroup>
    </Card>
  );
}

function WhoSeesWhat() {
  const { check: words } = useWords();
  const rooms = [
    [words.whoDesk, words.whoDeskBody],
    [words.whoSymptoms, words.whoSymptomsBody],
    [words.whoHr, words.whoHrBody],
    [words.whoSigns, words.whoSignsBody],
  ] as const;
  return (
    <Card tinted>
      <section className="flow" aria-labelledby="who">
        <h2 id="who">{words.whoHeading}</h2>
        <ul className={styles.rooms}>
          {rooms.map(([title, body]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p className="small">{body}</p>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/privacy">{words.whoMore}</Link>
        </p>
      </section>
    </Card>
  );
}

function NotOpen() {
  const { check: words } = useWords();
  return (
    <Notice tone="caution" heading={words.notOpenHeading}>
      <p>{words.notOpen}</p>
    </Notice>
  );
}

/** Its plan is shown, and its self-check is the one that counts. */
function MarkUsedMost({ id, name }: { readonly id: string; readonly name: string }) {
  const { check: words } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const mark = useMutation(
    trpc.assessment.markUsedMost.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.assessment.pathFilter());
        await client.invalidateQueries(trpc.plan.pathFilter());
      },
    }),
  );
  return (
    <Button
      look="quiet"
      busy={mark.isPending}
      aria-label={words.withName(words.markUsedMost, name)}
      onClick={() => mark.mutate({ workstation: id })}
    >
      {words.markUsedMost}
    </Button>
  );
}

function Place({ workstation, several }: { readonly workstation: Workstation; readonly several: boolean }) {
  const { check: words } = useWords();
  const formats = useFormats();
  const { id, name, usedMost, lastSubmittedAt, draftUpdatedAt } = workstation;
  const begun = draftUpdatedAt !== null;
  return (
    <Card className="flow flow-small">
      <h3>
        {name} {usedMost && <Tag tone="good">{words.usedMost}</Tag>}
      </h3>
      <p className="soft small">
        {begun
          ? words.begun(formats.shortDate(draftUpdatedAt))
          : lastSubmittedAt === null
            ? words.neverChecked
            : words.lastChecked(formats.shortDate(lastSubmittedAt))}
      </p>
      {begun ? (
        <ButtonLink {...stepLink(id, 'resume')} aria-label={words.withName(words.goOn, name)}>
          {words.goOn}
        </ButtonLink>
      ) : (
        <ButtonLink
          to="/check/$workstation/signs"
          params={{ workstation: id }}
          look={lastSubmittedAt === null ? 'primary' : 'secondary'}
          aria-label={words.withName(lastSubmittedAt === null ? words.start : words.again, name)}
        >
          {lastSubmittedAt === null ? words.start : words.again}
        </ButtonLink>
      )}
      {several && !usedMost && <MarkUsedMost id={id} name={name} />}
    </Card>
  );
}

function AddWorkstation({ problems, first }: { readonly problems: Problems; readonly first: boolean }) {
  const { check: words, problems: problemWords } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const add = useMutation(
    trpc.assessment.addWorkstation.mutationOptions({
      onSuccess: async ({ id }) => {
        await client.invalidateQueries(trpc.assessment.overview.queryFilter());
        await navigate({ to: '/check/$workstation/signs', params: { workstation: id } });
      },
      onError: (error) =>
        problems.show(problemsOf(error, () => 'name', { field: 'name', message: problemWords.notSaved })),
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (add.isPending) return;
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    problems.show(name === '' ? [{ field: 'name', message: words.missingName }] : []);
    if (name !== '') add.mutate({ name });
  };
  return (
    <form noValidate onSubmit={submit} className="flow">
      {!first && <h3>{words.addHeading}</h3>}
      <TextField
        id="name"
        name="name"
        maxLength={60}
        autoComplete="off"
        label={words.addLabel}
        hint={words.addHint}
        error={problems.of('name')}
      />
      <ButtonGroup>
        <Button type="submit" look={first ? 'primary' : 'secondary'} busy={add.isPending}>
          {words.add}
        </Button>
      </ButtonGroup>
    </form>
  );
}
