import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { isLoopback } from './guard.ts';

/**
 * The session cookie. `__Host-` binds it to this host over https; browsers drop such a cookie on plain http, so on loopback,
 * and only there, the prefix and Secure are left out.
 */
export function sessionCookie(origin: string) {
  const { protocol, hostname } = new URL(origin);
  const plain = protocol === 'http:' && isLoopback(hostname);
  const name = plain ? 'sitwell-session' : '__Host-sitwell-session';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${plain ? '' : '; Secure'}`;
  return {
    read: (c: Context): string | undefined => getCookie(c, name),
    write: (c: Context, token: string, seconds: number) =>
      c.header('set-cookie', `${name}=${token}; Max-Age=${seconds}; ${attributes}`, { append: true }),
    clear: (c: Context) => c.header('set-cookie', `${name}=; Max-Age=0; ${attributes}`, { append: true }),
  };
}
