import type { Outputs } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useLibrary } from '../../app/library.ts';
import { adviceFor, makePlan } from '../../care/usePlan.ts';
import { ButtonLink } from '../../design/Button.tsx';
import { useWords } from '../../words/index.ts';
import { NextCard } from './NextCard.tsx';

type Plan = Outputs['plan']['get'];

/** Names the first thing to change. Fetched apart: it needs the rules and the library, which the rest of the page does not. */
export function NextFix({ plan }: { readonly plan: Plan }) {
  const { start: words } = useWords();
  const library = useLibrary();
  return (
    <Loaded query={library}>
      {(texts) => {
        if (plan.answers === null || plan.score === null) return null;
        const open = new Set<string>(
          plan.findings.filter((finding) => finding.closedAt === null).map((finding) => finding.code),
        );
        const made = makePlan(plan, texts, {
          answers: plan.answers,
          score: plan.score,
          questionnaire: plan.questionnaire,
        });
        const advice = adviceFor(made.fixFirst.filter((finding) => open.has(finding.code)));
        const first = advice.find(({ ask }) => ask !== null);
        const fix = first && texts.fixes[first.code];
        // The sentence is the page's, the name of the fix may be in another language.
        const [before, after] = words.nextFix('\n').split('\n');
        return fix ? (
          <NextCard
            title={
              <>
                {before}
                <span lang={fix.locale}>{fix.title}</span>
                {after}
              </>
            }
            body={<span lang={fix.locale}>{fix.now[0] ?? fix.why}</span>}
          >
            <ButtonLink to="/plan" big>
              {words.planAction}
            </ButtonLink>
          </NextCard>
        ) : null;
      }}
    </Loaded>
  );
}
