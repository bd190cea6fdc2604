/** What this browser can do with push messages now. */
export type DeviceState = 'unsupported' | 'insecure' | 'denied' | 'off' | 'on';

/** What the server keeps of a browser. */
export interface Device {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

const isSupported = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** This browser's subscription with our present key; null when there is none. */
async function subscriptionFor(publicKey: string): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  const subscription = (await registration?.pushManager.getSubscription()) ?? null;
  const key = subscription?.options.applicationServerKey;
  return key && base64url(key) !== publicKey ? null : subscription;
}

export async function readDevice(publicKey: string): Promise<DeviceState> {
  if (!window.isSecureContext) return 'insecure';
  if (!isSupported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  const subscription = Notification.permission === 'granted' ? await subscriptionFor(publicKey) : null;
  return subscription === null ? 'off' : 'on';
}

/**
 * Asks the person, through the browser, and subscribes. @returns null when they say no
 * @throws when the browser's push service cannot be reached
 */
export async function turnOn(publicKey: string): Promise<Device | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
  const { pushManager } = await navigator.serviceWorker.ready;
  const known = await subscriptionFor(publicKey);
  if (known) return deviceOf(known);
  // A subscription with a key of before would never be answered by us.
  await (await pushManager.getSubscription())?.unsubscribe();
  return deviceOf(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }));
}

/** Ends the subscription here. @returns its address, for the server to forget */
export async function turnOff(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  return subscription?.endpoint ?? null;
}

/** The subscription that is on already, to be renewed with the server; null where there is none. Asks nobody anything. */
export async function knownDevice(publicKey: string): Promise<Device | null> {
  if ((await readDevice(publicKey)) !== 'on') return null;
  const subscription = await subscriptionFor(publicKey);
  return subscription && deviceOf(subscription);
}

/** Takes back the messages that still show: the break was answered elsewhere. */
export async function clearMessages(): Promise<void> {
  if (!isSupported()) return;
  const registration = await navigator.serviceWorker.getRegistration('/');
  for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
}

function deviceOf(subscription: PushSubscription): Device | null {
  const { endpoint, keys } = subscription.toJSON();
  const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
  return endpoint === undefined || p256dh === undefined || auth === undefined
    ? null
    : { endpoint, keys: { p256dh, auth } };
}

function base64url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
