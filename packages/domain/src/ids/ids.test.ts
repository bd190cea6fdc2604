import { expect, test } from 'vitest';
import { idsBetween, newId, newIds } from './index.ts';

const bytes = (fill: number) => (count: number) => new Uint8Array(count).fill(fill);

test('an id is a version 7 UUID that sorts by time', () => {
  const early = newId(1_700_000_000_000, bytes(0xff));
  const late = newId(1_700_000_000_001, bytes(0));
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});

test('ids of one origin are version 7 UUIDs that ascend, and first and last say which they are', () => {
  const ids = newIds<'message'>(300, 1_700_000_000_000, bytes(0xff));
  expect(ids[299]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-00000000012b$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(idsBetween(ids[7] ?? newId(0, bytes(0)), ids[299] ?? newId(0, bytes(0)))).toEqual(ids.slice(7));
  const single = newId<'message'>(1_700_000_000_000, bytes(0xfe));
  expect(idsBetween(single, single)).toEqual([single]);
  for (const [first, last] of [
    [ids[3], ids[2]],
    [ids[0], single],
  ])
    expect(() => idsBetween(first ?? single, last ?? single)).toThrow(RangeError);
});
