import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, openBrowser, openWindow } from '../../support/browser.ts';
import { CODES, feedbackWorld, linkTo } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

// A browser goes through many pages, on a machine that may do other things meanwhile.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** What is dark is otherwise the same page: its order, names and roles are looked at once. */
const COLOURS = ['color-contrast'];

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

inBrowser('in a real browser (skipped where there is no Chromium)', () => {
  const state = feedbackWorld();
  let browser: Browser;
  let site: WebServer;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await webServer(state, { publicUrl: 'http://127.0.0.1' });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function at(width: number, colorScheme: 'light' | 'dark', visit: (page: Page) => Promise<void>): Promise<void> {
    const context = await openWindow(browser, { viewport: { width, height: 700 }, colorScheme, bypassCSP: true });
    try {
      await visit(await context.newPage());
    } finally {
      await context.close();
    }
  }

  async function violations(page: Page, rules = EVERY_RULE): Promise<string[]> {
    if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.addScriptTag({ path: AXE });
    return page.evaluate(async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run({ runOnly, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, rules);
  }

  /** Nothing scrolls sideways: at 320 points that is 400 % of a screen of 1280. */
  const isTooWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

  const views = [
    [320, 'light'],
    [1280, 'dark'],
  ] as const;

  const [client, child, professional] = [CODES.client, CODES.child, CODES.professional].map((code) => `/f/${code}`) as [
    string,
    string,
    string,
  ];
  const ofTheForm = [professional, child, `${client}/thanks`, '/f', `${client}/sheet`, `${child}/paper`, `${professional}/paper`];
  const GUIDE = '/guide/itaraja/client/family-group-conference';
  const pages = [
    ...['fi', 'sv', 'en'].flatMap((language) =>
      [...ofTheForm, GUIDE, '/privacy', '/accessibility', '/terms', '/x'].map((path) => [path, language]),
    ),
    ...['se', 'ru', 'ar'].flatMap((language) => ofTheForm.map((path) => [path, language])),
  ];

  const own = ['orderer-1', 'consultant-1'].map((person) => `/f/${linkTo('meeting', person)}`);

  /** Every page in Finnish; of the other languages what looks different in them. */
  const unlike = [
    ...[professional, '/f', '/accessibility'].map((path) => [path, 'sv']),
    ...[child, `${client}/thanks`].map((path) => [path, 'en']),
    ...[professional, child, `${client}/sheet`].map((path) => [path, 'ar']),
  ];
  const ownPages = own.flatMap((path) => ['fi', 'sv'].map((language) => [path, language]));

  it('Every page is accessible at 320 points and light, at 1,280 and dark', async () => {
    await at(320, 'light', async (page) => {
      for (const [path, language] of [...pages.filter(([, language]) => language === 'fi'), ...unlike, ...ownPages]) {
        await page.goto(`${site.origin}${path}?lang=${language}`);
        for (const [width, colorScheme] of views) {
          await page.setViewportSize({ width, height: 700 });
          await page.emulateMedia({ colorScheme });
          const found = await violations(page, colorScheme === 'light' ? EVERY_RULE : COLOURS);
          expect([path, language, width, found]).toEqual([path, language, width, []]);
          expect([path, language, width, await isTooWide(page)]).toEqual([path, language, width, false]);
        }
      }
    });
  });

  /** Words that stand on two lines though they could stand on one; parts of a web address are none. */
  const brokenWords = (page: Page): Promise<string[]> =>
    page.evaluate(`(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const broken = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of text.parentElement.closest('a[href^=http]') ? [] : text.data.matchAll(/[\\p{L}\\p{M}\\d]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      return broken;
    })()`);

  it('No word is broken at 320 points', async () => {
    await at(320, 'light', async (page) => {
      const read = pages.filter(([path, language]) => 'fi sv'.includes(language ?? '') || path === professional);
      for (const [path, language] of [...read, ...ownPages]) {
        await page.goto(`${site.origin}${path}?lang=${language}`);
        await page.addStyleTag({ content: '.step.step { display: block }' });
        expect([path, language, await brokenWords(page)]).toEqual([path, language, []]);
      }
    });
  });

  it.each(views)('A faulty form is accessible, filled in, and says first what is wrong: %i points, %s', async (width, scheme) => {
    await at(width, scheme, async (page) => {
      await page.goto(`${site.origin}/f/${CODES.professional}?lang=sv`);
      await page
        .getByRole('group', { name: 'Jag blev hörd.' })
        .getByRole('radio', { name: '7', exact: true })
        .check({ force: true });
      await page.getByLabel('Vad hjälpte?').fill('Ring 040 123 4567');
      await page.getByLabel('Vad kunde göras annorlunda?').fill('Mer tid');
      await page.getByRole('button', { name: 'Skicka' }).click();
      expect(await page.title()).toMatch(/^Fel: /);
      expect(await page.evaluate('document.activeElement.className')).toBe('faults');
      expect(await page.getByLabel('Vad hjälpte?').inputValue()).toBe('Ring […]');
      expect(await page.getByLabel('Vad kunde göras annorlunda?').inputValue()).toBe('Mer tid');
      expect(await page.locator('#heard-7').isChecked()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    });
  });

  it('A whole answer can be given by keyboard alone', async () => {
    await at(320, 'light', async (page) => {
      const tabTo = async (words: string) => {
        for (let i = 0; i < 30 && (await page.evaluate('document.activeElement.textContent.trim()')) !== words; i++)
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      };
      await page.goto(`${site.origin}/f/${CODES.child}?lang=fi`);
      await page.locator('#heard').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('radio', { name: 'Ei oikein' }).first().isChecked()).toBe(true);
      for (let step = 2; step <= 6; step++) {
        await tabTo('Seuraava');
        expect(await page.evaluate('document.activeElement.id')).toBe(`step-${step}`);
        expect(await page.locator('.step:visible').count()).toBe(1);
        expect(await page.getByText(`Kohta ${step}/6`).isVisible()).toBe(true);
      }
      await tabTo('Lähetä');
      await page.waitForURL('**/thanks?lang=fi');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kiitos vastauksestasi!');
      expect(state.answers.at(-1)).toMatchObject({ group: 'child', items: { heard: 3 } });
    });
  });

  it('Changing the language keeps what is filled in, and Enter sends the form instead', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.client}?lang=fi`);
      await page.locator('#heard-7').check({ force: true });
      await page.getByLabel('Mikä auttoi?').fill('Tauko');
      await page.getByRole('button', { name: 'Svenska' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      expect(await page.locator('#heard-7').isChecked()).toBe(true);
      expect(await page.getByLabel('Vad hjälpte?').inputValue()).toBe('Tauko');
      await page.locator('#heard-7').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/thanks?lang=sv');
      expect(state.answers.at(-1)).toMatchObject({ group: 'client', items: { heard: 7 } });
    });
  });

  it('Going back after the thanks shows an empty form', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.client}?lang=fi`);
      await page.locator('#heard-7').check({ force: true });
      await page.getByLabel('Mikä auttoi?').fill('Hyvä tauko');
      await page.getByRole('button', { name: 'Lähetä' }).click();
      await page.waitForURL('**/thanks?lang=fi');
      await page.goBack();
      expect(page.url()).toContain(`/f/${CODES.client}?lang=fi`);
      expect(await page.getByLabel('Mikä auttoi?').inputValue()).toBe('');
      expect(await page.locator('input:checked').count()).toBe(0);
    });
  });

  it('An answer can be taken back, by keyboard too', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.client}?lang=fi`);
      const heard = page.getByRole('group', { name: 'Tulin kuulluksi.' });
      expect(await heard.getByText('Tyhjennä').isVisible()).toBe(false);
      await page.locator('#heard-9').check({ force: true });
      expect(await heard.getByText('Tyhjennä').isVisible()).toBe(true);
      await page.locator('#heard-dk').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate('document.activeElement.id')).toBe('heard-');
      expect(await heard.getByText('Tyhjennä').isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await heard.getByText('Tyhjennä').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Lähetä' }).click();
      expect(await page.getByText('Vastaa ainakin yhteen kohtaan.').first().isVisible()).toBe(true);
    });
  });

  it('A child hears the question and its choices, where the browser has a voice of the language', async () => {
    await at(1280, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.child}?lang=fi`);
      expect(await page.getByRole('button', { name: 'Kuuntele' }).count()).toBe(0);
      await page.addInitScript(`
        window.said = [];
        const voices = [{ lang: 'fi-FI', name: 'Aino' }];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => voices, cancel() { window.said.length = 0; }, speak: (one) => window.said.push(one), addEventListener() {},
        } });
      `);
      await page.goto(`${site.origin}/f/${CODES.child}?lang=fi`);
      await page.locator('.step:visible').getByRole('button', { name: 'Kuuntele' }).click();
      expect(await page.evaluate('said.map(({ text }) => text)')).toEqual([
        ...['Tulin kuulluksi.', 'Ei', 'Ei oikein', 'Siltä väliltä', 'Melkein', 'Kyllä', 'En osaa sanoa'],
      ]);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lopeta kuuntelu' }).click();
      expect(await page.evaluate('said.length')).toBe(0);
      await page.goto(`${site.origin}/f/${CODES.child}?lang=sv`);
      expect(await page.getByRole('button', { name: 'Lyssna' }).count()).toBe(0);
    });
  });

  it.each([
    ['the sheet', `/f/${CODES.professional}/sheet`, 1, 'A5'],
    ['a child’s form on paper', `/f/${CODES.child}/paper`, 2, 'A4'],
    ['the longest form on paper', `/f/${CODES.professional}/paper`, 2, 'A4'],
  ] as const)('%s comes out of the printer whole: %s', async (_what, path, most, size) => {
    await at(700, 'dark', async (page) => {
      for (const language of ['fi', 'ru']) {
        await page.goto(`${site.origin}${path}?lang=${language}`);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
          Math.round(Number(width)),
          Math.round(Number(height)),
        ]);
        expect([language, boxes.length <= most]).toEqual([language, true]);
        expect([language, boxes[0]]).toEqual([language, size === 'A5' ? [420, 595] : [595, 842]]);
      }
    });
  });

  it('Choices are large enough to touch', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.client}?lang=fi`);
      const sizes = await page.locator('.pick:visible').evaluateAll((picks) =>
        picks.map((pick) => {
          const { width, height } = (
            pick as unknown as { getBoundingClientRect(): { width: number; height: number } }
          ).getBoundingClientRect();
          return [width, height];
        }),
      );
      for (const [width = 0, height = 0] of sizes) expect(width >= 38 && height >= 44).toBe(true);
    });
  });
});
