import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Serves the built pages: a file when there is one, else the one document, whose router knows the rest. */
export function pages(folder: string) {
  return async (c: Context): Promise<Response> => {
    const path = decoded(c.req.path);
    if (path === undefined) return c.json({ error: 'This was not found.' }, 404);
    const wanted = normalize(join(folder, path));
    const file = wanted.startsWith(folder + sep) && extname(wanted) ? await read(wanted) : undefined;
    if (file) {
      const type = types[extname(wanted)] ?? 'application/octet-stream';
      const cache = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return c.body(file, 200, { 'content-type': type, 'cache-control': cache });
    }
    // Only for what pages are made of: mailed links hold a dot too.
    if (types[extname(wanted)]) return c.json({ error: 'This was not found.' }, 404);
    const document = await read(join(folder, 'index.html'));
    return document
      ? c.body(document, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
      : c.json({ error: 'The pages are not built.' }, 503);
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}
