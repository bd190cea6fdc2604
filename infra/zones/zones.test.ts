import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as rules from '@sitwell/domain/reminders';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare, type TimeRules } from './compare.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const domain = dirname(dirname(fileURLToPath(import.meta.resolve('@sitwell/domain/reminders'))));
// Many clock changes, half-hour ones, changes at midnight and a day that never existed.
const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'America/Nuuk', 'Africa/Casablanca', 'Pacific/Fakaofo'];

test('2,000 random routines over all zones agree with Temporal', { timeout: 60_000 }, () => {
  const output = execFileSync(process.execPath, [main, '--routines', '2000', '--seed', '4'], { encoding: 'utf8' });
  const summary = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
  expect(summary).toMatchObject({ check: 'zones', routines: 2000, differ: 0 });
  expect(summary.reminders).toBeGreaterThan(20_000);
  expect(summary.zones).toBeGreaterThan(400);
});

describe('the comparison finds a fault planted in a copy of the rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-zones-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const faults = [
    {
      name: 'a gap is ignored',
      file: 'zoneTable.ts',
      right: 'this.wall.push(at + Math.max(before, offset));',
      wrong: 'this.wall.push(at + before);',
    },
    {
      name: 'an overlap fires at its second occurrence',
      file: 'zoneTable.ts',
      right: 'this.wall.push(at + Math.max(before, offset));',
      wrong: 'this.wall.push(at + offset);',
    },
    {
      name: 'an overlap fires twice',
      file: 'nextDue.ts',
      right: 'const stretchStart = (zone.wall[index] as number) - start;',
      wrong: 'const stretchStart = (zone.at[index] as number) + offset - start;',
    },
    {
      name: 'quiet hours begin a minute late',
      file: 'rules.ts',
      right: 'if (ofDay >= start && ofDay < end)',
      wrong: 'if (ofDay > start && ofDay < end)',
    },
    {
      name: 'start = end is an empty range',
      file: 'rules.ts',
      right: 'end: end > start ? end : end + DAY_MINUTES',
      wrong: 'end: end >= start ? end : end + DAY_MINUTES',
    },
    {
      name: 'a day that never existed has slots',
      file: 'rules.ts',
      right: '!rules.holidays.has(day) && rules.zone.hasDay(day)',
      wrong: '!rules.holidays.has(day)',
    },
    {
      name: 'notBefore is exclusive',
      file: 'nextDue.ts',
      right: 'if (instant <= after || instant < notBefore) {',
      wrong: 'if (instant <= after || instant <= notBefore) {',
    },
    {
      name: 'the grid goes on behind an anchor',
      file: 'nextDue.ts',
      right: 'lastOnGrid = anchor;',
      wrong: 'lastOnGrid = anchor + 3_600_000;',
    },
    {
      name: 'slots that a gap moved over midnight are overlooked',
      file: 'nextDue.ts',
      right: 'return Math.floor(local / DAY_MS) - 1;',
      wrong: 'return Math.floor(local / DAY_MS);',
    },
  ];

  beforeAll(() => {
    // A copy without a fault must agree, or the faults below would be found for the wrong reason.
    expect(differences(rules)).toBe(0);
  });

  test.each(faults)('$name', { timeout: 20_000 }, async ({ name, file, right, wrong }) => {
    const copy = join(folder, name.replaceAll(/\W+/g, '-'));
    for (const area of ['reminders', 'errors']) cpSync(join(domain, area), join(copy, area), { recursive: true });
    const path = join(copy, 'reminders', file);
    const source = readFileSync(path, 'utf8');
    expect(source.split(right)).toHaveLength(2);
    writeFileSync(path, source.replace(right, wrong));
    const faulty = (await import(pathToFileURL(join(copy, 'reminders', 'index.ts')).href)) as TimeRules;
    expect(differences(faulty)).toBeGreaterThan(0);
  });

  function differences(of: TimeRules): number {
    const cases = { seed: 4, first: 0, step: 1, end: 600, zones, mostDifferences: 1 };
    return compare(of, cases).differences.length;
  }
});
