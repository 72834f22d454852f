import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { cardsByName } from '../../support/all-cards.ts';
import { CHROMIUM } from '../../support/browser.ts';
import { cutIn, drawingPage } from '../../support/drawn-cards.ts';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('cards on a narrow phone (skipped where there is no Chromium)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await drawingPage());
  });

  afterAll(() => browser.close());

  it.each(LANGUAGES)(
    'Cards on a narrow phone fit into 300 pixels with every fold open, and on a wide screen into 900: %s',
    async (language) => {
      const cards = cardsByName(language);
      expect(Object.keys(cards).length).toBeGreaterThan(300);
      expect(await cutIn(page, cards, 300, 900)).toEqual([]);
    },
  );
});
