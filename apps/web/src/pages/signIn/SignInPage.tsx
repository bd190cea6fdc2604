import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemsOf, useTRPC } from '../../app/api.ts';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonAnchor, ButtonGroup } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Card, Details, Notice } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import { readDemoSignIns } from './demoSignIns.ts';
import styles from './SignIn.module.css';

const looksLikeAddress = /^[^@\s]+@[^@\s]+$/;

/** Asks for the address, then says to look into the mail. The answer is the same whether the address is known or not. */
export function SignInPage() {
  const { signIn: words, problems: problemWords } = useWords();
  const trpc = useTRPC();
  const problems = useProblems();
  const [address, setAddress] = useState('');
  const [sent, setSent] = useState(0);
  const demo = useQuery({
    queryKey: ['demo sign-ins'],
    queryFn: readDemoSignIns,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const request = useMutation(
    trpc.signIn.requestLink.mutationOptions({
      onSuccess: () => setSent((times) => times + 1),
      onError: (error) =>
        problems.show(problemsOf(error, () => 'address', { field: 'address', message: words.notSent })),
    }),
  );
  usePageTitle(sent > 0 ? words.sentTitle : words.title, problems.any);

  const ask = (to: string) => {
    problems.show([]);
    setAddress(to);
    request.mutate({ address: to });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('address') ?? '').trim();
    if (given === '') problems.show([{ field: 'address', message: words.missingAddress }]);
    else if (!looksLikeAddress.test(given)) problems.show([{ field: 'address', message: words.wrongAddress }]);
    else ask(given);
  };

  if (sent > 0) {
    return (
      <div className="read flow">
        <h1>{words.sentTitle}</h1>
        <p className="lead">{words.sentBody(address)}</p>
        <p>{words.sentLife}</p>
        {demo.data && (
          <Notice>
            <p>{words.demoSent}</p>
            <ButtonAnchor href="/inbox">{words.inbox}</ButtonAnchor>
          </Notice>
        )}
        <Details summary={words.sentNothing}>
          <p>{words.sentNothingBody}</p>
        </Details>
        <p role="status" className="soft">
          {sent > 1 && words.sentAgain}
        </p>
        <ButtonGroup>
          <Button look="secondary" busy={request.isPending} onClick={() => ask(address)}>
            {words.again}
          </Button>
          <Button look="quiet" onClick={() => setSent(0)}>
            {words.another}
          </Button>
        </ButtonGroup>
      </div>
    );
  }
  return (
    <div className={demo.data ? 'split split-even' : 'read'}>
      <div>
        <ErrorSummary problems={problems} />
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <form noValidate onSubmit={submit} className={styles.form}>
          <TextField
            id="address"
            name="address"
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            defaultValue={address}
            label={words.address}
            hint={words.addressHint}
            error={problems.of('address')}
          />
          <ButtonGroup>
            <Button type="submit" busy={request.isPending}>
              {request.isPending ? problemWords.sending : words.send}
            </Button>
          </ButtonGroup>
        </form>
      </div>
      {demo.data && (
        <Card tinted className="flow">
          <h2>{words.demoHeading}</h2>
          <p>{words.demoLead}</p>
          <ul className={styles.people}>
            {demo.data.map((person) => (
              <li key={person.address}>
                <button type="button" className={styles.person} onClick={() => ask(person.address)}>
                  <strong>{words.roles[person.role] ?? person.role}</strong>
                  <span className="small soft">{words.demoAs(person.name)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
