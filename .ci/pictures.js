// The pictures of the guides in docs/, drawn from the cards as they are now by the sandbox's own renderer: `npm run pictures`. Needs Chromium.
// What each was drawn from stands beside them, so that a test tells when they have aged.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingPage } from '../tests/support/drawn-cards.ts';
import { markOf, picturedCards } from '../tests/support/guide-pictures.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
const WIDTH = 420;
/** Chromium writes days as its own language does; Teams as the reader's. */
const DAYS = `(frame) => frame.querySelectorAll('input[type=date]').forEach((input) => {
  const [year, month, day] = input.value.split('-').map(Number);
  input.type = 'text';
  if (day) input.value = day + '.' + month + '.' + year;
})`;

mkdirSync(folder, { recursive: true });
const { browser, page } = await drawingPage();
const marks = {};
try {
  for (const [name, card] of Object.entries(picturedCards())) {
    const drawn = await page.evaluateHandle(`draw(${JSON.stringify(card)}, ${WIDTH}, true)`);
    await page.evaluate(`(${DAYS})(document.querySelector('main').lastElementChild)`);
    writeFileSync(join(folder, `${name}.png`), await drawn.asElement().screenshot({ animations: 'disabled' }));
    marks[name] = markOf(card);
  }
} finally {
  await browser.close();
}
writeFileSync(join(folder, 'drawn-from.json'), `${JSON.stringify(marks, null, 2)}\n`);
