import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Card, Empty, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { firstDay, lastDay } from '../periods/days.ts';
import styles from './Reports.module.css';

/** The closed periods, newest first. */
export function ReportsPage() {
  const { reports: words } = useAllWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const periods = useQuery(trpc.reports.periods.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded query={periods}>
        {(list) =>
          list.length === 0 ? (
            <Empty heading={words.none}>
              <p>{words.noneBody}</p>
            </Empty>
          ) : (
            <ul className={styles.periods}>
              {list.map(({ period, name, opensAt, closesAt }, index) => (
                <li key={period}>
                  <Card className={styles.period ?? ''}>
                    <div>
                      <h2>
                        <Link to="/reports/$period" params={{ period }}>
                          {name}
                        </Link>
                      </h2>
                      <p className="soft">
                        {words.dates(
                          formats.shortDate(firstDay({ opensAt })),
                          formats.shortDate(lastDay({ closesAt })),
                        )}
                      </p>
                    </div>
                    {index === 0 && <Tag tone="good">{words.latest}</Tag>}
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p className="soft read">{words.running}</p>
    </div>
  );
}
