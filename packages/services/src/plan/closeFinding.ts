import {
  type Answers,
  dropUnasked,
  type FindingCode,
  findingFacts,
  questionnaires,
  type RosaRange,
  type RosaSection,
  reask,
  validateAnswers,
} from '@sitwell/domain/assessment';
import { InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import {
  alignFindings,
  findAssessment,
  getAnswers,
  getFinding,
  keepAnswersNow,
} from '../assessment/assessment.repo.ts';
import { evaluate, under } from '../assessment/internal.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownPlan } from './plan.policy.ts';
import { keepPlan, lockPerson } from './plan.repo.ts';
import type { closeFindingInput } from './schema.ts';

/** ROSA points. Upper bounds differ where something is not sure; null is what is not scored. */
export interface SectionScore {
  readonly section: number | null;
  readonly sectionUpper: number | null;
  readonly final: number | null;
  readonly finalUpper: number | null;
}

export interface Closing {
  /** The finding does not hold any more. */
  readonly closed: boolean;
  /** The part of ROSA that the finding raises; null when it is not scored. */
  readonly section: RosaSection | null;
  readonly before: SectionScore;
  readonly after: SectionScore;
  /** What the new answer found instead. */
  readonly opened: FindingCode[];
}

/**
 * Asks a finding's question again, after a fix. The self-check that was handed in stays as it is and no new one is made, so
 * nothing changes in any period: only the plan does.
 * @throws InvalidInput naming every wrong answer, and every answer to a question that was not asked again
 * @throws NotFound when the person has no such finding
 */
export async function closeFinding({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof closeFindingInput>;
}): Promise<Closing> {
  authorise(ctx, ownPlan);
  const person = me(ctx);
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    const { code, workstation } = await getFinding(tx.sql, ctx, person, input.finding);
    const newest = await findAssessment(tx.sql, ctx, person, { workstation });
    if (!newest) throw new NotFound('assessment');
    const { submitted, now } = await getAnswers(tx.sql, ctx, newest.id);
    const version = newest.questionnaire;
    const current = now ?? submitted;
    const answers = answeredAgain(version, code, current, input.answers);
    const before = evaluate(version, current);
    const after = evaluate(version, answers);
    await keepAnswersNow(tx, ctx, newest.id, { submitted, now: answers });
    await alignFindings(tx, ctx, { person, workstation, assessment: newest.id }, after.findings);
    await keepPlan(tx, ctx, person, input);
    await tx.audit({ action: 'finding.askedAgain', subject: `finding:${input.finding}` });
    const { rosa } = findingFacts(code);
    return {
      closed: !after.findings.includes(code),
      section: rosa,
      before: sectionScore(before.score, rosa),
      after: sectionScore(after.score, rosa),
      opened: after.findings.filter((each) => !before.findings.includes(each)),
    };
  });
}

/** The new answer may lead to a question, or end one: a telephone that is not used any more has no time of use. */
function answeredAgain(
  version: number,
  code: FindingCode,
  current: Answers,
  given: Readonly<Record<string, unknown>>,
): Answers {
  const question = reask(code, current, version);
  const follows =
    questionnaires[version]?.questions.filter(({ shownWhen }) =>
      shownWhen.some((each) => each.question === question.id),
    ) ?? [];
  const asked = new Set([question, ...follows].map(({ id }) => id));
  const wrong = Object.keys(given)
    .filter((id) => !asked.has(id))
    .map((id) => ({ path: id, code: 'notAsked', message: 'This question was not asked again.' }));
  if (!Object.hasOwn(given, question.id))
    wrong.push({ path: question.id, code: 'missing', message: 'Answer this question.' });
  const merged = { ...current, ...given };
  if (wrong.length === 0) wrong.push(...validateAnswers(version, merged, 'draft'));
  const answers = wrong.length === 0 ? dropUnasked(merged as Answers, version) : current;
  if (wrong.length === 0) wrong.push(...validateAnswers(version, answers));
  if (wrong.length > 0) throw new InvalidInput(wrong.map(under('answers')));
  return answers;
}

function sectionScore({ lower, upper }: RosaRange, section: RosaSection | null): SectionScore {
  return {
    section: section && lower[section],
    sectionUpper: section && upper[section],
    final: lower.final,
    finalUpper: upper.final,
  };
}
