import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CODES, feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer } from './support/web-server.ts';
import type { WebServer } from './support/web-server.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const inBrowser = existsSync(CHROMIUM) ? describe : describe.skip;
const title = existsSync(CHROMIUM) ? 'in a real browser' : `in a real browser (skipped: ${CHROMIUM} is missing)`;

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

inBrowser(title, () => {
  const state = feedbackWorld();
  let browser: Browser;
  let site: WebServer;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    site = await webServer(state, { publicUrl: 'http://127.0.0.1' });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function at(width: number, colorScheme: 'light' | 'dark', visit: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme, bypassCSP: true });
    try {
      await visit(await context.newPage());
    } finally {
      await context.close();
    }
  }

  async function violations(page: Page): Promise<string[]> {
    await page.addScriptTag({ path: AXE });
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
  }

  /** Nothing scrolls sideways: at 320 points that is 400 % of a screen of 1280. */
  const isTooWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

  const views = [
    [320, 'light'],
    [1280, 'dark'],
  ] as const;

  it.each(views)('every page is accessible at %i points, %s', async (width, scheme) => {
    await at(width, scheme, async (page) => {
      for (const language of ['fi', 'sv', 'en']) {
        for (const path of [
          `/f/${CODES.client}`,
          `/f/${CODES.child}`,
          `/f/${CODES.client}/thanks`,
          '/privacy',
          '/accessibility',
          '/x',
        ]) {
          await page.goto(`${site.origin}${path}?lang=${language}`);
          expect([path, language, await violations(page)]).toEqual([path, language, []]);
          expect([path, language, await isTooWide(page)]).toEqual([path, language, false]);
        }
      }
    });
  });

  it.each(views)('a faulty form is accessible, filled in, and says first what is wrong: %i points, %s', async (width, scheme) => {
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
      expect(await page.getByLabel('Vad hjälpte?').inputValue()).toBe('');
      expect(await page.getByLabel('Vad kunde göras annorlunda?').inputValue()).toBe('Mer tid');
      expect(await page.locator('#heard-7').isChecked()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    });
  });

  it('a whole answer can be given by keyboard alone', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.child}?lang=fi`);
      await page.locator('#heard').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('radio', { name: 'Vain vähän' }).first().isChecked()).toBe(true);
      for (let i = 0; i < 30 && (await page.evaluate('document.activeElement.tagName')) !== 'BUTTON'; i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/thanks?lang=fi');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kiitos vastauksestasi!');
      expect(state.answers.at(-1)).toMatchObject({ group: 'child', items: { heard: 3 } });
    });
  });

  it('choices are large enough to touch', async () => {
    await at(320, 'light', async (page) => {
      await page.goto(`${site.origin}/f/${CODES.client}?lang=fi`);
      const sizes = await page.locator('.pick').evaluateAll((picks) =>
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
