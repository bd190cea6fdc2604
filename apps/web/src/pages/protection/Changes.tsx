import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, reasonOf, useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Card, Empty, Notice, Tag } from '../../design/Panels.tsx';
import { useFormats } from '../../words/index.ts';
import styles from './Protection.module.css';

type Change = Outputs['periods']['changes'][number];
const tones = { proposed: 'caution', made: 'good', declined: 'plain', overtaken: 'plain' } as const;

/** What was asked for, by which role, and what became of it: newest first. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { protection: words } = useAllWords();
  if (changes.length === 0)
    return (
      <Empty heading={words.none}>
        <p>{words.noneBody}</p>
      </Empty>
    );
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.change}>
          <Card className="flow flow-small">
            <ChangeCard change={change} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

function ChangeCard({ change }: { readonly change: Change }) {
  const { protection: words, signIn } = useAllWords();
  const formats = useFormats();
  const { before, after, added, removed, decidedAs, decidedAt } = change;
  const role = (name: string) => signIn.roles[name] ?? name;
  const noise = (bits: number) => (bits === 1 ? words.noiseStrong : words.noiseStandard);
  return (
    <>
      <div className={styles.head}>
        <h3>{change.loosens ? words.loosens : words.tightens}</h3>
        <Tag tone={tones[change.state]}>{words.states[change.state]}</Tag>
      </div>
      <ul>
        {before.k !== after.k && <li>{words.fromTo(words.k, String(before.k), String(after.k))}</li>}
        {before.noiseBits !== after.noiseBits && (
          <li>{words.fromTo(words.noise, noise(before.noiseBits), noise(after.noiseBits))}</li>
        )}
        {added.length > 0 && <li>{words.added(added.length)}</li>}
        {removed.length > 0 && <li>{words.removed(removed.length)}</li>}
      </ul>
      <p>{words.because(change.reason)}</p>
      <p className="soft small">
        {words.askedBy(role(change.proposedAs), formats.date(change.proposedAt))}{' '}
        {decidedAs !== null && decidedAt !== null && words.decidedBy(role(decidedAs), formats.date(decidedAt))}{' '}
        {change.state === 'made' && (change.actsFrom === null ? words.actsNext : words.actsFrom(change.actsFrom))}
      </p>
      {change.state === 'proposed' && <Decide change={change} />}
    </>
  );
}

/** The second key, for those who hold one. */
function Decide({ change }: { readonly change: Change }) {
  const { protection: words, problems } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = { onSuccess: () => client.invalidateQueries(trpc.periods.pathFilter()) };
  const approve = useMutation(trpc.periods.approveChange.mutationOptions(refresh));
  const decline = useMutation(trpc.periods.declineChange.mutationOptions(refresh));
  const busy = approve.isPending || decline.isPending;
  const error = approve.error ?? decline.error;
  const what = { change: change.change };
  return (
    <>
      {!change.mayApprove && <p>{words.waits}</p>}
      {error && (
        <Notice tone="danger" live>
          <p>{reasonOf(error) === 'internal' ? problems.notSaved : error.message}</p>
        </Notice>
      )}
      {change.mayDecline && (
        <ButtonGroup>
          {change.mayApprove && (
            <Button busy={busy} onClick={() => approve.mutate(what)}>
              {words.approve}
            </Button>
          )}
          <Button look="secondary" busy={busy} onClick={() => decline.mutate(what)}>
            {change.mine ? words.takeBack : words.decline}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}
