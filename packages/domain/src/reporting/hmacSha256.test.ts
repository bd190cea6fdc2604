import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { hmacSha256 } from './hmacSha256.ts';

const library = (key: Uint8Array, message: string) => createHmac('sha256', key).update(message).digest('hex');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('the same as the library’s, for every length around the blocks, any key and any letter', () => {
  for (const key of [new Uint8Array(32).fill(7), new Uint8Array(64).fill(255), new Uint8Array(1).fill(3)]) {
    const ours = hmacSha256(key);
    for (let length = 0; length < 300; length += 1) {
      const message = 'äb€😀'.repeat(80).slice(0, length).toWellFormed();
      expect(hex(ours(message))).toBe(library(key, message));
    }
  }
});

it('a shared beginning is forgotten when it ends, and earlier results stay as they were', () => {
  const key = new Uint8Array(32).fill(1);
  const ours = hmacSha256(key);
  const messages = ['x', 'y'].flatMap((leaf) => [1, 2, 3].map((n) => `${leaf.repeat(93)}${n}`));
  const mixed = [...messages, 'short', ...messages.reverse(), 'x'.repeat(64), ''];
  const results = mixed.map((message) => ours(message));
  expect(results.map(hex)).toEqual(mixed.map((message) => library(key, message)));
});

it('takes no key that would have to be hashed', () => {
  expect(() => hmacSha256(new Uint8Array(65))).toThrow(RangeError);
});
