import { afterEach, describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/stages/feedback/answering/questions.ts';
import { aRequest, SLOT } from '../../support/order-builder.ts';
import { aMeeting, CODES, feedbackWorld, type FeedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

async function open(state: FeedbackWorld = feedbackWorld()): Promise<WebServer> {
  site = await webServer(state);
  return site;
}

const client = `/f/${CODES.client}`;

describe('GET /f/{code}', () => {
  it.each(['child', 'young', 'client', 'close', 'professional'] as const)(
    'Has an input for every item of the group %s',
    async (group) => {
      const page = await (await open()).get(`/f/${CODES[group]}`);
      const text = await page.text();
      expect(page.status).toBe(200);
      for (const { id } of questionsOf(group)) expect(text).toContain(`name="${id}"`);
      expect(text).toContain('value="dk"');
    },
  );

  it('Speaks the language of the address, else of the browser, else of the meeting', async () => {
    const { get } = await open();
    const languageOf = async (path: string, accept?: string) =>
      /<html lang="(\w+)"/.exec(await (await get(path, { 'accept-language': accept ?? 'ja' })).text())?.[1];
    expect(await languageOf(`${client}?lang=sv`, 'en')).toBe('sv');
    expect(await languageOf(client, 'ja, sv;q=0.4, en-GB;q=0.9')).toBe('en');
    expect(await languageOf(`${client}?lang=xx`)).toBe('fi');
  });

  it('Needs neither script nor cookie nor anything from elsewhere', async () => {
    const page = await (await open()).get(client);
    const text = await page.text();
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'self'/);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).not.toMatch(/<script|style="|https?:/);
  });

  it('Tells before the meeting’s start when it opens, and has no form', async () => {
    const page = await (await open(feedbackWorld(aMeeting({ phase: 'confirmed' }), SLOT.start - 1))).get(`${client}?lang=fi`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('to 10.12.2026 klo\u00a013.00');
    expect(text).not.toContain('<form');
  });

  it('Is gone after closing, and unknown codes are not found', async () => {
    const { get, post } = await open(feedbackWorld(aMeeting({ phase: 'closed' })));
    expect((await get(client)).status).toBe(410);
    expect((await post(client, { heard: '5' })).status).toBe(410);
    for (const code of ['ZZZZ9999', 'x', '%00', 'a'.repeat(300), '..%2f..']) expect((await get(`/f/${code}`)).status).toBe(404);
    expect((await post('/f/ZZZZ9999', { heard: '5' })).status).toBe(404);
    expect((await get('/f/ZZZZ9999/thanks')).status).toBe(404);
    expect((await get('/f/ZZZZ9999/qr.png')).status).toBe(404);
  });

  it('Speaks the meeting’s language also where the bot does not, from right to left where it is so written', async () => {
    const meeting = (language: string) => feedbackWorld(aMeeting({ request: aRequest({ language }) }));
    const { get } = await open(meeting('ar'));
    const text = await (await get(client, { 'accept-language': 'ja' })).text();
    expect(text).toMatch(/<html lang="ar" dir="rtl">/);
    expect(text).toContain('لم يراجع هذه الترجمة');
    await site?.close();
    expect(await (await (await open(meeting('so'))).get(client, { 'accept-language': 'ja' })).text()).toMatch(
      /<html lang="fi" dir="ltr">/,
    );
  });

  it('Gives a script to the child’s form alone, which reads it aloud and is needed for nothing', async () => {
    const { get } = await open();
    const page = await get(`/f/${CODES.child}`);
    expect(await page.text()).toContain('<script src="/assets/read-aloud.js" defer></script>');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await get(client)).headers.get('content-security-policy')).not.toContain('script-src');
    expect((await get('/assets/read-aloud.js')).headers.get('content-type')).toContain('javascript');
  });

  it('Takes a code as people type it', async () => {
    expect((await (await open()).get(`/f/${CODES.client.toLowerCase()}`)).status).toBe(200);
  });
});

