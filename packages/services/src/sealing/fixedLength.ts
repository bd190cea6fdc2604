import type { Tenant } from '../access/tenant.ts';
import type { Room, Sealer } from './sealer.ts';

/** Whose record, in which room, and how long its plain text is. */
export interface FixedRecord {
  readonly room: Room;
  /** Bytes of the plain text of every record of this kind, so that no envelope's length tells what is in it. */
  readonly bytes: number;
}

interface Keys {
  readonly tenant: Tenant;
  readonly sealer: Sealer;
}

/**
 * Seals a value as JSON of exactly `bytes` bytes.
 * @throws RangeError when it does not fit: the caller's schema has to bound it
 */
export function sealFixed(
  { tenant, sealer }: Keys,
  { room, bytes }: FixedRecord,
  record: string,
  value: object,
): Uint8Array {
  const json = JSON.stringify(value);
  const missing = bytes - Buffer.byteLength(json);
  if (missing < 0) throw new RangeError(`A record of the room ${room} is longer than ${bytes} bytes.`);
  return sealer.seal(tenant, room, record, json + ' '.repeat(missing));
}

/** Opens what `sealFixed` sealed. The envelope is authenticated, so what comes out is what once went in. */
export function openFixed(
  { tenant, sealer }: Keys,
  { room }: FixedRecord,
  record: string,
  envelope: Uint8Array,
): unknown {
  return JSON.parse(sealer.open(tenant, room, record, envelope));
}
