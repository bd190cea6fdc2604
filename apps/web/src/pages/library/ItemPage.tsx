import { isWithheld } from '@sitwell/domain/assessment';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFoundPage } from '../../app/ErrorPages.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { type Exercise, type Library, type SelfCareItem, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { StopRules, useDose } from '../../care/ExerciseCard.tsx';
import { useWithheld } from '../../care/restriction.ts';
import { Told } from '../../care/Told.tsx';
import { WithheldNotice } from '../../care/WithheldNotice.tsx';
import { BackLink } from '../../design/BackLink.tsx';
import { cx } from '../../design/cx.ts';
import { Card, Details, Notice, Tag } from '../../design/Panels.tsx';
import { PosePicture } from '../../drawings/ExercisePictures.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { isHandsOnWithheld } from './filter.ts';
import styles from './Library.module.css';

/** One movement or one self-care item: before you start, the steps, when to stop, how sure we are. */
export function ItemPage() {
  const { item } = useParams({ from: '/employee/library/$item' });
  const library = useLibrary();
  const { withheld, query } = useWithheld();
  return (
    <Loaded query={library}>
      {(texts) => {
        const exercise = texts.exercises.find((each) => each.id === item);
        const selfCare = texts.selfCare.find((each) => each.id === item);
        const shown = exercise ?? selfCare;
        if (!shown) return <NotFoundPage />;
        return (
          <Loaded query={query}>
            {() => {
              if (!withheld) return null;
              const kept = exercise
                ? isWithheld(exercise, withheld)
                : selfCare !== undefined && isHandsOnWithheld(selfCare, withheld);
              if (kept)
                return (
                  <div className="flow">
                    <Head {...shown} library={texts} />
                    <WithheldNotice withheld={withheld} />
                  </div>
                );
              if (exercise) return <ExercisePage key={item} exercise={exercise} library={texts} />;
              return selfCare && <SelfCarePage key={item} item={selfCare} library={texts} />;
            }}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function Head({
  name,
  purpose,
  fallback,
  locale,
  library,
  seconds,
}: Pick<Exercise, 'name' | 'purpose' | 'fallback' | 'locale' | 'seconds'> & { readonly library: Library }) {
  const { library: words, care } = useWords();
  usePageTitle(name);
  return (
    <div>
      <BackLink to="/library">{words.back}</BackLink>
      <h1 lang={locale}>{name}</h1>
      <p className="lead" lang={locale}>
        {purpose}
      </p>
      <p className={styles.length}>
        <Tag>{care.seconds(seconds)}</Tag>
      </p>
      {fallback && <p className="soft">{library.safety.inEnglish}</p>}
    </div>
  );
}

function Part({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="flow flow-small" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function ExercisePage({ exercise, library }: { readonly exercise: Exercise; readonly library: Library }) {
  const { library: words, shell } = useWords();
  const formats = useFormats();
  const dose = useDose();
  const { alternatives, steps } = exercise;
  const others = [
    [words.seated, alternatives.seated],
    [words.oneHanded, alternatives.oneHanded],
    [words.lowVision, alternatives.lowVision],
  ] as const;
  const linked = (id: string | undefined) => library.exercises.find((each) => each.id === id);
  const [easier, harder] = [linked(exercise.easierExercise), linked(exercise.harderExercise)];
  return (
    <div className="flow flow-large">
      <Head {...exercise} library={library} />
      <div className="split">
        <div className="flow flow-large">
          <Part id="before" heading={words.before}>
            <p>
              {words.position[exercise.position]}{' '}
              {exercise.equipment.length > 0 &&
                words.need(formats.list(exercise.equipment.map((thing) => words.equipment[thing] ?? thing)))}
            </p>
            <NotFor item={exercise} library={library} />
            <SignsFirst />
          </Part>
          <Part id="how" heading={words.how}>
            <ol className={styles.steps} lang={exercise.locale}>
              {steps.map((step, index) => {
                const first = steps.findIndex((each) => each.pose === step.pose) === index;
                return (
                  <li key={step.text} className={cx(styles.step, first && styles.pictured)}>
                    {first && (
                      <div className={styles.pose}>
                        <PosePicture exercise={exercise} pose={step.pose} />
                      </div>
                    )}
                    <p>{step.text}</p>
                  </li>
                );
              })}
            </ol>
          </Part>
          <Part id="dose" heading={words.dose}>
            <p>
              {dose(exercise)}. {exercise.dose.holdSeconds > 0 && words.hold(exercise.dose.holdSeconds)}{' '}
              {exercise.dose.sides === 2 && words.sides}
            </p>
          </Part>
          <Part id="feel" heading={words.feel}>
            <p lang={exercise.locale}>{exercise.feel}</p>
          </Part>
          {(exercise.easier !== undefined || exercise.harder !== undefined || easier || harder) && (
            <Part id="change" heading={`${words.easier} / ${words.harder.toLowerCase()}`}>
              {exercise.easier !== undefined && (
                <p>
                  <strong>{shell.label(words.easier)}</strong> <Told of={exercise}>{exercise.easier}</Told>
                </p>
              )}
              {exercise.harder !== undefined && (
                <p>
                  <strong>{shell.label(words.harder)}</strong> <Told of={exercise}>{exercise.harder}</Told>
                </p>
              )}
              {easier && <OtherItem label={words.easier} item={easier} />}
              {harder && <OtherItem label={words.harder} item={harder} />}
            </Part>
          )}
          <Part id="others" heading={words.otherWays}>
            <ul>
              {others.map(
                ([label, text]) =>
                  text !== undefined && (
                    <li key={label}>
                      <strong>{shell.label(label)}</strong> <Told of={exercise}>{text}</Told>
                    </li>
                  ),
              )}
            </ul>
          </Part>
        </div>
        <Beside item={exercise} library={library} />
      </div>
    </div>
  );
}

function SelfCarePage({ item, library }: { readonly item: SelfCareItem; readonly library: Library }) {
  const { library: words } = useWords();
  const linked = [...(item.exercises ?? []), ...(item.seeAlso ?? [])].flatMap(
    (id) => library.exercises.find((each) => each.id === id) ?? library.selfCare.find((each) => each.id === id) ?? [],
  );
  return (
    <div className="flow flow-large">
      <Head {...item} library={library} />
      <div className="split">
        <div className="flow">
          <NotFor item={item} library={library} level={2} />
          {item.form === 'do' && <SignsFirst />}
          {item.body.map((part) => (
            <section key={part.text} className="flow flow-small" lang={item.locale}>
              {part.heading !== undefined && <h2>{part.heading}</h2>}
              <p>{part.text}</p>
            </section>
          ))}
          <Notice tone="caution" heading={words.caution}>
            <p lang={item.locale}>{item.caution}</p>
          </Notice>
          {item.answers && item.answers.length > 0 && (
            <Part id="sayings" heading={words.sayings}>
              {item.answers.map(({ saying, answer }) => (
                <p key={saying} lang={item.locale}>
                  <q>{saying}</q> – {answer}
                </p>
              ))}
            </Part>
          )}
          {linked.length > 0 && (
            <Part id="goes-with" heading={words.goesWith}>
              <ul>
                {linked.map((each) => (
                  <li key={each.id}>
                    <Link to="/library/$item" params={{ item: each.id }} lang={each.locale}>
                      {each.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <Beside item={item} library={library} />
      </div>
    </div>
  );
}

/** The way to the warning signs, before anything is done to the body. */
function SignsFirst() {
  const { library: words } = useWords();
  return (
    <p>
      <Link to="/signs">{words.signs}</Link>
    </p>
  );
}

function OtherItem({ label, item }: { readonly label: string; readonly item: Exercise }) {
  const { shell } = useWords();
  return (
    <p>
      <strong>{shell.label(label)}</strong>{' '}
      <Link to="/library/$item" params={{ item: item.id }} lang={item.locale}>
        {item.name}
      </Link>
    </p>
  );
}

function NotFor({
  item,
  library: { safety },
  level = 3,
}: {
  readonly item: Exercise | SelfCareItem;
  readonly library: Library;
  readonly level?: 2 | 3;
}) {
  if (item.contraindications.length === 0) return null;
  return (
    <Notice tone="caution" heading={safety.notForYouHeading} level={level}>
      <ul>
        {item.contraindications.map((code) => (
          <li key={code}>{safety.contraindications[code]}</li>
        ))}
      </ul>
      <p>{safety.notForYouAdvice}</p>
    </Notice>
  );
}

function Beside({ item, library }: { readonly item: Exercise | SelfCareItem; readonly library: Library }) {
  const { library: words, care } = useWords();
  const formats = useFormats();
  const { safety, sources } = library;
  const { evidence, review } = item;
  const used = [...new Set([...evidence.sources, ...item.claims.flatMap((claim) => claim.sources)])].flatMap(
    (id) => sources[id] ?? [],
  );
  return (
    <div className={styles.aside}>
      {item.stopRules.length > 0 && (
        <Notice tone="danger" heading={safety.stopHeading}>
          <StopRules rules={item.stopRules} safety={safety} />
        </Notice>
      )}
      <Card className="flow flow-small">
        <h2>{words.evidence}</h2>
        <p>{safety.grades[evidence.grade]}</p>
        {!evidence.verified && evidence.sources.length > 0 && <p className="soft small">{safety.notVerified}</p>}
        {item.claims.map((claim) => (
          <p key={claim.id} lang={item.locale}>
            {claim.text}
          </p>
        ))}
        {used.length > 0 && (
          <Details summary={words.sourceCount(used.length)}>
            <ul>
              {used.map((source) => (
                <li key={source.id} className="small">
                  {source.title}
                </li>
              ))}
            </ul>
          </Details>
        )}
        <p className="small">
          {review.state === 'awaitingReview' ? (
            <Tag tone="caution">{care.awaiting}</Tag>
          ) : (
            words.reviewed(review.by ?? '', review.on === undefined ? '' : formats.date(Date.parse(review.on)))
          )}
        </p>
        {review.state === 'awaitingReview' && <p className="small soft">{safety.awaitingReview}</p>}
      </Card>
      <p className="small soft">{safety.disclaimer}</p>
    </div>
  );
}
