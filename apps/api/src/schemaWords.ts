import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const sized: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/**
 * What an input is told that does not fit its schema, where the schema has no words of its own: the field by its path, and what
 * to send. English; `errorWords.ts` knows each sentence in the other languages.
 */
export const schemaWords: z.core.$ZodErrorMap = (issue) => {
  const name = `“${issue.path?.join('.') || 'input'}”`;
  const otherwise = `Correct ${name}. It cannot be read.`;
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected];
      return kind ? `Give ${name} as ${kind}.` : otherwise;
    }
    case 'invalid_value':
      return `Give ${name} as one of these: “${issue.values.join(', ')}”.`;
    case 'too_big': {
      const unit = sized[issue.origin];
      return unit ? `Give ${name} with ${issue.maximum} ${unit} at most.` : `Give ${name} as ${issue.maximum} or less.`;
    }
    case 'too_small': {
      const unit = sized[issue.origin];
      if (unit && issue.minimum === 1) return `Give ${name}.`;
      return unit ? `Give ${name} with ${issue.minimum} ${unit} or more.` : `Give ${name} as ${issue.minimum} or more.`;
    }
    default:
      return otherwise;
  }
};
