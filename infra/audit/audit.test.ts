import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { auditHistory, type Findings, faultsIn, noFindings } from './audit.ts';
import { faults } from './faults/index.ts';
import { latest } from './history.ts';
import { organisation } from './organisation.ts';
import { product } from './product.ts';
import type { Publisher } from './release.ts';

function audited(publisher: Publisher, size: number, companies: number): Findings {
  const findings = noFindings();
  for (let seed = 1; seed <= companies; seed++) {
    const settings = { k: 10, bits: 2, key: `test ${seed}` };
    auditHistory(findings, publisher, organisation(size, 3, seed), settings, { tries: 6, seed, clock: () => 0 });
  }
  return findings;
}

describe('the audit', () => {
  it.each([
    [120, 8],
    [300, 4],
  ])('finds nothing in what is published about %i people', (size, companies) => {
    const findings = audited(product, size, companies);
    expect(findings.examples).toEqual([]);
    expect(faultsIn(findings, 2)).toEqual([]);
    expect(findings.populations).toBeGreaterThan(50);
    expect(findings.usefulness.own).toBeGreaterThan(20);
  });

  const told: Record<string, (findings: Findings) => number> = {
    poolingOff: ({ small, isolated }) => Math.min(small, isolated),
    linkCheckOff: ({ light, isolated }) => Math.min(light, isolated),
    carryOver: ({ isolated }) => isolated,
    noiseRedrawn: ({ redrawn }) => redrawn,
    countPerMeasure: ({ redrawn, exactN, populations }) => Math.min(redrawn, exactN - 0.87 * populations),
    refusersCounted: ({ isolated }) => isolated,
  };

  it('knows what to expect of every planted fault', () => {
    expect(Object.keys(told).sort()).toEqual(Object.keys(faults).sort());
  });

  it.each(Object.entries(faults))('turns red for %s, and for the right reason', (name, publisher) => {
    const findings = audited(publisher, 120, 4);
    expect(faultsIn(findings, 2)).not.toEqual([]);
    expect(told[name]?.(findings)).toBeGreaterThan(0);
  });

  it('turns red when the noise is off, or of another scale than declared', () => {
    expect(
      faultsIn(
        audited((history, settings) => product(history, { ...settings, key: null }), 120, 2),
        2,
      ),
    ).not.toEqual([]);
    expect(
      faultsIn(
        audited((history, settings) => product(history, { ...settings, bits: 3 }), 120, 2),
        2,
      ),
    ).not.toEqual([]);
  });

  it('turns red for a figure that is no sum of leaves, and for a leaf that covers others than it says', () => {
    const altered = (of: (cell: string, count: string) => boolean): Publisher => {
      return (history, settings) =>
        product(history, settings).map((release) => ({
          ...release,
          cells: release.cells.map((cell) => (of(cell.of, cell.count) ? { ...cell, value: cell.value + 1 } : cell)),
        }));
    };
    expect(
      audited(
        altered((of, count) => of === 'figure:all' && count === 'n'),
        120,
        1,
      ).unexplained,
    ).toBeGreaterThan(0);
    expect(
      audited(
        altered((of, count) => !of.startsWith('figure:') && count === 'neckStrain.high'),
        120,
        1,
      ).unexplained,
    ).toBeGreaterThan(0);
  });
});

describe('the generated organisation', () => {
  const history = organisation(300, 4, 5);
  const [first, second] = history;

  it('has joiners, leavers and movers', () => {
    const before = new Map(first?.staff.map((one) => [one.person, one.unit]));
    const after = new Map(second?.staff.map((one) => [one.person, one.unit]));
    expect([...after.keys()].filter((person) => !before.has(person)).length).toBeGreaterThan(3);
    expect([...before.keys()].filter((person) => !after.has(person)).length).toBeGreaterThan(3);
    expect(
      [...after].filter(([person, unit]) => before.has(person) && before.get(person) !== unit).length,
    ).toBeGreaterThan(1);
  });

  it('has people who submit again and people who refuse', () => {
    for (const period of history) {
      const people = latest(period);
      expect(period.submissions.length).toBeGreaterThan(people.length);
      expect(people.filter(({ refused }) => refused).length).toBeGreaterThan(3);
      expect(people.length / period.staff.length).toBeGreaterThan(0.5);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(organisation(300, 4, 5)).toEqual(history);
    expect(organisation(300, 4, 6)).not.toEqual(history);
  });
});

it('runs as a program: a JSON line last, and an exit code of 1 when it is red', async () => {
  const run = promisify(execFile);
  const program = join(import.meta.dirname, 'main.ts');
  const base = [program, '--companies', '1', '--periods', '2', '--size', '120'];
  const { stdout } = await run(process.execPath, base);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    audit: 'privacy',
    red: false,
    isolated: 0,
  });
  await expect(run(process.execPath, [...base, '--fault', 'poolingOff'])).rejects.toMatchObject({ code: 1 });
  await expect(run(process.execPath, [...base, '--fault', 'unknown'])).rejects.toMatchObject({ code: 2 });
});
