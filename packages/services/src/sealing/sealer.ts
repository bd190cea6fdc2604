import {
  type CipherKey,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Database } from '@sitwell/database/connection';
import { newId } from '@sitwell/domain/ids';
import type { Tenant } from '../access/tenant.ts';
import type { MasterKey } from './masterKey.ts';

/** A kind of sealed record. Each has a key of its own per tenant, so that opening one room opens no other. */
export type Room = 'address' | 'symptoms' | 'bands' | 'drafts' | 'plan' | 'secrets';

/**
 * Seals and opens records of one tenant. `prepare` fetches the tenant's keys; after it, sealing is pure computing (4-15
 * microseconds a record), so it may stand inside a transaction.
 * An envelope is: version (1 byte), key id (16), nonce (12), ciphertext, tag (16); AES-256-GCM. Tenant, room, record id and key
 * id are bound as associated data, so an envelope moved to another row, room or tenant does not open.
 */
export interface Sealer {
  /** Loads the tenant's keys, making those that are missing. The auth gate and the job's tenant loader call it. */
  prepare(tenant: Tenant): Promise<void>;
  seal(tenant: Tenant, room: Room, record: string, plain: string): Uint8Array;
  /** @throws Error when the envelope was altered, moved, or sealed under a key that is gone */
  open(tenant: Tenant, room: Room, record: string, envelope: Uint8Array): string;
  /** 32 bytes of this tenant's own for one purpose, such as the noise of its reports: the same while the key of its secrets lives, and stored nowhere. */
  derive(tenant: Tenant, purpose: string): Uint8Array;
}

const rooms: readonly Room[] = ['address', 'symptoms', 'bands', 'drafts', 'plan', 'secrets'];
const VERSION = 1;
const HEADER = 1 + 16 + 12;
const TAG = 16;

interface TenantKeys {
  /** The key that new records of a room are sealed under. */
  readonly current: ReadonlyMap<string, { readonly id: string; readonly key: Uint8Array }>;
  /** By the key id as it stands in an envelope, in hexadecimal. */
  readonly byId: ReadonlyMap<string, { readonly id: string; readonly key: KeyObject }>;
}

export function createSealer(database: Database, master: MasterKey, now: () => number): Sealer {
  const wrapping = master.derive('wrap-tenant-keys');
  const loading = new Map<string, Promise<void>>();
  const loaded = new Map<string, TenantKeys>();

  async function load(tenant: Tenant): Promise<void> {
    const missing = rooms.map((room) => {
      const id = newId(now(), randomBytes) as string;
      const wrapped = encrypt(wrapping, wrappingOf(tenant, room, id), randomBytes(32));
      return { id, tenant: tenant as string, room: room as string, wrapped, created_at: now() };
    });
    // Two processes may make the first keys at once: the unique index keeps one of each, and both read those.
    await database.kysely
      .insertInto('tenant_key')
      .values(missing)
      .onConflict((conflict) => conflict.columns(['tenant', 'room']).doNothing())
      .execute();
    const rows = await database.kysely.selectFrom('tenant_key').selectAll().where('tenant', '=', tenant).execute();
    const current = new Map<string, { id: string; key: Uint8Array }>();
    const byId = new Map<string, { id: string; key: KeyObject }>();
    for (const row of rows) {
      const key = decrypt(wrapping, wrappingOf(row.tenant, row.room, row.id), row.wrapped);
      current.set(row.room, { id: row.id, key });
      byId.set(idToBytes(row.id).toString('hex'), { id: row.id, key: createSecretKey(key) });
    }
    loaded.set(tenant, { current, byId });
  }

  function keysOf(tenant: Tenant): TenantKeys {
    const keys = loaded.get(tenant);
    if (!keys) throw new Error('The keys of this tenant were not prepared.');
    return keys;
  }

  return {
    async prepare(tenant) {
      if (loaded.has(tenant)) return;
      const running = loading.get(tenant) ?? load(tenant).finally(() => loading.delete(tenant));
      loading.set(tenant, running);
      await running;
    },
    seal(tenant, room, record, plain) {
      const data = keysOf(tenant).current.get(room);
      if (!data) throw new Error(`The tenant has no key for the room ${room}.`);
      const sealed = encrypt(data.key, binding(tenant, room, record, data.id), Buffer.from(plain, 'utf8'));
      return Buffer.concat([Buffer.of(VERSION), idToBytes(data.id), sealed]);
    },
    open(tenant, room, record, envelope) {
      if (envelope[0] !== VERSION || envelope.length < HEADER + TAG) throw new Error('Not a sealed record.');
      const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.length);
      const found = keysOf(tenant).byId.get(bytes.toString('hex', 1, 17));
      if (!found) throw new Error('The key of a sealed record is not this tenant’s.');
      return decrypt(found.key, binding(tenant, room, record, found.id), bytes.subarray(17)).toString('utf8');
    },
    derive(tenant, purpose) {
      const secret = keysOf(tenant).current.get('secrets');
      if (!secret) throw new Error('The tenant has no key for the room secrets.');
      return new Uint8Array(hkdfSync('sha256', secret.key, tenant, purpose, 32));
    },
  };
}

/** Whether the master key opens what this database holds: any one tenant key tells. True for a database without any. */
export async function opensKeys(database: Database, master: MasterKey): Promise<boolean> {
  const row = await database.kysely.selectFrom('tenant_key').selectAll().limit(1).executeTakeFirst();
  if (!row) return true;
  try {
    decrypt(master.derive('wrap-tenant-keys'), wrappingOf(row.tenant, row.room, row.id), row.wrapped);
    return true;
  } catch {
    return false;
  }
}

const wrappingOf = (tenant: string, room: string, id: string) => `${tenant}|${room}|${id}`;
const binding = (tenant: Tenant, room: Room, record: string, key: string) => `${tenant}|${room}|${record}|${key}`;
const idToBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
/** @returns nonce (12), ciphertext, tag (16) */
function encrypt(key: Uint8Array, bound: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: CipherKey, bound: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  // GCM is a stream: everything comes out of update, and final only tells whether it was altered.
  const plain = decipher.update(sealed.subarray(12, sealed.length - TAG));
  decipher.final();
  return plain;
}
