import { createRequire } from 'node:module';
import type { PrintPage, Table } from '@sitwell/services/reports';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const regular = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
const narrow = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const narrowBold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');

const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 40;
const WIDTH = PAGE.width - 2 * MARGIN;
const ink = { text: '#1b2430', soft: '#4a5561', line: '#b9c1ca' };

interface Style {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  /** Space below, in points. */
  readonly after: number;
}

const styles = {
  title: { font: bold, size: 15, color: ink.text, after: 2 },
  subtitle: { font: regular, size: 10, color: ink.soft, after: 8 },
  heading: { font: bold, size: 10.5, color: ink.text, after: 3 },
  body: { font: regular, size: 8.5, color: ink.text, after: 2.5 },
  small: { font: regular, size: 7.5, color: ink.soft, after: 0 },
  head: { font: narrowBold, size: 5.9, color: ink.soft, after: 0 },
  cell: { font: narrow, size: 7, color: ink.text, after: 0 },
} as const satisfies Record<string, Style>;

const ABOVE_HEADING = 8;
const CELL = { x: 2.5, y: 2 };

const sayMore = ({ moreInFile }: PrintPage, rows: number) => moreInFile.replace('#', String(rows));

/**
 * One A4 page, tagged: a tree of headings, paragraphs and tables with header cells, each with its text, in reading order, so that
 * a screen reader gets what the eye gets. Fonts are embedded. What does not fit is cut by whole rows and counted below the table.
 */
export async function pdf(page: PrintPage): Promise<Uint8Array> {
  const doc = new PDFDocument(optionsOf(page));
  const bytes = collect(doc);
  const sections = fitting(doc, page);
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y = MARGIN;
  const write = (type: 'H1' | 'H2' | 'P', style: Style, text: string) => {
    root.add(doc.struct(type, { actual: text }, [() => put(doc, style, text, MARGIN, y, WIDTH)]));
    y += heightOf(doc, style, text, WIDTH) + style.after;
  };
  write('H1', styles.title, page.title);
  write('P', styles.subtitle, page.subtitle);
  for (const { heading, sentences, table, more } of sections) {
    y += ABOVE_HEADING;
    write('H2', styles.heading, heading);
    for (const sentence of sentences) write('P', styles.body, sentence);
    if (table) y = drawTable(doc, root, table, y);
    if (more > 0) write('P', styles.small, sayMore(page, more));
  }
  y = PAGE.height - MARGIN - heightOf(doc, styles.small, page.footer, WIDTH);
  write('P', styles.small, page.footer);
  root.end();
  doc.end();
  return bytes;
}

/** The published types do not know the subset yet. */
type Options = Omit<PDFKit.PDFDocumentOptions, 'subset'> & { readonly subset: 'PDF/UA' };

function optionsOf(page: PrintPage): PDFKit.PDFDocumentOptions {
  const options: Options = {
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: page.language,
    font: regular,
    info: { Title: page.title, Creator: 'Sitwell', Producer: 'Sitwell', CreationDate: new Date(page.madeAt) },
  };
  return options as unknown as PDFKit.PDFDocumentOptions;
}

type Section = PrintPage['sections'][number];

/** Cuts rows from the longest table until everything stands above the footer. */
function fitting(doc: PDFKit.PDFDocument, page: PrintPage): Section[] {
  const sections = page.sections.map((section) => ({ ...section }));
  const room =
    PAGE.height -
    2 * MARGIN -
    ABOVE_HEADING -
    [
      [styles.title, page.title],
      [styles.subtitle, page.subtitle],
      [styles.small, page.footer],
    ].reduce(
      (sum, [style, text]) => sum + heightOf(doc, style as Style, text as string, WIDTH) + (style as Style).after,
      0,
    );
  while (sections.reduce((sum, section) => sum + sectionHeight(doc, page, section), 0) > room) {
    const longest = sections.reduce((a, b) => ((b.table?.rows.length ?? 0) > (a.table?.rows.length ?? 0) ? b : a));
    if (!longest.table || longest.table.rows.length <= 1) {
      sections.pop();
      continue;
    }
    longest.table = { ...longest.table, rows: longest.table.rows.slice(0, -1) };
    longest.more += 1;
  }
  return sections;
}

function sectionHeight(doc: PDFKit.PDFDocument, page: PrintPage, { heading, sentences, table, more }: Section): number {
  const line = (style: Style, text: string) => heightOf(doc, style, text, WIDTH) + style.after;
  return (
    ABOVE_HEADING +
    line(styles.heading, heading) +
    sentences.reduce((sum, sentence) => sum + line(styles.body, sentence), 0) +
    (table ? tableRows(table).reduce((sum, row) => sum + rowHeight(doc, row, widthsOf(table)), 0) : 0) +
    (more > 0 ? line(styles.small, sayMore(page, more)) : 0)
  );
}

interface Row {
  readonly style: Style;
  readonly cells: readonly string[];
}

const tableRows = ({ columns, rows }: Table): Row[] => [
  { style: styles.head, cells: columns.map(({ label }) => label) },
  ...rows.map(({ cells }) => ({ style: styles.cell, cells })),
];

/** Numbers get what "25 to 45 %" needs; words share the rest, the first twice as much as the others. */
function widthsOf({ columns }: Table): number[] {
  const numbers = columns.filter(({ numeric }) => numeric).length;
  const number = Math.min(80, (WIDTH * 0.72) / Math.max(1, numbers));
  const words = columns.length - numbers;
  const word = (WIDTH - numbers * number) / (words + 1);
  return columns.map(({ numeric }, i) => (numeric ? number : i === 0 ? 2 * word : word));
}

function rowHeight(doc: PDFKit.PDFDocument, { style, cells }: Row, widths: readonly number[]): number {
  return 2 * CELL.y + Math.max(...cells.map((text, i) => heightOf(doc, style, text, (widths[i] ?? 0) - 2 * CELL.x)));
}

function drawTable(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, table: Table, top: number): number {
  const widths = widthsOf(table);
  const element = doc.struct('Table', { title: table.caption });
  root.add(element);
  let y = top;
  tableRows(table).forEach((row, number) => {
    const tr = doc.struct('TR');
    element.add(tr);
    let x = MARGIN;
    row.cells.forEach((text, i) => {
      const width = widths[i] ?? 0;
      const isHeader = number === 0 || i === 0;
      const align = table.columns[i]?.numeric ? 'right' : 'left';
      const at = { x: x + CELL.x, y: y + CELL.y };
      const options = { actual: text, ...(isHeader && { scope: number === 0 ? 'Column' : 'Row' }) };
      const content = () => put(doc, row.style, text, at.x, at.y, width - 2 * CELL.x, align);
      tr.add(doc.struct(isHeader ? 'TH' : 'TD', options, text === '' ? [] : [content]));
      x += width;
    });
    tr.end();
    y += rowHeight(doc, row, widths);
    rule(doc, y);
  });
  element.end();
  return y + 2;
}

/** A line that only the eye needs. */
function rule(doc: PDFKit.PDFDocument, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + WIDTH, y)
    .lineWidth(0.4)
    .strokeColor(ink.line)
    .stroke();
  doc.endMarkedContent();
}

function put(
  doc: PDFKit.PDFDocument,
  { font, size, color }: Style,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' = 'left',
): void {
  doc.font(font).fontSize(size).fillColor(color).text(text, x, y, { width, align });
}

function heightOf(doc: PDFKit.PDFDocument, { font, size }: Style, text: string, width: number): number {
  return doc.font(font).fontSize(size).heightOfString(text, { width });
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
