import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { RangeBars } from '../../charts/RangeBars.tsx';
import { Empty, Notice } from '../../design/Panels.tsx';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { type Figure, strainMeasures } from './figures.ts';
import { fileOf } from './files.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf } from './reportTable.ts';
import { StrainBars } from './StrainBars.tsx';
import { useTogether } from './useTogether.ts';

type Overview = Outputs['reports']['overview'];

/** One closed period at a glance: workstations beside neck and back, who took part, and what changed. */
export function OverviewPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period' });
  const trpc = useTRPC();
  const overview = useQuery(trpc.reports.overview.queryOptions({ period }, reportQuery));
  return <Loaded query={overview}>{(data) => <Shows overview={data} />}</Loaded>;
}

function Shows({ overview }: { readonly overview: Overview }) {
  const { reportViews: words } = useAllWords();
  const { period, k, figure, table, sentences } = overview;
  usePageTitle(words.title(words.overview, period.name));
  if (figure === null)
    return (
      <Empty heading={words.nothing}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{words.nothingBody(k)}</p>
      </Empty>
    );
  return (
    <>
      <Notice heading={words.wordsHeading}>
        <ul className={styles.says}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Basis
          period={period}
          about={overview.name}
          respondents={cellOf(table, 'respondents', 'share')}
          together={overview.reportedWith}
          togetherMore={overview.reportedWithMore}
          notes={table.notes}
        />
      </Notice>
      <Since since={overview.since} />
      <Bars table={table} figure={figure} />
      <FiguresTable table={table} saidAbove={['unit', 'together']} file={fileOf(period.period, 'overview.csv')} />
    </>
  );
}

function Since({ since }: { readonly since: Overview['since'] }) {
  const { reportViews: words } = useAllWords();
  const together = useTogether();
  if (since === null) return <p className="soft">{words.sinceNone}</p>;
  const others = together(since.reportedWith, since.reportedWithMore);
  return (
    <section className="flow flow-small" aria-labelledby="since">
      <h2 id="since">{words.since(since.name)}</h2>
      <ul>
        {since.changes.map(({ measure, sentence }) => (
          <li key={measure}>{sentence}</li>
        ))}
      </ul>
      {others !== '' && <p className="soft">{words.sinceTogether(others)}</p>}
    </section>
  );
}

/** The workstation leads: it is what somebody can mend. */
function Bars({ table, figure }: { readonly table: Overview['table']; readonly figure: Figure }) {
  const { reports, reportViews: words } = useAllWords();
  const action = figure.measures['workstationAtActionLevel'];
  return (
    <div className={styles.pair}>
      {action?.kind === 'yesNo' && (
        <section className="flow flow-small" aria-labelledby="action">
          <h2 id="action">{words.chartAction}</h2>
          <RangeBars
            rows={[
              {
                key: 'action',
                name: cellOf(table, 'action', 'what'),
                ...action.share,
                text: cellOf(table, 'action', 'share'),
              },
            ]}
          />
        </section>
      )}
      <section className="flow flow-small" aria-labelledby="strain">
        <h2 id="strain">{words.chartStrain}</h2>
        <p className="soft small">{words.chartHint}</p>
        <StrainBars
          rows={strainMeasures.map((measure) => ({
            key: measure,
            name: reports.measures[measure] ?? measure,
            figure,
            measure,
            note: '',
            text: (level) => cellOf(table, `${measure}.${level}`, 'share'),
          }))}
        />
      </section>
    </div>
  );
}
