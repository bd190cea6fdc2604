// The audit of the aggregate reports: publishes generated organisations and attacks everything released about them.
import { parseArgs } from 'node:util';
import { auditHistory, type Findings, faultsIn, noFindings, percent, zeroRate } from './audit.ts';
import { faults } from './faults/index.ts';
import { generatorFrom, historyOf } from './generatorFile.ts';
import type { History } from './history.ts';
import { organisation } from './organisation.ts';
import { product } from './product.ts';
import { quantile } from './usefulness.ts';

const usage = `npm run audit:privacy -- [--companies 50] [--periods 4] [--size N] [--generator FILE] [--seed 1] [--k 10]
  [--bits 2] [--fault ${Object.keys(faults).join('|')}]`;

function fail(message: string): never {
  console.error(`audit:privacy: ${message}\n${usage}`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      options: {
        companies: { type: 'string', default: '50' },
        periods: { type: 'string', default: '4' },
        size: { type: 'string' },
        generator: { type: 'string' },
        seed: { type: 'string', default: '1' },
        k: { type: 'string', default: '10' },
        bits: { type: 'string', default: '2' },
        fault: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'these arguments cannot be read');
  }
}

const asked = read();
const whole = (name: 'companies' | 'periods' | 'size' | 'seed' | 'k' | 'bits', from: number): number => {
  const value = Number(asked[name]);
  return Number.isInteger(value) && value >= from ? value : fail(`--${name} is a whole number of at least ${from}.`);
};
const companies = whole('companies', 1);
const periods = whole('periods', 1);
const firstSeed = whole('seed', 0);
const settings = { k: whole('k', 5), bits: whole('bits', 1) };
const sizes = asked.size === undefined ? [120, 300, 3000] : [whole('size', 1)];
const publisher =
  asked.fault === undefined ? product : (faults[asked.fault] ?? fail(`there is no fault "${asked.fault}".`));
const generator =
  asked.generator === undefined
    ? null
    : await generatorFrom(asked.generator).catch((error: Error) => fail(error.message));

function make(size: number, seed: number): History {
  if (generator === null) return organisation(size, periods, seed);
  return historyOf(generator({ size, seed, quarters: periods }), seed);
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function summary(size: number, found: Findings) {
  const { usefulness: useful, milliseconds } = found;
  return {
    size,
    companies: found.companies,
    periods,
    isolated: found.isolated,
    small: found.small,
    light: found.light,
    unexplained: found.unexplained,
    redrawn: found.redrawn,
    noiseless: rounded(found.untouched / Math.max(1, found.counts)),
    exactN: rounded(found.exactN / Math.max(1, found.populations)),
    reachK: useful.reachK,
    own: useful.own,
    errorCompany: [rounded(quantile(useful.companyErrors, 0.5)), rounded(quantile(useful.companyErrors, 0.9))],
    errorDepartment: [rounded(quantile(useful.departmentErrors, 0.5)), rounded(quantile(useful.departmentErrors, 0.9))],
    milliseconds: rounded(quantile(milliseconds, 0.5)),
    faults: faultsIn(found, settings.bits),
  };
}

const results = sizes.map((size) => {
  const found = noFindings();
  for (let i = 0; i < companies; i++) {
    const seed = firstSeed + i;
    const effort = { tries: size <= 1000 ? 12 : 3, seed, clock: () => performance.now() };
    auditHistory(found, publisher, make(size, seed), { ...settings, key: `auditor ${size} ${seed}` }, effort);
  }
  const result = summary(size, found);
  const { usefulness: useful } = found;
  console.log(
    `${size} people, ${companies} companies, ${periods} periods, k ${settings.k}, noise ${settings.bits} bits`,
  );
  console.log(
    `  structure alone (noise off): ${result.isolated} groups below k isolated by linear algebra over all periods`,
  );
  console.log(
    `    ${result.small} populations below k, ${result.light} light links, ${result.unexplained} numbers unexplained`,
  );
  console.log(
    `  noise on: ${result.redrawn} counts drawn twice; n exact after averaging ${percent(found.exactN, found.populations)} (one draw: ${(zeroRate(settings.bits) * 100).toFixed(1)} %)`,
  );
  console.log(
    `  units ${useful.units}, with k or more ${useful.reachK}, with a figure of their own ${useful.own} (${percent(useful.own, useful.reachK)})`,
  );
  console.log(`  employees whose own department of 20 or more is shown: ${percent(useful.inShown, useful.employees)}`);
  console.log(
    `  error of neck moderate + high, points, median / p90: company ${result.errorCompany.join(' / ')}, departments of 20-49 ${result.errorDepartment.join(' / ')}`,
  );
  console.log(`  time to publish a period: ${result.milliseconds} ms`);
  for (const example of result.faults.length > 0 ? found.examples : [])
    console.log(`    e.g. ${example.slice(0, 160)}`);
  console.log(result.faults.length === 0 ? '  green' : `  RED: ${result.faults.join('; ')}`);
  return result;
});
const red = results.some((result) => result.faults.length > 0);
console.log(
  JSON.stringify({
    audit: 'privacy',
    red,
    isolated: results.reduce((sum, { isolated }) => sum + isolated, 0),
    k: settings.k,
    bits: settings.bits,
    publisher: asked.fault ?? 'product',
    generator: asked.generator ?? 'own',
    results,
  }),
);
process.exitCode = red ? 1 : 0;
