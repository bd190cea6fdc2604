import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { LinesField, SelectField } from '../../design/Field.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { addDates, readDates } from './siteForm.ts';
import { useAdd } from './useAdd.ts';
import { zoneOptions } from './zoneOptions.ts';

export type Site = Outputs['directory']['sites'][number];

/** When it is what time at a site, and on which days no breaks come there. */
export function ManageSite({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const { people: words, problems: problemWords, shell } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useAdd('site-edited');
  const [timeZone, setTimeZone] = useState(site.timeZone);
  const [days, setDays] = useState(site.holidays.join('\n'));
  const [filled, setFilled] = useState<number | null>(null);
  const fill = useMutation({
    mutationFn: () => client.fetchQuery(trpc.directory.suggestHolidays.queryOptions({ site: site.id })),
    onSuccess: (dates) => {
      const { text, added } = addDates(days, dates);
      setDays(text);
      setFilled(added);
    },
    onError: (error) => form.failed(error, 'holidays'),
  });
  const save = useMutation(
    trpc.directory.editSite.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.directory.sites.pathFilter());
        onClose();
      },
      onError: (error) => form.failed(error, 'holidays'),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const { dates, wrong } = readDates(days);
    if (form.check([wrong !== null && { field: 'holidays', message: words.holidayWrong(wrong) }]))
      save.mutate({ site: site.id, timeZone, holidays: [...dates] });
  };
  return (
    <Dialog title={words.editSiteTitle(site.name)} onClose={onClose}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={submit} className="flow">
        <SelectField
          id={form.id('timeZone')}
          label={words.timeZone}
          error={form.of('timeZone')}
          options={zoneOptions(site.timeZone)}
          value={timeZone}
          onChange={(event) => setTimeZone(event.currentTarget.value)}
        />
        <LinesField
          id={form.id('holidays')}
          rows={8}
          label={words.holidaysLabel}
          hint={words.holidaysHint}
          error={form.of('holidays')}
          value={days}
          onChange={(event) => {
            setFilled(null);
            setDays(event.currentTarget.value);
          }}
        />
        <div className="flow">
          <Button look="secondary" busy={fill.isPending} onClick={() => fill.mutate()}>
            {words.holidaysFill}
          </Button>
          <p className="soft small" role="status">
            {filled !== null && `${words.holidaysFilled(filled)} ${words.holidaysSource}`}
          </p>
        </div>
        <ButtonGroup>
          <Button type="submit" busy={save.isPending}>
            {save.isPending ? problemWords.sending : shell.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {words.close}
          </Button>
        </ButtonGroup>
      </form>
    </Dialog>
  );
}
