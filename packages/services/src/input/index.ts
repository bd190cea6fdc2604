import { isMailAddress, isPlainLine } from '@sitwell/domain/text';
import { z } from 'zod';

/** A name or a short reason, as people type it: trimmed, on one line, without control characters. */
export const line = (longest: number, missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(longest, `Use at most ${longest} characters.`)
    .refine(isPlainLine, 'Use letters and signs that can be seen, on one line.');

export const mailAddress = z
  .string('Enter an e-mail address, like name@company.example.')
  .trim()
  .refine(isMailAddress, 'Enter an e-mail address, like name@company.example.');
