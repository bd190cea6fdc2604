import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Details } from '../../design/Panels.tsx';
import type { Part } from './part.ts';
import styles from './Reports.module.css';
import { reportQuery } from './reportQuery.ts';

type Target = '/reports/$period/findings' | '/reports/$period/demand' | '/reports/$period/trend';

/** Chooses the department or the site that a report is about, as far as the reader sees. */
export function AboutPart({ period, part, to }: { readonly period: string; readonly part: Part; readonly to: Target }) {
  const { reportViews: words } = useAllWords();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const id = useId();
  const whole = useQuery(trpc.reports.departments.queryOptions({ period }, reportQuery));
  // A tree that is too large for one page is walked down: what is right below the department that is shown.
  const isLarge = whole.data?.levels === 'children';
  const below = useQuery(
    trpc.reports.departments.queryOptions(
      { period, ...(part.unit === undefined ? {} : { unit: part.unit }) },
      { ...reportQuery, enabled: isLarge && part.unit !== undefined },
    ),
  );
  const sites = useQuery(trpc.reports.sites.queryOptions({ period }, reportQuery));
  const departments = isLarge && below.data ? below.data : whole.data;
  if (!departments || !sites.data) return null;
  const { path, units } = departments;
  const indented = [
    ...path.map(({ unit, name }, depth) => ({ unit, name, depth })),
    ...units.map(({ unit, name, depth }) => ({ unit, name, depth: path.length + depth })),
  ];
  const options = [
    ...indented.map(({ unit, name, depth }) => ({
      value: depth === 0 ? '' : `unit:${unit}`,
      label: `${'\u2003'.repeat(depth)}${name}`,
    })),
    ...sites.data.sites.map(({ site, name }) => ({ value: `site:${site}`, label: words.siteOption(name) })),
  ];
  if (options.length < 2) return null;
  const chosen = part.site ? `site:${part.site}` : part.unit ? `unit:${part.unit}` : '';
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [kind, value = ''] = String(new FormData(event.currentTarget).get('part') ?? '').split(':');
    void navigate({ to, params: { period }, search: kind ? { [kind]: value } : {} });
  };
  return (
    <Details summary={words.choose} className="no-print">
      <form onSubmit={choose} className={styles.choose}>
        <SelectField
          key={chosen}
          id={id}
          name="part"
          label={words.chooseLabel}
          options={options}
          defaultValue={chosen}
        />
        <Button type="submit" look="secondary">
          {words.chooseDo}
        </Button>
      </form>
    </Details>
  );
}
