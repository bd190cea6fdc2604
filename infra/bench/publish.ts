// The bar table of the aggregate reports: what is told, how wrong it is and how long a close computes, on made companies.
import { parseArgs } from 'node:util';
import { noiseVariance, publishPeriod } from '@sitwell/domain/reporting';
import { generatorFrom, historyOf, type Made } from '../audit/generatorFile.ts';
import { lightLinks } from '../audit/links.ts';
import { explain } from '../audit/populations.ts';
import { inputOf, releaseOf } from '../audit/product.ts';
import { addPeriod, emptyUsefulness, quantile, type Usefulness } from '../audit/usefulness.ts';

const usage =
  'npm run bench:publish -- --generator FILE [--seeds 20] [--first 1] [--sizes 300,3000,100000] [--k 10] [--bits 2]';

function fail(message: string): never {
  console.error(`bench:publish: ${message}\n${usage}`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      options: {
        generator: { type: 'string' },
        seeds: { type: 'string', default: '20' },
        first: { type: 'string', default: '1' },
        sizes: { type: 'string', default: '300,3000,100000' },
        k: { type: 'string', default: '10' },
        bits: { type: 'string', default: '2' },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'these arguments cannot be read');
  }
}

const asked = read();
const whole = (name: string, text: string, from: number): number => {
  const value = Number(text);
  return Number.isInteger(value) && value >= from ? value : fail(`--${name} takes whole numbers of at least ${from}.`);
};
const make = await generatorFrom(asked.generator ?? fail('--generator names the file that makes companies.')).catch(
  (error: Error) => fail(error.message),
);
const k = whole('k', asked.k, 5);
const bits = whole('bits', asked.bits, 1);
const first = whole('first', asked.first, 0);
const seeds = Array.from({ length: whole('seeds', asked.seeds, 1) }, (_, i) => first + i);
const sizes = asked.sizes.split(',').map((size) => whole('sizes', size, 1));

/** Fresh noise on the same company several times, where one company's error is a single number. */
const keysOf = (size: number) => (size <= 10_000 ? 10 : 2);

function measure(
  made: Made,
  seed: number,
  size: number,
  useful: Usefulness,
): { times: number[]; cpu: number[]; isolated: number; leaves: number } {
  const history = historyOf(made, seed, 0);
  const [period] = history;
  if (period === undefined) throw new Error('The generator made no period.');
  const exact = releaseOf(inputOf(period, { k, bits, key: null }));
  const explained = explain(history, [exact]);
  const { small, light, partitions } = lightLinks(explained.populations, k);
  const times: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < keysOf(size); i++) {
    const input = inputOf(period, { k, bits, key: `bench ${size} ${seed} ${i}` });
    // Beside the clock the processor time of this thread, which a busy machine does not stretch.
    const before = process.threadCpuUsage();
    const started = performance.now();
    publishPeriod(input);
    times.push(performance.now() - started);
    const used = process.threadCpuUsage(before);
    cpu.push((used.user + used.system) / 1000);
    addPeriod(useful, history, exact, releaseOf(input), k);
  }
  return {
    times,
    cpu,
    isolated: small + light + explained.unexplained.length + (partitions ? 0 : 1),
    leaves: exact.leaves.filter(({ view }) => view === 'department').length,
  };
}

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));
const pair = (values: readonly number[]) => [rounded(quantile(values, 0.5)), rounded(quantile(values, 0.9))];

const results = sizes.map((size) => {
  const useful = emptyUsefulness();
  const campaign = emptyUsefulness();
  const times: number[] = [];
  const cpu: number[] = [];
  const owns: number[] = [];
  const expected: number[] = [];
  let isolated = 0;
  for (const seed of seeds) {
    const before = { own: useful.own, reachK: useful.reachK };
    const made = make({ size, seed, quarters: 1 });
    const one = measure(made, seed, size, useful);
    times.push(...one.times);
    cpu.push(...one.cpu);
    isolated += one.isolated;
    owns.push((useful.own - before.own) / (useful.reachK - before.reachK));
    const people = made.people.filter(({ at }) => Object.values(at).some(({ responded }) => responded)).length;
    // What rule 5 makes of the company's share: two draws, moderate and high, from each leaf.
    expected.push((Math.sqrt(2 * one.leaves * noiseVariance(bits)) / people) * 100);
    const asCampaign = historyOf(make({ size, seed, quarters: 1, rate: 0.7 }), seed, 0);
    const [window] = asCampaign;
    if (window) addPeriod(campaign, asCampaign, releaseOf(inputOf(window, { k, bits, key: null })), null, k);
  }
  const deviation = expected.reduce((a, b) => a + b, 0) / expected.length;
  const result = {
    size,
    companies: seeds.length,
    units: Math.round(useful.units / seeds.length / keysOf(size)),
    reachK: Math.round(useful.reachK / seeds.length / keysOf(size)),
    own: rounded(useful.own / useful.reachK, 3),
    ownLeast: rounded(Math.min(...owns), 3),
    ownMost: rounded(Math.max(...owns), 3),
    isolated,
    errorCompany: pair(useful.companyErrors),
    errorCompanyByRule: [rounded(0.6745 * deviation), rounded(1.645 * deviation)],
    errorDepartment: pair(useful.departmentErrors),
    milliseconds: pair(times),
    cpuMilliseconds: pair(cpu),
    inShown: rounded(useful.inShown / useful.employees, 3),
    inShownCampaign: rounded(campaign.inShown / campaign.employees, 3),
  };
  console.log(
    `${size} people, ${seeds.length} companies: ${result.units} units, ${result.reachK} with ${k} or more respondents`,
  );
  console.log(
    `  own figure: ${(result.own * 100).toFixed(1)} % of those (companies ${(result.ownLeast * 100).toFixed(0)}-${(result.ownMost * 100).toFixed(0)} %), groups below k isolated: ${isolated}`,
  );
  console.log(
    `  error of neck moderate + high in points, median / p90: company ${result.errorCompany.join(' / ')} (rule 5 gives ${result.errorCompanyByRule.join(' / ')}), departments of 20-49 respondents ${result.errorDepartment.join(' / ')}`,
  );
  console.log(
    `  employees whose own department of 20 or more is shown: ${(result.inShown * 100).toFixed(1)} %; in one campaign window with 70 % taking part: ${(result.inShownCampaign * 100).toFixed(1)} %`,
  );
  console.log(
    `  time to compute a close, median / p90: ${result.milliseconds.join(' / ')} ms, of processor ${result.cpuMilliseconds.join(' / ')} ms`,
  );
  return result;
});
console.log(JSON.stringify({ bench: 'publish', k, bits, results }));
