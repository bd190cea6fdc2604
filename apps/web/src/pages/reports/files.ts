/** The address of a file of one period. Undefined parts are left out. */
export function fileOf(period: string, file: string, about: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams(Object.entries(about).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `/reports/${encodeURIComponent(period)}/${file}${query.size > 0 ? `?${query}` : ''}`;
}
