/** Kinds of periods, and the rest of a year. */
export const periodKinds = {
  kind: 'Kind of period',
  kinds: {
    campaign: 'Campaign window',
    quarter: 'Quarter',
    halfYear: 'Half-year',
    year: 'Year',
    rest: 'Rest of the year',
  },
  hints: {
    campaign: 'You choose both days. One short window a year brings the best figures.',
    quarter: 'Three months from the first day on.',
    halfYear: 'Six months from the first day on.',
    year: 'Twelve months from the first day on.',
  },
  rest: 'Declare the rest of the year',
  restOf: (name: string) => `Declare the rest of the year after ${name}`,
  restBody: 'From the end of this period to one year after its first day. So answers in between count too.',
  restName: 'Name of the rest',
  restHint: 'For example Rest of 2026',
  restDo: 'Declare the rest',
};
