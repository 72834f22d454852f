import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../src/kernel/card/card.ts';
import { openBrowser, openWindow } from './browser.ts';

const require = createRequire(import.meta.url);
const STATIC = fileURLToPath(new URL('../../src/sandbox/page/static', import.meta.url));
const LIBRARIES: Readonly<Record<string, string>> = {
  '/adaptivecards.js': join(dirname(require.resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js'),
  '/markdown-it.js': require.resolve('markdown-it/browser'),
};
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const PAGE = `<!doctype html><html lang="fi"><head><link rel="stylesheet" href="/css/base.css"><link rel="stylesheet" href="/css/cards.css">
<link rel="stylesheet" href="/css/charts.css"></head><body><main></main><script src="/adaptivecards.js"></script><script src="/markdown-it.js"></script>
<script type="module">import { drawCard } from '/js/cards/card-view.js';
globalThis.draw = (card, width, isFolded = false) => {
  const frame = document.createElement('div');
  frame.style.cssText = 'overflow:hidden;border:1px solid var(--line);margin:8px;background:var(--surface);box-sizing:border-box;width:' + width + 'px';
  frame.append(drawCard(card, { onAction: () => {}, ask: async () => [] }));
  for (const hidden of isFolded ? [] : frame.querySelectorAll('[style*="display: none"]')) if (!hidden.matches('[role="alert"]')) hidden.style.display = '';
  document.querySelector('main').append(frame);
  return frame;
};</script></body></html>`;

/** A page that draws cards as the sandbox does; its files come from the disk, and nothing from the network. */
export async function drawingPage(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await openBrowser();
  const page = await (await openWindow(browser, { viewport: { width: 960, height: 800 } })).newPage();
  await page.route('**/*', async (route) => {
    const { pathname, host } = new URL(route.request().url());
    if (host !== 'cards.example') return route.abort();
    if (pathname === '/') return route.fulfill({ body: PAGE, contentType: 'text/html' });
    const body = readFileSync(LIBRARIES[pathname] ?? join(STATIC, pathname));
    return route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'text/plain' });
  });
  await page.goto('http://cards.example/');
  await page.waitForFunction('globalThis.draw !== undefined');
  return { browser, page };
}

/**
 * What does not fit when these cards are as wide as one of these widths, in pixels: of each, by width and name, what is cut or stands over the
 * edge, and the words that are broken, but for those in tables. Folded parts are opened.
 */
export function cutIn(
  page: Page,
  cards: Readonly<Record<string, Card>>,
  ...widths: readonly number[]
): Promise<readonly string[]> {
  return page.evaluate(`${CUT}(${JSON.stringify([cards, widths])})`);
}

/** Drawing takes longest, so each card is drawn once; and all before any is measured, so that the page is laid out once for each width. */
const CUT = `(([cards, widths]) => {
  const isOnSeveralLines = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1;
  };
  const broken = (frame) => {
    const found = [];
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isOnSeveralLines(node, 0, node.length) || node.parentElement.closest('[role="table"], table:not(.ac-factset)')) continue;
      for (const { 0: word, index } of node.data.matchAll(/(?<![\\p{L}\\u00ad])\\p{L}{2,}(?!\\p{L}|\\u00ad)[.,:;?!]*/gu)) {
        if (isOnSeveralLines(node, index, index + word.length)) found.push('broken ' + word);
      }
    }
    return found;
  };
  const frames = Object.entries(cards).map(([name, card]) => [name, draw(card, widths[0])]);
  const wrongAt = (width) => frames.flatMap(([name, frame]) => {
    const edge = frame.getBoundingClientRect();
    const isOver = (one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > edge.right + 0.5 || left < edge.left - 0.5);
    };
    const isCut = (one) => {
      const style = getComputedStyle(one);
      const isWider = style.overflowX !== 'visible' && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
      const isHigher = style.overflowY === 'hidden' && one.clientHeight > 1 && one.scrollHeight > one.clientHeight + 1;
      return one.tagName !== 'SELECT' && (isWider || isHigher);
    };
    const wrong = [...frame.querySelectorAll('*')].filter((one) => isOver(one) || isCut(one));
    const cut = wrong.map((one) => (one.textContent || one.value || one.tagName).trim().slice(0, 60));
    return [...cut, ...broken(frame)].map((words) => width + ' ' + name + ': ' + words);
  });
  const found = widths.flatMap((width) => {
    for (const [, frame] of frames) frame.style.width = width + 'px';
    return wrongAt(width);
  });
  document.querySelector('main').replaceChildren();
  return [...new Set(found)];
})`;
