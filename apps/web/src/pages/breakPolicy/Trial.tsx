import { useAllWords } from '../../app/allWords.ts';
import type { Outputs } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Notice } from '../../design/Panels.tsx';

/** What the rules on the page would bring to everyone, in words; or why that is not told. */
export function Trial({
  trial,
  isTooFew,
  busy,
  onTry,
}: {
  readonly trial: Outputs['reminders']['tryPolicy'] | undefined;
  readonly isTooFew: boolean;
  readonly busy: boolean;
  readonly onTry: () => void;
}) {
  const { breakPolicy: words, problems } = useAllWords();
  return (
    <section className="flow" aria-labelledby="try">
      <h2 id="try">{words.tryHeading}</h2>
      <p>{words.tryBody}</p>
      <ButtonGroup>
        <Button look="secondary" busy={busy} onClick={onTry}>
          {busy ? problems.sending : words.try}
        </Button>
      </ButtonGroup>
      <div role="status">
        {isTooFew && <Notice>{words.tooFew}</Notice>}
        {trial && (
          <Notice heading={words.trialHeading} level={3}>
            <ul>
              <li>{words.median(trial.median)}</li>
              <li>{words.p95(trial.p95)}</li>
              <li>{words.outside(trial.outsidePercent)}</li>
            </ul>
            <p className="soft">{words.people(trial.people)}</p>
          </Notice>
        )}
      </div>
    </section>
  );
}
