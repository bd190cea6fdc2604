import type { Channel, Outgoing } from '@sitwell/channels/port';
import type { Producer } from '@sitwell/queue/runtime';
import type { Ctx } from '../context/index.ts';
import type { Taken } from './take.ts';

/** How messages leave: the queue that carries batches of ids, and the channels by name. Instances arrive with the context. */
export interface Carriers {
  readonly queue: Producer;
  readonly email: Channel;
  /** Absent where nothing is pushed, such as in a benchmark. */
  readonly push?: Channel | undefined;
}

/** What a kind of message says and to whom, read at the last moment. Each feature that posts messages brings one. */
export interface MessageKind {
  /**
   * Reads again what the messages are about. For each: what to send by mail and to browsers, `null` for neither when the app alone
   * shows it, or why it no longer holds.
   */
  prepare(ctx: Ctx, messages: readonly Taken[]): Promise<ReadonlyMap<string, Prepared>>;
}

/** An `address` is sealed: it is opened for the mails that leave, and no others. */
export type Prepared =
  | { readonly withdrawn: string }
  | {
      readonly email: (Omit<Outgoing, 'to'> & { readonly address: Uint8Array }) | null;
      readonly push?: Omit<Outgoing, 'to'> | null;
    };

export type MessageKinds = Readonly<Record<'break' | 'sign-in', MessageKind>>;
