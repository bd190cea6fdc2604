import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Inputs, type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded, ProblemPage, Skeleton } from '../../app/Loaded.tsx';
import { usePageTitle, useProblemInTitle } from '../../app/page.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Card, Empty, Notice, numberCell, Table } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useFormats } from '../../words/index.ts';
import { fieldText } from '../people/useAdd.ts';
import styles from './Preview.module.css';

type Asked = Inputs['periods']['preview'];
type Preview = Outputs['periods']['preview'];
type Row = Preview['departments'][number];
type Settings = Outputs['periods']['settings'];

const kinds = ['campaign', 'year', 'halfYear', 'quarter'] as const;
const usualParticipation = 60;

/** What reports would tell, from today's people and a guess of how many take part: for those who decide before anybody answers. */
export function PreviewPage() {
  const { preview: words } = useAllWords();
  const trpc = useTRPC();
  const settings = useQuery(trpc.periods.settings.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="soft">{words.source}</p>
      </div>
      <Loaded query={settings}>{(data) => <Guess settings={data} />}</Loaded>
      <Card tinted className="flow flow-small">
        <h2>{words.howHeading}</h2>
        <ul>
          {[words.how1, words.how2, words.how3, words.how4, words.how5].map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Guess({ settings }: { readonly settings: Settings }) {
  const { preview: words, shell } = useAllWords();
  const trpc = useTRPC();
  const problems = useProblems();
  useProblemInTitle(problems.any);
  const [asked, setAsked] = useState<Asked>({ k: settings.k, participation: usualParticipation, kind: 'campaign' });
  const preview = useQuery(trpc.periods.preview.queryOptions(asked, { placeholderData: keepPreviousData }));
  const { smallestK, largestK } = settings;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const k = wholeNumber(fieldText(event.currentTarget, 'k'), smallestK, largestK);
    const participation = wholeNumber(fieldText(event.currentTarget, 'participation'), 1, 100);
    const chosen = fieldText(event.currentTarget, 'kind');
    const kind = kinds.find((each) => each === chosen) ?? 'campaign';
    problems.show([
      ...(k === null ? [{ field: 'preview-k', message: words.wrongK(smallestK, largestK) }] : []),
      ...(participation === null ? [{ field: 'preview-participation', message: words.wrongParticipation }] : []),
    ]);
    if (k !== null && participation !== null) setAsked({ k, participation, kind });
  };
  return (
    <>
      <Card className="no-print">
        <section className="flow" aria-labelledby="guess">
          <h2 id="guess">{words.formHeading}</h2>
          <ErrorSummary problems={problems} />
          <form noValidate onSubmit={submit} className="flow">
            <div className={styles.fields}>
              <TextField
                id="preview-k"
                name="k"
                inputMode="numeric"
                autoComplete="off"
                short
                defaultValue={asked.k}
                label={words.k}
                hint={words.kHint(smallestK, largestK)}
                error={problems.of('preview-k')}
              />
              <TextField
                id="preview-participation"
                name="participation"
                inputMode="numeric"
                autoComplete="off"
                short
                defaultValue={asked.participation}
                label={words.participation}
                hint={words.participationHint}
                error={problems.of('preview-participation')}
              />
              <SelectField
                id="preview-kind"
                name="kind"
                defaultValue={asked.kind}
                label={words.kind}
                options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
              />
            </div>
            <ButtonGroup>
              <Button type="submit" busy={preview.isFetching}>
                {words.show}
              </Button>
              <Button look="secondary" onClick={() => window.print()}>
                {shell.print}
              </Button>
              <span role="status">{preview.isFetching && words.working}</span>
            </ButtonGroup>
          </form>
        </section>
      </Card>
      {preview.data ? (
        <Told preview={preview.data} k={asked.k} />
      ) : preview.isError ? (
        <ProblemPage error={preview.error} retry={() => void preview.refetch()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : null;
}

function Told({ preview, k }: { readonly preview: Preview; readonly k: number }) {
  const { preview: words } = useAllWords();
  const formats = useFormats();
  const { draws, employees, inShown } = preview;
  if (employees === 0) {
    return (
      <Empty heading={words.nobody}>
        <p>{words.nobodyBody}</p>
      </Empty>
    );
  }
  if (preview.published * 2 <= draws) {
    return (
      <Empty heading={words.nothing}>
        <p>{words.nothingBody(k)}</p>
      </Empty>
    );
  }
  const percent = (value: number) => formats.number(Math.round(value));
  return (
    <>
      <Notice heading={words.resultHeading}>
        <p>{words.perPeriod(percent(preview.perPeriod), preview.respondents.median)}</p>
        <p>{words.own(preview.own.median, preview.reachK.median)}</p>
        <p>{words.shown(inShown.median, preview.ownDepartmentFrom, percent((inShown.median / employees) * 100))}</p>
      </Notice>
      <Rows
        id="departments"
        heading={words.departments}
        caption={words.departmentsCaption}
        head={words.department}
        rows={preview.departments}
        more={preview.departmentsMore}
        draws={draws}
      />
      <Rows
        id="sites"
        heading={words.sites}
        caption={words.sitesCaption}
        head={words.site}
        rows={preview.sites}
        more={preview.sitesMore}
        draws={draws}
      />
    </>
  );
}

function Rows({
  id,
  heading,
  caption,
  head,
  rows,
  more,
  draws,
}: {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly more: number;
  readonly draws: number;
}) {
  const { preview: words } = useAllWords();
  const formats = useFormats();
  const told = ({ outcome, reportedWith, reportedWithMore }: Row) => {
    if (outcome !== 'together' || reportedWith.length === 0) return words.outcomes[outcome];
    const rest = reportedWithMore > 0 ? [words.more(reportedWithMore)] : [];
    return words.with(formats.list([...reportedWith, ...rest]));
  };
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Table caption={caption} unseenCaption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={numberCell}>
              {words.employees}
            </th>
            <th scope="col" className={styles.told}>
              {words.told}
            </th>
            <th scope="col" className={numberCell}>
              {words.often}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row">
                <span className={styles.name} style={{ paddingInlineStart: `${row.depth}rem` }}>
                  {row.name}
                </span>
              </th>
              <td className={numberCell}>{formats.number(row.employees)}</td>
              <td className={row.outcome === 'own' ? undefined : styles.merged}>{told(row)}</td>
              <td className={numberCell}>{words.oftenOf(row.own, draws)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {more > 0 && <p className="soft">{words.moreRows(more)}</p>}
    </section>
  );
}
