import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Details, numberCell, Table } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { useFormats } from '../../words/index.ts';
import styles from './People.module.css';
import { fieldText, useAdd } from './useAdd.ts';

type Unit = Outputs['directory']['units'][number];

/** Units below one another, each with how deep it lies. Units in a ring, which there are none, would be left out. */
function inTree(units: readonly Unit[]): readonly (Unit & { depth: number })[] {
  const below = Map.groupBy(units, (unit) => unit.parent);
  const walk = (parent: string | null, depth: number): (Unit & { depth: number })[] =>
    [...(below.get(parent) ?? [])]
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(null, 0);
}

/** The tree of departments, and a way to add one. */
export function Departments() {
  const { people: words } = useAllWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const units = useQuery(trpc.directory.units.queryOptions());
  return (
    <section className="flow" aria-labelledby="departments">
      <h2 id="departments">{words.unitsHeading}</h2>
      <Loaded query={units}>
        {(list) => (
          <>
            <Table caption={words.unitsCaption} unseenCaption>
              <thead>
                <tr>
                  <th scope="col">{words.unit}</th>
                  <th scope="col" className={numberCell}>
                    {words.unitPeople}
                  </th>
                </tr>
              </thead>
              <tbody>
                {inTree(list).map((unit) => (
                  <tr key={unit.id}>
                    <th scope="row">
                      <span className={styles.indent} style={{ paddingInlineStart: `${unit.depth}rem` }}>
                        {unit.name}
                      </span>
                    </th>
                    <td className={numberCell}>{formats.number(unit.people)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <AddDepartment units={inTree(list)} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function AddDepartment({ units }: { readonly units: readonly Unit[] }) {
  const { people: words } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const adding = useAdd('unit');
  const add = useMutation(
    trpc.directory.addUnit.mutationOptions({
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
    const name = fieldText(event.currentTarget, 'name');
    const parent = fieldText(event.currentTarget, 'parent');
    if (adding.check([name === '' && { field: 'name', message: words.missingUnitName }])) add.mutate({ name, parent });
  };
  return (
    <Details summary={words.addUnitHeading}>
      <ErrorSummary problems={adding.problems} />
      <form ref={form} noValidate onSubmit={submit} className="flow">
        <TextField
          id={adding.id('name')}
          name="name"
          autoComplete="off"
          label={words.addUnitName}
          error={adding.of('name')}
        />
        <SelectField
          id={adding.id('parent')}
          name="parent"
          label={words.addUnitParent}
          error={adding.of('parent')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonGroup>
          <Button type="submit" look="secondary" busy={add.isPending}>
            {words.addUnitDo}
          </Button>
          <span role="status">{adding.added}</span>
        </ButtonGroup>
      </form>
    </Details>
  );
}
