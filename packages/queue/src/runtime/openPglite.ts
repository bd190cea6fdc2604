import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';

const DIGEST = 32;

/**
 * Opens an empty PostgreSQL in memory. Making one takes seconds and twice the memory, so a copy of the empty one may be kept: with
 * a folder, the first start leaves it there and later ones begin with it. The copy is read, never worked on, and can be deleted.
 */
export async function openPglite(settings: readonly string[], folder: string | undefined): Promise<PGlite> {
  const postgresqlconf = [...settings];
  if (folder === undefined) return PGlite.create({ postgresqlconf });
  const file = join(folder, await copyName());
  const copy = await readCopy(file);
  if (copy) {
    try {
      return await PGlite.create({ postgresqlconf, loadDataDir: new Blob([copy]) });
    } catch {
      // Made by another build than its name says; a new one replaces it.
    }
  }
  const pglite = await PGlite.create({ postgresqlconf });
  const dump = await pglite.dumpDataDir('none');
  // Compressed and written off this thread while the queue is at work already. Without a copy the next start is slow, no more.
  void keepCopy(file, dump).catch(() => {});
  return pglite;
}

/** A copy fits the version that made it. */
export async function copyName(): Promise<string> {
  const program = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const about: unknown = JSON.parse(await readFile(join(dirname(program), '../package.json'), 'utf8'));
  return `empty-queue-${String((about as { version?: unknown }).version)}.bin`;
}

/** @returns undefined when there is none, or not as it was written */
export async function readCopy(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const kept = await readFile(file).catch(() => undefined);
  if (!kept || !digest(kept.subarray(DIGEST)).equals(kept.subarray(0, DIGEST))) return undefined;
  return promisify(gunzip)(kept.subarray(DIGEST)).catch(() => undefined);
}

async function keepCopy(file: string, dump: Blob): Promise<void> {
  const packed = await promisify(gzip)(await dump.arrayBuffer(), { level: 1 });
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, Buffer.concat([digest(packed), packed]), { mode: 0o600 });
  await rename(part, file);
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
