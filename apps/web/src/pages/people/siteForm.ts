/** The dates of a text with one on each line, and the first line that is none. Empty lines count for nothing, and a date counts once. */
export function readDates(text: string): { readonly dates: readonly string[]; readonly wrong: string | null } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { dates: [...new Set(lines)].sort(), wrong: lines.find((line) => !isDate(line)) ?? null };
}

/** The text with the dates that it lacks, all in order; what is no date stays as it was typed. */
export function addDates(text: string, dates: readonly string[]): { readonly text: string; readonly added: number } {
  const had = readDates(text).dates;
  const all = [...new Set([...had, ...dates])].sort();
  return { text: all.join('\n'), added: all.length - had.length };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}
