import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Empty, Notice } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { columnOf, type Shown, strainMeasures } from './figures.ts';
import { fileOf } from './files.ts';
import { Paging } from './Paging.tsx';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf } from './reportTable.ts';
import { StrainBars } from './StrainBars.tsx';

type Sites = Outputs['reports']['sites'];

/** The same people by the place they work at. */
export function SitesPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period/sites' });
  const { page } = useSearch({ from: '/hr/report/reports/$period/sites' });
  const trpc = useTRPC();
  const report = useQuery(
    trpc.reports.sites.queryOptions({ period, ...(page === undefined ? {} : { page }) }, reportQuery),
  );
  return <Loaded query={report}>{(data) => <Shows report={data} />}</Loaded>;
}

function Shows({ report }: { readonly report: Sites }) {
  const { reports, reportViews: words } = useAllWords();
  const formats = useFormats();
  const { period, sites, groups, table } = report;
  usePageTitle(words.title(words.sites, period.name));
  if (report.scope.kind === 'unit')
    return (
      <Empty heading={words.noSites}>
        <p>{words.noSitesBody}</p>
      </Empty>
    );
  const bars: Shown[] = [
    ...sites.flatMap(({ site, name, figure }) => (figure ? [{ key: site, units: [name], figure }] : [])),
    ...groups.map(({ units, figure }) => ({ key: units.join('+'), units, figure })),
  ];
  if (bars.length === 0)
    return (
      <Empty heading={words.nothing}>
        <p>{words.nothingBody(report.k)}</p>
      </Empty>
    );
  return (
    <>
      <Notice heading={words.wordsHeading}>
        <p>
          {words.sitesShown(sites.length)} {words.sitesHint}
        </p>
        <Basis period={period} notes={table.notes} />
      </Notice>
      <div className={styles.charts}>
        {strainMeasures.map((measure) => (
          <section key={measure} className="flow" aria-labelledby={`chart-${measure}`}>
            <h2 id={`chart-${measure}`}>{words.sitesChart(reports.measures[measure] ?? measure)}</h2>
            <p className="soft small">{words.chartHint}</p>
            <StrainBars
              rows={bars.map(({ key, units, figure }) => ({
                key,
                name: formats.list(units),
                figure,
                measure,
                note: cellOf(table, key, 'respondents'),
                text: (level) => cellOf(table, key, columnOf(measure, level)),
              }))}
            />
          </section>
        ))}
      </div>
      <p className="soft no-print">{words.sitesLink}</p>
      <FiguresTable
        table={table}
        file={fileOf(period.period, 'sites.csv')}
        head={(key, text) =>
          sites.some(({ site }) => site === key) ? (
            <Link to="/reports/$period/findings" params={{ period: period.period }} search={{ site: key }}>
              {text}
            </Link>
          ) : (
            text
          )
        }
      />
      <Paging at={report.page} of={report.pages} to="/reports/$period/sites" period={period.period} />
    </>
  );
}
