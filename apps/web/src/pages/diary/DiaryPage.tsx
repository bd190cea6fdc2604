import { diaryLines, type MovementCheck, movementChecks } from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Outputs, useTRPC, useTRPCClient } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { areaId } from '../../body/areas.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Empty, Notice, Table } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Diary.module.css';

type Entry = Outputs['diary']['read'][number];

/** The private diary: a chart of each place, and every entry in a table. */
export function DiaryPage() {
  const { diary: words } = useWords();
  const trpc = useTRPC();
  const diary = useQuery(trpc.diary.read.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="soft">{words.who}</p>
      </div>
      <Loaded query={diary}>{(entries) => <Entries entries={entries} />}</Loaded>
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { diary: words } = useWords();
  const formats = useFormats();
  const removal = useRemoval();
  const [newest] = entries;
  return (
    <>
      <Removed removal={removal} />
      {newest ? (
        <>
          <div className="flow flow-small">
            <p className="soft">{words.lately(formats.shortDate(newest.writtenAt))}</p>
            <ButtonGroup>
              <ButtonLink to="/diary/new">{words.write}</ButtonLink>
            </ButtonGroup>
          </div>
          <Course entries={entries} />
          <section className="flow" aria-labelledby="entries">
            <h2 id="entries">{words.entries}</h2>
            <EntryTable entries={entries} onRemove={removal.remove} />
          </section>
        </>
      ) : (
        <Empty heading={words.noneHeading}>
          <p>{words.noneBody}</p>
          <ButtonLink to="/diary/new">{words.write}</ButtonLink>
        </Empty>
      )}
    </>
  );
}

function Course({ entries }: { readonly entries: readonly Entry[] }) {
  const { diary: words, body } = useWords();
  const formats = useFormats();
  const oldestFirst = [...entries].reverse();
  const lines = diaryLines(oldestFirst.map(({ entry }) => entry));
  const [chosen, setChosen] = useState<string | null>(null);
  const line = lines.find((each) => areaId(each) === chosen) ?? lines[0];
  if (!line) return null;
  const name = body.area(line.site, line.side);
  return (
    <section className={styles.chart} aria-labelledby="course">
      <h2 id="course">{words.chartHeading}</h2>
      {lines.length > 1 && (
        <SelectField
          id="course-of"
          label={words.chartFor}
          value={areaId(line)}
          options={lines.map((each) => ({ value: areaId(each), label: body.area(each.site, each.side) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <LineChart
        least={0}
        most={10}
        points={oldestFirst.map(({ id, writtenAt }, index) => ({
          key: id,
          at: writtenAt,
          from: line.intensities[index] ?? null,
          to: line.intensities[index] ?? null,
          label: formats.shortDate(writtenAt),
        }))}
      />
      <p className="small soft">{words.chartNote(name)}</p>
    </section>
  );
}

/** What of an entry's movements was not easy, in words. */
export function useEntryWords() {
  const { diary: words, body } = useWords();
  return ({ entry }: Entry) => {
    const tried = movementChecks.flatMap((id: MovementCheck) => {
      const level = entry.movements[id];
      return level === undefined ? [] : [{ id, level }];
    });
    const hard = tried.filter(({ level }) => level !== 'easy');
    return {
      places: entry.places.map(({ site, side, intensity }) => words.place(body.area(site, side), intensity)),
      movements:
        tried.length === 0
          ? [words.noneTried]
          : hard.length === 0
            ? [words.allEasy]
            : hard.map(({ id, level }) => words.movement(words.movements[id].name, words.levels[level])),
    };
  };
}

function EntryTable({
  entries,
  onRemove,
}: {
  readonly entries: readonly Entry[];
  readonly onRemove: (entry: Entry) => void;
}) {
  const { diary: words } = useWords();
  const formats = useFormats();
  const describe = useEntryWords();
  return (
    <Table caption={words.entriesCaption}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.places}</th>
          <th scope="col">{words.movementsColumn}</th>
          <th scope="col">
            <span className="unseen">{words.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { places, movements } = describe(entry);
          const date = formats.shortDate(entry.writtenAt);
          return (
            <tr key={entry.id}>
              <th scope="row">{date}</th>
              <td>
                <Lines lines={places.length > 0 ? places : [words.noPlaces]} />
              </td>
              <td>
                <Lines lines={movements} />
              </td>
              <td>
                <Button look="quiet" aria-label={words.removeWhat(date)} onClick={() => onRemove(entry)}>
                  {words.remove}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.cell}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type State = { readonly entry: Entry; readonly state: 'removed' | 'back' | 'failed' } | null;

/** Deletes at once and keeps what it was on the page, so that it can be written again: nothing deleted stays at the server. */
function useRemoval() {
  const trpc = useTRPC();
  const server = useTRPCClient();
  const client = useQueryClient();
  const record = useRestrictionRecord();
  const [state, setState] = useState<State>(null);
  const refresh = () => client.invalidateQueries(trpc.diary.pathFilter());
  const removing = useMutation({
    mutationFn: (entry: Entry) => server.diary.remove.mutate({ entry: entry.id }),
    onSuccess: async (_, entry) => {
      await refresh();
      setState({ entry, state: 'removed' });
    },
    onError: (_, entry) => setState({ entry, state: 'failed' }),
  });
  const restoring = useMutation({
    mutationFn: ({ entry, writtenAt }: Entry) =>
      saveWithRestriction(record, (restriction) =>
        server.diary.write.mutate({ entry: { ...entry }, writtenAt, restriction }),
      ),
    onSuccess: async (_, entry) => {
      await refresh();
      setState({ entry, state: 'back' });
    },
    onError: (_, entry) => setState({ entry, state: 'failed' }),
  });
  return {
    state,
    busy: removing.isPending || restoring.isPending,
    remove: (entry: Entry) => !removing.isPending && removing.mutate(entry),
    undo: (entry: Entry) => !restoring.isPending && restoring.mutate(entry),
  };
}

function Removed({ removal }: { readonly removal: ReturnType<typeof useRemoval> }) {
  const { diary: words, problems } = useWords();
  const formats = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const { state } = removal;
  // The pressed button is gone with its row; focus goes to where the deletion can be taken back.
  useEffect(() => {
    if (state) box.current?.focus();
  }, [state]);
  return (
    <div ref={box} tabIndex={-1} role="status">
      {state && (
        <Notice tone={state.state === 'failed' ? 'caution' : 'plain'}>
          <p>
            {state.state === 'removed' && words.removed(formats.shortDate(state.entry.writtenAt))}
            {state.state === 'back' && words.undone}
            {state.state === 'failed' && problems.notSaved}
          </p>
          {state.state === 'removed' && (
            <Button look="secondary" busy={removal.busy} onClick={() => removal.undo(state.entry)}>
              {words.undo}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
