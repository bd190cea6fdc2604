export { type Delivery, deliver, openDelivery } from './deliver.ts';
export { enqueueDue } from './enqueueDue.ts';
export { LEADERSHIP, lead, resign } from './lead.ts';
export type { Carriers, MessageKind, MessageKinds, Prepared } from './ports.ts';
export { type NewMessage, post } from './post.ts';
export { sweep } from './sweep.ts';
export { LEASE, type Taken } from './take.ts';
