/** What a function of the catalogue may be called with: counts, names, or a place of the body. */
const given: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [11, 11, 11, 11],
  ['Office', 'Office', 'Office', 'Office'],
  ['neck', 'left'],
];

export interface Message {
  /** Where it stands, such as `breaks.title`; for a function with the number of what it was called with. */
  readonly path: string;
  readonly text: string;
}

function said(say: (...values: readonly unknown[]) => unknown, path: string): Message[] {
  return given.flatMap((values, at) => {
    try {
      const text = String(say(...values));
      return /undefined|NaN/.test(text) ? [] : [{ path: `${path}(${at})`, text }];
    } catch {
      return [];
    }
  });
}

/** Every message of a catalogue with its path; of a function everything that it says without complaint. */
export function messagesIn(node: unknown, path = ''): Message[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const all = said(node as (...values: readonly unknown[]) => unknown, path);
    return all.length > 0 ? all : [{ path, text: '' }];
  }
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, inner]) => messagesIn(inner, path === '' ? key : `${path}.${key}`));
  return [{ path, text: '' }];
}

/** Where messages stand, whatever they are called with. */
export const placesOf = (messages: readonly Message[]): string[] => [
  ...new Set(messages.map(({ path }) => path.replace(/\(\d+\)$/, ''))),
];
