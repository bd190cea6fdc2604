import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, isIPv6 } from 'node:net';
import { mayAsk, mayReach, type Reach } from './reach.ts';

export type { Reach } from './reach.ts';

export interface OutwardRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** How many redirects are followed, each checked like the first address; none unless told. */
  readonly redirects?: number;
  /** Bytes of the answer; more end the request. */
  readonly most?: number;
  /** Milliseconds for everything. */
  readonly within?: number;
}

/**
 * What came of it. `forbidden`: the address, or what its name stands for, is outside the reach. Reasons never repeat the address: it
 * may be a secret.
 */
export type OutwardAnswer =
  | { readonly ok: true; readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }
  | {
      readonly ok: false;
      readonly reason:
        | 'badAddress'
        | 'forbidden'
        | 'unknownHost'
        | 'unreachable'
        | 'timeout'
        | 'tooLarge'
        | 'redirects';
    };

/** Asks addresses that people typed or browsers gave, and cannot be led into our own networks. */
export interface Outward {
  ask(request: OutwardRequest): Promise<OutwardAnswer>;
}

/** Names to addresses; injected so that a test can let a name stand for anything. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

const MOST = 1024 * 1024;
const WITHIN = 10_000;

/**
 * A name is resolved once, every address it stands for is checked, and the connection goes to one of these: what the name
 * stands for a moment later does not matter. Cookies, credentials and proxies of the environment are not used.
 */
export function openOutward(reach: Reach = 'public', resolve: Resolve = resolveByDns): Outward {
  return {
    async ask({ redirects = 0, within = WITHIN, ...request }) {
      const signal = AbortSignal.timeout(within);
      let url = request.url;
      for (let left = redirects; ; left -= 1) {
        const answer = await askOnce(reach, resolve, { ...request, url }, signal);
        if (!answer.ok || ![301, 302, 303, 307, 308].includes(answer.status) || redirects === 0) return answer;
        const { location } = answer.headers;
        if (left === 0 || location === undefined || !URL.canParse(location, url))
          return { ok: false, reason: 'redirects' };
        url = new URL(location, url).href;
      }
    },
  };
}

async function askOnce(
  reach: Reach,
  resolve: Resolve,
  { url: text, method = 'GET', headers = {}, body, most = MOST }: OutwardRequest,
  signal: AbortSignal,
): Promise<OutwardAnswer> {
  if (!URL.canParse(text)) return { ok: false, reason: 'badAddress' };
  const url = new URL(text);
  if (!mayAsk(reach, url)) return { ok: false, reason: 'forbidden' };
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const late = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const addresses = isIP(host) ? [host] : await Promise.race([resolve(host), late]).catch(() => []);
  late.catch(() => {});
  const checked = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  const [first] = checked;
  if (first === undefined) return { ok: false, reason: signal.aborted ? 'timeout' : 'unknownHost' };
  if (!addresses.every((each) => mayReach(reach, each))) return { ok: false, reason: 'forbidden' };

  return new Promise((settle) => {
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const fail = (reason: Extract<OutwardAnswer, { ok: false }>['reason']) => settle({ ok: false, reason });
    const asking = ask(
      {
        host,
        port: url.port || undefined,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { ...headers, host: url.host, ...(body && { 'content-length': String(body.length) }) },
        // The certificate is checked against the name, though the connection goes to a checked address: the first that answers, since
        // many networks name addresses of IPv6 that they cannot reach.
        ...(isIP(host) ? {} : { servername: host }),
        agent: false,
        signal,
        lookup: (_host, { all }, found) => (all ? found(null, checked) : found(null, first.address, first.family)),
      },
      (answer) => {
        const parts: Buffer[] = [];
        let size = 0;
        answer.on('data', (part: Buffer) => {
          size += part.length;
          parts.push(part);
          if (size <= most) return;
          fail('tooLarge');
          asking.destroy();
        });
        answer.once('end', () =>
          settle({ ok: true, status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
        answer.once('error', () => fail(signal.aborted ? 'timeout' : 'unreachable'));
      },
    );
    asking.once('error', () => fail(signal.aborted ? 'timeout' : 'unreachable'));
    asking.end(body);
  });
}
