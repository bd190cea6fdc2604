/** Longest address that mail servers carry (RFC 5321). */
const LONGEST = 254;

/** Whether mail can be sent to this: one address without name, comment or quotes, as the mail channel takes it. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/.test(text);
}

/**
 * Whether a text is fit for one line on a page, in a mail and in a file: something to see, no control characters, and nothing that
 * turns the direction of what follows.
 */
export function isPlainLine(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);
}
