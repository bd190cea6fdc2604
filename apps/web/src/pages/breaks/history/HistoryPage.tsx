import { useQuery } from '@tanstack/react-query';
import { type Outputs, useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { usePageTitle } from '../../../app/page.ts';
import { BackLink } from '../../../design/BackLink.tsx';
import { Card, Empty, numberCell, Table } from '../../../design/Panels.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import styles from './History.module.css';

type Month = Outputs['reminders']['history'][number];

/** As many months as the small chart has room for. */
const MOST_BARS = 6;

/** What became of breaks, by month, each counted apart. Shown to the person alone, without praise or blame. */
export function HistoryPage() {
  const { breakHistory: words, breaks } = useWords();
  const trpc = useTRPC();
  const history = useQuery(trpc.reminders.history.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow">
      <BackLink to="/breaks">{breaks.title}</BackLink>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Loaded query={history}>
        {(months) =>
          months.length === 0 ? (
            <Empty heading={words.none}>
              <p>{words.noneBody}</p>
            </Empty>
          ) : (
            <>
              <Months months={months} />
              <p className="soft">{words.note}</p>
              {months.length > 1 && <Bars months={months.slice(0, MOST_BARS).toReversed()} />}
            </>
          )
        }
      </Loaded>
      <p className="soft">{breaks.onlyYou}</p>
    </div>
  );
}

const counts = ['offered', 'started', 'completed', 'snoozed', 'skipped'] as const;

function Months({ months }: { readonly months: readonly Month[] }) {
  const { breakHistory: words } = useWords();
  const formats = useFormats();
  return (
    <Table caption={words.caption} unseenCaption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          {counts.map((count) => (
            <th key={count} scope="col" className={numberCell}>
              {words[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{formats.month(month.month)}</th>
            {counts.map((count) => (
              <td key={count} className={numberCell}>
                {formats.number(month[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How many came, and how many of them were done: the table says the same, so it is hidden from assistive technology. */
function Bars({ months }: { readonly months: readonly Month[] }) {
  const { breakHistory: words } = useWords();
  const formats = useFormats();
  const most = Math.max(1, ...months.map(({ offered }) => offered));
  const share = (count: number) => ({ inlineSize: `${(count / most) * 100}%` });
  return (
    <section className="flow flow-small" aria-labelledby="chart">
      <h2 id="chart">{words.chart}</h2>
      <Card>
        <div className={styles.bars} aria-hidden="true">
          {months.map((month) => (
            <div key={month.month} className={styles.month}>
              <span>{formats.month(month.month)}</span>
              <div className={styles.track}>
                <div className={styles.came} style={share(month.offered)} />
                <div className={styles.done} style={share(month.completed)} />
              </div>
            </div>
          ))}
          <p className={styles.key}>
            <span className={styles.came} /> {words.offered} <span className={styles.done} /> {words.completed}
          </p>
        </div>
      </Card>
    </section>
  );
}
