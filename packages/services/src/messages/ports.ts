import type { Channel } from '@sitwell/channels/port';
import type { Producer } from '@sitwell/queue/runtime';

/** How messages leave: the queue that carries batches of ids, and the channels by name. Instances arrive with the context. */
export interface Carriers {
  readonly queue: Producer;
  readonly email: Channel;
  /** Absent where nothing is pushed, such as in a benchmark. */
  readonly push?: Channel | undefined;
}
