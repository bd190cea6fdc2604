import type { ExerciseReason } from '@sitwell/domain/assessment';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Exercise, SafetyText } from '../app/library.ts';
import { Card, Details, Tag } from '../design/Panels.tsx';
import { ExercisePictures } from '../drawings/ExercisePictures.tsx';
import { useFormats, useWords } from '../words/index.ts';
import styles from './Care.module.css';
import { FallbackTag } from './FallbackTag.tsx';
import { Told } from './Told.tsx';

/** How often, in words. */
export function useDose() {
  const { care: words } = useWords();
  return ({ dose }: Exercise): string => {
    const often =
      dose.perDay === undefined
        ? dose.perWeek === undefined
          ? ''
          : words.perWeek(dose.perWeek)
        : words.perDay(dose.perDay);
    return [dose.repetitions > 1 && words.repetitions(dose.repetitions), often].filter(Boolean).join(', ');
  };
}

/** Who had better leave an exercise out: always beside it, never behind a click. */
export function NotForYou({
  contraindications,
  safety,
}: {
  readonly contraindications: Exercise['contraindications'];
  readonly safety: SafetyText;
}) {
  const formats = useFormats();
  if (contraindications.length === 0) return null;
  return (
    <div className={styles.stop}>
      <strong>{safety.notForYouHeading}</strong>
      <p>{formats.anyOf(contraindications.map((code) => safety.contraindications[code]))}.</p>
    </div>
  );
}

export function StopRules({ rules, safety }: { readonly rules: Exercise['stopRules']; readonly safety: SafetyText }) {
  return (
    <ul>
      {rules.map((code) => (
        <li key={code}>{safety.stopRules[code].text}</li>
      ))}
    </ul>
  );
}

/** One movement: what it is for, how often, and who should leave it out. */
export function ExerciseCard({
  exercise,
  safety,
  reason,
  oneHand = false,
}: {
  readonly exercise: Exercise;
  readonly safety: SafetyText;
  readonly reason?: ExerciseReason;
  /** Says how to do it with one hand. */
  readonly oneHand?: boolean;
}) {
  const { care: words } = useWords();
  const dose = useDose();
  return (
    <Card className={styles.exercise ?? ''}>
      <ExercisePictures exercise={exercise} most={2} />
      <h3 lang={exercise.locale}>{exercise.name}</h3>
      <p lang={exercise.locale}>{exercise.purpose}</p>
      {exercise.fallback && (
        <p>
          <FallbackTag item={exercise} />
        </p>
      )}
      <p className="small soft">
        {dose(exercise)}. {reason && words.reasons[reason]}
      </p>
      {oneHand && <WithOneHand exercise={exercise} />}
      <NotForYou contraindications={exercise.contraindications} safety={safety} />
      <Details summary={safety.stopHeading} className="no-print">
        <StopRules rules={exercise.stopRules} safety={safety} />
      </Details>
      {exercise.review.state === 'awaitingReview' && (
        <p className="no-print">
          <Tag tone="caution">{words.awaiting}</Tag>
        </p>
      )}
      <Link
        to="/library/$item"
        params={{ item: exercise.id }}
        className="no-print"
        aria-label={words.open(exercise.name)}
      >
        {words.openExercise}
      </Link>
    </Card>
  );
}

/** How to do a movement with one hand; nothing where it needs no other way. */
export function WithOneHand({ exercise }: { readonly exercise: Exercise }) {
  const { library: words, shell } = useWords();
  const way = exercise.alternatives.oneHanded;
  if (way === undefined) return null;
  return (
    <p>
      <strong>{shell.label(words.oneHanded)}</strong> <Told of={exercise}>{way}</Told>
    </p>
  );
}

export function ExerciseGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.exercises}>{children}</div>;
}
