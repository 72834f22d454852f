import { afterEach, describe, expect, it } from 'vitest';
import { SLOWING, type Slowing } from '../../../src/adapters/web/feedback/wrong-tries.ts';
import { CODES, feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

async function open(slowing: Slowing, state = feedbackWorld()): Promise<WebServer> {
  site = await webServer(state, { slowing });
  return site;
}

const client = `/f/${CODES.client}`;

describe('guessing of codes', () => {
  const wrong = (i: number) => `/f/ZZZZ99${String(22 + i).padStart(2, '2')}`;
  /** Nothing is forgotten while a slow machine goes through the test. */
  const slowing = { ...SLOWING, forgottenInMs: Infinity, waitMs: 1 };

  it('Guessing of codes locks nobody out: thirty slip behind one address, and thirty right codes pass at once', async () => {
    const { get } = await open({ ...slowing, waitMs: 3_600_000 });
    for (let i = 0; i < 30; i++) expect((await get(wrong(i))).status).toBe(404);
    const right = await Promise.all(Array.from({ length: 30 }, () => get(client)));
    expect(right.map(({ status }) => status)).toEqual(Array(30).fill(200));
  });

  it('Guessing of codes is answered late, and takes a place meanwhile that is given on when its sender leaves', async () => {
    const { get, origin } = await open({ ...slowing, forgiven: 2, waitMs: 3_600_000, atOnce: 1, queue: 0 });
    for (let i = 0; i < 2; i++) await get(wrong(i));
    const controller = new AbortController();
    const late = fetch(origin + wrong(3), { signal: controller.signal }).catch(() => 'never answered');
    let refused = await get(client);
    while (refused.status !== 429) refused = await get(client);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Odota hetki');
    controller.abort();
    expect(await late).toBe('never answered');
    while ((await get(client)).status !== 200);
  });

  it('Guessing of codes never costs a form that was handed out', async () => {
    const state = feedbackWorld();
    const { get, post } = await open({ ...slowing, forgiven: 1, atOnce: 0, queue: 0 }, state);
    const sheet = /name="sheet" value="([^"]+)"/.exec(await (await get(client)).text())?.[1] ?? '';
    await get(wrong(1));
    expect((await get(client)).status).toBe(429);
    expect((await post(client, { heard: '9', sheet: `${sheet.slice(0, -1)}-` })).status).toBe(429);
    expect((await post(`/f/${CODES.close}`, { heard: '9', sheet })).status).toBe(429);
    expect((await post(client, { heard: '9', sheet })).status).toBe(303);
    expect(state.answers).toHaveLength(1);
  });

  it('Guessing of codes counts by the network', async () => {
    const { get } = await open({ ...slowing, forgiven: 1, atOnce: 0, queue: 0 });
    const by = (address: string) => ({ 'x-forwarded-for': address });
    await get(wrong(1), by('[2001:db8:1:2::1]:80'));
    expect((await get(client, by('2001:db8:1:2:9::9'))).status).toBe(429);
    expect((await get(client, by('2001:db8:1:3::1'))).status).toBe(200);
  });
});
