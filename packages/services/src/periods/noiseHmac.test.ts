import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { noiseHmac } from './noiseHmac.ts';

const library = (key: Uint8Array, message: string) => createHmac('sha256', key).update(message).digest('hex');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the same as the library’s, for every length around the blocks, any key and any letter', () => {
  for (const key of [new Uint8Array(32).fill(7), new Uint8Array(64).fill(255), new Uint8Array(100).fill(3)]) {
    const ours = noiseHmac(key);
    for (let length = 0; length < 300; length += 1) {
      const message = 'äb€😀'.repeat(80).slice(0, length).toWellFormed();
      expect(hex(ours(message))).toBe(library(key, message));
    }
  }
});

test('a shared beginning is forgotten when it ends, and earlier results stay as they were', () => {
  const key = new Uint8Array(32).fill(1);
  const ours = noiseHmac(key);
  const messages = ['x', 'y'].flatMap((leaf) => [1, 2, 3].map((n) => `${leaf.repeat(93)}${n}`));
  const mixed = [...messages, 'short', ...messages.reverse(), 'x'.repeat(64), ''];
  const results = mixed.map((message) => ours(message));
  expect(results.map(hex)).toEqual(mixed.map((message) => library(key, message)));
});
