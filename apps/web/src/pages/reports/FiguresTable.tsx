import type { ReactNode } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { numberCell, Table } from '../../design/Panels.tsx';
import { Download } from './Download.tsx';
import styles from './Reports.module.css';
import { type ReportTable, shownTable } from './reportTable.ts';

/**
 * The table of a report, word for word as the file holds it.
 * @param saidAbove keys of columns that the page says of all rows at once
 * @param head what stands for the first cell, such as a link
 */
export function FiguresTable({
  table,
  file,
  saidAbove = [],
  head = (_, text) => text,
}: {
  readonly table: ReportTable;
  readonly file: string;
  readonly saidAbove?: readonly string[];
  readonly head?: (key: string, text: string) => ReactNode;
}) {
  const { reportViews: words } = useAllWords();
  const { columns, rows } = shownTable(table, saidAbove);
  if (rows.length === 0) return null;
  return (
    <section className={`flow ${styles.figures}`} aria-labelledby="table">
      <h2 id="table">{words.tableHeading}</h2>
      <Table caption={table.caption} unseenCaption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? styles.numberHead : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head: first, texts, numbers, instead }) => (
            <tr key={key}>
              <th scope="row" className={styles.rowHead}>
                {head(key, first)}
              </th>
              {texts.map((text, at) => (
                <td key={columns[at + 1]?.key}>{text}</td>
              ))}
              {instead === null ? (
                numbers.map((number, at) => (
                  <td key={columns[texts.length + at + 1]?.key} className={numberCell}>
                    {number}
                  </td>
                ))
              ) : (
                <td colSpan={numbers.length} className={styles.notAlone}>
                  {instead}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      <Download href={file} className="no-print">
        {words.csv}
      </Download>
    </section>
  );
}
