import { loosens } from '@sitwell/domain/reporting';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices, TextField } from '../../design/Field.tsx';
import { Card, Notice } from '../../design/Panels.tsx';
import { ErrorSummary } from '../../design/Problems.tsx';
import { useAdd } from '../people/useAdd.ts';
import {
  type Choice,
  choices,
  countedKinds,
  countOf,
  isSame,
  type ProtectionSettings,
  settingsOf,
  type Wanted,
} from './wanted.ts';

const untouched = (today: ProtectionSettings): Wanted => ({
  k: String(today.k),
  noiseBits: today.noiseBits,
  counted: { finding: 'same', equipment: 'same' },
});

/** Asks for other settings. Says before it is sent whether they tell more, which takes a second person, or less. */
export function Propose({ today }: { readonly today: ProtectionSettings }) {
  const { protection: words, problems: problemWords } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const adding = useAdd('protection');
  // Only what was touched: the rest follows the settings, also when a second person changes them meanwhile.
  const [touched, setTouched] = useState<Partial<Wanted>>({});
  const wanted: Wanted = { ...untouched(today), ...touched };
  const [reason, setReason] = useState('');
  const settings = settingsOf(today, wanted);
  const propose = useMutation(
    trpc.periods.proposeChange.mutationOptions({
      onSuccess: async ({ state }) => {
        await client.invalidateQueries(trpc.periods.pathFilter());
        adding.succeeded(state === 'made' ? words.made : words.proposed);
        setReason('');
        setTouched({});
      },
      onError: (error) => adding.failed(error, 'k'),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (propose.isPending) return;
    const right = adding.check([
      settings === null && { field: 'k', message: words.missingK(today.smallestK, today.largestK) },
      settings !== null && isSame(settings, today) && { field: 'k', message: words.nothingChanged },
      reason.trim() === '' && { field: 'reason', message: words.missingReason },
    ]);
    if (right && settings !== null)
      propose.mutate({ ...settings, measures: [...settings.measures], reason: reason.trim() });
  };
  return (
    <Card>
      <section className="flow" aria-labelledby="propose">
        <h2 id="propose">{words.proposeHeading}</h2>
        <p className="soft">{words.proposeLead}</p>
        <ErrorSummary problems={adding.problems} />
        <form noValidate onSubmit={submit} className="flow">
          <TextField
            id={adding.id('k')}
            inputMode="numeric"
            autoComplete="off"
            short
            label={words.k}
            hint={words.kHint(today.smallestK, today.largestK)}
            error={adding.of('k')}
            value={wanted.k}
            onChange={({ currentTarget }) => setTouched({ ...touched, k: currentTarget.value })}
          />
          <Choices
            id={adding.id('noiseBits')}
            name="noiseBits"
            kind="radio"
            label={words.noise}
            error={adding.of('noiseBits')}
            options={today.presets.map(({ noiseBits, k }) => ({
              value: String(noiseBits),
              label: noiseBits === 1 ? words.noiseStrong : words.noiseStandard,
              hint: noiseBits === 1 ? words.noiseStrongHint(k) : undefined,
            }))}
            chosen={[String(wanted.noiseBits)]}
            onChoose={(value) => setTouched({ ...touched, noiseBits: Number(value) })}
          />
          {countedKinds.map((kind) => (
            <Choices
              key={kind}
              id={adding.id(kind)}
              name={kind}
              kind="radio"
              inline
              label={words.kinds[kind]}
              options={choices.map((value) => ({
                value,
                label:
                  value === 'same'
                    ? words.asNow(countOf(today, kind).counted)
                    : words[value === 'all' ? 'all' : 'noneOf'],
              }))}
              chosen={[wanted.counted[kind]]}
              onChoose={(value) => setTouched({ ...touched, counted: { ...wanted.counted, [kind]: value as Choice } })}
            />
          ))}
          <TextField
            id={adding.id('reason')}
            autoComplete="off"
            maxLength={300}
            label={words.reason}
            hint={words.reasonHint}
            error={adding.of('reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div role="status">
            {settings !== null && !isSame(settings, today) && (
              <Notice
                level={3}
                tone={loosens(today, settings) ? 'caution' : 'good'}
                heading={loosens(today, settings) ? words.loosens : words.tightens}
              >
                <p>{loosens(today, settings) ? words.loosensWhat : words.tightensWhat}</p>
                <p>{words.actsNext}</p>
              </Notice>
            )}
          </div>
          <ButtonGroup>
            <Button type="submit" busy={propose.isPending}>
              {propose.isPending
                ? problemWords.sending
                : settings !== null && loosens(today, settings)
                  ? words.propose
                  : words.change}
            </Button>
            <span role="status">{adding.added}</span>
          </ButtonGroup>
        </form>
      </section>
    </Card>
  );
}
