import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, reasonOf, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { textsQuery } from '../../app/texts.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { Notice, numberCell, Table, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';

type Programme = Outputs['programme']['get'];

/** For the administration: in which languages people may start, what awaits review, and who chooses the movements. */
export function ContentReviewPage() {
  const { programme: words } = useAllWords();
  const trpc = useTRPC();
  const programme = useQuery(trpc.programme.get.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded query={programme}>
        {(data) => (
          <>
            <Languages programme={data} />
            <Waiting programme={data} />
            <WhoChooses programme={data} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function useLanguageNames() {
  const formats = useFormats();
  const names = new Intl.DisplayNames(formats.locale, { type: 'language' });
  return (locale: string) => names.of(locale) ?? locale;
}

function Languages({ programme }: { readonly programme: Programme }) {
  const { programme: words, problems } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const nameOf = useLanguageNames();
  const change = useMutation(
    trpc.programme.setLive.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.programme.pathFilter()),
    }),
  );
  return (
    <section className="flow" aria-labelledby="languages">
      <h2 id="languages">{words.languagesHeading}</h2>
      <p>{words.languagesBody}</p>
      {programme.demo && <p className="soft">{words.demo}</p>}
      <div role="status">
        {change.isError && (
          <Notice tone="caution">
            <p>{reasonOf(change.error) === 'safetyNotApproved' ? words.refused : problems.notSaved}</p>
          </Notice>
        )}
      </div>
      <Table caption={words.languagesCaption} unseenCaption>
        <thead>
          <tr>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.safety}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span className="unseen">{words.goLive}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {programme.languages.map(({ locale, safetyApproved, live }) => (
            <tr key={locale}>
              <th scope="row">{nameOf(locale)}</th>
              <td>
                <Tag tone={safetyApproved ? 'good' : 'caution'}>{safetyApproved ? words.approved : words.awaiting}</Tag>
              </td>
              <td>{live || programme.demo ? words.live : words.notLive}</td>
              <td>
                <Button
                  look="secondary"
                  busy={change.isPending}
                  aria-label={live ? words.closeWhat(nameOf(locale)) : words.goLiveWhat(nameOf(locale))}
                  onClick={() => change.mutate({ locale, live: !live })}
                >
                  {live ? words.close : words.goLive}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Waiting({ programme }: { readonly programme: Programme }) {
  const { programme: words } = useAllWords();
  const formats = useFormats();
  const nameOf = useLanguageNames();
  const libraries = useQueries({ queries: programme.languages.map(({ locale }) => textsQuery('library', locale)) });
  const rows = libraries.flatMap(({ data }) =>
    data
      ? (['exercises', 'selfCare'] as const).map((kind) => ({
          locale: data.locale,
          kind,
          all: data[kind].length,
          waiting: data[kind].filter(({ review }) => review.state === 'awaitingReview').length,
          english: data[kind].filter(({ fallback }) => fallback).length,
        }))
      : [],
  );
  return (
    <section className="flow" aria-labelledby="waiting">
      <h2 id="waiting">{words.waitingHeading}</h2>
      <p>{words.waitingBody}</p>
      <Table caption={words.waitingCaption}>
        <thead>
          <tr>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.kinds}</th>
            <th scope="col" className={numberCell}>
              {words.waiting}
            </th>
            <th scope="col" className={numberCell}>
              {words.english}
            </th>
            <th scope="col" className={numberCell}>
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ locale, kind, all, waiting, english }) => (
            <tr key={`${locale} ${kind}`}>
              <th scope="row">{nameOf(locale)}</th>
              <td>{words[kind]}</td>
              <td className={numberCell}>{formats.number(waiting)}</td>
              <td className={numberCell}>{formats.number(english)}</td>
              <td className={numberCell}>{formats.number(all)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function WhoChooses({ programme }: { readonly programme: Programme }) {
  const { programme: words, shell, problems } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [choice, setChoice] = useState(programme.symptomDriven ? 'bySymptoms' : 'byPeople');
  const save = useMutation(
    trpc.programme.setSymptomDriven.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.programme.pathFilter());
        await client.invalidateQueries(trpc.plan.pathFilter());
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate({ symptomDriven: choice === 'bySymptoms' });
  };
  return (
    <form noValidate onSubmit={submit} className="flow">
      <Choices
        id="choice"
        name="choice"
        kind="radio"
        label={<h2>{words.chooseHeading}</h2>}
        hint={words.chooseBody}
        error={save.isError ? problems.notSaved : undefined}
        options={(['bySymptoms', 'byPeople'] as const).map((value) => ({ value, label: words[value] }))}
        chosen={[choice]}
        onChoose={setChoice}
      />
      <ButtonGroup>
        <Button type="submit" busy={save.isPending}>
          {shell.save}
        </Button>
        <span role="status" className="soft">
          {save.isSuccess ? words.saved : ''}
        </span>
      </ButtonGroup>
    </form>
  );
}
