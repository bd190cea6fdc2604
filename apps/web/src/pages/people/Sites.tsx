import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Details, Table } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { useFormats } from '../../words/index.ts';
import { ManageSite, type Site } from './ManageSite.tsx';
import { fieldText, useAdd } from './useAdd.ts';
import { zoneOptions } from './zoneOptions.ts';

/** Sites with their countries, zones and holidays, a way to change them, and one to add a site. */
export function Sites() {
  const { people: words } = useAllWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const sites = useQuery(trpc.directory.sites.queryOptions());
  const [managed, setManaged] = useState<Site | null>(null);
  const countries = new Intl.DisplayNames(formats.locale, { type: 'region' });
  return (
    <section className="flow" aria-labelledby="sites">
      <h2 id="sites">{words.sitesHeading}</h2>
      <Loaded query={sites}>
        {(list) => (
          <Table caption={words.sitesCaption} unseenCaption>
            <thead>
              <tr>
                <th scope="col">{words.site}</th>
                <th scope="col">{words.country}</th>
                <th scope="col">{words.timeZone}</th>
                <th scope="col">{words.holidays}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((site) => (
                <tr key={site.id}>
                  <th scope="row">
                    <Button look="quiet" aria-label={words.editSite(site.name)} onClick={() => setManaged(site)}>
                      {site.name}
                    </Button>
                  </th>
                  <td>{countries.of(site.country)}</td>
                  <td>{site.timeZone.replaceAll('_', ' ')}</td>
                  <td>{words.holidayCount(site.holidays.length)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Loaded>
      <AddSite />
      {managed && <ManageSite key={managed.id} site={managed} onClose={() => setManaged(null)} />}
    </section>
  );
}

/** All countries that this browser can name, by name. */
function countriesIn(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  // Codes that stand for no country: user-assigned, the Union, the United Nations, unknown, and pseudo-locales.
  const none = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => {
      const label = none.has(value) ? undefined : names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function AddSite() {
  const { people: words } = useAllWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const adding = useAdd('site');
  const countries = useMemo(() => countriesIn(formats.locale), [formats.locale]);
  const zones = useMemo(() => zoneOptions(), []);
  const add = useMutation(
    trpc.directory.addSite.mutationOptions({
      onSuccess: async (_, { name }) => {
        adding.succeeded(words.added(name));
        form.current?.reset();
        await client.invalidateQueries(trpc.directory.pathFilter());
      },
      onError: (error) => adding.failed(error, 'name'),
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (add.isPending) return;
    const [name, country, timeZone] = ['name', 'country', 'timeZone'].map((field) =>
      fieldText(event.currentTarget, field),
    ) as [string, string, string];
    const right = adding.check([
      name === '' && { field: 'name', message: words.missingSiteName },
      country === '' && { field: 'country', message: words.missingCountry },
      timeZone === '' && { field: 'timeZone', message: words.missingZone },
    ]);
    if (right) add.mutate({ name, country, timeZone });
  };
  const choose = { value: '', label: words.choose };
  return (
    <Details summary={words.addSiteHeading}>
      <ErrorSummary problems={adding.problems} />
      <form ref={form} noValidate onSubmit={submit} className="flow">
        <TextField
          id={adding.id('name')}
          name="name"
          autoComplete="off"
          label={words.addSiteName}
          error={adding.of('name')}
        />
        <SelectField
          id={adding.id('country')}
          name="country"
          label={words.country}
          error={adding.of('country')}
          options={[choose, ...countries]}
        />
        <SelectField
          id={adding.id('timeZone')}
          name="timeZone"
          label={words.timeZone}
          error={adding.of('timeZone')}
          options={[choose, ...zones]}
        />
        <ButtonGroup>
          <Button type="submit" look="secondary" busy={add.isPending}>
            {words.addSiteDo}
          </Button>
          <span role="status">{adding.added}</span>
        </ButtonGroup>
      </form>
    </Details>
  );
}
