import { isWithheld, type Withheld } from '@sitwell/domain/assessment';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { FallbackTag } from '../../care/FallbackTag.tsx';
import { useWithheld } from '../../care/restriction.ts';
import { WithheldNotice } from '../../care/WithheldNotice.tsx';
import { Button, ButtonLink } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Card, Empty, Tag } from '../../design/Panels.tsx';
import { ExercisePictures } from '../../drawings/ExercisePictures.tsx';
import { useWords } from '../../words/index.ts';
import { type Filter, filterRegions, places, readFilter, times } from './address.ts';
import { fitsExercise, fitsSelfCare, isHandsOnWithheld } from './filter.ts';
import styles from './Library.module.css';

/** All movements and self-care items, by part of the body, time and place. */
export function LibraryPage() {
  const { library: words } = useWords();
  const library = useLibrary();
  const { withheld, query } = useWithheld();
  const search = useSearch({ from: '/employee/library' });
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <Link to="/signs">{words.signs}</Link>
        </p>
      </div>
      <Filters filter={search} />
      <Loaded query={library}>
        {(texts) => (
          <Loaded query={query}>
            {() => withheld && <Items library={texts} filter={search} withheld={withheld} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function Filters({ filter }: { readonly filter: Filter }) {
  const { library: words } = useWords();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to: '/library', search: readFilter(given) });
  };
  const options = (texts: Readonly<Record<string, string>>, ids: readonly string[]) =>
    ids.map((value) => ({ value, label: texts[value] ?? value }));
  return (
    <form noValidate onSubmit={submit} className={styles.filters} aria-label={words.filters}>
      <SelectField
        key={`region ${filter.region}`}
        id="region"
        name="region"
        label={words.region}
        defaultValue={filter.region ?? 'any'}
        options={[{ value: 'any', label: words.any }, ...options(words.regions, filterRegions)]}
      />
      <SelectField
        key={`time ${filter.time}`}
        id="time"
        name="time"
        label={words.time}
        defaultValue={filter.time ?? 'any'}
        options={options(words.times, times)}
      />
      <SelectField
        key={`place ${filter.place}`}
        id="place"
        name="place"
        label={words.place}
        defaultValue={filter.place ?? 'any'}
        options={options(words.places, places)}
      />
      <Button type="submit">{words.apply}</Button>
      {Object.keys(filter).length > 0 && (
        <ButtonLink to="/library" search={{}} look="quiet">
          {words.clear}
        </ButtonLink>
      )}
    </form>
  );
}

function Items({
  library,
  filter,
  withheld,
}: {
  readonly library: Library;
  readonly filter: Filter;
  readonly withheld: Withheld;
}) {
  const { library: words, play } = useWords();
  const exercises = library.exercises.filter(
    (exercise) => fitsExercise(exercise, filter) && !isWithheld(exercise, withheld),
  );
  const selfCare = library.selfCare.filter((item) => fitsSelfCare(item, filter) && !isHandsOnWithheld(item, withheld));
  return (
    <div className="flow flow-large">
      <WithheldNotice withheld={withheld} />
      <p role="status">{words.count(exercises.length, selfCare.length)}</p>
      {exercises.length + selfCare.length === 0 && !withheld.everything && (
        <Empty heading={words.noneHeading}>
          <p>{words.noneBody}</p>
        </Empty>
      )}
      {exercises.length > 0 && (
        <section className="flow" aria-labelledby="exercises">
          <h2 id="exercises">{words.exercises}</h2>
          <p>
            <ButtonLink to="/play" search={{ items: firstIds(exercises) }} look="secondary">
              {play.link}
            </ButtonLink>
          </p>
          <ul className={styles.items}>
            {exercises.map((exercise) => (
              <li key={exercise.id}>
                <Item
                  id={exercise.id}
                  item={exercise}
                  seconds={exercise.seconds}
                  regions={exercise.regions}
                  awaiting={exercise.review.state === 'awaitingReview'}
                >
                  <ExercisePictures exercise={exercise} most={2} />
                </Item>
              </li>
            ))}
          </ul>
        </section>
      )}
      {selfCare.length > 0 && (
        <section className="flow" aria-labelledby="self-care">
          <h2 id="self-care">{words.selfCare}</h2>
          <ul className={styles.items}>
            {selfCare.map((item) => (
              <li key={item.id}>
                <Item
                  id={item.id}
                  item={item}
                  seconds={item.seconds}
                  regions={item.regions}
                  topic={words.topics[item.topic]}
                  awaiting={item.review.state === 'awaitingReview'}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Worded = { readonly name: string; readonly purpose: string; readonly locale: string; readonly fallback: boolean };

/** As many as a short break holds. */
const mostPlayed = 5;
const firstIds = (exercises: readonly { readonly id: string }[]) =>
  exercises
    .slice(0, mostPlayed)
    .map(({ id }) => id)
    .join();

function Item({
  id,
  item,
  seconds,
  regions,
  topic,
  awaiting,
  children,
}: {
  readonly id: string;
  readonly item: Worded;
  readonly seconds: number;
  readonly regions: readonly (keyof ReturnType<typeof useWords>['library']['regions'])[];
  readonly topic?: string;
  readonly awaiting: boolean;
  readonly children?: ReactNode;
}) {
  const { library: words, care } = useWords();
  return (
    <Card className={styles.item ?? ''}>
      {children}
      {topic !== undefined && <p className="small soft">{topic}</p>}
      <h3>
        <Link to="/library/$item" params={{ item: id }} lang={item.locale}>
          {item.name}
        </Link>
      </h3>
      <p lang={item.locale}>{item.purpose}</p>
      <p className={styles.tags}>
        <Tag>{care.seconds(seconds)}</Tag>
        <FallbackTag item={item} />
        {regions.length <= 3 && regions.map((region) => <Tag key={region}>{words.regions[region]}</Tag>)}
        {awaiting && <Tag tone="caution">{care.awaiting}</Tag>}
      </p>
    </Card>
  );
}
