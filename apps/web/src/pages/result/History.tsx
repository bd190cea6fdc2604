import { actionLevel } from '@sitwell/domain/assessment';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/api.ts';
import { useSpan } from '../../care/useSpan.ts';
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
  const span = useSpan();
  const shown = data.find((entry) => entry.assessment === current);
  // One line is one desk: two of them in turns would look like ups and downs.
  const line = data.filter((entry) => entry.workstation.id === shown?.workstation.id).reverse();
  return (
    <section className="flow no-print" aria-labelledby="history">
      <h2 id="history">{words.historyHeading}</h2>
      {data.length < 2 ? (
        <p className="soft">{words.historyNone}</p>
      ) : (
        <div className={styles.history}>
          {line.length > 1 && (
            <div>
              <p className="small soft">{shown?.workstation.name}</p>
              <LineChart
                least={1}
                most={10}
                threshold={{ at: actionLevel, label: words.action }}
                points={line.map((entry) => ({
                  key: entry.assessment,
                  at: entry.submittedAt,
                  from: entry.final,
                  to: entry.finalUpper,
                  label: formats.shortDate(entry.submittedAt),
                }))}
              />
              <p className="small soft">{words.historySmall}</p>
            </div>
          )}
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
                  <td className={numberCell}>{span(entry.final, entry.finalUpper)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </section>
  );
}
