import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM, openBrowser, openWindow } from '../support/browser.ts';
import { changeTheme, openInTeams } from '../support/teams-host.ts';
import { chooseFirstTime, inOneTown, placeOrder } from '../support/town.ts';

// A browser goes through many pages, on a machine that may do other things meanwhile.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const EVERY_RULE = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']";
/** Themes differ in colours alone. */
const COLOURS = "['color-contrast']";
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('in Teams (skipped where there is no Chromium)', () => {
  inOneTown('The coordinator’s tab in a browser', (town) => {
    let browser: Browser;
    let token = '';
    let staffed = '';
    let waiting = '';
    beforeAll(async () => {
      browser = await openBrowser('--disable-features=LocalNetworkAccessChecks');
      const maija = town().play.actor('Maija Esimerkki');
      const henna = town().play.actor('Henna Satunen');
      staffed = await placeOrder(town(), henna);
      await chooseFirstTime(town(), henna, staffed);
      waiting = await placeOrder(town(), town().play.actor('Linnéa Fiktivius'), { method: 'not-known' });
      const bertil = town().play.actor('Bertil Exempel');
      await bertil.say('omat');
      await town().play.press(bertil, 'profile.own');
      await bertil.pressFound(bertil.find('profile.own-submit')!, {
        ...{ languages: 'sv,fi,en', municipalities: 'lappeenranta,imatra,lemi', maxPerYear: '9' },
      });
      token = await town().sandbox.login!.token(maija.person);
    });
    afterAll(() => browser.close());

    async function opened(
      visit: (frame: Frame, page: Page) => Promise<void>,
      hosted: { locale?: string; page?: string; path?: string; frameContext?: string } = {},
    ) {
      const context = await openWindow(browser, { viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      try {
        const { origin } = town().sandbox.app;
        await visit(await openInTeams(page, { origin, token, ...hosted }), page);
        // TeamsJS asks for a newer list of its hosts and goes on with its own; our policy lets nothing out.
        expect(faults.filter((fault) => !fault.includes('validDomains'))).toEqual([]);
      } finally {
        await context.close();
      }
    }

    const isTooWide = (frame: Frame) => frame.evaluate('document.documentElement.scrollWidth > innerWidth');

    /** Follows a link to the page. */
    async function goTo(frame: Frame, path: string): Promise<void> {
      await frame.evaluate(
        `(() => { const link = document.querySelector('.sections a'); link.href = '${path}'; link.click(); })()`,
      );
      const where = () => frame.evaluate("location.pathname + location.search + (document.body.ariaBusy ?? '')");
      await expect.poll(where).toBe(path);
    }

    async function violations(frame: Frame, rules = EVERY_RULE): Promise<string[]> {
      if (!(await frame.evaluate<boolean>('"axe" in globalThis'))) await frame.evaluate(axe.source);
      const found = await frame.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        `axe.run({ runOnly: ${rules}, resultTypes: ['violations'] })`,
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }

    const pages = () => [
      '/desk/orders',
      `/desk/orders/${staffed}`,
      `/desk/orders/${waiting}`,
      '/desk/order',
      '/desk/calendar',
      '/desk/calendar?view=month',
      '/desk/bank',
      '/desk/orderers',
      '/desk/bank/new',
      '/desk/bank/import',
      '/desk/bank/1e7a0000-0000-4000-8000-000000000001',
      // What Bertil wishes waits for a decision.
      '/desk/bank/1e7a0000-0000-4000-8000-000000000002',
      '/desk/demand',
      '/desk/area',
      '/desk/area/policy',
      '/desk/area/basics',
      '/desk/area/targets',
      '/desk/area/coordinators/new',
      '/desk/area/methods/lets-talk',
      ...['parts', 'preparation', 'guidance'].map((side) => `/desk/area/methods/voimapiiri/${side}`),
      '/desk/area/file',
      '/desk/area/what-if?run=yes&travelMinutes=60',
      `/desk/reports?period=${new Date().getFullYear()}`,
    ];

    it('The tab in Teams opens with what waits, and its one remedy is a press away', async () => {
      await opened(async (frame) => {
        await frame.getByRole('heading', { name: 'Tilaukset', level: 1 }).waitFor();
        await frame
          .getByRole('row', { name: new RegExp(waiting) })
          .first()
          .getByRole('button')
          .first()
          .click();
        await frame.getByRole('heading', { name: `Tilaus ${waiting}` }).waitFor();
        await frame.getByText('Tehty. Tilaus on nyt näin.').waitFor();
        expect(await frame.evaluate('location.pathname')).toBe(`/desk/orders/${waiting}`);
        expect(await frame.evaluate('document.activeElement.className')).toContain('note');
        expect((await town().sandbox.app.world.orders.history(waiting)).map(({ event }) => event.type)).toContain(
          'OrderApproved',
        );
      });
    });

    it('The tab in Teams has the order form opened over it, whose buttons go to the bot', async () => {
      await opened(async (frame, page) => {
        await frame.getByRole('link', { name: 'Tilaa verkostopalaveri' }).click();
        await frame.getByRole('heading', { name: 'Tilaa verkostopalaveri' }).waitFor();
        await expect.poll(() => page.evaluate('dialogs.length')).toBe(1);
        const form = await page.evaluate<{ completionBotId: string; card: string }>('dialogs[0]');
        expect(form.completionBotId).toBe(town().sandbox.teams.world.botId);
        expect(JSON.parse(form.card)).toMatchObject({ actions: [{ type: 'Action.Submit', data: { verb: 'order.submit' } }] });
      });
    });

    it('The tab in Teams goes by keyboard, keeps its filters in the address, and the way back leads back', async () => {
      await opened(async (frame, page) => {
        await frame.getByRole('heading', { name: 'Tilaukset', level: 1 }).waitFor();
        await frame.getByLabel('Numero tai nimi').focus();
        await page.keyboard.type('Satunen');
        await page.keyboard.press('Enter');
        await frame.waitForURL(/words=Satunen/);
        await frame.getByRole('link', { name: staffed }).first().focus();
        await page.keyboard.press('Enter');
        await frame.getByRole('heading', { name: `Tilaus ${staffed}` }).waitFor();
        await frame.evaluate('history.back()');
        await frame.getByRole('heading', { name: 'Tilaukset', level: 1 }).waitFor();
        expect(await frame.getByLabel('Numero tai nimi').inputValue()).toBe('Satunen');
        await frame.getByLabel('Kunta').selectOption('imatra');
        await frame.getByText('Yhtään tilausta ei löytynyt.').waitFor();
        expect(await frame.evaluate('location.search')).toContain('municipality=imatra');
      });
    });

    it('The tab in Teams opens the page that a deep link names, and no page of somebody else', async () => {
      await opened((frame) => frame.getByRole('heading', { name: `Tilaus ${staffed}` }).waitFor(), {
        page: `/desk/orders/${staffed}`,
      });
      await opened((frame) => frame.getByRole('heading', { name: 'Tilaukset', level: 1 }).waitFor(), {
        page: '//evil.example/desk/orders',
      });
    });

    it('The tab in Teams is accessible in every theme', async () => {
      await opened(async (frame, page) => {
        await frame.getByRole('heading', { level: 1, name: 'Tilaukset' }).waitFor();
        for (const path of pages()) {
          await goTo(frame, path);
          for (const theme of ['default', 'dark', 'contrast']) {
            await changeTheme(page, theme);
            await expect.poll(() => frame.evaluate('document.documentElement.dataset.theme')).toBe(theme);
            const found = await violations(frame, theme === 'default' ? EVERY_RULE : COLOURS);
            expect([path, theme, found]).toEqual([path, theme, []]);
          }
        }
      });
    });

    it('The tab in Teams scrolls nothing sideways, from 320 to 1,600 points', async () => {
      await opened(
        async (frame, page) => {
          await frame.getByRole('heading', { level: 1, name: 'Beställningar' }).waitFor();
          for (const path of pages()) {
            await goTo(frame, path);
            for (const width of [320, 390, 768, 1024, 1600]) {
              await page.setViewportSize({ width, height: 800 });
              await expect.poll(() => frame.evaluate('innerWidth')).toBe(width);
              expect([path, width, await isTooWide(frame)]).toEqual([path, width, false]);
            }
          }
        },
        { locale: 'sv-fi' },
      );
    });

    it.each([
      ['fi-fi', 'Tilaukset', 'Mitä on tapahtunut'],
      ['sv-fi', 'Beställningar', 'Vad som har hänt'],
      ['en-gb', 'Orders', 'What has happened'],
    ])('The tab in Teams speaks %s', async (locale, title, timeline) => {
      await opened(
        async (frame) => {
          await frame.getByRole('heading', { level: 1, name: title }).waitFor();
          expect(await frame.evaluate('document.documentElement.lang')).toBe(locale.slice(0, 2));
          await frame.getByRole('link', { name: staffed }).first().click();
          await frame.getByRole('heading', { name: timeline }).waitFor();
        },
        { locale },
      );
    });

    it('The tab in Teams is offered to a channel, and asks nothing', async () => {
      await opened(
        async (frame, page) => {
          await frame.getByRole('heading', { name: 'Verkostotyö tälle kanavalle' }).waitFor();
          expect(await page.evaluate('heard')).toContain('settings.setValidityState');
        },
        { path: '/desk/config?lang=fi-fi', frameContext: 'settings' },
      );
    });

    it('The tab outside Teams says where to open it, and a hostile page cannot frame it', async () => {
      const { origin } = town().sandbox.app;
      const page = await browser.newPage();
      await page.goto(`${origin}/desk?lang=sv-fi`);
      await page.getByRole('heading', { name: 'Öppna det här i Teams' }).waitFor();
      expect(await violations(page.mainFrame())).toEqual([]);
      const hostile = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<iframe src="${origin}/desk"></iframe>`);
      });
      await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(`http://127.0.0.1:${(hostile.address() as AddressInfo).port}/`);
      await refused;
      expect(page.frames().map((frame) => frame.url())).not.toContain(`${origin}/desk`);
      await page.close();
      hostile.close();
      hostile.closeAllConnections();
    });

    it('The tab stands beside the chats in the sandbox, as the coordinator that was chosen', async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
      await page.goto(`${town().sandbox.app.origin}/`);
      await page
        .getByRole('button', { name: /Maija Esimerkki/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Network meetings' }).last().click();
      const tab = page.frameLocator('.desk-frame');
      await tab.getByRole('link', { name: staffed }).first().waitFor();
      await page.getByLabel('Choice of theme').selectOption('contrast');
      await tab.locator('html[data-theme=contrast]').waitFor();
      await page.close();
    });
  });
});
