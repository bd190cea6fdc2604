import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Where requests that somebody else's address causes may go. `public`: https on port 443 of public addresses. `loopback` is for tests
 * with servers of their own: http and https on this machine, nothing else.
 */
export type Reach = 'public' | 'loopback';

const closed = new BlockList();
// IANA's registries of special-purpose addresses (RFC 6890 and later): nothing of them is a stranger's public server.
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(net, prefix, 'ipv4');
// Within 2000::/3, all of whose outside is closed.
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, prefix, 'ipv6');

const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a connection to this address (IPv4 or IPv6, no name) stays within the reach. */
export function mayReach(reach: Reach, address: string): boolean {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  if (isIP(address) === 0) return false;
  if (reach === 'loopback') return loopback.check(address, family);
  // Addresses of IPv6 that hold one of IPv4 are outside 2000::/3 or in 2002::/16, so they are closed too.
  return family === 'ipv4'
    ? !closed.check(address, family)
    : global.check(address, family) && !closed.check(address, family);
}

/** Whether the address's scheme, port and user part stay within the reach. */
export function mayAsk(reach: Reach, url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (reach === 'loopback') return url.protocol === 'http:' || url.protocol === 'https:';
  return url.protocol === 'https:' && url.port === '';
}
