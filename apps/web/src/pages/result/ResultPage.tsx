import { atActionLevel, limits, type RosaRange, rosaSections } from '@sitwell/domain/assessment';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { ExerciseCard, ExerciseGrid } from '../../care/ExerciseCard.tsx';
import { FixCard, FixList } from '../../care/FixCard.tsx';
import { bigNumber, ScoreScale } from '../../care/ScoreScale.tsx';
import { SeeDoctor } from '../../care/SeeDoctor.tsx';
import { adviceFor, makePlan } from '../../care/usePlan.ts';
import { useSpan } from '../../care/useSpan.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card, Empty, numberCell, Table } from '../../design/Panels.tsx';
import { DeskPins } from '../../drawings/DeskPins.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { History } from './History.tsx';
import styles from './Result.module.css';
import { Strain } from './Strain.tsx';

type Result = NonNullable<Outputs['assessment']['getResult']>;
const FIRST = 3;

/** What a self-check found: the score and what it means, what to fix first, first movements, and when to see a doctor. */
export function ResultPage() {
  const { result: words } = useWords();
  const trpc = useTRPC();
  const { assessment } = useSearch({ from: '/employee/result' });
  const result = useQuery(trpc.assessment.getResult.queryOptions(assessment === undefined ? {} : { assessment }));
  const plan = useQuery(trpc.plan.get.queryOptions());
  const library = useLibrary();
  usePageTitle(words.title);
  return (
    <Loaded query={result}>
      {(found) =>
        found === null ? (
          <NoResult />
        ) : (
          <Loaded query={plan}>
            {(data) => (
              <Loaded query={library}>{(texts) => <Shown result={found} plan={data} library={texts} />}</Loaded>
            )}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function NoResult() {
  const { result: words } = useWords();
  return (
    <>
      <h1>{words.title}</h1>
      <Empty heading={words.noneTitle}>
        <p>{words.noneBody}</p>
        <ButtonLink to="/check">{words.noneAction}</ButtonLink>
      </Empty>
    </>
  );
}

function Shown({
  result,
  plan: data,
  library,
}: {
  readonly result: Result;
  readonly plan: Outputs['plan']['get'];
  readonly library: Library;
}) {
  const { result: words, shell } = useWords();
  const formats = useFormats();
  const plan = makePlan(data, library, result);
  const advice = adviceFor(plan.fixFirst);
  const shared = result.answers['shared'] === 'shared';
  return (
    <div className="flow flow-large">
      <header className={styles.head}>
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{words.of(result.workstation.name, formats.date(result.submittedAt))}</p>
        </div>
        <ButtonLink look="secondary" className="no-print" to="/summary">
          {words.toSummary}
        </ButtonLink>
        <Button look="secondary" className="no-print" onClick={() => window.print()}>
          {shell.print}
        </Button>
      </header>
      <p className="print-only">{words.printHeading}</p>
      <div className={`split ${styles.top}`}>
        <Score score={result.score} />
        <div className="flow">
          <SeeDoctor plan={plan} workstation={result.workstation.id} />
          <Parts score={result.score} />
        </div>
      </div>
      <section className="flow" aria-labelledby="fix">
        <h2 id="fix">{words.fixHeading}</h2>
        {advice.length === 0 ? (
          <p>{words.fixNone}</p>
        ) : (
          <div className={styles.fixes}>
            <div className="no-print">
              <DeskPins codes={advice.slice(0, FIRST).map(({ code }) => code)} />
            </div>
            <div className="flow">
              <FixList>
                {advice
                  .slice(0, FIRST)
                  .map(({ code, findings: [finding] }, index) =>
                    finding ? (
                      <FixCard
                        key={code}
                        number={index + 1}
                        finding={finding}
                        fix={library.fixes[code]}
                        shared={shared}
                        short
                      />
                    ) : null,
                  )}
              </FixList>
              <p className="no-print">{advice.length > FIRST && words.fixMore(advice.length - FIRST)}</p>
              <ButtonGroup className="no-print">
                <ButtonLink to="/plan">{words.toPlan}</ButtonLink>
              </ButtonGroup>
            </div>
          </div>
        )}
      </section>
      {plan.exercises.length > 0 && (
        <section className="flow" aria-labelledby="exercises">
          <h2 id="exercises">{words.exercisesHeading}</h2>
          <ExerciseGrid>
            {plan.exercises.slice(0, FIRST).map(({ id, reason }) => {
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
        </section>
      )}
      {result.bands && <Strain bands={result.bands} />}
      <Card tinted className="flow flow-small no-print">
        <h2>{words.breaksHeading}</h2>
        <p>{words.breaksBody}</p>
        <ButtonGroup>
          <ButtonLink to="/breaks" look="secondary">
            {words.breaksAction}
          </ButtonLink>
        </ButtonGroup>
      </Card>
      <History current={result.assessment} />
      <p className="soft small">{library.safety.disclaimer}</p>
    </div>
  );
}

function Score({ score }: { readonly score: RosaRange }) {
  const { result: words } = useWords();
  const span = useSpan();
  const { lower, upper } = score;
  if (lower.final === null || upper.final === null) {
    return (
      <Card>
        <section className="flow" aria-labelledby="score">
          <h2 id="score">{words.scoreHeading}</h2>
          <p>{words.notScored}</p>
          <p className="small soft">{words.noDiagnosis}</p>
        </section>
      </Card>
    );
  }
  const range = lower.final !== upper.final;
  return (
    <Card>
      <section className="flow" aria-labelledby="score">
        <h2 id="score">{words.scoreHeading}</h2>
        <p>
          <span className={bigNumber}>{words.score(span(lower.final, upper.final))}</span>
        </p>
        <ScoreScale lower={lower.final} upper={upper.final} />
        <p>
          <strong>
            {atActionLevel(lower.final) ? words.at : atActionLevel(upper.final) ? words.maybe : words.below}
          </strong>{' '}
          {range && words.rangeWhy}
        </p>
        <p className="small soft">{words.noDiagnosis}</p>
      </section>
    </Card>
  );
}

function Parts({ score }: { readonly score: RosaRange }) {
  const { result: words, care } = useWords();
  const span = useSpan();
  const { sections, value, next } = limits(score);
  const names = sections.map((section) => care.sections[section]);
  return (
    <section className="flow flow-small" aria-labelledby="parts">
      <h2 id="parts">{words.parts}</h2>
      <Table caption={words.partsCaption} unseenCaption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col" className={numberCell}>
              {words.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {rosaSections.map((section) => (
            <tr key={section}>
              <th scope="row">{care.sections[section]}</th>
              <td className={numberCell}>{span(score.lower[section], score.upper[section])}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="small">
        {words.limits(names.join('; '), value)} {next !== null && words.limitsNext(next)}
      </p>
    </section>
  );
}
