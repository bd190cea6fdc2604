import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded, Skeleton } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import type { Who } from '../../app/session.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { BreakNotice } from '../breaks/BreakNotice.tsx';
import { useKindNames } from '../breaks/useKindNames.ts';
import { lastDay } from '../periods/days.ts';
import { NextCard } from './NextCard.tsx';
import styles from './Start.module.css';

const NextFix = lazy(() => import('./NextFix.tsx').then((module) => ({ default: module.NextFix })));

type Overview = Outputs['assessment']['overview'];
type Plan = Outputs['plan']['get'];

/** What to do next, the plan in short, and the next break. */
export function HomePage({ who }: { readonly who: Who }) {
  const { start: words } = useWords();
  const trpc = useTRPC();
  const overview = useQuery(trpc.assessment.overview.queryOptions());
  const plan = useQuery(trpc.plan.get.queryOptions());
  usePageTitle(words.homePage);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.homeTitle(who.name.split(' ')[0] ?? who.name)}</h1>
        <BreakNotice />
      </div>
      <Loaded query={overview}>
        {(over) => (
          <Loaded query={plan}>
            {(data) => (
              <>
                <Next overview={over} plan={data} />
                <div className={styles.cards}>
                  <PlanCard plan={data} />
                  <BreaksCard />
                  {over.period && <PeriodCard period={over.period} overview={over} />}
                </div>
              </>
            )}
          </Loaded>
        )}
      </Loaded>
      <Work who={who} />
    </div>
  );
}

/** The one thing that matters most now: finish what is begun, check, mend, set up breaks. */
function Next({ overview, plan }: { readonly overview: Overview; readonly plan: Plan }) {
  const { start: words } = useWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  const begun = overview.workstations.find((workstation) => workstation.draftUpdatedAt !== null);
  const checked = overview.workstations.some((workstation) => workstation.lastSubmittedAt !== null);
  if (begun && begun.draftUpdatedAt !== null) {
    return (
      <NextCard title={words.nextResume(begun.name)} body={words.nextResumeBody(formats.date(begun.draftUpdatedAt))}>
        <ButtonLink to="/check/$workstation" params={{ workstation: begun.id }} big>
          {words.nextResumeAction}
        </ButtonLink>
      </NextCard>
    );
  }
  if (!checked) {
    return (
      <NextCard title={words.nextCheck} body={words.nextCheckBody}>
        <ButtonLink to="/check" big>
          {words.nextCheckAction}
        </ButtonLink>
      </NextCard>
    );
  }
  if (plan.findings.some((finding) => finding.closedAt === null)) {
    return (
      <Suspense fallback={<Skeleton />}>
        <NextFix plan={plan} />
      </Suspense>
    );
  }
  if (reminders.data?.routines.length === 0) {
    return (
      <NextCard title={words.nextBreaks} body={words.nextBreaksBody}>
        <ButtonLink to="/breaks" big>
          {words.nextBreaksAction}
        </ButtonLink>
      </NextCard>
    );
  }
  return (
    <NextCard title={words.nextDone} body={words.nextDoneBody}>
      <ButtonLink to="/library" big>
        {words.nextDoneAction}
      </ButtonLink>
    </NextCard>
  );
}

function PlanCard({ plan }: { readonly plan: Plan }) {
  const { start: words, result } = useWords();
  const formats = useFormats();
  const open = plan.findings.filter((finding) => finding.closedAt === null).length;
  const [from, to] = [plan.score?.lower.final ?? null, plan.score?.upper.final ?? null];
  return (
    <Card className="flow flow-small">
      <h2>{words.planHeading}</h2>
      {plan.assessment === null ? (
        <p>{words.planNone}</p>
      ) : (
        <>
          <p className={styles.figure}>{words.planOpen(open)}</p>
          <p className="soft">{words.planDone(plan.findings.length - open)}</p>
          {from !== null && to !== null && (
            <p>
              {words.planScore(
                from === to ? formats.number(from) : result.range(formats.number(from), formats.number(to)),
              )}
            </p>
          )}
          <p className="row">
            <Link to="/plan">{words.planAction}</Link>
            <Link to="/result">{words.planResult}</Link>
          </p>
        </>
      )}
    </Card>
  );
}

function BreaksCard() {
  const { start: words, breaks } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  const next = reminders.data?.next ?? null;
  const paused = reminders.data?.pausedUntil ?? null;
  return (
    <Card className="flow flow-small">
      <h2>{words.breaksHeading}</h2>
      {paused !== null && <p>{breaks.pausedUntil(formats.soon(paused, now()))}</p>}
      {next === null ? (
        <p>{words.breaksNone}</p>
      ) : (
        <>
          <p className={styles.figure}>{formats.soon(next.at, now())}</p>
          <p className="soft">{names(next.kinds)}</p>
        </>
      )}
      <p>
        <Link to="/breaks">{words.breaksAction}</Link>
      </p>
    </Card>
  );
}

function PeriodCard({
  period,
  overview,
}: {
  readonly period: NonNullable<Overview['period']>;
  readonly overview: Overview;
}) {
  const { start: words } = useWords();
  const formats = useFormats();
  const used = overview.workstations.find((workstation) => workstation.usedMost);
  return (
    <Card className="flow flow-small">
      <h2>{words.periodHeading}</h2>
      <p>{words.period(period.name, formats.date(lastDay(period)))}</p>
      {used?.lastSubmittedAt === null && <p className="soft">{words.periodOpen}</p>}
    </Card>
  );
}

function Work({ who }: { readonly who: Who }) {
  const { start: words } = useWords();
  const hr = who.roles.includes('hr');
  const admin = who.roles.includes('admin');
  if (!hr && !admin) return null;
  return (
    <section className="flow" aria-labelledby="work">
      <h2 id="work">{words.workHeading}</h2>
      <div className="row">
        {hr && (
          <ButtonLink to="/reports" look="secondary">
            {words.workReports}
          </ButtonLink>
        )}
        {admin && (
          <>
            <ButtonLink to="/people" search={{}} look="secondary">
              {words.workPeople}
            </ButtonLink>
            <ButtonLink to="/periods" look="secondary">
              {words.workPeriods}
            </ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}
