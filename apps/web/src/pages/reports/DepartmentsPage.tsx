import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Empty, Notice } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { Basis } from './Basis.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { barsOf, bySeverity, clearLeader, columnOf, type Report, strainMeasures } from './figures.ts';
import { fileOf } from './files.ts';
import { Paging } from './Paging.tsx';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { cellOf } from './reportTable.ts';
import { StrainBars } from './StrainBars.tsx';

/** The tree of departments: figures of their own, those that are reported together, and the way down. */
export function DepartmentsPage() {
  const { period } = useParams({ from: '/hr/report/reports/$period/departments' });
  const search = useSearch({ from: '/hr/report/reports/$period/departments' });
  const trpc = useTRPC();
  const report = useQuery(trpc.reports.departments.queryOptions({ period, ...search }, reportQuery));
  return <Loaded query={report}>{(data) => <Shows report={data} unit={search.unit} />}</Loaded>;
}

function Shows({ report, unit }: { readonly report: Report; readonly unit: string | undefined }) {
  const { reportViews: words } = useAllWords();
  const { period, k, units, table } = report;
  const top = units[0];
  usePageTitle(words.title(unit === undefined ? words.departments : (top?.name ?? ''), period.name));
  if (report.scope.kind === 'site')
    return (
      <Empty heading={words.noDepartments}>
        <p>{words.noDepartmentsBody}</p>
      </Empty>
    );
  if (units.every(({ figure, together }) => !figure && !together) && report.groups.length === 0)
    return (
      <Empty heading={words.nothing}>
        <p>{words.nothingBody(k)}</p>
      </Empty>
    );
  return (
    <>
      <Path report={report} />
      <Says report={report} />
      <Bars report={report} />
      <FiguresTable
        table={table}
        file={fileOf(period.period, 'departments.csv', { unit })}
        head={(key, text) => <Name report={report} unit={key} text={text} />}
      />
      <Paging at={report.page} of={report.pages} to="/reports/$period/departments" period={period.period} unit={unit} />
    </>
  );
}

/** Where in the tree the page begins, and the way back up. */
function Path({ report: { path, units, period, levels } }: { readonly report: Report }) {
  const { reportViews: words } = useAllWords();
  return (
    <div className="no-print">
      {path.length > 0 && (
        <nav aria-label={words.path}>
          <ol className={styles.path}>
            {path.map(({ unit, name }, at) => (
              <li key={unit}>
                <Link
                  to="/reports/$period/departments"
                  params={{ period: period.period }}
                  search={at === 0 ? {} : { unit }}
                >
                  {name}
                </Link>
              </li>
            ))}
            <li aria-current="page">{units[0]?.name}</li>
          </ol>
        </nav>
      )}
      <p className="soft">{levels === 'children' ? words.large : words.walkHint}</p>
    </div>
  );
}

function Says({ report }: { readonly report: Report }) {
  const { reports, reportViews: words } = useAllWords();
  const formats = useFormats();
  const below = report.units.filter(({ depth }) => depth > 0);
  const grouped = below.filter(({ figure, together }) => !figure && !together).length;
  const top = report.units[0];
  return (
    <Notice heading={words.wordsHeading}>
      <ul className={styles.says}>
        {below.length > 0 && (
          <li>
            {words.departmentsOwn(below.filter(({ figure }) => figure).length)}{' '}
            {grouped > 0 && words.departmentsGrouped(grouped)}
          </li>
        )}
        {below.length > 1 &&
          strainMeasures.map((measure) => {
            const leader = clearLeader(report, measure);
            const name = reports.measures[measure] ?? measure;
            return (
              <li key={measure}>{leader ? words.leader(name, formats.list(leader.units)) : words.noLeader(name)}</li>
            );
          })}
      </ul>
      <Basis
        period={report.period}
        about={top?.name}
        respondents={top && (top.figure ?? top.together) ? cellOf(report.table, top.unit, 'respondents') : ''}
        together={top?.reportedWith ?? []}
        togetherMore={top?.reportedWithMore ?? 0}
        notes={report.table.notes}
      />
    </Notice>
  );
}

function Bars({ report }: { readonly report: Report }) {
  const { reports, reportViews: words } = useAllWords();
  const formats = useFormats();
  const bars = barsOf(report);
  if (bars.length === 0) return null;
  return (
    <div className={styles.charts}>
      {strainMeasures.map((measure) => (
        <section key={measure} className="flow" aria-labelledby={`chart-${measure}`}>
          <h2 id={`chart-${measure}`}>{words.departmentsChart(reports.measures[measure] ?? measure)}</h2>
          <p className="soft small">{words.chartHint}</p>
          <StrainBars
            rows={bySeverity(bars, measure).map(({ key, units, figure }) => ({
              key,
              name: formats.list(units),
              figure,
              measure,
              note: cellOf(report.table, key, 'respondents'),
              text: (level) => cellOf(report.table, key, columnOf(measure, level)),
            }))}
          />
        </section>
      ))}
    </div>
  );
}

/** The name of a department, indented by its depth; leads below it. Groups lead nowhere. */
function Name({ report, unit, text }: { readonly report: Report; readonly unit: string; readonly text: string }) {
  const found = report.units.find((each) => each.unit === unit);
  if (!found) return text;
  return (
    <span className={styles.indent} style={{ paddingInlineStart: `${found.depth}rem` }}>
      {found.depth === 0 ? (
        text
      ) : (
        <Link to="/reports/$period/departments" params={{ period: report.period.period }} search={{ unit }}>
          {text}
        </Link>
      )}
    </span>
  );
}
