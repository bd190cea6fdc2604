import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { StackedBars } from '../../charts/StackedBars.tsx';
import { middle } from '../../charts/scale.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonAnchor, ButtonGroup } from '../../design/Button.tsx';
import { Card, Empty, Notice } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { firstDay, lastDay } from '../periods/days.ts';
import { FigureTable } from './FigureTable.tsx';
import {
  type Band,
  bandOf,
  barsOf,
  bySeverity,
  clearLeader,
  isRough,
  type Report,
  type Shown,
  strainMeasures,
} from './figures.ts';
import styles from './Reports.module.css';
import { useShare } from './share.ts';

/** One closed period: what the figures say in words, bars by department, and every figure as a table. */
export function ReportPage() {
  const { period } = useParams({ from: '/hr/reports/$period' });
  const trpc = useTRPC();
  const report = useQuery(trpc.reports.departments.queryOptions({ period }, { staleTime: Number.POSITIVE_INFINITY }));
  return <Loaded query={report}>{(data) => <Shows report={data} />}</Loaded>;
}

function Shows({ report }: { readonly report: Report }) {
  const { reports: words, shell } = useWords();
  const formats = useFormats();
  const { period, k } = report;
  usePageTitle(words.reportTitle(period.name));
  const bars = barsOf(report);
  return (
    <div className="flow flow-large">
      <header className={styles.head}>
        <div>
          <BackLink to="/reports">{words.back}</BackLink>
          <h1>{words.reportTitle(period.name)}</h1>
          <p className="soft">{words.dates(formats.date(firstDay(period)), formats.date(lastDay(period)))}</p>
        </div>
        {report.company && (
          <ButtonGroup className="no-print">
            <ButtonAnchor
              look="secondary"
              href={`/reports/${encodeURIComponent(period.period)}/departments.csv`}
              download
            >
              {words.csv}
            </ButtonAnchor>
            <Button look="secondary" onClick={() => window.print()}>
              {shell.print}
            </Button>
          </ButtonGroup>
        )}
      </header>
      {report.company === null ? (
        <Empty heading={words.companyNone(k)}>
          <p>{words.how1(k)}</p>
        </Empty>
      ) : (
        <>
          <Says report={report} />
          {bars.length > 0 && (
            <div className={styles.charts}>
              {strainMeasures.map((measure) => (
                <Chart key={measure} measure={measure} bars={bySeverity(bars, measure)} />
              ))}
            </div>
          )}
          <section className="flow" aria-labelledby="table">
            <h2 id="table">{words.tableHeading}</h2>
            <p className="soft small">{words.groupHint}</p>
            <FigureTable report={report} />
          </section>
        </>
      )}
      <Card tinted className={`flow flow-small ${styles.how}`}>
        <h2>{words.howHeading}</h2>
        <ul>
          <li>{words.how1(k)}</li>
          <li>{words.how2}</li>
          <li>{words.how3}</li>
          <li>{words.how4}</li>
        </ul>
        <p className="no-print">
          <Link to="/privacy">{shell.privacy}</Link>
        </p>
      </Card>
    </div>
  );
}

/** The figures in sentences, before any chart. */
function Says({ report }: { readonly report: Report }) {
  const { reports: words } = useWords();
  const formats = useFormats();
  const share = useShare();
  const { company } = report;
  if (!company) return null;
  const action = company.measures['workstationAtActionLevel'];
  const highest = (measure: string) => {
    const leader = clearLeader(report, measure);
    return (
      leader && (
        <p key={measure}>
          {words.highest(formats.list(leader.units), words.measures[measure] ?? measure, share(leader.elevated))}
        </p>
      )
    );
  };
  return (
    <Notice heading={words.wordsHeading}>
      <div className={styles.says}>
        <p>
          {words.answered(words.atLeast(company.atLeast))}{' '}
          {company.participation && words.participation(share(company.participation))}
        </p>
        {action?.kind === 'yesNo' && (
          <p>
            {words.action(share(action.share))} {words.actionHint}
          </p>
        )}
        {strainMeasures.map((measure) => {
          const band = bandOf(company, measure);
          return (
            band && <p key={measure}>{words.elevated(words.measures[measure] ?? measure, share(band.elevated))}</p>
          );
        })}
        {strainMeasures.map(highest)}
      </div>
      <p className="small soft">
        {words.highestRange} {words.underestimate}
      </p>
    </Notice>
  );
}

function Chart({ measure, bars }: { readonly measure: string; readonly bars: readonly Shown[] }) {
  const { reports: words } = useWords();
  const formats = useFormats();
  const share = useShare();
  const name = words.measures[measure] ?? measure;
  const parts = (band: Band) =>
    (['low', 'moderate', 'high'] as const).map((level) => ({
      level,
      share: middle(band[level]),
      text: words.shareShort(band[level].from, band[level].to),
    }));
  return (
    <section className="flow" aria-labelledby={`chart-${measure}`}>
      <h2 id={`chart-${measure}`}>{words.chartHeading(name)}</h2>
      <p className="soft small">{words.chartHint}</p>
      <StackedBars
        legend={{ low: words.low, moderate: words.moderate, high: words.high }}
        rows={bars.flatMap((bar) => {
          const band = bandOf(bar.figure, measure);
          const units = formats.list(bar.units);
          return band
            ? [
                {
                  key: bar.key,
                  name: units,
                  label: words.barLabel(units, share(band.low), share(band.moderate), share(band.high)),
                  note: words.atLeast(bar.figure.atLeast),
                  parts: parts(band),
                  rough: isRough(bar.figure, measure),
                },
              ]
            : [];
        })}
      />
    </section>
  );
}
