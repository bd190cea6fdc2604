import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/**
 * The installation's root secret. It never encrypts a record: it wraps tenant keys, signs links and makes the blind index,
 * each under a key of its own derived with HKDF-SHA-256 (RFC 5869).
 */
export interface MasterKey {
  /** 32 bytes for one purpose; the same purpose gives the same key for ever. */
  derive(purpose: string): Uint8Array;
  /** Keyed hash of a text under the key of a purpose (HMAC-SHA-256, base64url): a link that only we can make ends with it. */
  sign(purpose: string, text: string): string;
  /** Keyed hash of a normalised mail address, hex: equal addresses meet, nothing else can be learnt without the key. */
  blindIndex(address: string): string;
}

/** @param secret at least 32 bytes of entropy, from SITWELL_MASTER_KEY or the key file */
export function masterKeyFrom(secret: Uint8Array): MasterKey {
  if (secret.length < 32) throw new RangeError('A master key has at least 32 bytes.');
  const derived = new Map<string, Uint8Array>();
  const derive = (purpose: string) => {
    const known = derived.get(purpose) ?? new Uint8Array(hkdfSync('sha256', secret, 'sitwell', purpose, 32));
    derived.set(purpose, known);
    return known;
  };
  const keys = new Map<string, KeyObject>();
  const keyOf = (purpose: string) => {
    const known = keys.get(purpose) ?? createSecretKey(derive(purpose));
    keys.set(purpose, known);
    return known;
  };
  const indexKey = keyOf('blind-index');
  return {
    derive,
    sign: (purpose, text) => createHmac('sha256', keyOf(purpose)).update(text).digest('base64url'),
    blindIndex: (address) => createHmac('sha256', indexKey).update(normaliseAddress(address)).digest('hex'),
  };
}

function normaliseAddress(address: string): string {
  return address.trim().normalize('NFKC').toLowerCase();
}
