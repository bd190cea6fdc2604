/** All zones that this browser knows, to choose from, and one that is chosen already, which it may know by another name. */
export function zoneOptions(chosen?: string): { value: string; label: string }[] {
  const zones = new Set([...(chosen === undefined ? [] : [chosen]), ...Intl.supportedValuesOf('timeZone')]);
  return [...zones].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
