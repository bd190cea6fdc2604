import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonLink } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Empty, Table, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import { AddPerson } from './AddPerson.tsx';
import { Departments } from './Departments.tsx';
import { ManagePerson, type Person } from './ManagePerson.tsx';
import styles from './People.module.css';
import { Sites } from './Sites.tsx';

/** Who takes part: people, departments, sites and roles. */
export function PeoplePage() {
  const { people: words } = useAllWords();
  const { search = '', page = 1 } = useSearch({ from: '/admin/people' });
  const trpc = useTRPC();
  const [managed, setManaged] = useState<Person | null>(null);
  const people = useQuery(trpc.directory.people.queryOptions({ search, page }, { placeholderData: keepPreviousData }));
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Search search={search} />
      <Loaded query={people}>
        {({ people: list, total, pages }) => (
          <div className="flow">
            <p role="status">{words.count(total)}</p>
            {list.length === 0 ? (
              <Empty heading={words.noneHeading}>
                <p>{words.noneBody}</p>
              </Empty>
            ) : (
              <PeopleTable list={list} onManage={setManaged} />
            )}
            <Paging search={search} page={page} pages={pages} />
          </div>
        )}
      </Loaded>
      <AddPerson />
      <div className="split split-even">
        <Departments />
        <Sites />
      </div>
      {managed && <ManagePerson key={managed.id} person={managed} onClose={() => setManaged(null)} />}
    </div>
  );
}

function Search({ search }: { readonly search: string }) {
  const { people: words } = useAllWords();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('search') ?? '').trim();
    void navigate({ to: '/people', search: given === '' ? {} : { search: given } });
  };
  return (
    <search>
      <form noValidate onSubmit={submit} className={styles.search}>
        <TextField
          key={search}
          id="search"
          name="search"
          type="search"
          autoComplete="off"
          label={words.search}
          defaultValue={search}
        />
        <Button type="submit">{words.find}</Button>
        {search !== '' && (
          <ButtonLink to="/people" search={{}} look="quiet">
            {words.clear}
          </ButtonLink>
        )}
      </form>
    </search>
  );
}

function PeopleTable({
  list,
  onManage,
}: {
  readonly list: readonly Person[];
  readonly onManage: (person: Person) => void;
}) {
  const { people: words, signIn } = useAllWords();
  const formats = useFormats();
  return (
    <Table caption={words.caption} unseenCaption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.site}</th>
          <th scope="col">{words.roles}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((person) => (
          <tr key={person.id}>
            <th scope="row" className={styles.name}>
              {person.state === 'active' ? (
                <Button look="quiet" aria-label={words.manageWhat(person.name)} onClick={() => onManage(person)}>
                  {person.name}
                </Button>
              ) : (
                <span className={styles.left}>
                  {person.name} <Tag>{words.left}</Tag>
                </span>
              )}
            </th>
            <td>{person.unit}</td>
            <td>{person.site}</td>
            <td>
              {formats.list(
                person.roles.filter((role) => role !== 'employee').map((role) => signIn.roles[role] ?? role),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Paging({ search, page, pages }: { readonly search: string; readonly page: number; readonly pages: number }) {
  const { people: words } = useAllWords();
  if (pages <= 1) return null;
  const to = (at: number) => ({ to: '/people', search: { ...(search === '' ? {} : { search }), page: at } }) as const;
  return (
    <nav aria-label={words.pages} className="row">
      {page > 1 && (
        <ButtonLink {...to(page - 1)} look="secondary">
          {words.previous}
        </ButtonLink>
      )}
      <span className="soft">{words.page(page, pages)}</span>
      {page < pages && (
        <ButtonLink {...to(page + 1)} look="secondary">
          {words.next}
        </ButtonLink>
      )}
    </nav>
  );
}
