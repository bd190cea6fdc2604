import { bodySites } from '@sitwell/domain/assessment';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Outputs, useTRPC, useTRPCClient } from '../../app/api.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { useWords } from '../../words/index.ts';

/** Where the organisation lets symptoms choose nothing, the person says for which regions the movements are. */
export function RegionChoice({ data }: { readonly data: Outputs['plan']['get'] }) {
  const { body, plan: words, problems } = useWords();
  const trpc = useTRPC();
  const server = useTRPCClient();
  const client = useQueryClient();
  const record = useRestrictionRecord();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(data.regions));
  const regions = bodySites.filter((site) => chosen.has(site));
  const save = useMutation({
    mutationFn: () =>
      saveWithRestriction(record, (restriction) =>
        server.plan.save.mutate({ stage: data.stage, regions, restriction }),
      ),
    onSuccess: () => client.setQueryData(trpc.plan.get.queryKey(), (before) => before && { ...before, regions }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form noValidate onSubmit={submit} className="no-print">
      <Choices
        id="regions"
        name="regions"
        kind="checkbox"
        inline
        label={words.regionsHeading}
        hint={words.regionsHint}
        error={save.isError ? problems.notSaved : undefined}
        options={bodySites.map((value) => ({ value, label: body.sites[value] }))}
        chosen={[...chosen]}
        onChoose={(value, on) =>
          setChosen((now) => new Set(on ? [...now, value] : [...now].filter((each) => each !== value)))
        }
      />
      <ButtonGroup>
        <Button type="submit" look="secondary" busy={save.isPending}>
          {words.stageSave}
        </Button>
        <span role="status" className="soft">
          {save.isSuccess ? words.stageSaved : ''}
        </span>
      </ButtonGroup>
    </form>
  );
}
