/** One thing wrong with what was given: where it is, a code for programs, a sentence for people that never repeats the value. */
export type FieldError = { readonly path: string; readonly code: string; readonly message: string };

/** The input cannot be used; every wrong field is named. */
export class InvalidInput extends Error {
  readonly kind = 'invalidInput';
  readonly fields: readonly FieldError[];
  constructor(fields: readonly FieldError[]) {
    super(`Invalid input: ${fields.map((field) => `${field.path} (${field.code})`).join(', ')}`);
    this.name = 'InvalidInput';
    this.fields = fields;
  }
}

/** There is no such thing for this actor: it is foreign, gone, or never was. The three answer alike. */
export class NotFound extends Error {
  readonly kind = 'notFound';
  constructor(what: string) {
    super(`Not found: ${what}`);
    this.name = 'NotFound';
  }
}

/** What is asked for does not fit the present state. `code` is stable, the message is for people. */
export class Conflict extends Error {
  readonly kind = 'conflict';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Conflict';
    this.code = code;
  }
}

/** The actor's roles do not allow it. */
export class Refused extends Error {
  readonly kind = 'refused';
  constructor() {
    super('Your role does not allow this.');
    this.name = 'Refused';
  }
}

/** Nobody is signed in, or the session has ended. */
export class SignInNeeded extends Error {
  readonly kind = 'signInNeeded';
  constructor() {
    super('Please sign in.');
    this.name = 'SignInNeeded';
  }
}

export type ExpectedError = InvalidInput | NotFound | Conflict | Refused | SignInNeeded;

export function isExpected(error: unknown): error is ExpectedError {
  return (
    error instanceof InvalidInput ||
    error instanceof NotFound ||
    error instanceof Conflict ||
    error instanceof Refused ||
    error instanceof SignInNeeded
  );
}

/** The programme cannot start: the part at fault and the mend, as one line for the person at the console. */
export class CannotStart extends Error {
  readonly kind = 'cannotStart';
  readonly part: string;
  readonly mend: string;
  constructor(part: string, problem: string, mend: string) {
    super(`${part}: ${problem} ${mend}`);
    this.name = 'CannotStart';
    this.part = part;
    this.mend = mend;
  }
}
