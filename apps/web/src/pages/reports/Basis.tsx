import { useAllWords } from '../../app/allWords.ts';
import styles from './Reports.module.css';
import { usePeriodDates } from './usePeriodDates.ts';
import { useTogether } from './useTogether.ts';

/** What every figure says of itself: its period, whom it is about, how many answered, and what its raters tend to miss. */
export function Basis({
  period,
  about,
  respondents,
  together = [],
  togetherMore = 0,
  notes,
}: {
  readonly period: { readonly name: string; readonly opensAt: number; readonly closesAt: number };
  readonly about?: string | null | undefined;
  /** As the report says it: "120+". Left out where every row says its own. */
  readonly respondents?: string;
  readonly together?: readonly string[];
  readonly togetherMore?: number;
  readonly notes: readonly string[];
}) {
  const { reportViews: words } = useAllWords();
  const dates = usePeriodDates();
  const say = useTogether();
  const facts = [
    [words.period, `${period.name} (${dates(period)})`],
    [words.about, about],
    [words.answered, respondents],
    [words.together, say(together, togetherMore)],
  ] as const;
  return (
    <div className={styles.basis}>
      <dl aria-label={words.basis}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{notes.join(' ')}</p>
    </div>
  );
}
