import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { BackLink } from '../../design/BackLink.tsx';
import { Button } from '../../design/Button.tsx';
import { Card, Notice } from '../../design/Panels.tsx';
import { Download } from './Download.tsx';
import { fileOf } from './files.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';
import { usePeriodDates } from './usePeriodDates.ts';

/** What is around the pages of one closed period: its name, the tabs, the one-page file, and how people are protected. */
export function ReportFrame() {
  const period = useParams({ strict: false, select: (params) => params.period ?? '' });
  const trpc = useTRPC();
  const overview = useQuery(trpc.reports.overview.queryOptions({ period }, reportQuery));
  const { reports: words, reportViews: views, shell } = useAllWords();
  const dates = usePeriodDates();
  return (
    <Loaded query={overview}>
      {({ period: { name, opensAt, closesAt }, k, scope }) => (
        <div className="flow flow-large">
          <header>
            <BackLink to="/reports">{words.back}</BackLink>
            <div className={styles.head}>
              <div>
                <h1>{words.reportTitle(name)}</h1>
                <p className="soft">{dates({ opensAt, closesAt })}</p>
              </div>
              <div className={`no-print ${styles.actions}`}>
                <Download href={fileOf(period, 'report.pdf')}>{views.pdf}</Download>
                <Button look="quiet" onClick={() => window.print()}>
                  {shell.print}
                </Button>
              </div>
            </div>
            {scope.kind !== 'company' && (
              <Notice className={styles.scope ?? ''}>
                <p>{scope.name === null ? views.onlyPartNone : views.onlyPart(scope.name)}</p>
              </Notice>
            )}
            <Tabs period={period} scope={scope.kind} />
          </header>
          <Outlet />
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
      )}
    </Loaded>
  );
}

/** Links, not buttons: every part of the report has an address. A department or site stays chosen from one to the next. */
function Tabs({ period, scope }: { readonly period: string; readonly scope: 'company' | 'unit' | 'site' }) {
  const { reportViews: words } = useAllWords();
  const { unit, site } = useSearch({ strict: false });
  const ofUnit = unit === undefined ? {} : { unit };
  const about = site === undefined ? ofUnit : { site };
  const to = { params: { period }, className: styles.tab ?? '', activeOptions: { exact: true, includeSearch: false } };
  return (
    <nav aria-label={words.tabs} className="no-print">
      <ul className={styles.tabs}>
        <li>
          <Link {...to} to="/reports/$period">
            {words.overview}
          </Link>
        </li>
        {scope !== 'site' && (
          <li>
            <Link {...to} to="/reports/$period/departments" search={ofUnit}>
              {words.departments}
            </Link>
          </li>
        )}
        {scope !== 'unit' && (
          <li>
            <Link {...to} to="/reports/$period/sites">
              {words.sites}
            </Link>
          </li>
        )}
        <li>
          <Link {...to} to="/reports/$period/findings" search={about}>
            {words.findings}
          </Link>
        </li>
        <li>
          <Link {...to} to="/reports/$period/demand" search={about}>
            {words.demand}
          </Link>
        </li>
        <li>
          <Link {...to} to="/reports/$period/trend" search={about}>
            {words.trend}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
