import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { TextField } from '../../design/Field.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { fieldText, useAdd } from '../people/useAdd.ts';

/** Declares what is left of the year after a campaign, so that answers in between count too. */
export function DeclareRest({
  period,
  onEnd,
}: {
  readonly period: { readonly period: string; readonly name: string };
  readonly onEnd: () => void;
}) {
  const { periods: words, periodKinds, shell } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const adding = useAdd('rest');
  const declare = useMutation(
    trpc.periods.declareRest.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.periods.pathFilter());
        onEnd();
      },
      onError: (error) => adding.failed(error, 'name'),
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = fieldText(event.currentTarget, 'name');
    if (adding.check([name === '' && { field: 'name', message: words.missingName }]))
      declare.mutate({ period: period.period, name });
  };
  return (
    <Dialog title={periodKinds.restOf(period.name)} onClose={onEnd}>
      <p>{periodKinds.restBody}</p>
      <ErrorSummary problems={adding.problems} />
      <form noValidate onSubmit={submit} className="flow">
        <TextField
          id={adding.id('name')}
          name="name"
          autoComplete="off"
          label={periodKinds.restName}
          hint={periodKinds.restHint}
          error={adding.of('name')}
        />
        <ButtonGroup>
          <Button type="submit" busy={declare.isPending}>
            {periodKinds.restDo}
          </Button>
          <Button look="secondary" onClick={onEnd}>
            {shell.cancel}
          </Button>
        </ButtonGroup>
      </form>
    </Dialog>
  );
}
