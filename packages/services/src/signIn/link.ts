import { type MasterKey, readSignedId, signedId } from '../sealing/index.ts';

/** How long a mailed link works. */
export const LINK_LIFE = 15 * 60_000;

/**
 * A link's token is its id and a keyed hash of it. Nothing secret is stored: who reads the database cannot make a link, and the
 * mail can be written again after a crash.
 */
export function linkToken(master: MasterKey, id: string): string {
  return signedId(master, 'sign-in-links', id);
}

/** @returns the link's id, or undefined when the token was not made here */
export function readLinkToken(master: MasterKey, token: string): string | undefined {
  return readSignedId(master, 'sign-in-links', token);
}
