import type { MiddlewareHandler } from 'hono';

/** What a request may weigh. A self-check with every answer is about 4 KiB. */
export const BODY_LIMIT = 64 * 1024;

/** A write that comes from no page of ours and whose path holds the permission; every other write is JSON from our own. */
export interface Exemption {
  readonly path: string;
  /** `unread`: whatever is sent, or nothing. */
  readonly contentTypes: readonly string[] | 'unread';
}

/**
 * Lets a write through only as JSON and from our own pages. Browsers send forms and beacons across sites without asking, so
 * neither a cookie nor the library's form check is enough: content type and origin are looked at for every method but GET and HEAD.
 */
export function writeGuard(origin: string, exemptions: readonly Exemption[] = []): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    const exemption = exemptions.find(({ path }) => c.req.path.startsWith(path));
    const unread = exemption?.contentTypes === 'unread';
    if (!unread && !exemption?.contentTypes.includes(type ?? '')) {
      if (type !== 'application/json') return c.json({ error: 'Send JSON.' }, 415);
      if (!sameOrigin(c.req.header('origin'), c.req.header('sec-fetch-site'), origin))
        return c.json({ error: 'This request came from another site.' }, 403);
    }
    // Programs that send nothing need not say so; what comes in pieces would have no end that is known.
    const nothing = unread && c.req.header('transfer-encoding') === undefined ? '0' : undefined;
    const length = c.req.header('content-length') ?? nothing;
    if (length === undefined || !/^\d+$/.test(length)) return c.json({ error: 'Say how long the request is.' }, 411);
    if (Number(length) > BODY_LIMIT) return c.json({ error: 'This request is too large.' }, 413);
    return next();
  };
}

/** Programs without a browser send neither header; they hold no cookie that a foreign page could ride on. */
function sameOrigin(given: string | undefined, site: string | undefined, own: string): boolean {
  if (given !== undefined) return given === own || sameLoopback(given, own);
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** On one's own machine http://localhost and http://127.0.0.1 are the same place. */
function sameLoopback(given: string, own: string): boolean {
  if (!URL.canParse(given)) return false;
  const [a, b] = [new URL(given), new URL(own)];
  return (
    isLoopback(a.hostname) &&
    isLoopback(b.hostname) &&
    a.port === b.port &&
    a.protocol === 'http:' &&
    b.protocol === 'http:'
  );
}

/** Files are written into the export log as they leave: no other site's link may make somebody fetch one. */
export function downloadGuard(): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    if (site === 'cross-site' || site === 'same-site')
      return c.json({ error: 'Download this from its page in Sitwell.' }, 403);
    return next();
  };
}

/**
 * Answers only under our own name, or this machine's. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and
 * would then count as the same origin; here it gets nothing. Health checks come by address, so they pass.
 */
export function hostGuard(origin: string): MiddlewareHandler {
  const own = new URL(origin).host;
  return async (c, next) => {
    const host = c.req.header('host');
    if (
      host !== undefined &&
      host !== own &&
      !isLoopback(host.replace(/:\d+$/, '')) &&
      !c.req.path.startsWith('/health/')
    )
      return c.json({ error: 'This address is not served here.' }, 421);
    return next();
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The same headers on every answer, errors and files included. */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export function headers(secure: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(fixedHeaders)) c.res.headers.set(name, value);
    if (secure) c.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}
