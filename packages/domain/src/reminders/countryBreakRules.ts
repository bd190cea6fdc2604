import { type BreakKind, breakKinds } from './breakKinds.ts';

/** A break of `breakMinutes` after every `workMinutes` of screen work; a change of activity counts as one. */
export type BreakRule = {
  readonly workMinutes: number;
  readonly breakMinutes: number;
  /** Where the figures come from, for the page that shows them. */
  readonly citation: string;
  /** Whether a law sets the figures; otherwise they are this programme's choice. */
  readonly isLaw: boolean;
};

/** By ISO 3166-1 alpha-2 code of the site's country. */
const byCountry: Readonly<Record<string, BreakRule>> = {
  AT: {
    workMinutes: 50,
    breakMinutes: 10,
    citation:
      'Bildschirmarbeitsverordnung (BS-V), BGBl. II Nr. 124/1998, § 10: a break or change of activity of at least 10 minutes after each 50 minutes of unbroken screen work.',
    isLaw: true,
  },
  IT: {
    workMinutes: 120,
    breakMinutes: 15,
    citation:
      'Decreto legislativo 81/2008, art. 175, comma 3: 15 minutes every 120 minutes of continuous screen work, unless a collective agreement says otherwise.',
    isLaw: true,
  },
  PL: {
    workMinutes: 60,
    breakMinutes: 5,
    citation:
      'Regulation of 1 December 1998 on work with screens, Dz.U. 1998 nr 148 poz. 973, § 7: at least 5 minutes after each hour of screen work, or alternating with other work.',
    isLaw: true,
  },
};

const elsewhere: BreakRule = {
  workMinutes: 60,
  breakMinutes: 5,
  citation:
    'No figure in law is known to this programme. Directive 90/270/EEC, art. 7, asks for breaks or changes of activity; 5 minutes each hour follow Galinsky 2000 and 2007.',
  isLaw: false,
};

/** The rule a movement break starts from in a country (ISO 3166-1 alpha-2, upper case): the law's, or 5 minutes after every 60. */
export function breakRuleOf(country: string): BreakRule {
  return Object.hasOwn(byCountry, country) ? (byCountry[country] ?? elsewhere) : elsewhere;
}

/** How long a break of a kind is in a country, in seconds: movement as its rule says, the others as usual. */
export function breakSecondsOf(kind: BreakKind, country: string): number {
  return kind === 'movement' ? breakRuleOf(country).breakMinutes * 60 : breakKinds[kind].seconds;
}
