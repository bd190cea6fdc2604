import { fillText } from '@sitwell/content/library';
import { countriesWithNumbers, emergencyNumbers, type Tier } from '@sitwell/domain/assessment';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { useWho } from '../../app/session.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Notice } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Check.module.css';

/** The country the person is in now, and how to change it: at first that of their site, which may be another. */
interface CountryNow {
  readonly country: string;
  readonly onCountry: (country: string) => void;
}

export function useCountryNow(): CountryNow {
  const [country, onCountry] = useState(useWho().country);
  return { country, onCountry };
}

function CountryChoice({ country, onCountry }: CountryNow) {
  const { check: words } = useWords();
  const formats = useFormats();
  const own = useWho().country;
  const names = new Intl.DisplayNames(formats.locale, { type: 'region' });
  const countries = [...new Set([own, ...countriesWithNumbers])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, formats.locale));
  return (
    <SelectField
      id="country"
      label={words.country}
      options={countries}
      value={country}
      onChange={(event) => onCountry(event.currentTarget.value)}
    />
  );
}

/** The numbers to call, for people who need no list to know that they need help. */
export function EmergencyNumber(now: CountryNow) {
  const { check: words } = useWords();
  return (
    <Notice tone="danger">
      <p>
        {words.emergencyNow}{' '}
        {emergencyNumbers(now.country).call.map((number, index) => (
          <Fragment key={number}>
            {index > 0 && ` ${words.or} `}
            <a href={`tel:${number.replaceAll(' ', '')}`}>{words.call(number)}</a>
          </Fragment>
        ))}
      </p>
      <CountryChoice {...now} />
    </Notice>
  );
}

/** Stops the self-check to say what to do about a warning sign, with the number of the country the person is in. */
export function HelpNow({
  tier,
  now,
  onBack,
  onContinue,
  goOn,
}: {
  readonly now: CountryNow;
  readonly tier: Exclude<Tier, 'none'>;
  readonly onBack: () => void;
  readonly onContinue: () => void;
  readonly goOn?: string;
}) {
  const { check: words } = useWords();
  const library = useLibrary();
  const numbers = emergencyNumbers(now.country);
  const heading = useRef<HTMLHeadingElement>(null);
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
                <CountryChoice {...now} />
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
