import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, reasonOf, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Empty, Notice, numberCell, Table, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import styles from '../people/People.module.css';
import { Declare } from './Declare.tsx';
import { DeclareRest } from './DeclareRest.tsx';
import { firstDay, lastDay } from './days.ts';

type Period = Outputs['periods']['list'][number];
const tones = { declared: 'plain', open: 'good', ending: 'caution', closed: 'plain' } as const;

/** Declared, open and closed periods; declares one, and closes one after asking again. */
export function PeriodsPage() {
  const { periods: words } = useAllWords();
  const trpc = useTRPC();
  const list = useQuery(trpc.periods.list.queryOptions());
  const settings = useQuery(trpc.periods.settings.queryOptions());
  const [closing, setClosing] = useState<Period | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const [resting, setResting] = useState<Period | null>(null);
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
            <PeriodTable periods={periods} onClose={setClosing} onRest={setResting} />
          )
        }
      </Loaded>
      {settings.data && <Declare timeZone={settings.data.timeZone} />}
      {resting && <DeclareRest period={resting} onEnd={() => setResting(null)} />}
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
  onRest,
}: {
  readonly periods: readonly Period[];
  readonly onClose: (period: Period) => void;
  readonly onRest: (period: Period) => void;
}) {
  const { periods: words, periodKinds } = useAllWords();
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
              <span className={`soft small ${styles.indent}`}>{periodKinds.kinds[period.kind]}</span>
              {period.kind === 'campaign' && !periods.some((other) => other.opensAt === period.closesAt) && (
                <p className={styles.under}>
                  <Button look="quiet" aria-label={periodKinds.restOf(period.name)} onClick={() => onRest(period)}>
                    {periodKinds.rest}
                  </Button>
                </p>
              )}
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
  const { periods: words, problems, shell } = useAllWords();
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
