import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { reasonOf, useTRPC } from '../../app/api.ts';
import { ServiceProblemPage } from '../../app/ErrorPages.tsx';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { useWords } from '../../words/index.ts';

/**
 * What a mailed link opens. Opening it changes nothing: mail programmes look at links before people do, so only the button
 * uses the link up.
 */
export function RedeemPage() {
  const { token } = useParams({ from: '/sign-in/$token' });
  const { signIn: words, problems } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const redeem = useMutation(
    trpc.signIn.redeemLink.mutationOptions({
      onSuccess: async () => {
        // Not `clear`: what is on the screen, such as the header, would go on showing the guest.
        await client.resetQueries();
        await navigate({ to: '/', replace: true });
      },
    }),
  );
  const spent = redeem.isError && reasonOf(redeem.error) !== 'internal';
  usePageTitle(spent ? words.spentTitle : words.redeemTitle);

  if (spent) {
    return (
      <div className="read flow" role="alert">
        <h1>{words.spentTitle}</h1>
        <p className="lead">{words.spentBody}</p>
        <ButtonGroup>
          <ButtonLink to="/sign-in">{words.spentAction}</ButtonLink>
        </ButtonGroup>
      </div>
    );
  }
  if (redeem.isError) return <ServiceProblemPage retry={() => redeem.mutate({ token })} />;
  return (
    <div className="read flow">
      <h1>{words.redeemTitle}</h1>
      <p className="lead">{words.redeemBody}</p>
      <ButtonGroup>
        <Button big busy={redeem.isPending} onClick={() => redeem.mutate({ token })}>
          {redeem.isPending ? problems.sending : words.redeem}
        </Button>
      </ButtonGroup>
    </div>
  );
}
