import { parseArgs } from 'node:util';
import { loadLibrary } from '@sitwell/content/load';
import {
  type Answers,
  defaultPreferences,
  evaluateDesk,
  noRestriction,
  type PlanExercise,
  planFrom,
  type SymptomAnswers,
  strainBands,
} from '@sitwell/domain/assessment';
import { randomAnswers, randomSymptoms, seededRandom } from '@sitwell/testing/factories';

/*
 * How long one core works on one assessment: score, findings, strain bands and plan, from answers that were just read.
 * Beside it, as a measure of the machine, what parsing the same answers from JSON takes.
 * Prints one JSON line last; exit 1 at or above the bar. `npm run bench:assess [-- --assessments N --rounds N]`
 */

export interface AssessFigures {
  readonly bench: 'assess';
  readonly assessments: number;
  readonly rounds: number;
  /** Microseconds an assessment, of the round in the middle: processor time, and the clock. */
  readonly cpuMicroseconds: number;
  readonly microseconds: number;
  readonly parseMicroseconds: number;
  /** Score and plan over parsing. */
  readonly ratio: number;
  readonly bar: number;
  readonly met: boolean;
}

const BAR = 50;

interface Assessment {
  readonly answers: Answers;
  readonly symptoms: SymptomAnswers;
}

export async function benchAssess({
  assessments,
  rounds,
}: {
  assessments: number;
  rounds: number;
}): Promise<AssessFigures> {
  const random = seededRandom(1);
  const { exercises } = await loadLibrary('en');
  const texts = Array.from({ length: assessments }, () =>
    JSON.stringify({ answers: randomAnswers(random), symptoms: randomSymptoms(random) }),
  );
  const wall: number[] = [];
  const cpu: number[] = [];
  const parsing: number[] = [];
  // The first rounds warm up. Every round parses anew: no answers object is seen twice.
  for (let round = -2; round < rounds; round += 1) {
    const parsed: Assessment[] = [];
    const read = timed(() => {
      for (const text of texts) parsed.push(JSON.parse(text) as Assessment);
    });
    let chosen = 0;
    const worked = timed(() => {
      for (const assessment of parsed) chosen += assess(assessment, exercises);
    });
    if (chosen === 0) throw new Error('No plan has an exercise.');
    if (round < 0) continue;
    wall.push(worked.ms);
    cpu.push(worked.cpuMs);
    parsing.push(read.cpuMs);
  }
  const each = (milliseconds: readonly number[]) => Number(((middle(milliseconds) * 1000) / assessments).toFixed(2));
  const cpuMicroseconds = each(cpu);
  const parseMicroseconds = each(parsing);
  return {
    bench: 'assess',
    assessments,
    rounds,
    cpuMicroseconds,
    microseconds: each(wall),
    parseMicroseconds,
    ratio: Number((cpuMicroseconds / parseMicroseconds).toFixed(2)),
    bar: BAR,
    met: cpuMicroseconds < BAR,
  };
}

function assess({ answers, symptoms }: Assessment, exercises: readonly PlanExercise[]): number {
  const { score, findings } = evaluateDesk(answers);
  strainBands(symptoms, score);
  const plan = planFrom(
    {
      findings,
      score,
      symptoms,
      restriction: noRestriction,
      stage: 'keepingWell',
      preferences: defaultPreferences,
    },
    exercises,
  );
  return plan.exercises.length;
}

function timed(run: () => void): { ms: number; cpuMs: number } {
  const before = process.threadCpuUsage();
  const started = performance.now();
  run();
  const ms = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000 };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

if (import.meta.main) {
  const { values } = parseArgs({
    options: { assessments: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '9' } },
  });
  const figures = await benchAssess({ assessments: Number(values.assessments), rounds: Number(values.rounds) });
  console.log(JSON.stringify(figures));
  process.exitCode = figures.met ? 0 : 1;
}
