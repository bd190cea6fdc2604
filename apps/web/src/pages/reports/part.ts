/** A department or a site, or neither for what leads the reader's pages: in the address, so that it can be passed on. */
export interface Part {
  readonly unit?: string;
  readonly site?: string;
}

export function readPart(search: Readonly<Record<string, unknown>>): Part {
  if (typeof search['site'] === 'string') return { site: search['site'] };
  return typeof search['unit'] === 'string' ? { unit: search['unit'] } : {};
}

/** The same with a page of the list. */
export function readPage(search: Readonly<Record<string, unknown>>): { readonly page?: number } {
  return typeof search['page'] === 'number' && search['page'] > 1 ? { page: search['page'] } : {};
}
