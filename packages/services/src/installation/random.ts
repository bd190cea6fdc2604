import { randomBytes } from 'node:crypto';

/** The operating system's cryptographic source. */
export const systemRandom = (bytes: number): Uint8Array => randomBytes(bytes);
