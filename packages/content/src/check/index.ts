import { join } from 'node:path';
import { type Compiled, compile } from '../build/compile.ts';
import { type ContentTree, readTree } from '../build/tree.ts';

export type { Compiled } from '../build/compile.ts';
export type { Problem } from '../build/parse.ts';
export type { ContentTree } from '../build/tree.ts';
export { forbidden } from './claims.ts';
export { countLines } from './counts.ts';
export { readingSeconds, wordsPerMinute } from './reading.ts';
export { type Expected, problemsOf } from './rules.ts';

/** The folder that a physiotherapist edits. */
export const libraryFolder = join(import.meta.dirname, '../../library');

/** Reads and compiles the library as it stands on disk. Node only. */
export async function compileLibrary(
  folder: string = libraryFolder,
): Promise<{ tree: ContentTree; compiled: Compiled }> {
  const tree = await readTree(folder);
  return { tree, compiled: compile(tree) };
}
