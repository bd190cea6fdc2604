import { answerListAgain, readRestriction, tiers } from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useSaveRestriction } from '../../care/restriction.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { useWords } from '../../words/index.ts';
import { SignsList } from './SignsList.tsx';

/** The warning signs outside a self-check: from the library, the player or the diary. */
export function SignsAgainPage() {
  const { check: words, shell, care } = useWords();
  const navigate = useNavigate();
  const trpc = useTRPC();
  const client = useQueryClient();
  const saveRestriction = useSaveRestriction();
  const plan = useQuery(trpc.plan.get.queryOptions());
  const save = useMutation({
    mutationFn: (answered: Parameters<typeof answerListAgain>[1]) =>
      saveRestriction((current) => answerListAgain(current, answered)),
    onSuccess: () => client.invalidateQueries(trpc.plan.pathFilter()),
  });
  return (
    <Loaded query={plan}>
      {({ restriction }) => (
        <SignsList
          title={words.signsAgainTitle}
          highPain={false}
          restricted={tiers.indexOf(readRestriction(restriction).restriction.tier) >= tiers.indexOf('urgent')}
          saving={save.isPending}
          back={<BackLink to="/plan">{shell.back}</BackLink>}
          goOn={care.toPlan}
          onAnswer={save.mutateAsync}
          onDone={() => navigate({ to: '/plan' })}
        />
      )}
    </Loaded>
  );
}
