import type { Outward } from '@sitwell/channels/outward';
import type { Channel } from '@sitwell/channels/port';
import type { Queues } from '@sitwell/queue/runtime';
import type { Deps, InstallationCtx } from '@sitwell/services/context';
import { type MessageKinds, openDelivery } from '@sitwell/services/messages';
import { closeEndedPeriod, keepPeriodsOnTime } from '@sitwell/services/periods';
import { breakMessage } from '@sitwell/services/reminders';
import { signInMessage } from '@sitwell/services/signIn';
import { startChores } from './chores.ts';
import { type Clocks, startTick } from './tick.ts';

const kinds: MessageKinds = { break: breakMessage, 'sign-in': signInMessage };

export interface WorkerDeps {
  readonly deps: Deps;
  readonly queues: Queues;
  /** The queue was opened empty, so what an earlier run had enqueued is enqueued again at once. */
  readonly freshQueue: boolean;
  readonly email: Channel;
  /** Absent where nothing is pushed. */
  readonly push?: Channel | undefined;
  /** How people's calendars are read; absent where they are not. */
  readonly outward?: Outward | undefined;
  readonly clocks: Clocks;
  /** The version of the runtime's time zone data. */
  readonly zoneData: string;
}

export interface Worker {
  /** The name under which it leads the tick, new at every start. */
  readonly holder: string;
  /**
   * Ends the tick, lets what is leaving and what has no signal finish within the deadline, then closes the queue and the channels.
   * What waits in a batch waits in the database for whoever starts next.
   */
  stop(deadline?: number): Promise<void>;
}

/** The background side of the programme: the tick, and the jobs that deliver messages and close periods. */
export async function startWorker({
  deps,
  queues,
  freshQueue,
  email,
  push,
  outward,
  clocks,
  zoneData,
}: WorkerDeps): Promise<Worker> {
  const holder = deps.newId<'worker'>();
  const contextOf = (job: 'tick' | 'deliver', request: string): InstallationCtx => ({
    ...deps,
    actor: { kind: 'system', job },
    request,
  });
  const delivery = openDelivery(contextOf('deliver', holder), { email, push }, kinds);
  const stopping = new AbortController();
  const carry = (batch: { readonly batchId: string }, run: { readonly signal: AbortSignal }) =>
    delivery.deliver(batch, AbortSignal.any([run.signal, stopping.signal]));
  await queues.work(
    {
      deliver: carry,
      signInMail: carry,
      closePeriod: (input, run) => closeEndedPeriod({ deps, request: run.jobId, input }),
    },
    {
      onError: ({ job, attempt, willRetry, error }) =>
        deps.log('jobFailed', { job, attempt, willRetry, name: error.name }),
    },
  );
  const tick = startTick(
    contextOf('tick', holder),
    { queue: queues.producer, email },
    clocks,
    holder,
    zoneData,
    freshQueue,
    async () => {
      const { ended } = await keepPeriodsOnTime({ deps, request: holder });
      for (const periodId of ended) await queues.producer.add('closePeriod', { periodId });
    },
  );
  const chores = startChores(contextOf('tick', holder), outward, clocks.monotonic);
  return {
    holder,
    async stop(deadline = 10_000) {
      await tick.stop();
      await chores.stop(deadline / 4);
      stopping.abort();
      await queues.stop(deadline);
      await Promise.all([email.close(), push?.close()]);
      // Last: what the channels still knew of is written too.
      await delivery.close();
    },
  };
}
