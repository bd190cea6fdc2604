import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile } from './compile.ts';
import { outputs, stamped } from './outputs.ts';
import { readTree } from './tree.ts';

/**
 * node src/build/main.ts                      compiles library/ into src/library/generated and the editors' schemas
 * node src/build/main.ts stamp <file>...      says that these translations were checked against today's English text
 */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'library');
const [verb, ...files] = process.argv.slice(2);

if (verb === 'stamp') {
  const tree = await readTree(folder);
  const wanted = files.includes('--all') ? [...tree.keys()] : files;
  for (const file of wanted) {
    const text = stamped(tree, file);
    if (text !== undefined) await writeFile(join(folder, file), text);
  }
}

const compiled = compile(await readTree(folder));
for (const { file, message } of compiled.problems) process.stderr.write(`${file}: ${message}\n`);
if (compiled.problems.length > 0) {
  process.stderr.write(`${compiled.problems.length} problems; nothing was written\n`);
  process.exit(1);
}
let written = 0;
for (const [path, text] of outputs(compiled)) {
  const target = join(root, path);
  const old = await readFile(target, 'utf8').catch(() => undefined);
  if (old === text) continue;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  written += 1;
}
process.stdout.write(`library compiled, ${written} files changed\n`);
