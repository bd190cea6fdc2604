import { usesOneHand } from '@sitwell/domain/assessment';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { type Exercise, type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { NotForYou, StopRules, useDose, WithOneHand } from '../../care/ExerciseCard.tsx';
import { plannedExercises } from '../../care/plannedExercises.ts';
import { useWithheld } from '../../care/restriction.ts';
import { WithheldNotice } from '../../care/WithheldNotice.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { Choice } from '../../design/Field.tsx';
import { Empty } from '../../design/Panels.tsx';
import { PosePicture } from '../../drawings/ExercisePictures.tsx';
import { useWords } from '../../words/index.ts';
import { MovingFigure, useCalm } from './MovingFigure.tsx';
import styles from './Play.module.css';
import { playable, type Screen, screensOf, secondsOf } from './sequence.ts';

/** Leads through chosen movements, or those of the plan, at the person's own pace. */
export function PlayPage() {
  const { play: words } = useWords();
  const { items } = useSearch({ from: '/employee/play' });
  const library = useLibrary();
  const { withheld, query } = useWithheld();
  usePageTitle(words.title);
  return (
    <Loaded query={library}>
      {(texts) => (
        <Loaded query={query}>
          {(plan) => {
            if (!withheld) return null;
            const chosen = playable(
              items?.split(',') ?? plannedExercises(plan, texts).map(({ id }) => id),
              texts.exercises,
              withheld,
            );
            return chosen.length > 0 ? (
              <Player
                key={chosen.map(({ id }) => id).join()}
                exercises={chosen}
                library={texts}
                oneHand={plan.answers !== null && usesOneHand(plan.answers)}
              />
            ) : (
              <div className="flow">
                <h1>{words.title}</h1>
                <WithheldNotice withheld={withheld} />
                {!withheld.everything && (
                  <Empty heading={words.noneHeading}>
                    <p>{words.noneBody}</p>
                    <ButtonGroup>
                      <ButtonLink to="/library">{words.toLibrary}</ButtonLink>
                      <ButtonLink to="/check" look="secondary">
                        {words.toCheck}
                      </ButtonLink>
                    </ButtonGroup>
                  </Empty>
                )}
              </div>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Player({
  exercises,
  library,
  oneHand,
}: {
  readonly exercises: readonly Exercise[];
  readonly library: Library;
  readonly oneHand: boolean;
}) {
  const { play: words } = useWords();
  const screens = screensOf(exercises);
  const [at, setAt] = useState(0);
  const calm = useCalm();
  const [moving, setMoving] = useState(true);
  const [timed, setTimed] = useState(false);
  const screen = screens[at] ?? { kind: 'end' as const };
  const go = (by: number) => setAt((now) => Math.min(screens.length - 1, Math.max(0, now + by)));
  useArrowKeys(go);
  if (screen.kind === 'end') return <End count={exercises.length} onAgain={() => setAt(0)} />;
  const { exercise, number } = screen;
  const leaveOut = () =>
    setAt(screens.findIndex((each, index) => index > at && (each.kind === 'end' || each.number > number)));
  return (
    <div className="flow">
      <Head key={exercise.id} exercise={exercise} number={number} of={exercises.length} />
      <div className={styles.player}>
        <div className={styles.figure}>
          {screen.kind === 'intro' ? (
            <PosePicture exercise={exercise} pose={exercise.steps[0]?.pose ?? ''} />
          ) : (
            <MovingFigure
              key={`${exercise.id} ${screen.step}`}
              exercise={exercise}
              from={screen.from}
              to={screen.to}
              moving={moving && !calm}
            />
          )}
        </div>
        <div className="flow">
          <div aria-live="polite" className="flow flow-small">
            {screen.kind === 'intro' ? (
              <Intro exercise={exercise} library={library} oneHand={oneHand} />
            ) : (
              <>
                <p className="soft small">{words.step(screen.step + 1, exercise.steps.length)}</p>
                <p className={styles.text} lang={exercise.locale}>
                  {exercise.steps[screen.step]?.text}
                </p>
              </>
            )}
          </div>
          <div className={styles.stop}>
            <strong>{library.safety.stopHeading}</strong>
            <StopRules rules={exercise.stopRules} safety={library.safety} />
          </div>
          <ButtonGroup>
            <Button look="secondary" busy={at === 0} onClick={() => go(-1)}>
              {words.back}
            </Button>
            <Button onClick={() => go(1)}>{screen.kind === 'intro' ? words.ready : words.next}</Button>
            {screen.kind === 'intro' && (
              <Button look="quiet" onClick={leaveOut}>
                {words.leaveOut}
              </Button>
            )}
            {screen.kind === 'step' && (timed || (!calm && screen.from !== null)) && (
              <Button look="quiet" aria-pressed={!moving} onClick={() => setMoving(!moving)}>
                {moving ? words.pause : words.go}
              </Button>
            )}
          </ButtonGroup>
          <Choice
            tight
            type="checkbox"
            name="timed"
            label={words.timer}
            hint={words.timerHint}
            checked={timed}
            onChange={(event) => setTimed(event.currentTarget.checked)}
          />
          {timed && <Clock key={at} screen={screen} running={moving} onEnd={() => go(1)} />}
          <p className="soft small">{words.keys}</p>
          <p>
            <ButtonLink to="/plan" look="quiet">
              {words.stop}
            </ButtonLink>
          </p>
        </div>
      </div>
    </div>
  );
}

/** Left and right on the page go back and on; not while a field has the keys. */
function useArrowKeys(go: (by: number) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (inField || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'ArrowRight') latest.current(1);
      else if (event.key === 'ArrowLeft') latest.current(-1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Takes focus for each new movement, because the page changes without a new address. */
function Head({ exercise, number, of }: { readonly exercise: Exercise; readonly number: number; readonly of: number }) {
  const { play: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(exercise.name);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <p className="soft small">{words.movement(number, of)}</p>
      <div className={styles.track} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} className={cx(index + 1 < number && styles.past, index + 1 === number && styles.here)} />
        ))}
      </div>
      <h1 ref={heading} tabIndex={-1} lang={exercise.locale}>
        {exercise.name}
      </h1>
    </div>
  );
}

function Intro({
  exercise,
  library,
  oneHand,
}: {
  readonly exercise: Exercise;
  readonly library: Library;
  readonly oneHand: boolean;
}) {
  const { library: words } = useWords();
  const dose = useDose();
  return (
    <>
      <p className="lead" lang={exercise.locale}>
        {exercise.purpose}
      </p>
      <p>
        {words.position[exercise.position]} {dose(exercise)}.
      </p>
      {oneHand && <WithOneHand exercise={exercise} />}
      {exercise.fallback && <p className="soft">{library.safety.inEnglish}</p>}
      <NotForYou contraindications={exercise.contraindications} safety={library.safety} />
      <p>
        <Link to="/signs">{words.signs}</Link>
      </p>
    </>
  );
}

/** Counts a screen down, for whoever switched it on. Stands still while the figure is paused. */
function Clock({
  screen,
  running,
  onEnd,
}: {
  readonly screen: Screen;
  readonly running: boolean;
  readonly onEnd: () => void;
}) {
  const { play: words } = useWords();
  const [left, setLeft] = useState(secondsOf(screen));
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    if (!running || left === null) return;
    if (left <= 0) {
      end.current();
      return;
    }
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left, running]);
  if (left === null) return null;
  return <p className="soft small">{running ? words.movesOn(left) : words.held}</p>;
}

function End({ count, onAgain }: { readonly count: number; readonly onAgain: () => void }) {
  const { play: words, care } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(words.endTitle);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="read flow">
      <h1 ref={heading} tabIndex={-1}>
        {words.endTitle}
      </h1>
      <p className="lead">{words.endBody(count)}</p>
      <p>{words.endAfter}</p>
      <ButtonGroup>
        <ButtonLink to="/plan">{care.toPlan}</ButtonLink>
        <ButtonLink to="/diary" look="secondary">
          {words.toDiary}
        </ButtonLink>
        <ButtonLink to="/signs" look="quiet">
          {care.seeDoctorSigns}
        </ButtonLink>
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </ButtonGroup>
    </div>
  );
}
