import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Panels.module.css';

export type Tone = 'plain' | 'good' | 'caution' | 'danger';

/** A surface that holds one thing. */
export function Card({ tinted, className, ...rest }: ComponentProps<'div'> & { readonly tinted?: boolean }) {
  return <div {...rest} className={cx(styles.card, tinted && styles.tinted, className)} />;
}

/** Something that must not be overlooked, under a heading of its own. */
export function Notice({
  tone = 'plain',
  heading,
  level = 2,
  children,
  className,
  live,
}: {
  readonly tone?: Tone;
  readonly heading?: ReactNode;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
  readonly className?: string;
  /** Read out when it appears. */
  readonly live?: boolean;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div
      className={cx(styles.notice, tone !== 'plain' && styles[tone], className)}
      {...(live ? { role: 'status' } : {})}
    >
      {heading !== undefined && <Heading className={styles.noticeHeading}>{heading}</Heading>}
      {children}
    </div>
  );
}

export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'good' | 'caution' | 'strong';
  readonly children: ReactNode;
}) {
  const tones = { plain: undefined, good: styles.tagGood, caution: styles.tagCaution, strong: styles.tagStrong };
  return <span className={cx(styles.tag, tones[tone])}>{children}</span>;
}

export function Details({
  summary,
  children,
  open,
  className,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}) {
  return (
    <details className={cx(styles.details, className)} open={open}>
      <summary>{summary}</summary>
      <div className={cx(styles.detailsBody, 'flow flow-small')}>{children}</div>
    </details>
  );
}

/** What a page shows where there is nothing yet: why, and what to do about it. */
export function Empty({ heading, children }: { readonly heading: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{heading}</h2>
      {children}
    </div>
  );
}

/** A table that scrolls within itself on a narrow screen, by keyboard too. */
export function Table({
  caption,
  children,
  unseenCaption,
}: {
  readonly caption: ReactNode;
  readonly children: ReactNode;
  readonly unseenCaption?: boolean;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles.tableBox} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={cx(unseenCaption && 'unseen')}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

/** The class of a cell that holds a number. */
export const numberCell = styles.number;

/** Question and answer, one below the other, with something to do at the end of a row. */
export function SummaryList({
  rows,
}: {
  readonly rows: readonly { key: string; term: ReactNode; value: ReactNode; action?: ReactNode }[];
}) {
  return (
    <dl className={styles.summary}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.action !== undefined && <dd>{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
