import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { type Outputs, reasonOf, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { TextField } from '../../design/Field.tsx';
import { Card, Empty, Notice, numberCell, Table, Tag } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from '../people/People.module.css';
import { fieldText, useAdd } from '../people/useAdd.ts';
import { dayAfter, firstDay, lastDay, startOfDay } from './days.ts';

type Period = Outputs['periods']['list'][number];
const tones = { declared: 'plain', open: 'good', ending: 'caution', closed: 'plain' } as const;

/** Declared, open and closed periods; declares one, and closes one after asking again. */
export function PeriodsPage() {
  const { periods: words } = useWords();
  const trpc = useTRPC();
  const list = useQuery(trpc.periods.list.queryOptions());
  const settings = useQuery(trpc.periods.settings.queryOptions());
  const [closing, setClosing] = useState<Period | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="soft">
          {words.rules} {settings.data && words.settings(settings.data.k)}
        </p>
      </div>
      <div role="status">
        {closed !== null && (
          <Notice tone="good">
            <p>{words.closed(closed)}</p>
          </Notice>
        )}
      </div>
      <Loaded query={list}>
        {(periods) =>
          periods.length === 0 ? (
            <Empty heading={words.none}>
              <p>{words.noneBody}</p>
            </Empty>
          ) : (
            <PeriodTable periods={periods} onClose={setClosing} />
          )
        }
      </Loaded>
      {settings.data && <Declare timeZone={settings.data.timeZone} />}
      {closing && (
        <ClosePeriod
          period={closing}
          onDone={(name) => {
            setClosed(name);
            setClosing(null);
          }}
          onCancel={() => setClosing(null)}
        />
      )}
    </div>
  );
}

function PeriodTable({
  periods,
  onClose,
}: {
  readonly periods: readonly Period[];
  readonly onClose: (period: Period) => void;
}) {
  const { periods: words } = useWords();
  const formats = useFormats();
  return (
    <Table caption={words.caption} unseenCaption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.state}</th>
          <th scope="col" className={numberCell}>
            {words.k}
          </th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.period}>
            <th scope="row">
              {period.name}
              {period.state === 'open' && (
                <p className={styles.under}>
                  <Button look="danger" aria-label={words.closeWhat(period.name)} onClick={() => onClose(period)}>
                    {words.close}
                  </Button>
                </p>
              )}
            </th>
            <td>{formats.shortDate(firstDay(period))}</td>
            <td>{formats.shortDate(lastDay(period))}</td>
            <td>
              <Tag tone={tones[period.state]}>{words.states[period.state]}</Tag>
            </td>
            <td className={numberCell}>{period.k === null ? '' : formats.number(period.k)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ClosePeriod({
  period,
  onDone,
  onCancel,
}: {
  readonly period: Period;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const { periods: words, problems, shell } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const close = useMutation(
    trpc.periods.close.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.periods.pathFilter());
        await client.invalidateQueries(trpc.reports.pathFilter());
        onDone(period.name);
      },
    }),
  );
  return (
    <Dialog title={words.closeTitle(period.name)} onClose={onCancel}>
      <p>{words.closeBody}</p>
      <ul>
        <li>{words.closeWhat1}</li>
        <li>{words.closeWhat2}</li>
        <li>{words.closeWhat3}</li>
      </ul>
      <p role="status">{close.isPending && words.closing}</p>
      {close.isError && (
        <Notice tone="danger" live>
          <p>{reasonOf(close.error) === 'internal' ? problems.notSaved : close.error.message}</p>
        </Notice>
      )}
      <ButtonGroup>
        <Button look="danger" busy={close.isPending} onClick={() => close.mutate({ period: period.period })}>
          {words.closeYes}
        </Button>
        <Button look="secondary" busy={close.isPending} onClick={onCancel}>
          {shell.cancel}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

/** @param timeZone the organisation's: a period begins and ends at midnight there, wherever the admin is */
function Declare({ timeZone }: { readonly timeZone: string }) {
  const { periods: words, problems: problemWords } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const adding = useAdd('period');
  const declare = useMutation(
    trpc.periods.declare.mutationOptions({
      onSuccess: async (_, { name }) => {
        adding.succeeded(words.declared(name));
        form.current?.reset();
        await client.invalidateQueries(trpc.periods.pathFilter());
      },
      onError: (error) => adding.failed(error, 'closesAt'),
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (declare.isPending) return;
    const name = fieldText(event.currentTarget, 'name');
    const opensAt = startOfDay(fieldText(event.currentTarget, 'opensAt'), timeZone);
    const closesAt = dayAfter(fieldText(event.currentTarget, 'closesAt'), timeZone);
    const right = adding.check([
      name === '' && { field: 'name', message: words.missingName },
      opensAt === null && { field: 'opensAt', message: words.missingFirst },
      closesAt === null && { field: 'closesAt', message: words.missingLast },
      opensAt !== null && closesAt !== null && closesAt <= opensAt && { field: 'closesAt', message: words.order },
    ]);
    if (right && opensAt !== null && closesAt !== null) declare.mutate({ name, opensAt, closesAt });
  };
  return (
    <Card>
      <section className="flow" aria-labelledby="declare">
        <h2 id="declare">{words.declareHeading}</h2>
        <p className="soft">{words.declareLead}</p>
        <ErrorSummary problems={adding.problems} />
        <form ref={form} noValidate onSubmit={submit} className="flow">
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
            <TextField
              id={adding.id('closesAt')}
              name="closesAt"
              type="date"
              short
              label={words.lastDay}
              error={adding.of('closesAt')}
            />
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
