import { fillText } from '@sitwell/content/library';
import { countriesWithNumbers, emergencyNumbers, type Tier } from '@sitwell/domain/assessment';
import { useEffect, useRef, useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { useWho } from '../../app/session.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Notice } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Check.module.css';

/** The number to call, for people who need no list to know that they need help. */
export function EmergencyNumber() {
  const { check: words } = useWords();
  const [number = ''] = emergencyNumbers(useWho().country).call;
  return (
    <Notice tone="danger">
      <p>
        {words.emergencyNow} <a href={`tel:${number}`}>{words.call(number)}</a>
      </p>
    </Notice>
  );
}

/** Stops the self-check to say what to do about a warning sign, with the number of the country the person is in. */
export function HelpNow({
  tier,
  onBack,
  onContinue,
  goOn,
}: {
  readonly tier: Exclude<Tier, 'none'>;
  readonly onBack: () => void;
  readonly onContinue: () => void;
  readonly goOn?: string;
}) {
  const { check: words } = useWords();
  const formats = useFormats();
  const library = useLibrary();
  const [country, setCountry] = useState(useWho().country);
  const numbers = emergencyNumbers(country);
  const heading = useRef<HTMLHeadingElement>(null);
  const names = new Intl.DisplayNames(formats.locale, { type: 'region' });
  const countries = [...new Set([country, ...countriesWithNumbers])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, formats.locale));
  const title = library.data?.safety.tiers[tier]?.heading ?? words.signsTitle;
  usePageTitle(title);
  // The page changes without a new address, so focus is moved by hand.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Loaded query={library}>
      {({ safety }) => {
        const advice = safety.tiers[tier];
        const fill = (text: string) => fillText(text, { emergencyNumber: numbers.call[0] });
        return (
          <div className="read flow">
            <h1 ref={heading} tabIndex={-1}>
              {advice?.heading}
            </h1>
            <Notice tone={tier === 'prompt' ? 'caution' : 'danger'}>
              <p className={styles.helpLead}>{advice?.lead}</p>
              <ul>
                {advice?.actions.map((action) => (
                  <li key={action}>{fill(action)}</li>
                ))}
              </ul>
            </Notice>
            {tier !== 'prompt' && (
              <section className="flow" aria-label={words.callNow}>
                <ul className={styles.numbers}>
                  {numbers.call.map((number) => (
                    <li key={number}>
                      <a href={`tel:${number.replaceAll(' ', '')}`} aria-label={words.call(number)}>
                        {number}
                      </a>
                    </li>
                  ))}
                </ul>
                {numbers.adviceLine !== null && <p>{words.adviceLine(numbers.adviceLine)}</p>}
                <SelectField
                  id="country"
                  label={words.country}
                  options={countries}
                  value={country}
                  onChange={(event) => setCountry(event.currentTarget.value)}
                />
                {!numbers.sourced && <p className="soft small">{words.checkNumber}</p>}
              </section>
            )}
            <p>{advice?.withheld}</p>
            <ButtonGroup>
              <Button look="secondary" onClick={onContinue}>
                {goOn ?? words.goOnAnyway}
              </Button>
              <Button look="quiet" onClick={onBack}>
                {words.signsBack}
              </Button>
            </ButtonGroup>
          </div>
        );
      }}
    </Loaded>
  );
}
