import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Outputs, problemsOf, useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { usePageTitle } from '../../../app/page.ts';
import { useSurroundings } from '../../../app/surroundings.ts';
import { BackLink } from '../../../design/BackLink.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../design/Button.tsx';
import { Choice, FieldGroup, SelectField, TextField } from '../../../design/Field.tsx';
import { Notice } from '../../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../../design/Problems.tsx';
import { useWords } from '../../../words/index.ts';
import styles from '../Breaks.module.css';
import { QuietFields } from '../TimeFields.tsx';
import { BackAddress } from './BackAddress.tsx';
import { draftOf, findProblems, inputOf, type SettingsDraft, zonesWith } from './settingsForm.ts';

type Reminders = Outputs['reminders']['get'];
type Defaults = Outputs['reminders']['defaults'];

/** What holds for all routines: zone, channels, quiet times, caps, pings. */
export function SettingsPage() {
  const { breakSettings: words, breaks } = useWords();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  const defaults = useQuery(trpc.reminders.defaults.queryOptions());
  return (
    <div className="read flow flow-large">
      <div>
        <BackLink to="/breaks">{breaks.title}</BackLink>
        <Loaded query={reminders}>
          {(data) => <Loaded query={defaults}>{(given) => <Form data={data} defaults={given} />}</Loaded>}
        </Loaded>
      </div>
      <section className="flow flow-small" aria-labelledby="know">
        <h2 id="know">{words.goodToKnow}</h2>
        <ul>
          {defaults.data && <li>{words.snoozes(defaults.data.snoozes.perBreak, defaults.data.snoozes.perDay)}</li>}
          <li>{words.holidays}</li>
        </ul>
      </section>
    </div>
  );
}

function Form({ data, defaults }: { readonly data: Reminders; readonly defaults: Defaults }) {
  const words = useWords();
  const { breakSettings, breaks, shell } = words;
  const trpc = useTRPC();
  const client = useQueryClient();
  const problems = useProblems();
  const { newKey } = useSurroundings();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(data.settings));
  usePageTitle(breakSettings.title, problems.any);
  const save = useMutation(
    trpc.reminders.saveSettings.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries(trpc.reminders.pathFilter());
        await client.invalidateQueries(trpc.signIn.whoAmI.queryFilter());
      },
      onError: (error) =>
        problems.show(problemsOf(error, (path) => path, { field: 'timeZone', message: words.problems.notSaved })),
    }),
  );
  const change = (part: Partial<SettingsDraft>) => {
    save.reset();
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = findProblems(draft, defaults.kinds, words);
    problems.show(found);
    if (found.length === 0) save.mutate(inputOf(draft));
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1>{breakSettings.title}</h1>
      <p className="lead">{breakSettings.lead}</p>
      <form noValidate onSubmit={submit} className={`flow ${styles.form}`}>
        <SelectField
          id="timeZone"
          label={breakSettings.zoneLabel}
          hint={breakSettings.zoneHint}
          error={problems.of('timeZone')}
          options={[
            { value: '', label: breakSettings.zoneSite },
            ...zonesWith(draft.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
          ]}
          value={draft.timeZone}
          onChange={(event) => change({ timeZone: event.currentTarget.value })}
        />
        <FieldGroup id="channels" label={breakSettings.channelsLabel} hint={breakSettings.channelsHint}>
          <div className={styles.choices}>
            <Choice
              type="checkbox"
              label={breakSettings.mail}
              hint={breakSettings.mailHint}
              checked={draft.mail}
              onChange={(event) => change({ mail: event.currentTarget.checked })}
            />
            <Choice
              type="checkbox"
              label={breakSettings.push}
              hint={breakSettings.pushHint(data.push.devices)}
              checked={draft.push}
              onChange={(event) => change({ push: event.currentTarget.checked })}
            />
          </div>
          <p>
            <Link to="/breaks/device">{words.breakDevice.link}</Link>
          </p>
        </FieldGroup>
        <QuietFields
          label={breakSettings.quietLabel}
          hint={breakSettings.quietHint}
          quiet={draft.quiet}
          problem={problems.of}
          newKey={newKey}
          onChange={(quiet) => change({ quiet })}
        />
        <FieldGroup id="caps" label={breakSettings.capsLabel} hint={breakSettings.capsHint}>
          <div className={styles.spans}>
            {defaults.kinds
              .filter(({ kind }) => defaults.limits.kinds.includes(kind))
              .map(({ kind, capPerDay }) => (
                <TextField
                  key={kind}
                  id={`caps.${kind}`}
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={capPerDay}
                  short
                  label={breaks.kinds[kind].name}
                  hint={breakSettings.cap(1, capPerDay)}
                  error={problems.of(`caps.${kind}`)}
                  value={draft.caps[kind] ?? ''}
                  onChange={(event) => change({ caps: { ...draft.caps, [kind]: event.currentTarget.value } })}
                />
              ))}
          </div>
        </FieldGroup>
        <FieldGroup id="pings" label={breakSettings.pingsLabel}>
          <div className="flow">
            <Choice
              type="checkbox"
              label={breakSettings.pings}
              hint={
                data.back === null ? `${breakSettings.pingsHint} ${breakSettings.pingsSave}` : breakSettings.pingsHint
              }
              checked={draft.pings}
              onChange={(event) => change({ pings: event.currentTarget.checked })}
            />
            {data.back !== null && <BackAddress url={data.back} />}
          </div>
        </FieldGroup>
        <div role="status">
          {save.isSuccess && (
            <Notice tone="good">
              <p>{breakSettings.saved}</p>
            </Notice>
          )}
        </div>
        <ButtonGroup>
          <Button type="submit" busy={save.isPending}>
            {save.isPending ? words.problems.sending : shell.save}
          </Button>
          <ButtonLink to="/breaks" look="quiet">
            {shell.back}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </>
  );
}
