import { afterEach, describe, expect, it } from 'vitest';
import { Router } from 'express';
import type { WebParts } from '../../../src/adapters/web/web-app.ts';
import { CODES, feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

async function open(parts: Partial<WebParts> = {}): Promise<WebServer> {
  site = await webServer(feedbackWorld(), parts);
  return site;
}

describe('statements', () => {
  it.each([
    ['/privacy', 'fi', 'Tietosuoja'],
    ['/privacy', 'sv', 'Dataskydd'],
    ['/privacy', 'en', 'Privacy'],
    ['/accessibility', 'fi', 'Saavutettavuusseloste'],
    ['/accessibility', 'sv', 'Tillgänglighetsutlåtande'],
    ['/accessibility', 'en', 'Accessibility statement'],
    ['/terms', 'fi', 'Käyttöehdot'],
    ['/terms', 'sv', 'Användarvillkor'],
    ['/terms', 'en', 'Terms of use'],
  ])('%s speaks %s and tells whom to ask', async (path, language, title) => {
    const page = await (await open()).get(`${path}?lang=${language}`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain(`<html lang="${language}"`);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain('href="mailto:verkosto@example.fi"');
  });

  it.each([
    ['fi', 'kielimalli', 'ei koskaan lähetetä'],
    ['sv', 'språkmodell', 'skickas aldrig'],
    ['en', 'language model', 'never sent'],
  ])('Statements tell in %s of a language model where one is attached, and only there', async (language, model, never) => {
    const told = await (await (await open({ hasModel: true })).get(`/privacy?lang=${language}`)).text();
    expect(told.toLowerCase()).toContain(model);
    expect(told).toContain(never);
    await site?.close();
    const without = await (await (await open()).get(`/privacy?lang=${language}`)).text();
    expect(without.toLowerCase()).not.toContain(model);
  });

  it('Statements name the supervisory authorities', async () => {
    const { get } = await open();
    expect(await (await get('/accessibility?lang=fi')).text()).toContain('saavutettavuus@traficom.fi');
    expect(await (await get('/privacy?lang=fi')).text()).toContain('tietosuoja@om.fi');
  });
});

describe('what happens at a meeting', () => {
  it.each([
    ['client/family-group-conference', 'fi', 'Läheisneuvonpito', 'Perheen oma aika, 2\u00a0h'],
    ['client/anticipation-dialogue', 'sv', 'Föregripande dialog', 'Dialog: inledning och dialog'],
    ['none/theme-meeting', 'en', 'Theme meeting', 'Negotiation: after the meeting'],
    ['client/not-known', 'fi', 'Verkostopalaveri', 'Keskustelu: palaverin yhteenveto ja lopetus'],
  ])('Is told to those who are invited: %s in %s', async (meeting, language, title, told) => {
    const page = await (await open()).get(`/guide/itaraja/${meeting}?lang=${language}`);
    const text = await page.text();
    expect([page.status, text]).toEqual([200, expect.stringContaining(`<h1>${title}</h1>`)]);
    expect(text).toContain(told);
  });

  it('Is told of no client where there is none', async () => {
    const { get } = await open();
    for (const language of ['fi', 'sv', 'en']) {
      const [, main] = (await (await get(`/guide/itaraja/none/cooperation-meeting?lang=${language}`)).text()).split('<main');
      expect(main).not.toMatch(/asiak|perhe|läheis|klient|famil|närstående|client/iu);
    }
  });

  it.each(['itaraja/none/family-group-conference', 'itaraja/client/unheard-of', 'elsewhere/client/lets-talk'])(
    'Has no page where there is no such meeting: %s',
    async (path) => {
      expect((await (await open()).get(`/guide/${path}`)).status).toBe(404);
    },
  );
});

describe('health', () => {
  it('Health is alive, and ready only when every check says so', async () => {
    const { get } = await open({ health: async () => ({ isReady: false, checks: { database: false, worker: true } }) });
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', checks: { database: false, worker: true } },
    ]);
  });

  it('Health is not ready when the checks themselves fail', async () => {
    const { get } = await open({ health: async () => Promise.reject(new Error('down')) });
    expect((await get('/health/ready')).status).toBe(503);
  });
});

describe('metrics', () => {
  it('Metrics answer this machine, but not for others behind a proxy', async () => {
    const { get } = await open();
    await get(`/f/${CODES.client}`);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toMatch(/verkostobotti_http_seconds_count\{method="GET",route="\/f\/:code",status="200"\} 1/);
    expect(text).not.toContain(CODES.client);
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.5' })).status).toBe(401);
  });

  it('Metrics ask for the token when there is one', async () => {
    const { get } = await open({ metricsToken: 'secret' });
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get('/metrics', { authorization: 'Bearer secret' })).status).toBe(200);
  });
});

describe('everything else', () => {
  it('Everything else is a page in words', async () => {
    const { get } = await open();
    const page = await get('/nowhere?lang=sv');
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Sidan hittades inte');
    expect((await get('/development/next')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
  });

  it('Everything else leaves the front page to who brings one', async () => {
    const front = Router().get('/', (_request, response) => void response.send('sandbox'));
    expect(await (await (await open({ front })).get('/')).text()).toBe('sandbox');
  });

  it('Everything else tells nothing of a fault, on the page or in the log', async () => {
    const messages = Router().get('/boom', () => {
      throw new Error('secret 131052-908T');
    });
    const { get, logged } = await open({ messages });
    const page = await get('/boom?lang=fi');
    expect(page.status).toBe(500);
    expect(await page.text()).toContain('Sivu ei nyt toimi');
    expect(logged).toEqual([['a page failed', { fault: 'Error' }]]);
  });

  it('Everything else promises encryption for its own name alone, and only where it is encrypted', async () => {
    expect((await (await open()).get('/privacy')).headers.get('strict-transport-security')).toBe('max-age=31536000');
    await site?.close();
    const plain = await (await open({ publicUrl: 'http://localhost:3978' })).get('/privacy');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });

  it('Everything else serves its style sheet with a type that browsers take', async () => {
    const sheet = await (await open()).get('/assets/pages.css');
    expect(sheet.headers.get('content-type')).toContain('text/css');
  });
});
