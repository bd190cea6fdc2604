import { type FieldError, isExpected } from '@sitwell/domain/errors';
import type { Language } from '@sitwell/services/language';
import { TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';
import { sayError } from './errorWords.ts';
import { schemaWords } from './schemaWords.ts';

// The words of the library itself would reach people otherwise.
z.config({ localeError: schemaWords });

/** What the pages may show of an error. Unknown errors say nothing of themselves. */
export interface ErrorData {
  readonly reason: string;
  readonly fields: readonly FieldError[];
}

const codes = {
  invalidInput: 'BAD_REQUEST',
  notFound: 'NOT_FOUND',
  conflict: 'CONFLICT',
  refused: 'FORBIDDEN',
  signInNeeded: 'UNAUTHORIZED',
} as const;

/** The one mapper of this transport: expected errors keep their meaning, the rest become a 500 without text. */
export function toTrpcError(error: TRPCError): TRPCError {
  const { cause } = error;
  if (isExpected(cause)) return new TRPCError({ code: codes[cause.kind], cause });
  return error;
}

/** @param language in which the sentences are; codes and paths are the same in all */
export function describeError(error: TRPCError, language: Language = 'en'): { message: string; data: ErrorData } {
  const { message, data } = inEnglish(error);
  const fields = data.fields.map((field) => ({ ...field, message: sayError(field.message, language) }));
  return { message: sayError(message, language), data: { ...data, fields } };
}

function inEnglish(error: TRPCError): { message: string; data: ErrorData } {
  const { cause } = error;
  if (isExpected(cause)) {
    const reason = cause.kind === 'conflict' ? cause.code : cause.kind;
    const message =
      cause.kind === 'invalidInput'
        ? 'Something is missing or wrong.'
        : cause.kind === 'notFound'
          ? 'This was not found.'
          : cause.message;
    return { message, data: { reason, fields: cause.kind === 'invalidInput' ? cause.fields : [] } };
  }
  if (cause instanceof ZodError) {
    const fields = cause.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: [...issue.path, key].join('.'),
            code: 'unknownField',
            message: 'This field is not known.',
          }))
        : [{ path: issue.path.join('.'), code: issue.code, message: issue.message }],
    );
    return { message: 'Something is missing or wrong.', data: { reason: 'invalidInput', fields } };
  }
  const known: Partial<Record<TRPCError['code'], string>> = {
    NOT_FOUND: 'This was not found.',
    BAD_REQUEST: 'This request cannot be read.',
    METHOD_NOT_SUPPORTED: 'This request cannot be read.',
    UNSUPPORTED_MEDIA_TYPE: 'Send JSON.',
    PAYLOAD_TOO_LARGE: 'This request is too large.',
  };
  const message = known[error.code];
  return message === undefined
    ? { message: 'Something went wrong here. Please try again in a minute.', data: { reason: 'internal', fields: [] } }
    : { message, data: { reason: error.code.toLowerCase(), fields: [] } };
}
