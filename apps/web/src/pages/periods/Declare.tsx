import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices, TextField } from '../../design/Field.tsx';
import { Card } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import styles from '../people/People.module.css';
import { fieldText, useAdd } from '../people/useAdd.ts';
import { dayAfter, monthsLater, startOfDay } from './days.ts';

const kinds = ['campaign', 'quarter', 'halfYear', 'year'] as const;
type Kind = (typeof kinds)[number];
const months = { quarter: 3, halfYear: 6, year: 12 } as const;

/** @param timeZone the organisation's: a period begins and ends at midnight there, wherever the admin is */
export function Declare({ timeZone }: { readonly timeZone: string }) {
  const { periods: words, periodKinds, problems: problemWords } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const adding = useAdd('period');
  const [kind, setKind] = useState<Kind>('campaign');
  const declare = useMutation(
    trpc.periods.declare.mutationOptions({
      onSuccess: async (_, { name }) => {
        adding.succeeded(words.declared(name));
        form.current?.reset();
        await client.invalidateQueries(trpc.periods.pathFilter());
      },
      onError: (error) => adding.failed(error, kind === 'campaign' ? 'closesAt' : 'opensAt'),
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (declare.isPending) return;
    const name = fieldText(event.currentTarget, 'name');
    const opensAt = startOfDay(fieldText(event.currentTarget, 'opensAt'), timeZone);
    const closesAt =
      kind === 'campaign'
        ? dayAfter(fieldText(event.currentTarget, 'closesAt'), timeZone)
        : startOfDay(monthsLater(fieldText(event.currentTarget, 'opensAt'), months[kind]) ?? '', timeZone);
    const right = adding.check([
      name === '' && { field: 'name', message: words.missingName },
      opensAt === null && { field: 'opensAt', message: words.missingFirst },
      kind === 'campaign' && closesAt === null && { field: 'closesAt', message: words.missingLast },
      opensAt !== null && closesAt !== null && closesAt <= opensAt && { field: 'closesAt', message: words.order },
    ]);
    if (right && opensAt !== null && closesAt !== null) declare.mutate({ name, opensAt, closesAt, kind });
  };
  return (
    <Card>
      <section className="flow" aria-labelledby="declare">
        <h2 id="declare">{words.declareHeading}</h2>
        <p className="soft">{words.declareLead}</p>
        <ErrorSummary problems={adding.problems} />
        <form ref={form} noValidate onSubmit={submit} className="flow">
          <Choices
            id={adding.id('kind')}
            name="kind"
            kind="radio"
            label={periodKinds.kind}
            options={kinds.map((value) => ({
              value,
              label: periodKinds.kinds[value],
              hint: periodKinds.hints[value],
            }))}
            chosen={[kind]}
            onChoose={(value) => setKind(value as Kind)}
          />
          <div className={styles.fields}>
            <TextField
              id={adding.id('name')}
              name="name"
              autoComplete="off"
              label={words.declareName}
              hint={words.declareNameHint}
              error={adding.of('name')}
            />
            <TextField
              id={adding.id('opensAt')}
              name="opensAt"
              type="date"
              short
              label={words.firstDay}
              error={adding.of('opensAt')}
            />
            {kind === 'campaign' && (
              <TextField
                id={adding.id('closesAt')}
                name="closesAt"
                type="date"
                short
                label={words.lastDay}
                error={adding.of('closesAt')}
              />
            )}
          </div>
          <ButtonGroup>
            <Button type="submit" busy={declare.isPending}>
              {declare.isPending ? problemWords.sending : words.declare}
            </Button>
            <span role="status">{adding.added}</span>
          </ButtonGroup>
        </form>
      </section>
    </Card>
  );
}