describe('POST /f/{code}', () => {
  it('Saves a good answer and leads to the thanks', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    const answer = await post(client, { heard: '9', recommend: 'dk', helped: 'Tauko\r\nja kahvi' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${client}/thanks`]);
    expect(state.answers.map(({ group, items, comments }) => [group, items, comments])).toEqual([
      ['client', { heard: 9, recommend: null }, { helped: 'Tauko\nja kahvi' }],
    ]);
    expect(await (await get(`${client}/thanks?lang=fi`)).text()).toContain('Kiitos vastauksestasi!');
  });

  it('Keeps the chosen language on the way', async () => {
    const { post } = await open();
    expect((await post(`${client}?lang=sv`, { heard: '9' })).headers.get('location')).toBe(`${client}/thanks?lang=sv`);
  });

  it('Answers a faulty one with the form filled in and the fault in words at its field', async () => {
    const state = feedbackWorld();
    const { post } = await open(state);
    const page = await post(`${client}?lang=fi`, { heard: '9', hope: 'junk', helped: 'a'.repeat(1001), change: '<b>"&' });
    const text = await page.text();
    expect(page.status).toBe(422);
    expect(text).toMatch(/<title>Virhe: /);
    expect(text).toMatch(/id="heard-9"[^>]*checked/);
    expect(text).toContain('id="hope-fault"');
    expect(text).toContain('aria-describedby="hope-fault"');
    expect(text).toContain('<a href="#helped">');
    expect(text).toContain('&lt;b&gt;&quot;&amp;');
    expect(state.answers).toEqual([]);
  });

  it('Gives back nothing of what the guard stopped, only the words around it', async () => {
    const state = feedbackWorld();
    const { post, logged } = await open(state);
    const text = await (await post(client, { heard: '9', helped: 'Matti 131052-908T', change: 'kahvi' })).text();
    expect(text).not.toContain('131052');
    expect(text).toContain('Matti […]</textarea');
    expect(text).toContain('kahvi');
    expect(JSON.stringify([state.answers, logged])).not.toContain('131052');
    expect(state.answers).toEqual([]);
  });

  it('Counts a sheet once, and sheets without a key each', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    const sheet = /name="sheet" value="([^"]+)"/.exec(await (await get(client)).text())?.[1] ?? '';
    for (let i = 0; i < 3; i++) expect((await post(client, { heard: '9', sheet })).status).toBe(303);
    expect(state.answers).toHaveLength(1);
    for (let i = 0; i < 2; i++) await post(client, { heard: '9' });
    await post(client, { heard: '9', sheet: '<script>' });
    expect(state.answers).toHaveLength(4);
  });

  it('Keeps what is filled in when the language is changed, and stores nothing', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    expect(await (await get(client)).text()).toContain(`formaction="${client}?lang=sv"`);
    const page = await post(`${client}?lang=sv`, {
      redraw: 'sv',
      heard: '9',
      change: 'kahvi',
      helped: 'Soita 040 123 4567',
      sheet: 'abcdefgh',
    });
    const text = await page.text();
    expect([page.status, /<html lang="(\w+)"/.exec(text)?.[1]]).toEqual([200, 'sv']);
    expect(text).toMatch(/id="heard-9"[^>]*checked/);
    expect(text).toContain('kahvi');
    expect(text).toContain('Soita […]');
    expect(text).not.toContain('040 123');
    expect(text).toContain('name="sheet" value="abcdefgh"');
    expect(await (await post(`${client}?lang=en`, { redraw: 'en' })).text()).not.toContain('Error');
    expect(state.answers).toEqual([]);
  });

  it('Takes an answer back by the empty choice', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    expect(await (await get(client)).text()).toMatch(/id="heard-" name="heard" value=""/);
    await post(client, { heard: '', useful: '8' });
    expect(state.answers[0]?.items).toEqual({ useful: 8 });
  });

  it('Thanks nobody before the meeting has begun', async () => {
    const { get, post } = await open(feedbackWorld(aMeeting({ phase: 'confirmed' }), SLOT.start - 1));
    await post(client, { heard: '9' });
    const text = await (await get(`${client}/thanks?lang=fi`)).text();
    expect(text).toContain('Kysely ei ole vielä auki');
    expect(text).not.toContain('Kiitos vastauksestasi');
  });

  it('Asks for one answer at least', async () => {
    const page = await (await open()).post(`${client}?lang=en`, {});
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('Answer at least one question.');
  });

  it('Withstands bodies that are no form', async () => {
    const state = feedbackWorld();
    const { post, logged } = await open(state);
    const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(client, '{"heard":"5"}', { 'content-type': 'application/json' })).status).toBe(422);
    expect((await post(client, `helped=${'a'.repeat(70_000)}`, urlencoded)).status).toBe(413);
    expect((await post(client, 'heard=5&heard=6&__proto__=1&constructor=2', urlencoded)).status).toBe(303);
    expect((await post(client, '%E0%A4%A=1', urlencoded)).status).toBeLessThan(500);
    expect(state.answers[0]?.items).toEqual({ heard: 5 });
    expect(logged).toEqual([]);
  });
});

describe('the QR picture', () => {
  it('The QR picture is a PNG that Teams may show', async () => {
    const picture = await (await open()).get(`${client}/qr.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});
