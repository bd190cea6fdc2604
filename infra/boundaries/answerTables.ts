import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from './cruise.ts';

const rooms = ['packages/database/src/schema/symptoms.ts', 'packages/database/src/schema/workstation.ts'];
const hrCode = ['packages/services/src/reports/**/*.ts', 'apps/api/src/routers/reports.ts'];

/**
 * Code for HR names no table of answers: not in a query, not in a type, not in SQL. Imports are watched by the rules
 * beside this; this catches a query written on the spot. The names are read from the schema, so that a new table of
 * answers is guarded from its first day.
 */
export function findAnswerTables(root: string): Breach[] {
  const tables = rooms.flatMap((file) => tablesIn(join(root, file)));
  const names = tables.join('|');
  const uses = [
    new RegExp(`(['"\`])(?:${names})(?:\\.\\w+)?(?:\\s+as\\s+\\w+)?\\1`, 'g'),
    new RegExp(`\\b(?:from|join|into|update)\\s+"?(?:${names})\\b`, 'gi'),
  ];
  return globSync(hrCode, { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = withoutComments(readFileSync(join(root, file), 'utf8'));
      return uses.flatMap((use) =>
        [...source.matchAll(use)].map(([found]) => ({
          rule: 'reports-name-no-answer-table',
          from: file,
          to: found,
          why: 'What HR code cannot name, HR cannot be shown: reports read published figures only.',
        })),
      );
    });
}

/** @throws when a room's file holds no table, since a guard that reads nothing guards nothing */
function tablesIn(file: string): string[] {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const names = [...source.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name ?? '');
  if (names.length === 0)
    throw new Error(`${file} names no table of answers any more; the guard of reports must follow it.`);
  return names;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}
