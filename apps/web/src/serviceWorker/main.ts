// The service worker: shows push messages, opens the break behind one, and tells the server when the browser changes its address.
// It keeps no pages: what is shown is always what the server has now.
import { readMessage } from './message.ts';

/** The parts of the worker's surroundings that are used. The DOM's own types name a page's `self`, not a worker's. */
interface Worker {
  readonly location: { readonly origin: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void>; openWindow(url: string): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Events {
  readonly install: Waiting;
  readonly activate: Waiting;
  readonly push: Waiting & { readonly data: { text(): string } | null };
  readonly notificationclick: Waiting & { readonly notification: Notification };
  readonly pushsubscriptionchange: Waiting & {
    readonly oldSubscription?: PushSubscription | null;
    readonly newSubscription?: PushSubscription | null;
  };
}
declare const self: Worker;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** One after the other: a late copy of a break must not push away the break after it. */
let shown: Promise<void> = Promise.resolve();
self.addEventListener('push', (event) => {
  const next = () => show(event.data?.text());
  shown = shown.then(next, next);
  event.waitUntil(shown);
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  // A window of its own: a page that is open may hold something half written.
  event.waitUntil(self.clients.openWindow(pathOf(event.notification)));
});

self.addEventListener('pushsubscriptionchange', (event) =>
  event.waitUntil(renew(event.oldSubscription ?? null, event.newSubscription ?? null)),
);

/** One break at a time: a copy replaces its like by the tag, and a new break the one before. */
async function show(text: string | undefined): Promise<void> {
  const { title, body, path, tag, locale } = readMessage(text, self.location.origin);
  for (const earlier of await self.registration.getNotifications()) if (earlier.tag !== tag) earlier.close();
  await self.registration.showNotification(title, {
    body,
    tag,
    lang: locale,
    icon: '/icon-192.png',
    badge: '/badge-96.png',
    data: { path },
  });
}

function pathOf({ data }: Notification): string {
  const path: unknown = typeof data === 'object' && data !== null && 'path' in data ? data.path : undefined;
  return typeof path === 'string' ? path : '/breaks';
}

/** The push service gave the browser another address: the server learns the new one and forgets the old. */
async function renew(old: PushSubscription | null, given: PushSubscription | null): Promise<void> {
  const applicationServerKey = old?.options.applicationServerKey ?? (await publicKey());
  if (given === null && applicationServerKey === undefined) return;
  const fresh =
    given ??
    (await self.registration.pushManager.subscribe({
      userVisibleOnly: true,
      ...(applicationServerKey === undefined ? {} : { applicationServerKey }),
    }));
  const { endpoint, keys } = fresh.toJSON();
  await send('reminders.addDevice', { endpoint, keys });
  if (old && old.endpoint !== endpoint) await send('reminders.removeDevice', { endpoint: old.endpoint });
}

async function publicKey(): Promise<string | undefined> {
  const response = await fetch('/api/reminders.get');
  const answer = (await response.json()) as { result?: { data?: { push?: { publicKey?: string } } } };
  return answer.result?.data?.push?.publicKey;
}

async function send(procedure: string, input: object): Promise<void> {
  await fetch(`/api/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
}
