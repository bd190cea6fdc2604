import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../app/api.ts';
import { Button, ButtonGroup } from '../../../design/Button.tsx';
import { TextField } from '../../../design/Field.tsx';
import { useWords } from '../../../words/index.ts';
import styles from '../Breaks.module.css';
import { useCopy } from '../useCopy.ts';

/** The secret address from which a calendar reads the person's breaks: made, copied, made anew, ended. */
export function Feed({ url }: { readonly url: string | null }) {
  const { breakCalendars: words, problems } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const { copy, said, say } = useCopy();
  const refresh = () => client.invalidateQueries(trpc.reminders.get.queryFilter());
  const make = useMutation(
    trpc.reminders.makeFeed.mutationOptions({
      onSuccess: async () => {
        await refresh();
        // Said when the new address shows: the old one is dead.
        say(url === null ? words.feedMade : words.feedRenewed);
      },
    }),
  );
  const end = useMutation(
    trpc.reminders.revokeFeed.mutationOptions({
      onSuccess: async () => {
        await refresh();
        say(words.feedEnded);
        // The button that was pressed has gone.
        document.getElementById('feed')?.focus();
      },
    }),
  );
  const busy = make.isPending || end.isPending;
  return (
    <section className="flow" aria-labelledby="feed">
      <h2 id="feed" tabIndex={-1}>
        {words.feedHeading}
      </h2>
      <p>{words.feedLead}</p>
      <p>{words.feedSecret}</p>
      {url !== null && (
        <TextField
          id="url"
          readOnly
          label={words.feedLabel}
          hint={words.feedHint}
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p role="status">{said}</p>
      {(make.isError || end.isError) && <p className={styles.failed}>{problems.notSaved}</p>}
      <ButtonGroup>
        {url === null ? (
          <Button busy={busy} onClick={() => make.mutate()}>
            {words.feedMake}
          </Button>
        ) : (
          <>
            <Button onClick={() => void copy(url)}>{words.feedCopy}</Button>
            <Button look="secondary" busy={busy} onClick={() => make.mutate()}>
              {words.feedNew}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => end.mutate()}>
              {words.feedEnd}
            </Button>
          </>
        )}
      </ButtonGroup>
      {url !== null && <p className="soft small">{words.feedNewNote}</p>}
    </section>
  );
}
