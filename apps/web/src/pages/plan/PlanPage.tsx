import { costClasses, isFindingCode, type Stage, stages } from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Outputs, useTRPC, useTRPCClient } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { ExerciseCard, ExerciseGrid } from '../../care/ExerciseCard.tsx';
import { FixCard, FixList } from '../../care/FixCard.tsx';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { SeeDoctor } from '../../care/SeeDoctor.tsx';
import { adviceFor, makePlan, usualStage } from '../../care/usePlan.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { Card, Details, Empty } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Plan.module.css';
import { RegionChoice } from './RegionChoice.tsx';

type PlanData = Outputs['plan']['get'];

/** How many done things are shown at once. */
const LATEST = 5;

/** What to change, what is done, and movements for this person: made in the browser. */
export function PlanPage() {
  const { plan: words } = useWords();
  const trpc = useTRPC();
  const plan = useQuery(trpc.plan.get.queryOptions());
  const library = useLibrary();
  usePageTitle(words.title);
  return (
    <Loaded query={plan}>
      {(data) =>
        data.answers === null || data.score === null ? (
          <>
            <h1>{words.title}</h1>
            <Empty heading={words.noneTitle}>
              <p>{words.noneBody}</p>
              <Start />
            </Empty>
          </>
        ) : (
          <Loaded query={library}>{(texts) => <Shown data={data} library={texts} />}</Loaded>
        )
      }
    </Loaded>
  );
}

function Start() {
  const { result: words } = useWords();
  return <ButtonLink to="/check">{words.noneAction}</ButtonLink>;
}

function Shown({ data, library }: { readonly data: PlanData; readonly library: Library }) {
  const { plan: words, care, play } = useWords();
  if (data.answers === null || data.score === null) return null;
  const plan = makePlan(data, library, { answers: data.answers, score: data.score, questionnaire: data.questionnaire });
  const open = new Map(
    data.findings.filter((finding) => finding.closedAt === null).map((finding) => [finding.code as string, finding.id]),
  );
  const advice = adviceFor(plan.fixFirst.filter((finding) => open.has(finding.code)));
  const left = advice.filter(({ ask }) => ask !== null).length;
  const done = data.findings.filter((finding) => finding.closedAt !== null).reverse();
  const shared = data.answers['shared'] === 'shared';
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {data.workstation && <p className="soft">{words.for(data.workstation.name)}</p>}
      </div>
      <SeeDoctor plan={plan} workstation={data.workstation?.id ?? null} />
      <section className="flow" aria-labelledby="open">
        <h2 id="open">{words.openHeading}</h2>
        <p className="soft">{left === 0 ? words.allDone : words.openCount(left)}</p>
        {costClasses
          .filter((cost) => advice.some((each) => each.cost === cost))
          .map((cost) => (
            <section key={cost} className="flow" aria-labelledby={`cost-${cost}`}>
              <h3 id={`cost-${cost}`}>{words.groups[cost]}</h3>
              <FixList>
                {advice.map(({ code, cost: its, findings: [finding], ask }, index) => {
                  const id = ask && open.get(ask.code);
                  return (
                    its === cost &&
                    finding && (
                      <Card key={code}>
                        <FixCard
                          number={index + 1}
                          finding={finding}
                          fix={library.fixes[code]}
                          shared={shared}
                          level={4}
                          short
                        >
                          {id ? (
                            <ButtonLink
                              look="secondary"
                              className="no-print"
                              to="/plan/$finding"
                              params={{ finding: id }}
                              aria-label={words.markDoneWhat(library.fixes[code]?.title ?? '')}
                            >
                              {words.markDone}
                            </ButtonLink>
                          ) : (
                            <p className="soft">{words.sharedFollowed}</p>
                          )}
                        </FixCard>
                      </Card>
                    )
                  );
                })}
              </FixList>
            </section>
          ))}
      </section>
      <section className="flow" aria-labelledby="exercises">
        <h2 id="exercises">{words.exercisesHeading}</h2>
        <StageChoice data={data} />
        {!data.symptomDriven && <RegionChoice data={data} />}
        {plan.exercises.length === 0 && !plan.withheld.everything && <p>{care.noExercises}</p>}
        {plan.withheld.everything && <p>{plan.readable ? care.withheldAll : care.withheldUnread}</p>}
        {plan.exercises.length > 0 && (
          <p className="no-print">
            <ButtonLink to="/play" look="secondary">
              {play.link}
            </ButtonLink>
          </p>
        )}
        <ExerciseGrid>
          {plan.exercises.map(({ id, reason }) => {
            const exercise = library.exercises.find((each) => each.id === id);
            return (
              exercise && (
                <ExerciseCard
                  key={id}
                  exercise={exercise}
                  safety={library.safety}
                  reason={reason}
                  oneHand={plan.oneHand}
                />
              )
            );
          })}
        </ExerciseGrid>
        <p className="no-print">
          <Link to="/library">{words.more}</Link>
        </p>
        <p className="no-print">
          <Link to="/diary">{words.toDiary}</Link>
        </p>
      </section>
      {done.length > 0 && (
        <section className="flow" aria-labelledby="done">
          <h2 id="done">{words.doneHeading}</h2>
          <DoneList done={done.slice(0, LATEST)} library={library} />
          {done.length > LATEST && (
            <Details summary={words.doneEarlier(done.length - LATEST)}>
              <DoneList done={done.slice(LATEST)} library={library} />
            </Details>
          )}
        </section>
      )}
      <p className="soft small">{library.safety.disclaimer}</p>
    </div>
  );
}

function DoneList({ done, library }: { readonly done: PlanData['findings']; readonly library: Library }) {
  const { plan: words } = useWords();
  const formats = useFormats();
  return (
    <ul className={styles.done}>
      {done.map((finding) => (
        <li key={finding.id}>
          <span lang={isFindingCode(finding.code) ? library.fixes[finding.code]?.locale : undefined}>
            {isFindingCode(finding.code) ? (library.fixes[finding.code]?.title ?? finding.code) : finding.code}
          </span>
          {finding.closedAt !== null && (
            <span className="soft small">{words.doneOn(formats.shortDate(finding.closedAt))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function StageChoice({ data }: { readonly data: PlanData }) {
  const { plan: words, care, problems } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>(data.stage ?? usualStage);
  const server = useTRPCClient();
  const record = useRestrictionRecord();
  const save = useMutation({
    mutationFn: () => saveWithRestriction(record, (restriction) => server.plan.save.mutate({ stage, restriction })),
    onSuccess: () => client.setQueryData(trpc.plan.get.queryKey(), (before) => before && { ...before, stage }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form noValidate onSubmit={submit} className="no-print">
      <Choices
        id="stage"
        name="stage"
        kind="radio"
        label={words.stageHeading}
        hint={words.stageHint}
        error={save.isError ? problems.notSaved : undefined}
        options={stages.map((value) => ({ value, label: care.stages[value].name, hint: care.stages[value].hint }))}
        chosen={[stage]}
        onChoose={(value) => setStage(stages.find((each) => each === value) ?? usualStage)}
      />
      <ButtonGroup>
        <Button type="submit" look="secondary" busy={save.isPending}>
          {words.stageSave}
        </Button>
        <span role="status" className="soft">
          {save.isSuccess && data.stage === stage ? words.stageSaved : ''}
        </span>
      </ButtonGroup>
    </form>
  );
}
