import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { options } from './rules.ts';

/** What is wrong with the imports below a folder that is laid out as this repository is. */
export type Breach = { rule: string; from: string; to: string; why: string };

/**
 * @throws when nothing was read: a checker that cannot parse TypeScript says "no violations" too
 */
export async function findBreaches(root: string): Promise<Breach[]> {
  const reported = await cruise(['apps', 'packages', 'infra'], { ...options, baseDir: root });
  const result = reported.output as ICruiseResult;
  if (!result.summary.totalDependenciesCruised) throw new Error(`No import was read below ${join(root)}.`);
  const why = new Map(options.ruleSet?.forbidden?.map((rule) => [rule.name, rule.comment]));
  return result.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle?.map(({ name }) => name).join(' -> ') ?? to,
    why: why.get(rule.name) ?? '',
  }));
}
