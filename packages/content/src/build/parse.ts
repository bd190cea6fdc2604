import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong, in words for the person who edits the file. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** Parses one YAML file; a slip of the pen is answered with the line and what to try. `known`: texts parsed before. */
export function parseYaml(file: string, text: string, problems: Problem[], known?: Map<string, unknown>): unknown {
  if (known?.has(text)) return known.get(text);
  const document = parseDocument(text, { uniqueKeys: true });
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 1;
    const hint = /colon|mapping|implicit|compact/i.test(error.message)
      ? ' A text that has a colon in it needs quotes around it.'
      : '';
    problems.push({
      rule: 'shape',
      file,
      message: `line ${line} cannot be read: ${error.message.split('\n')[0]}${hint}`,
    });
  }
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  known?.set(text, value);
  return value;
}

/** Validates with the schema; returns undefined and adds one problem per issue when it does not hold. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  value: unknown,
  problems: Problem[],
): z.output<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const rule = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
    const where = issue.path.length > 0 ? ` (at ${issue.path.join('.')})` : '';
    const message =
      issue.code === 'unrecognized_keys' ? `this is not a known entry: ${issue.keys.join(', ')}` : issue.message;
    problems.push({ rule: typeof rule === 'string' ? rule : 'shape', file, message: `${message}${where}` });
  }
  return undefined;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]),
    );
  }
  return value;
}

/** Eight hexadecimal digits that change when the words change, and not when a comment or the order of entries does. */
export function fingerprint(words: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(words)))
    .digest('hex')
    .slice(0, 8);
}
