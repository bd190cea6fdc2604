import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useSurroundings } from '../../../app/surroundings.ts';
import { Button, ButtonGroup } from '../../../design/Button.tsx';
import { Dialog } from '../../../design/Dialog.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import { sentencesOf } from './explanation.ts';

/** Why a break came at an instant, or why none did. */
export function WhyDialog({ at, onClose }: { readonly at: number; readonly onClose: () => void }) {
  const words = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const why = useQuery(trpc.reminders.explain.queryOptions({ at }, { staleTime: 0 }));
  return (
    <Dialog title={words.breakDay.whyTitle(formats.soon(at, now()))} onClose={onClose}>
      <Loaded query={why}>
        {(data) => (
          <ul>
            {sentencesOf(data, words, formats, now()).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Loaded>
      <ButtonGroup>
        <Button look="secondary" onClick={onClose}>
          {words.breakDay.close}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
