import { expect, test } from 'vitest';
import { benchAssess } from './assess/main.ts';
import { benchReminders } from './reminders/main.ts';
import { benchReport } from './report/main.ts';

// Short runs: that the programs measure what they say. How fast it is, the programs tell, on a machine that is quiet. A short run still
// takes longer than the step in which a kernel counts processor time, or it would read 0.

test('bench:assess works on every assessment and tells its figures', async () => {
  const figures = await benchAssess({ assessments: 5000, rounds: 3 });
  expect(figures).toMatchObject({ bench: 'assess', assessments: 5000, rounds: 3, bar: 50 });
  expect(figures.cpuMicroseconds).toBeGreaterThan(0);
  expect(figures.parseMicroseconds).toBeGreaterThan(0);
});

test('bench:report closes periods and asks every report at every size', async () => {
  const { sizes, ratios } = await benchReport({ sizes: [120, 300], calls: 2 });
  expect(sizes.map(({ people }) => people)).toEqual([120, 300]);
  for (const { reports, respondents } of sizes) {
    expect(respondents).toBeGreaterThan(50);
    expect(Object.keys(reports)).toEqual(Object.keys(ratios));
    for (const { p95 } of Object.values(reports)) expect(p95).toBeGreaterThan(0);
  }
}, 60_000);

test('bench:reminders delivers to everybody once, as the job schedulers do, and names every bar', async () => {
  const figures = await benchReminders({
    only: ['sqlite-redis', 'schedulers', 'sharing-schedulers', 'bare-schedulers'],
    people: 1000,
    million: 1000,
    seconds: 1,
    say: () => {},
  });
  for (const run of Object.values(figures.runs)) {
    expect(run).toMatchObject({ people: 1000, lost: 0, duplicates: 0, troubles: [] });
    expect(run?.worstMs).toBeGreaterThanOrEqual(run?.medianMs ?? Number.NaN);
    expect(run?.redisPeak).toBeGreaterThan(0);
    expect(run?.cpuSeconds).toBeGreaterThan(0);
  }
  expect(Object.keys(figures.runs)).toHaveLength(4);
  expect(Object.keys(figures.passed)).toContain('sqlite-redis cpu');
}, 60_000);
