import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { RangeBars } from '../../charts/RangeBars.tsx';
import { Empty, Notice } from '../../design/Panels.tsx';
import { AboutPart } from './AboutPart.tsx';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { fileOf } from './files.ts';
import type { Part } from './part.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf, labelOf } from './reportTable.ts';

type Demand = Outputs['reports']['demand'];

/** How many lead in words. */
const NAMED = 5;

/** What to order, as estimates. */
export function DemandPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period/demand' });
  const part = useSearch({ from: '/hr/report/reports/$period/demand' });
  const trpc = useTRPC();
  const report = useQuery(trpc.reports.demand.queryOptions({ period, ...part }, reportQuery));
  return (
    <>
      <AboutPart period={period} part={part} to="/reports/$period/demand" />
      <Loaded query={report}>{(data) => <Shows report={data} part={part} />}</Loaded>
    </>
  );
}

function Shows({ report, part }: { readonly report: Demand; readonly part: Part }) {
  const { reportViews: words } = useAllWords();
  const { period, k, items, table, respondents } = report;
  usePageTitle(words.title(words.demand, period.name));
  if (respondents === null || items.length === 0)
    return (
      <Empty heading={respondents === null ? words.nothing : words.demandNone}>
        {respondents === null && <p>{words.nothingBody(k)}</p>}
      </Empty>
    );
  const said = (item: string) => cellOf(table, item, 'demand');
  const about = items.flatMap(({ item, name, demand }) =>
    'about' in demand ? [{ item, name, most: demand.about }] : [],
  );
  const few = items.filter(({ demand }) => 'fewerThan' in demand);
  const most = Math.max(...about.map((each) => each.most));
  return (
    <>
      <Notice heading={words.wordsHeading}>
        <ul className={styles.says}>
          {about.slice(0, NAMED).map(({ item, name }) => (
            <li key={item}>{words.demandSaid(name, said(item))}</li>
          ))}
          {about.length === 0 && <li>{words.demandNone}</li>}
        </ul>
        <Basis
          period={period}
          about={report.of?.name}
          respondents={cellOf(table, items[0]?.item ?? '', 'respondents')}
          together={report.reportedWith}
          togetherMore={report.reportedWithMore}
          notes={table.notes}
        />
      </Notice>
      <section className="flow no-print" aria-labelledby="chart">
        <h2 id="chart">{labelOf(table, 'demand')}</h2>
        <RangeBars
          rows={[
            ...about.map((each) => ({
              key: each.item,
              name: each.name,
              from: (each.most / most) * 100,
              to: (each.most / most) * 100,
              text: said(each.item),
            })),
            ...few.map(({ item, name }) => ({ key: item, name, from: null, to: null, text: said(item) })),
          ]}
        />
      </section>
      <FiguresTable
        table={table}
        saidAbove={['unit', 'together']}
        file={fileOf(period.period, 'demand.csv', { ...part })}
      />
    </>
  );
}
