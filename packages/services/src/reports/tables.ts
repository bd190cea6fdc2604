import type { ShownFigure } from '@sitwell/domain/reporting';
import { type ReportWords, sayBands, sayParticipation, sayRespondents, sayTogether, sayYes } from './words/index.ts';

/** A report in words, cell by cell: what the page shows, and what the files and the print hold. */
export interface Table {
  readonly caption: string;
  readonly columns: { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: { readonly key: string; readonly cells: string[] }[];
  /** Sentences that belong below it. */
  readonly notes: string[];
}

/** The table as rows of a file. Each row carries the period and the note, since rows are copied without their table. */
export function fileRows({ columns, rows, notes }: Table, period: string, words: ReportWords): string[][] {
  return [
    [...columns.map(({ label }) => label), words.columns.period, words.columns.note],
    ...rows.map(({ cells }) => [...cells, period, notes.join(' ')]),
  ];
}

/** Text columns first, then numbers. */
export function columns(texts: Readonly<Record<string, string>>, numbers: Readonly<Record<string, string>>) {
  const as = (numeric: boolean, labels: Readonly<Record<string, string>>): Table['columns'] =>
    Object.entries(labels).map(([key, label]) => ({ key, label, numeric }));
  return [...as(false, texts), ...as(true, numbers)];
}

const figureColumns = ({ columns, measures, part }: ReportWords) => ({
  respondents: columns.respondents,
  participation: columns.participation,
  action: measures.workstationAtActionLevel,
  neckLow: part.low(measures.neckStrain),
  neckModerate: part.moderate(measures.neckStrain),
  neckHigh: part.high(measures.neckStrain),
  backLow: part.low(measures.backStrain),
  backModerate: part.moderate(measures.backStrain),
  backHigh: part.high(measures.backStrain),
});

interface Told {
  readonly name: string;
  readonly figure: ShownFigure | null;
  readonly together: ShownFigure | null;
  readonly reportedWith: readonly string[];
  readonly reportedWithMore: number;
}

/** Departments or sites with their figures; then those that are only told as a group. */
export function figureTable(
  caption: string,
  what: 'department' | 'site',
  words: ReportWords,
  units: readonly (Told & { readonly unit: string })[],
  groups: readonly { readonly units: readonly string[]; readonly more: number; readonly figure: ShownFigure }[],
): Table {
  return {
    caption,
    columns: columns({ unit: words.columns[what], together: words.columns.together }, figureColumns(words)),
    rows: [
      ...units.map((unit) => ({
        key: unit.unit,
        cells: [
          unit.name,
          sayTogether(unit.reportedWith, unit.reportedWithMore, words),
          ...figureCells(unit.figure ?? unit.together, words),
        ],
      })),
      ...groups.map(({ units: names, more, figure }) => ({
        key: names.join('+'),
        cells: [[...names, ...(more > 0 ? [words.more(more)] : [])].join(' + '), '', ...figureCells(figure, words)],
      })),
    ],
    notes: [words.note],
  };
}

function figureCells(figure: ShownFigure | null, words: ReportWords): string[] {
  if (!figure) return Object.keys(figureColumns(words)).map(() => words.notAlone);
  const { neckStrain, backStrain, workstationAtActionLevel } = figure.measures;
  return [
    sayRespondents(figure.atLeast),
    sayParticipation(figure, words),
    sayYes(workstationAtActionLevel, words),
    ...sayBands(neckStrain, words),
    ...sayBands(backStrain, words),
  ];
}
