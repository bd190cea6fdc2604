import { useAllWords } from '../../app/allWords.ts';
import { ButtonLink } from '../../design/Button.tsx';

/** The way through a report of more than one page. */
export function Paging({
  at,
  of,
  to,
  period,
  unit,
}: {
  readonly at: number;
  readonly of: number;
  readonly to: '/reports/$period/departments' | '/reports/$period/sites';
  readonly period: string;
  readonly unit?: string | undefined;
}) {
  const { reportViews: words } = useAllWords();
  if (of <= 1) return null;
  const link = (page: number, text: string) => (
    <ButtonLink
      look="secondary"
      to={to}
      params={{ period }}
      search={{ ...(unit === undefined ? {} : { unit }), ...(page > 1 ? { page } : {}) }}
    >
      {text}
    </ButtonLink>
  );
  return (
    <nav aria-label={words.pages} className="row no-print">
      {at > 1 && link(at - 1, words.previous)}
      <span className="soft">{words.page(at, of)}</span>
      {at < of && link(at + 1, words.next)}
    </nav>
  );
}
