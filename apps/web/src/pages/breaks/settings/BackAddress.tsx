import { Button } from '../../../design/Button.tsx';
import { TextField } from '../../../design/Field.tsx';
import { useWords } from '../../../words/index.ts';
import { useCopy } from '../useCopy.ts';

/** The secret address that a program of the person's posts to when they are back. */
export function BackAddress({ url }: { readonly url: string }) {
  const { breakSettings: words, breakCalendars } = useWords();
  const { copy, said } = useCopy();
  return (
    <div className="flow flow-small">
      <TextField
        id="back"
        readOnly
        label={words.backLabel}
        hint={
          <>
            {words.backHint} <code>{`curl -X POST ${words.backAddress}`}</code>
          </>
        }
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button look="secondary" onClick={() => void copy(url)}>
        {breakCalendars.feedCopy}
      </Button>
      <p role="status">{said}</p>
      <p className="soft small">
        {words.backSecret} {words.backNew}
      </p>
    </div>
  );
}
