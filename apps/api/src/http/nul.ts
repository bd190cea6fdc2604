/**
 * Whether U+0000 stands anywhere in what was asked. PostgreSQL keeps no text with it, and nobody types it: an id that holds one would
 * fail there and be unknown elsewhere.
 */
export function holdsNul(value: unknown): boolean {
  // Written as JSON, an escaped backslash before it would be text and not the sign itself.
  return /(?<!\\)(?:\\\\)*\\u0000/.test(JSON.stringify(value) ?? '');
}
