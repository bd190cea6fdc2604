import type { Expected } from '@sitwell/content/check';
import {
  annexPoints,
  bodySites,
  findingCodes,
  latestVersion,
  questionnaires,
  signIds,
} from '@sitwell/domain/assessment';

/** What the desk check expects of the content library: content knows nothing of the domain, so both meet here. */
export function expectedOfContent(today: string): Expected {
  const asked = new Set(questionnaires[latestVersion]?.questions.map((question) => question.id));
  const annex = Object.fromEntries(
    Object.entries(annexPoints).map(([point, references]) => [
      point,
      references.filter(({ question }) => asked.has(question)),
    ]),
  );
  return { today, findings: findingCodes, annex, sites: bodySites, signs: signIds };
}
