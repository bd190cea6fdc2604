import { timingSafeEqual } from 'node:crypto';
import type { MasterKey } from '../sealing/index.ts';

/** How long a mailed link works. */
export const LINK_LIFE = 15 * 60_000;

/**
 * A link's token is its id and a keyed hash of it. Nothing secret is stored: who reads the database cannot make a link, and the
 * mail can be written again after a crash.
 */
export function linkToken(master: MasterKey, id: string): string {
  return `${id}.${mac(master, id)}`;
}

/** @returns the link's id, or undefined when the token was not made here */
export function readLinkToken(master: MasterKey, token: string): string | undefined {
  const [id, given, ...rest] = token.split('.');
  if (!id || !given || rest.length > 0) return undefined;
  const expected = Buffer.from(mac(master, id));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? id : undefined;
}

function mac(master: MasterKey, id: string): string {
  return master.sign('sign-in-links', id);
}
