import { actionLevel } from '@sitwell/domain/assessment';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/api.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { numberCell, Table } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Result.module.css';

/** Earlier self-checks as a chart and a table. */
export function History({ current }: { readonly current: string }) {
  const { result: words } = useWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const { data = [] } = useQuery(trpc.assessment.history.queryOptions());
  const entries = [...data].reverse();
  const text = (final: number | null, upper: number | null) =>
    final === null || upper === null
      ? words.noScore
      : final === upper
        ? formats.number(final)
        : words.range(formats.number(final), formats.number(upper));
  return (
    <section className="flow no-print" aria-labelledby="history">
      <h2 id="history">{words.historyHeading}</h2>
      {entries.length < 2 ? (
        <p className="soft">{words.historyNone}</p>
      ) : (
        <div className={styles.history}>
          <div>
            <LineChart
              least={1}
              most={10}
              threshold={{ at: actionLevel, label: words.action }}
              points={entries.map((entry) => ({
                key: entry.assessment,
                at: entry.submittedAt,
                from: entry.final,
                to: entry.finalUpper,
                label: formats.shortDate(entry.submittedAt),
              }))}
            />
            <p className="small soft">{words.historySmall}</p>
          </div>
          <Table caption={words.historyCaption}>
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.workstation}</th>
                <th scope="col" className={numberCell}>
                  {words.points}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((entry) => (
                <tr key={entry.assessment}>
                  <th scope="row">
                    {entry.assessment === current ? (
                      formats.shortDate(entry.submittedAt)
                    ) : (
                      <Link to="/result" search={{ assessment: entry.assessment }}>
                        {formats.shortDate(entry.submittedAt)}
                      </Link>
                    )}
                  </th>
                  <td>{entry.workstation.name}</td>
                  <td className={numberCell}>{text(entry.final, entry.finalUpper)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </section>
  );
}
