import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { RangeBars } from '../../charts/RangeBars.tsx';
import { Empty, Notice, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { AboutPart } from './AboutPart.tsx';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { fileOf } from './files.ts';
import type { Part } from './part.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf, labelOf } from './reportTable.ts';

type Findings = Outputs['reports']['findings'];

/** How many lead in words: the rest is in the bars and the table. */
const NAMED = 3;
const tones = { now: 'good', cheap: 'plain', ask: 'caution' } as const;

/** What is found at workstations most often, and who can put it right. */
export function FindingsPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period/findings' });
  const part = useSearch({ from: '/hr/report/reports/$period/findings' });
  const trpc = useTRPC();
  const report = useQuery(trpc.reports.findings.queryOptions({ period, ...part }, reportQuery));
  return (
    <>
      <AboutPart period={period} part={part} to="/reports/$period/findings" />
      <Loaded query={report}>{(data) => <Shows report={data} part={part} />}</Loaded>
    </>
  );
}

function Shows({ report, part }: { readonly report: Findings; readonly part: Part }) {
  const { reportViews: words } = useAllWords();
  const formats = useFormats();
  const { period, k, findings, table, respondents } = report;
  usePageTitle(words.title(words.findings, period.name));
  if (respondents === null || findings.length === 0)
    return (
      <Empty heading={respondents === null ? words.nothing : words.findingsNone}>
        <p>{respondents === null ? words.nothingBody(k) : words.findingsChartHint}</p>
      </Empty>
    );
  const named = (some: readonly Findings['findings'][number][]) =>
    formats.list(some.slice(0, NAMED).map(({ code, name }) => words.withShare(name, cellOf(table, code, 'share'))));
  const free = findings.filter(({ cost }) => cost === 'now');
  return (
    <>
      <Notice heading={words.wordsHeading}>
        <ul className={styles.says}>
          <li>{words.findingsTop(named(findings))}</li>
          {free.length > 0 && <li>{words.findingsFree(named(free))}</li>}
        </ul>
        <Basis
          period={period}
          about={report.of?.name}
          respondents={cellOf(table, findings[0]?.code ?? '', 'respondents')}
          together={report.reportedWith}
          togetherMore={report.reportedWithMore}
          notes={table.notes}
        />
      </Notice>
      <section className="flow no-print" aria-labelledby="chart">
        <h2 id="chart">{labelOf(table, 'share')}</h2>
        <p className="soft small">{words.findingsChartHint}</p>
        <RangeBars
          rows={findings.map(({ code, name, cost, share }) => ({
            key: code,
            name: (
              <span className={styles.withTag}>
                {name} <Tag tone={tones[cost]}>{words.cost[cost]}</Tag>
              </span>
            ),
            ...share,
            text: cellOf(table, code, 'share'),
          }))}
        />
      </section>
      <FiguresTable
        table={table}
        saidAbove={['unit', 'together']}
        file={fileOf(period.period, 'findings.csv', { ...part })}
      />
    </>
  );
}
