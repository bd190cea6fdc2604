/** How many years are filled in at once, the present one with them. */
const YEARS = 3;

/**
 * The public holidays of a whole country as local dates ("2026-12-25"), of the year of `now` and the two after it, in order; none for
 * a country that the data does not know. What only a part of the country keeps is not among them: an admin adds it.
 * @param now epoch milliseconds
 */
export async function publicHolidays(country: string, now: number): Promise<string[]> {
  // Large, and needed only when a site is made or filled in.
  const { default: Holidays } = await import('date-holidays');
  const year = new Date(now).getUTCFullYear();
  const known = new Holidays(country);
  const dates = Array.from({ length: YEARS }, (_, i) => known.getHolidays(year + i) ?? [])
    .flat()
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(dates)].sort();
}

/**
 * The zone that an organisation of this country starts in: that of its machine if the country has it, since a large country has
 * several, else the one that most of the country lives in. A machine in a data centre mostly shows UTC.
 */
export async function startingZone(country: string, machine: string): Promise<string> {
  const { default: Holidays } = await import('date-holidays');
  const zones = new Holidays(country).getTimezones() ?? [];
  return zones.includes(machine) ? machine : (zones[0] ?? machine);
}
