import { timingSafeEqual } from 'node:crypto';
import type { MasterKey } from './masterKey.ts';

/** What a signed id may do; each has a key of its own. */
type Purpose = 'sign-in-links' | 'break-links' | 'unsubscribe' | 'calendar-feed' | 'back-from-break';

/** An id and a keyed hash: an address that only we can make, for who is not signed in. Nothing of it is stored. */
export function signedId(master: MasterKey, purpose: Purpose, id: string): string {
  return `${id}.${master.sign(purpose, id)}`;
}

/** @returns the id, or undefined for what was not made here */
export function readSignedId(master: MasterKey, purpose: Purpose, token: string): string | undefined {
  const [id = '', given = '', ...rest] = token.split('.');
  const expected = Buffer.from(master.sign(purpose, id));
  const actual = Buffer.from(given);
  return id !== '' && rest.length === 0 && expected.length === actual.length && timingSafeEqual(expected, actual)
    ? id
    : undefined;
}
