import { isFindingCode } from '@sitwell/domain/assessment';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { useWho } from '../../app/session.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { useSpan } from '../../care/useSpan.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { Button } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { Table } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { useEntryWords } from '../diary/DiaryPage.tsx';
import styles from './Summary.module.css';

const parts = ['name', 'places', 'bands', 'diary', 'desk', 'done', 'own'] as const;
type Part = (typeof parts)[number];
/** So that all of it fits one sheet of paper. */
const most = { bands: 5, diary: 6, open: 6, done: 8 };

/** One sheet for a doctor or therapist. The person chooses what is on it and prints it; nothing is sent. */
export function SummaryPage() {
  const { summary: words, result } = useAllWords();
  const trpc = useTRPC();
  const plan = useQuery(trpc.plan.get.queryOptions());
  const diary = useQuery(trpc.diary.read.queryOptions());
  const history = useQuery(trpc.assessment.history.queryOptions());
  const library = useLibrary();
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(() => new Set(parts.filter((part) => part !== 'name')));
  const [own, setOwn] = useState('');
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div className="no-print flow">
        <BackLink to="/result">{result.title}</BackLink>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Choices
          id="parts"
          name="parts"
          kind="checkbox"
          label={words.choose}
          hint={words.chooseHint}
          options={parts.map((value) => ({ value, label: words.parts[value] }))}
          chosen={[...chosen]}
          onChoose={(value, on) =>
            setChosen((now) => new Set(parts.filter((part) => (part === value ? on : now.has(part)))))
          }
        />
        {chosen.has('own') && (
          <label className={styles.label}>
            <strong>{words.ownLabel}</strong>
            <span className="soft small">{words.ownHint}</span>
            <textarea
              className={styles.own}
              maxLength={600}
              value={own}
              onChange={(event) => setOwn(event.currentTarget.value)}
            />
          </label>
        )}
        <p>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </p>
      </div>
      <Loaded query={plan}>
        {(data) => (
          <Loaded query={diary}>
            {(entries) => (
              <Loaded query={history}>
                {(earlier) => (
                  <Loaded query={library}>
                    {(texts) => (
                      <Sheet chosen={chosen} own={own} plan={data} diary={entries} history={earlier} library={texts} />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface Material {
  readonly plan: Outputs['plan']['get'];
  readonly diary: Outputs['diary']['read'];
  readonly history: Outputs['assessment']['history'];
  readonly library: Library;
}

function Sheet({ chosen, own, ...material }: Material & { readonly chosen: ReadonlySet<Part>; readonly own: string }) {
  const { summary: words } = useAllWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const [madeAt] = useState(now);
  const who = useWho();
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <div>
        <h2 id="sheet">{words.title}</h2>
        {chosen.has('name') && <p>{words.sheetOf(who.name)}</p>}
        <p className="small soft">{words.made(formats.date(madeAt))}</p>
      </div>
      {chosen.size === 0 && <p>{words.empty}</p>}
      {chosen.has('places') && <Places {...material} />}
      {chosen.has('bands') && <Bands {...material} />}
      {chosen.has('diary') && <Diary {...material} />}
      {chosen.has('desk') && <Desk {...material} />}
      {chosen.has('done') && <Done {...material} />}
      {chosen.has('own') && own.trim() !== '' && (
        <Piece part="own">
          <p className={styles.kept}>{own}</p>
        </Piece>
      )}
    </section>
  );
}

function Piece({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  const { summary: words } = useAllWords();
  return (
    <section className="flow flow-small" aria-labelledby={`part-${part}`}>
      <h3 id={`part-${part}`}>{words.parts[part]}</h3>
      {children}
    </section>
  );
}

function Places({ plan }: Material) {
  const { summary: words, body } = useAllWords();
  const formats = useFormats();
  const { symptoms, symptomsAt } = plan;
  if (symptoms === null || symptoms.status === 'refused')
    return (
      <Piece part="places">
        <p>{words.placesRefused}</p>
      </Piece>
    );
  const troubled = symptoms.entries.filter(({ trouble7Days }) => trouble7Days);
  return (
    <Piece part="places">
      {symptomsAt !== null && <p className="small soft">{words.placesOn(formats.date(symptomsAt))}</p>}
      {troubled.length === 0 ? (
        <p>{words.placesNone}</p>
      ) : (
        <ul>
          {troubled.map(({ site, side, intensity, stopped7Days }) => (
            <li key={`${site} ${side}`}>
              {words.place(body.area(site, side), intensity)}
              {stopped7Days && `, ${words.stopped}`}
            </li>
          ))}
        </ul>
      )}
    </Piece>
  );
}

function Bands({ history }: Material) {
  const { summary: words, result, care } = useAllWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const results = useQueries({
    queries: history
      .slice(0, most.bands)
      .map(({ assessment }) => trpc.assessment.getResult.queryOptions({ assessment })),
  });
  const rows = results.flatMap(({ data }) => (data?.bands ? [{ ...data, bands: data.bands }] : []));
  return (
    <Piece part="bands">
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Table caption={words.bandsCaption}>
          <thead>
            <tr>
              <th scope="col">{result.date}</th>
              <th scope="col">{result.neck}</th>
              <th scope="col">{result.back}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ assessment, submittedAt, bands }) => (
              <tr key={assessment}>
                <th scope="row">{formats.shortDate(submittedAt)}</th>
                <td>{care.bands[bands.neck.band]}</td>
                <td>{care.bands[bands.back.band]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="small soft">{words.bandsNote}</p>
    </Piece>
  );
}

function Diary({ diary }: Material) {
  const { summary: words, diary: diaryWords } = useAllWords();
  const formats = useFormats();
  const describe = useEntryWords();
  return (
    <Piece part="diary">
      {diary.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Table caption={words.diaryCaption}>
          <thead>
            <tr>
              <th scope="col">{diaryWords.date}</th>
              <th scope="col">{diaryWords.places}</th>
              <th scope="col">{diaryWords.movementsColumn}</th>
            </tr>
          </thead>
          <tbody>
            {diary.slice(0, most.diary).map((entry) => {
              const { places, movements } = describe(entry);
              return (
                <tr key={entry.id}>
                  <th scope="row">{formats.shortDate(entry.writtenAt)}</th>
                  <td>{places.length > 0 ? formats.list(places) : diaryWords.noPlaces}</td>
                  <td>{formats.list(movements)}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Piece>
  );
}

const localeOf = (library: Library, code: string) => (isFindingCode(code) ? library.fixes[code]?.locale : undefined);

function titleOf(library: Library, code: string): string {
  return isFindingCode(code) ? (library.fixes[code]?.title ?? code) : code;
}

function Desk({ plan, library }: Material) {
  const { summary: words, result } = useAllWords();
  const span = useSpan();
  if (plan.score === null)
    return (
      <Piece part="desk">
        <p>{words.deskNone}</p>
      </Piece>
    );
  const { lower, upper } = plan.score;
  const open = plan.findings.filter(({ closedAt }) => closedAt === null).slice(0, most.open);
  return (
    <Piece part="desk">
      <p>{lower.final === null ? result.notScored : words.deskScore(span(lower.final, upper.final))}</p>
      {open.length > 0 && (
        <p>
          {words.stillOpen}:{' '}
          {open.map(({ id, code }, at) => (
            <span key={id} lang={localeOf(library, code)}>
              {at > 0 && '; '}
              {titleOf(library, code)}
            </span>
          ))}
          .
        </p>
      )}
    </Piece>
  );
}

function Done({ plan, library }: Material) {
  const { summary: words } = useAllWords();
  const formats = useFormats();
  const done = plan.findings
    .flatMap(({ id, code, closedAt }) => (closedAt === null ? [] : [{ id, code, closedAt }]))
    .reverse()
    .slice(0, most.done);
  return (
    <Piece part="done">
      {done.length === 0 ? (
        <p>{words.doneNone}</p>
      ) : (
        <ul>
          {done.map(({ id, code, closedAt }) => (
            <li key={id}>
              <span lang={localeOf(library, code)}>{titleOf(library, code)}</span> ({formats.shortDate(closedAt)})
            </li>
          ))}
        </ul>
      )}
    </Piece>
  );
}
