import { useAllWords } from '../../app/allWords.ts';
import { type Level, StackedBars } from '../../charts/StackedBars.tsx';
import { middle } from '../../charts/scale.ts';
import { bandOf, type Figure, isRough } from './figures.ts';

export interface StrainRow {
  readonly key: string;
  readonly name: string;
  readonly figure: Figure;
  readonly measure: string;
  /** Beside the bar. */
  readonly note: string;
  /** The share of a band, in the words of the table. */
  readonly text: (level: Level) => string;
}

/** Low, moderate and high strain as bars of 100 %. */
export function StrainBars({ rows }: { readonly rows: readonly StrainRow[] }) {
  const { reports: words } = useAllWords();
  return (
    <StackedBars
      legend={{ low: words.low, moderate: words.moderate, high: words.high }}
      rows={rows.flatMap(({ key, name, figure, measure, note, text }) => {
        const band = bandOf(figure, measure);
        if (!band) return [];
        const parts = (['low', 'moderate', 'high'] as const).map((level) => ({
          level,
          share: middle(band[level]),
          text: text(level),
        }));
        const label = words.barLabel(name, text('low'), text('moderate'), text('high'));
        return [{ key, name, label, note, parts, rough: isRough(figure, measure) }];
      })}
    />
  );
}
