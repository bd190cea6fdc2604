import { isWithheld } from '@sitwell/domain/assessment';
import { breakKinds, nextIdea } from '@sitwell/domain/reminders';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Outputs, useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useLibrary } from '../../../app/library.ts';
import { usePageTitle } from '../../../app/page.ts';
import { useCurrentBreak } from '../../../app/useNotices.ts';
import { plannedExercises } from '../../../care/plannedExercises.ts';
import { useWithheld } from '../../../care/restriction.ts';
import { WithheldNotice } from '../../../care/WithheldNotice.tsx';
import { BackLink } from '../../../design/BackLink.tsx';
import { ButtonLink } from '../../../design/Button.tsx';
import { Empty } from '../../../design/Panels.tsx';
import { useWords } from '../../../words/index.ts';
import { type Kind, kinds } from '../routineForm.ts';
import { IdeaView } from './IdeaView.tsx';

type Occurrence = NonNullable<Outputs['reminders']['current']>;

/** The break itself: one thing to do that fits the person's plan and the length of the break. */
export function NowPage() {
  const { breakNow: words, breaks } = useWords();
  const { kind } = useSearch({ from: '/employee/breaks/now' });
  const current = useCurrentBreak();
  // The break stays on the page while it is answered, and after.
  const [begun, setBegun] = useState<Occurrence | null>(null);
  const due = current.data ?? begun;
  if (current.data && current.data.message !== begun?.message) setBegun(current.data);
  const free = kinds.find((each) => each === kind);
  usePageTitle(words.title);
  return (
    <div className="flow">
      <BackLink to="/breaks">{breaks.title}</BackLink>
      <Loaded query={current}>
        {() => {
          if (due) return <Ideas key={due.message} kind={due.swappedFor ?? due.kinds[0] ?? 'movement'} due={due} />;
          if (free) return <Ideas key={free} kind={free} due={null} />;
          return <None />;
        }}
      </Loaded>
    </div>
  );
}

/** Nobody need wait for a reminder. */
function None() {
  const { breakNow: words, breaks } = useWords();
  return (
    <>
      <h1>{words.title}</h1>
      <Empty heading={words.gone}>
        <p>{words.goneBody}</p>
        <div className="row">
          {kinds.map((kind) => (
            <ButtonLink key={kind} to="/breaks/now" search={{ kind }} look="secondary">
              {breaks.kinds[kind].name}
            </ButtonLink>
          ))}
        </div>
      </Empty>
    </>
  );
}

function Ideas({ kind, due }: { readonly kind: Kind; readonly due: Occurrence | null }) {
  const trpc = useTRPC();
  const library = useLibrary();
  const { withheld, query } = useWithheld();
  const history = useQuery(trpc.reminders.history.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const today = useQuery(trpc.reminders.today.queryOptions());
  const [more, setMore] = useState(0);
  return (
    <Loaded query={library}>
      {(texts) => (
        <Loaded query={query}>
          {(plan) => (
            <Loaded query={history}>
              {(months) => (
                <Loaded query={today}>
                  {(lately) => {
                    if (!withheld) return null;
                    const allowed = texts.exercises.filter((exercise) => !isWithheld(exercise, withheld));
                    const planned = plannedExercises(plan, texts).filter((exercise) => allowed.includes(exercise));
                    const ever = months.reduce((sum, { started }) => sum + started, 0);
                    const before = begunBefore(lately, due);
                    const idea = nextIdea({
                      kind,
                      within: breakKinds[kind].seconds,
                      planned,
                      others: allowed.filter(({ equipment }) => equipment.length === 0),
                      begun: before.kinds,
                      started: ever - (before.isBegun ? 1 : 0),
                      turn: ever,
                      more,
                    });
                    return (
                      <>
                        <WithheldNotice withheld={withheld} />
                        <IdeaView
                          kind={kind}
                          idea={idea}
                          isPlanned={planned.some(({ id }) => id === idea?.id)}
                          due={due}
                          safety={texts.safety}
                          onOther={() => setMore(more + 1)}
                        />
                      </>
                    );
                  }}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The kinds of the breaks that were begun lately, in order, without the present one; and whether that one counts as begun. */
function begunBefore(
  lately: readonly Occurrence[],
  due: Occurrence | null,
): { readonly kinds: Kind[]; readonly isBegun: boolean } {
  const begun = lately.filter(({ startedAt }) => startedAt !== null);
  return {
    kinds: begun
      .filter(({ message }) => message !== due?.message)
      .toSorted((a, b) => Number(a.startedAt) - Number(b.startedAt))
      .map(({ swappedFor, kinds: [first] }) => swappedFor ?? first ?? 'movement'),
    isBegun: begun.some(({ message }) => message === due?.message),
  };
}
