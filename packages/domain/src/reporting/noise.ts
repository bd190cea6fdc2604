import { InvalidInput } from '@sitwell/domain/errors';
import type { Noise } from './types.ts';

/** HMAC-SHA-256 of a text under the tenant's noise key: 32 bytes. Injected, because the key never enters this package. */
export type Hmac = (message: string) => Uint8Array;

const hmacBytes = 32;
const half = hmacBytes / 2;

/** The number of zero bits before the first one in `bytes[from..to)`. */
function leadingZeros(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0) return (at - from) * 8 + Math.clz32(byte) - 24;
  }
  return (to - from) * 8;
}

/**
 * The noise of one period: an exact two-sided geometric, P(z) proportional to 2^(-bits |z|), from integers alone.
 *
 * One HMAC is made of the JSON array [period, view, leaf, count]: no two different quadruples share a text. Its first
 * and its last 128 bits are the two independent draws h1 and h2, and z = floor(lz(h1)/bits) - floor(lz(h2)/bits) with
 * lz the leading zero bits. floor(lz/bits) >= j exactly when j * bits given bits are zero, so each half is geometric
 * with ratio 2^-bits (cut off at 2^-128) and their difference is the two-sided law.
 *
 * @param bits 2 (standard deviation 0.94) by default in the product; 1 (2.0) in the strict preset
 */
export function keyedNoise(hmac: Hmac, bits: number, period: string): Noise {
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) {
    throw new InvalidInput([
      { path: 'bits', code: 'outOfRange', message: 'Noise bits are a whole number from 1 to 8.' },
    ]);
  }
  // The texts of a leaf begin alike and those of a count end alike: a close asks for half a million of them.
  let begun: { view: string; leaf: string; text: string } | undefined;
  const ends = new Map<string, string>();
  return (view, leaf, count) => {
    if (begun?.leaf !== leaf || begun.view !== view)
      begun = { view, leaf, text: JSON.stringify([period, view, leaf]).slice(0, -1) };
    const end = ends.get(count) ?? `,${JSON.stringify(count)}]`;
    ends.set(count, end);
    const bytes = hmac(begun.text + end);
    if (bytes.length !== hmacBytes) throw new TypeError(`The noise needs an HMAC of ${hmacBytes} bytes.`);
    return Math.floor(leadingZeros(bytes, 0, half) / bits) - Math.floor(leadingZeros(bytes, half, hmacBytes) / bits);
  };
}

/** The variance of one draw: 2r / (1 - r)^2 with r = 2^-bits. A sum of L leaves has L times as much. */
export function noiseVariance(bits: number): number {
  const ratio = 2 ** -bits;
  return (2 * ratio) / (1 - ratio) ** 2;
}
