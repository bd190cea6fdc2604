import { expect, test } from 'vitest';
import { newId } from './index.ts';

const bytes = (fill: number) => (count: number) => new Uint8Array(count).fill(fill);

test('an id is a version 7 UUID that sorts by time', () => {
  const early = newId(1_700_000_000_000, bytes(0xff));
  const late = newId(1_700_000_000_001, bytes(0));
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});
