import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push message as the browser would have it. */
export interface CaughtPush {
  readonly device: string;
  readonly text: string;
  readonly ttl: number;
  readonly topic: string | undefined;
  /** The claims of the VAPID token, whose signature fits the key that the device subscribed with. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
  /** By the service's clock. */
  readonly receivedAt: number;
}

/** What a browser hands to the application when it subscribes. */
export interface Device {
  readonly name: string;
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** A push service and its browsers: it takes what browsers would take, with 201, and refuses the rest as real services do. */
export interface PushService {
  readonly origin: string;
  /** A new browser that subscribes with the application's public VAPID key. */
  subscribe(applicationKey: string): Device;
  /** From now on this device's address is gone: 410. */
  forget(device: Device): void;
  /** Answers every message with this status and these headers, until undefined. */
  answerWith(status: number | undefined, headers?: Readonly<Record<string, string>>): void;
  /** What came, a message replaced by a later one of its topic left out. */
  caught(): readonly CaughtPush[];
  /** All that were taken, replaced ones too. */
  taken(): readonly CaughtPush[];
  stop(): Promise<void>;
}

/** Starts the service on a free port of this machine. With a clock it refuses tokens that have run out. */
export async function startPush(now: () => number = () => 0): Promise<PushService> {
  const devices = new Map<string, Kept>();
  const caught: CaughtPush[] = [];
  const taken: CaughtPush[] = [];
  let always: { status: number; headers: Readonly<Record<string, string>> } | undefined;
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const device = devices.get(request.url ?? '');
    const refuse = (status: number) => void response.writeHead(status).end();
    if (always) return void response.writeHead(always.status, always.headers).end();
    if (!device) return refuse(404);
    if (device.gone) return refuse(410);
    const ttl = Number(request.headers.ttl);
    if (request.method !== 'POST' || !Number.isInteger(ttl) || request.headers['content-encoding'] !== 'aes128gcm')
      return refuse(400);
    const claims = readVapid(request.headers.authorization ?? '', device.applicationKey);
    if (!claims || claims.aud !== origin || claims.exp * 1000 < now() || !/^(mailto|https):/.test(claims.sub))
      return refuse(403);
    const topic = request.headers.topic as string | undefined;
    if (topic !== undefined && !/^[\w-]{1,32}$/.test(topic)) return refuse(400);
    try {
      const text = decrypt(device, Buffer.concat(parts));
      const earlier = caught.findIndex((each) => each.device === device.name && each.topic === topic);
      if (topic !== undefined && earlier >= 0) caught.splice(earlier, 1);
      const push = { device: device.name, text, ttl, topic, claims, receivedAt: now() };
      caught.push(push);
      taken.push(push);
      response.writeHead(201).end();
    } catch {
      refuse(400);
    }
  }
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    subscribe(applicationKey) {
      const ecdh = createECDH('prime256v1');
      const name = `device${devices.size + 1}`;
      const auth = randomBytes(16);
      const path = `/push/${name}-${randomBytes(8).toString('hex')}`;
      devices.set(path, { name, ecdh, publicKey: ecdh.generateKeys(), auth, applicationKey, gone: false });
      const keys = { p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') };
      return { name, endpoint: `${origin}${path}`, keys };
    },
    forget(device) {
      const kept = devices.get(new URL(device.endpoint).pathname);
      if (kept) kept.gone = true;
    },
    answerWith(status, headers = {}) {
      always = status === undefined ? undefined : { status, headers };
    },
    caught: () => [...caught],
    taken: () => [...taken],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Kept {
  readonly name: string;
  readonly ecdh: ReturnType<typeof createECDH>;
  readonly publicKey: Buffer;
  readonly auth: Buffer;
  readonly applicationKey: string;
  gone: boolean;
}

/** RFC 8292: `vapid t=<JWT, ES256>, k=<public key>`; the key must be the one the device subscribed with. */
function readVapid(header: string, applicationKey: string): CaughtPush['claims'] | undefined {
  const [, token = '', key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header) ?? [];
  if (key !== applicationKey) return undefined;
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const signed = Buffer.from(`${head}.${claims}`);
  const genuine = verify(
    'sha256',
    signed,
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return genuine && read(head).alg === 'ES256' ? read(claims) : undefined;
}

/** RFC 8291 on RFC 8188: one record, whose last byte of padding is 2. */
function decrypt({ ecdh, publicKey, auth }: Kept, message: Buffer): string {
  const salt = message.subarray(0, 16);
  const keyLength = message[20] ?? 0;
  const sender = message.subarray(21, 21 + keyLength);
  const sealed = message.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
  const material = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(sender), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: nonce\0', 12));
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  const end = plain.lastIndexOf(2);
  return plain.subarray(0, end).toString('utf8');
}
