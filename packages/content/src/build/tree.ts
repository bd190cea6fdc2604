import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** File path inside the library (always with "/") -> its text. */
export type ContentTree = ReadonlyMap<string, string>;

/** Reads every YAML file under `folder`, sorted by path. */
export async function readTree(folder: string): Promise<ContentTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const),
  );
  return new Map(files);
}
