import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Card } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import styles from './People.module.css';
import { fieldText, useAdd } from './useAdd.ts';

const looksLikeAddress = /^[^@\s]+@[^@\s]+$/;

/** Adds one person to a department and a site. */
export function AddPerson() {
  const { people: words, problems: problemWords } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const units = useQuery(trpc.directory.units.queryOptions());
  const sites = useQuery(trpc.directory.sites.queryOptions());
  const adding = useAdd('person');
  const add = useMutation(
    trpc.directory.addPerson.mutationOptions({
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
    const [name, address, unit, site] = ['name', 'address', 'unit', 'site'].map((field) =>
      fieldText(event.currentTarget, field),
    ) as [string, string, string, string];
    const right = adding.check([
      name === '' && { field: 'name', message: words.missingName },
      !looksLikeAddress.test(address) && { field: 'address', message: words.missingAddress },
      unit === '' && { field: 'unit', message: words.missingUnit },
      site === '' && { field: 'site', message: words.missingSite },
    ]);
    if (right) add.mutate({ name, address, unit, site });
  };
  const choose = { value: '', label: words.choose };
  return (
    <Card>
      <section className="flow" aria-labelledby="add-person">
        <h2 id="add-person">{words.addHeading}</h2>
        <ErrorSummary problems={adding.problems} />
        <form ref={form} noValidate onSubmit={submit} className="flow">
          <div className={styles.fields}>
            <TextField
              id={adding.id('name')}
              name="name"
              autoComplete="off"
              label={words.addName}
              error={adding.of('name')}
            />
            <TextField
              id={adding.id('address')}
              name="address"
              type="email"
              autoComplete="off"
              label={words.addAddress}
              hint={words.addAddressHint}
              error={adding.of('address')}
            />
            <SelectField
              id={adding.id('unit')}
              name="unit"
              label={words.addUnit}
              error={adding.of('unit')}
              options={[choose, ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
            />
            <SelectField
              id={adding.id('site')}
              name="site"
              label={words.addSite}
              error={adding.of('site')}
              options={[choose, ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
            />
          </div>
          <ButtonGroup>
            <Button type="submit" busy={add.isPending}>
              {add.isPending ? problemWords.sending : words.add}
            </Button>
            <span role="status">{adding.added}</span>
          </ButtonGroup>
        </form>
      </section>
    </Card>
  );
}
