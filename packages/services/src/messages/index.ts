export { type Delivery, deliver, type MessageKind, type MessageKinds, openDelivery, type Prepared } from './deliver.ts';
export { enqueueDue } from './enqueueDue.ts';
export { LEADERSHIP, lead, resign } from './lead.ts';
export type { Carriers } from './ports.ts';
export { type NewMessage, post } from './post.ts';
export { sweep } from './sweep.ts';
export { LEASE, type Taken } from './take.ts';
