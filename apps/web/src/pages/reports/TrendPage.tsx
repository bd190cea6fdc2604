import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { TrendLine } from '../../charts/TrendLine.tsx';
import { Empty, Notice } from '../../design/Panels.tsx';
import { AboutPart } from './AboutPart.tsx';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { fileOf } from './files.ts';
import type { Part } from './part.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf, labelOf } from './reportTable.ts';
import { useTogether } from './useTogether.ts';

type Trend = Outputs['reports']['trend'];

/** How the company, a department or a site went over the closed periods, with what cannot be told apart from chance. */
export function TrendPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period/trend' });
  const part = useSearch({ from: '/hr/report/reports/$period/trend' });
  const trpc = useTRPC();
  const report = useQuery(trpc.reports.trend.queryOptions({ period, ...part }, reportQuery));
  return (
    <>
      <AboutPart period={period} part={part} to="/reports/$period/trend" />
      <Loaded query={report}>{(data) => <Shows report={data} part={part} />}</Loaded>
    </>
  );
}

function Shows({ report, part }: { readonly report: Trend; readonly part: Part }) {
  const { reportViews: words } = useAllWords();
  const { period, measures, steps, table } = report;
  usePageTitle(words.title(words.trend, period.name));
  if (steps.every(({ points }) => points === null))
    return (
      <Empty heading={words.trendNone}>
        <p>{words.trendNoneBody}</p>
      </Empty>
    );
  return (
    <>
      <Says report={report} />
      <div className={styles.lines}>
        {measures.map((measure) => (
          <section key={measure} className="flow flow-small" aria-labelledby={`line-${measure}`}>
            <h2 id={`line-${measure}`}>{words.trendChart(labelOf(table, measure))}</h2>
            <TrendLine
              steps={steps.map((step) => ({
                key: step.period,
                at: (step.opensAt + step.closesAt) / 2,
                label: step.name,
                ...(step.points?.[measure] ?? { points: null, interval: null }),
              }))}
              gap={words.trendGap}
            />
          </section>
        ))}
      </div>
      <p className="soft small">{words.trendHint}</p>
      <FiguresTable
        table={table}
        saidAbove={['unit', 'together']}
        file={fileOf(period.period, 'trend.csv', { ...part })}
      />
    </>
  );
}

function Says({ report }: { readonly report: Trend }) {
  const { reportViews: words } = useAllWords();
  const together = useTogether();
  const { steps, table, reportedWith, reportedWithMore } = report;
  const shown = steps.filter(({ points }) => points !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  const others = together(reportedWith, reportedWithMore);
  const gaps = steps.length - shown.length;
  if (!first || !last) return null;
  return (
    <Notice heading={words.wordsHeading}>
      <ul className={styles.says}>
        {report.measures.map((measure) => (
          <li key={measure}>
            {words.trendSaid(
              labelOf(table, measure),
              [first, ...(last === first ? [] : [last])]
                .map((step) => words.trendAt(cellOf(table, step.period, measure), step.name))
                .join(', '),
            )}
          </li>
        ))}
        {first !== last && <li>{words.trendChance}</li>}
        {gaps > 0 && <li>{words.trendGaps(gaps)}</li>}
        {others !== '' && <li>{words.trendCoarse(others)}</li>}
      </ul>
      <Basis
        period={report.period}
        about={report.of?.name}
        respondents={cellOf(table, report.period.period, 'respondents')}
        together={reportedWith}
        togetherMore={reportedWithMore}
        notes={table.notes}
      />
    </Notice>
  );
}
