import type { Finding } from '@sitwell/domain/assessment';
import type { ReactNode } from 'react';
import type { Fix } from '../app/library.ts';
import { cx } from '../design/cx.ts';
import { Details, Tag } from '../design/Panels.tsx';
import { useWords } from '../words/index.ts';
import styles from './Care.module.css';
import { FallbackTag } from './FallbackTag.tsx';

/** One thing to change at a desk: what was found, what to do now, what it takes. */
export function FixCard({
  number,
  finding,
  fix,
  shared = false,
  short = false,
  level = 3,
  children,
}: {
  readonly number: number;
  readonly finding: Finding;
  readonly fix: Fix | undefined;
  readonly shared?: boolean;
  /** Only the first step, for the result's page. */
  readonly short?: boolean;
  readonly level?: 3 | 4;
  /** What to do with it; stands where the cost would, under a heading that names the cost. */
  readonly children?: ReactNode;
}) {
  const { care: words } = useWords();
  if (!fix) return null;
  const Heading = level === 3 ? 'h3' : 'h4';
  const tone = finding.cost === 'now' ? 'good' : 'plain';
  return (
    <div className={styles.fix}>
      <span className={cx(styles.number, number === 1 && styles.first)} aria-hidden="true">
        {number}
      </span>
      <div className={cx(styles.fixBody, 'flow flow-small')}>
        <div className={styles.fixHead}>
          <Heading className={styles.title} lang={fix.locale}>
            {fix.title}
          </Heading>
          <FallbackTag item={fix} />
          {!children && <Tag tone={tone}>{words.costs[finding.cost]}</Tag>}
        </div>
        {short ? (
          <p lang={fix.locale}>{fix.now[0]}</p>
        ) : (
          <>
            <p className="soft" lang={fix.locale}>
              {fix.why}
            </p>
            <ol lang={fix.locale}>
              {fix.now.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
        {short && (
          <Details summary={words.details} className="no-print">
            <Rest fix={fix} shared={shared} from={1} />
          </Details>
        )}
        {!short && <Rest fix={fix} shared={shared} from={fix.now.length} />}
      </div>
      {children && <div className={styles.action}>{children}</div>}
    </div>
  );
}

function Rest({ fix, shared, from }: { readonly fix: Fix; readonly shared: boolean; readonly from: number }) {
  const { care: words, shell } = useWords();
  return (
    <div className="flow flow-small">
      {from === 1 && (
        <p className="soft" lang={fix.locale}>
          {fix.why}
        </p>
      )}
      {from < fix.now.length && (
        <ul lang={fix.locale}>
          {fix.now.slice(from).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {shared && fix.sharedDesk !== undefined && (
        <p>
          <strong>{shell.label(words.sharedDesk)}</strong> <span lang={fix.locale}>{fix.sharedDesk}</span>
        </p>
      )}
      {fix.cheap !== undefined && (
        <p>
          <strong>{shell.label(words.costsLittle)}</strong> <span lang={fix.locale}>{fix.cheap}</span>
        </p>
      )}
      {fix.ask !== undefined && !shared && (
        <p>
          <strong>{shell.label(words.askFor)}</strong> <span lang={fix.locale}>{fix.ask}</span>
        </p>
      )}
      <p className="small soft">
        <strong>{shell.label(words.doneWhen)}</strong> <span lang={fix.locale}>{fix.check}</span>
      </p>
    </div>
  );
}

/** The list around the cards. */
export function FixList({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fixes}>{children}</div>;
}
