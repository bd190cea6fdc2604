import { parentPort, workerData } from 'node:worker_threads';
import { compare, type TimeRules } from './compare.ts';

/** One share of the cases; the answer is a `Comparison`. */
export type Share = {
  readonly rules: string;
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly end: number;
  readonly zones: readonly string[];
  readonly mostDifferences: number;
};

const share = workerData as Share;
const rules = (await import(share.rules)) as TimeRules;
parentPort?.postMessage(compare(rules, share));
