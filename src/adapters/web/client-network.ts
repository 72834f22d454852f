import ipaddr from 'ipaddr.js';
import type { Request, RequestHandler } from 'express';

/**
 * Proxies write `X-Forwarded-For` with ports (Azure Application Gateway), with brackets, quotes and zones: without those, Express can
 * tell a proxy that is trusted from the client before it.
 */
export const plainForwardedFor: RequestHandler = (request, _response, next) => {
  const told = request.headers['x-forwarded-for'];
  if (told !== undefined) request.headers['x-forwarded-for'] = [told].flat().join(',').split(',').map(plainAddress).join(', ');
  next();
};

/** What counts as one sender: an IPv4 address, or the /64 of an IPv6 one, of which each household and phone has a whole one. */
export function networkOf({ ip = '' }: Pick<Request, 'ip'>): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/** `"[2001:db8::1]:4711"` → `2001:db8::1`, `203.0.113.5:80` → `203.0.113.5`; mapped IPv4 is IPv4. */
function plainAddress(entry: string): string {
  const bare = entry.trim().replaceAll('"', '');
  const inside = /^\[([^\]]*)\](?::\d+)?$/.exec(bare)?.[1] ?? /^([\d.]+):\d+$/.exec(bare)?.[1] ?? bare;
  const [address = ''] = inside.split('%');
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}
