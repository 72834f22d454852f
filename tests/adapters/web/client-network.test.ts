import { Router } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/adapters/web/client-network.ts';
import type { WebParts } from '../../../src/adapters/web/web-app.ts';
import { feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

/** The network that a request counts for, by what a proxy on this machine says. */
async function seen(forwardedFor: string, parts: Partial<WebParts> = {}): Promise<string> {
  const messages = Router().get('/network', (request, response) => void response.send(networkOf(request)));
  site = await webServer(feedbackWorld(), { messages, ...parts });
  const text = await (await site.get('/network', { 'x-forwarded-for': forwardedFor })).text();
  await site.close();
  return text;
}

describe('who a request is from', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['203.0.113.5:51234', '203.0.113.5'],
    ['198.51.100.9, 203.0.113.5:443', '203.0.113.5'],
    ['203.0.113.5:51234, 10.0.0.4:80', '203.0.113.5'],
    ['"203.0.113.5"', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['[::ffff:203.0.113.5]:8080', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2:aaaa::1]:4711', '2001:db8:1:2::/64'],
    ['"[2001:db8:1:2:aaaa::1%eth0]:4711", fd00::7', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ])('%s counts as %s', async (header, network) => {
    expect(await seen(header)).toBe(network);
  });

  it('Who a request is from is believed only of the proxies that are configured', async () => {
    expect(await seen('203.0.113.5', { trustedProxies: [] })).toBe('127.0.0.1');
    expect(await seen('203.0.113.5', { trustedProxies: ['192.0.2.0/24'] })).toBe('127.0.0.1');
    expect(await seen('203.0.113.5', { trustedProxies: ['127.0.0.0/8'] })).toBe('203.0.113.5');
    expect(await seen('203.0.113.5, 10.0.0.4', { trustedProxies: ['127.0.0.1'] })).toBe('10.0.0.4');
  });
});
