export type EmergencyNumbers = {
  /** To call in an emergency, the surest first. */
  readonly call: readonly string[];
  /** For medical advice that cannot wait but is no emergency; null where no national line is known. */
  readonly adviceLine: string | null;
  /** False: from memory; the operator checks it before use. */
  readonly sourced: boolean;
};

const european = '112';

function inEurope(adviceLine: string | null = null, ...national: string[]): EmergencyNumbers {
  return { call: [european, ...national], adviceLine, sourced: national.length === 0 && adviceLine === null };
}

function elsewhere(adviceLine: string | null, ...call: string[]): EmergencyNumbers {
  return { call, adviceLine, sourced: false };
}

/**
 * By ISO 3166 country code. 112 works in every country of the European Union (European Commission); national ambulance
 * numbers and advice lines beside it are from memory.
 */
const byCountry: Readonly<Record<string, EmergencyNumbers>> = {
  AT: inEurope('1450', '144'),
  BE: inEurope('1733'),
  BG: inEurope(),
  CY: inEurope(),
  CZ: inEurope(null, '155'),
  DE: inEurope('116117'),
  DK: inEurope(),
  EE: inEurope('1220'),
  ES: inEurope(),
  FI: inEurope('116117'),
  FR: inEurope(null, '15'),
  GR: inEurope(null, '166'),
  HR: inEurope(null, '194'),
  HU: inEurope(null, '104'),
  IE: inEurope(null, '999'),
  IT: inEurope(null, '118'),
  LT: inEurope(),
  LU: inEurope(),
  LV: inEurope(null, '113'),
  MT: inEurope(),
  NL: inEurope(),
  PL: inEurope(null, '999'),
  PT: inEurope('808 24 24 24'),
  RO: inEurope(),
  SE: inEurope('1177'),
  SI: inEurope(),
  SK: inEurope(null, '155'),

  AU: elsewhere('1800 022 222', '000', european),
  BR: elsewhere(null, '192'),
  CA: elsewhere('811', '911'),
  CH: elsewhere(null, '144', european),
  GB: elsewhere('111', '999', european),
  IN: elsewhere(null, european, '108'),
  IS: elsewhere(null, european),
  JP: elsewhere(null, '119'),
  LI: elsewhere(null, '144', european),
  MX: elsewhere(null, '911'),
  NO: elsewhere('116117', '113', european),
  NZ: elsewhere('0800 611 116', '111'),
  SG: elsewhere(null, '995'),
  TR: elsewhere(null, european),
  US: elsewhere(null, '911'),
  ZA: elsewhere(null, european, '10177'),
};

const anywhere: EmergencyNumbers = { call: [european], adviceLine: null, sourced: false };

/** Countries with numbers of their own here. */
export const countriesWithNumbers: readonly string[] = Object.keys(byCountry).sort();

/**
 * The numbers of the country the person is in now, not of the site they belong to. 112 is always among them, last where it
 * is not the country's own: mobile networks in most countries put it through.
 * @param country ISO 3166 code of two letters; unknown ones get 112 alone
 */
export function emergencyNumbers(country: string | null): EmergencyNumbers {
  const code = country?.toUpperCase() ?? '';
  const found = Object.hasOwn(byCountry, code) ? byCountry[code] : undefined;
  if (found === undefined) return anywhere;
  return found.call.includes(european) ? found : { ...found, call: [...found.call, european] };
}
