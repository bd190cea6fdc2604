import { createHmac } from 'node:crypto';
import { InvalidInput } from '@sitwell/domain/errors';
import { describe, expect, it } from 'vitest';
import { type Hmac, keyedNoise, noiseVariance } from './noise.ts';

const under = (key: string): Hmac => {
  return (message) => createHmac('sha256', key).update(message).digest();
};

const draws = 20_000;

function sample(bits: number): number[] {
  const noise = keyedNoise(under('key'), bits, 'period');
  return Array.from({ length: draws }, (_, i) => noise('department', `leaf${i}`, 'n'));
}

/** Pearson's chi-square of draws against the two-sided geometric with `bits`, over -3 or less ... 3 or more: 6 degrees. */
function chiSquare(values: readonly number[], bits: number): number {
  const ratio = 2 ** -bits;
  const at = (z: number) => ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(z);
  const tail = ratio ** 3 / (1 + ratio);
  let sum = 0;
  for (let z = -3; z <= 3; z++) {
    const seen = values.filter((value) => Math.max(-3, Math.min(3, value)) === z).length;
    const expected = draws * (Math.abs(z) === 3 ? tail : at(z));
    sum += (seen - expected) ** 2 / expected;
  }
  return sum;
}

/** The chi-square that 6 degrees of freedom exceed once in 10,000. */
const limit = 27.86;

describe('keyed noise', () => {
  it.each([1, 2, 3])('follows the two-sided geometric at %i bits and no neighbour of it', (bits) => {
    const values = sample(bits);
    expect(chiSquare(values, bits)).toBeLessThan(limit);
    expect(chiSquare(values, bits + 1)).toBeGreaterThan(limit);
    if (bits > 1) expect(chiSquare(values, bits - 1)).toBeGreaterThan(limit);
    const mean = values.reduce((a, b) => a + b, 0) / draws;
    const variance = values.reduce((a, b) => a + b * b, 0) / draws;
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(noiseVariance(bits) / draws));
    expect(variance / noiseVariance(bits)).toBeGreaterThan(0.93);
    expect(variance / noiseVariance(bits)).toBeLessThan(1.07);
  });

  it('reads both halves of the HMAC, bit by bit', () => {
    const bytes = new Uint8Array(32).fill(255);
    bytes[0] = 0;
    bytes[1] = 0b0001_0000; // 11 leading zeros
    bytes[16] = 0b0000_0111; // 5 leading zeros
    const noise = (bits: number) => keyedNoise(() => bytes, bits, 'p')('site', 'l', 'n');
    expect([noise(1), noise(2), noise(3)]).toEqual([11 - 5, 5 - 2, 3 - 1]);
    expect(keyedNoise(() => new Uint8Array(32), 2, 'p')('site', 'l', 'n')).toBe(0);
  });

  it('is the same for the same key, and another for another key, period, view, leaf or count', () => {
    const series = (key: string, period: string, view: 'department' | 'site', prefix: string, count: string) => {
      const noise = keyedNoise(under(key), 2, period);
      return Array.from({ length: 200 }, (_, i) => noise(view, `${prefix}${i}`, count)).join();
    };
    const base = series('a', 'p', 'department', 'l', 'n');
    expect(series('a', 'p', 'department', 'l', 'n')).toBe(base);
    const others = [
      series('b', 'p', 'department', 'l', 'n'),
      series('a', 'q', 'department', 'l', 'n'),
      series('a', 'p', 'site', 'l', 'n'),
      series('a', 'p', 'department', 'm', 'n'),
      series('a', 'p', 'department', 'l', 'neckStrain.high'),
    ];
    expect(new Set([base, ...others]).size).toBe(6);
  });

  it('asks for the text that its description says, in any order of questions', () => {
    const texts: string[] = [];
    const noise = keyedNoise(
      (text) => {
        texts.push(text);
        return new Uint8Array(32);
      },
      2,
      'p"',
    );
    const questions = [
      ['site', 'a', 'n'],
      ['department', 'a', 'n'],
      ['department', 'ü"', 'x'],
      ['site', 'a', 'x'],
    ] as const;
    for (const [view, leaf, count] of questions) noise(view, leaf, count);
    expect(texts).toEqual(questions.map((question) => JSON.stringify(['p"', ...question])));
  });

  it('gives no two questions one text', () => {
    const texts = new Set<string>();
    const noise = (period: string) =>
      keyedNoise(
        (text) => {
          texts.add(text);
          return new Uint8Array(32);
        },
        2,
        period,
      );
    noise('a')('site', 'b","c', 'd');
    noise('a')('site', 'b', 'c","d');
    noise('a","site')('site', 'b', 'c');
    expect(texts.size).toBe(3);
  });

  it('refuses scales and hashes that are not its own', () => {
    for (const bits of [0, 1.5, 9, Number.NaN]) expect(() => keyedNoise(under('a'), bits, 'p')).toThrow(InvalidInput);
    expect(() => keyedNoise(() => new Uint8Array(20), 2, 'p')('site', 'l', 'n')).toThrow(TypeError);
  });
});
