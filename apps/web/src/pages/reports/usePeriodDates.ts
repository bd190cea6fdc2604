import { useAllWords } from '../../app/allWords.ts';
import { useFormats } from '../../words/index.ts';
import { firstDay, lastDay } from '../periods/days.ts';

/** The first and the last day of a period in words. */
export function usePeriodDates() {
  const { reports: words } = useAllWords();
  const formats = useFormats();
  return (period: { readonly opensAt: number; readonly closesAt: number }): string =>
    words.dates(formats.shortDate(firstDay(period)), formats.shortDate(lastDay(period)));
}
