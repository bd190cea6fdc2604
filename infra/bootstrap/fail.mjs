/** Something the person at the keyboard can mend: shown as one line, without a stack. */
export class Failure extends Error {}

/**
 * @param {string} message what is wrong, and how to mend it
 * @returns {never}
 */
export function fail(message) {
  throw new Failure(message);
}
