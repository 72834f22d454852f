import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { CHROMIUM, openBrowser, openWindow } from '../../support/browser.ts';
import { type SmallSandbox, startSmallSandbox } from '../support/small-sandbox.ts';

/** Themes differ in colours alone: the rest is looked at once for each width. */
const AXE = {
  light: "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] })",
  dark: "axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] })",
};
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('the page in a browser (skipped where there is no Chromium)', () => {
  let sandbox: SmallSandbox;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  /** Paths that the page has asked for. */
  const asked: string[] = [];

  beforeAll(async () => {
    sandbox = await startSmallSandbox();
    browser = await openBrowser();
    page = await (await openWindow(browser, { viewport: { width: 1440, height: 900 }, locale: 'en-GB' })).newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${sandbox.origin}/`);
    await page.locator('.pane').first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  const henna = () => page.locator('.pane.role-orderer').first();
  const say = async (text: string): Promise<void> => {
    await henna().locator('.write input').fill(text);
    await henna().locator('.send').click();
  };

  /** The message of a card of its own: the earlier ones stay in the chat. */
  const askForCard = async (): Promise<Locator> => {
    const cards = henna().locator('.message', { has: page.locator('.card') });
    const before = await cards.count();
    await say('kortti');
    await cards.nth(before).waitFor();
    return cards.nth(before);
  };

  it('Shows the orderer and the coordinators’ channel first, and says who sees what', async () => {
    expect(await page.locator('.pane h2').allTextContents()).toEqual(['Henna Satunen', 'Verkostotilaukset']);
    expect(await henna().locator('.pane-seen').textContent()).toBe('Only Henna Satunen sees this chat');
  });

  it('Keeps a card from being sent while a required field is empty, then shows the answer in place', async () => {
    await say('kortti');
    await henna().getByRole('button', { name: 'Ota' }).click();
    expect(await henna().locator('.card').textContent()).toContain('Kirjoita jotain');
    await henna().locator('.card input[type=text]').first().fill('muistan');
    await henna().getByRole('button', { name: 'Ota' }).click();
    await henna().getByText('Only Henna Satunen sees this version').waitFor();
    expect(await henna().locator('.card').textContent()).toContain('Kiitos');
    expect(sandbox.bot.heard.at(-1)?.value).toMatchObject({
      action: { verb: 'take', data: { id: 7, note: 'muistan', count: '4' } },
    });
  });

  it('Shows a sentence under the card and keeps what was typed', async () => {
    const card = await askForCard();
    await card.locator('input[type=text]').first().fill('kesken');
    await card.getByRole('button', { name: 'Ei' }).click();
    await card.getByText('Selvä').waitFor();
    expect(await card.locator('input[type=text]').first().inputValue()).toBe('kesken');
  });

  it('Opens a fold without sending anything, and the menu of a card beside its button', async () => {
    const card = henna().locator('.card').last();
    const presses = () => asked.filter((path) => path === '/sandbox/press').length;
    const before = presses();
    await card.getByRole('button', { name: 'Avaa taite' }).click();
    await card.getByText('Taitteessa').waitFor();
    const more = card.getByRole('button', { name: 'More options' });
    await more.click();
    const [button, item] = [await more.boundingBox(), await page.getByRole('menuitem', { name: 'Harvoin' }).boundingBox()];
    expect(Math.abs((item?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(120);
    expect(await henna().boundingBox()).toMatchObject({ y: 74 });
    expect(presses()).toBe(before);
    await page.keyboard.press('Escape');
  });

  it('Notifies of what is new alone: an edit is silent, and what is deleted is gone', async () => {
    const { world } = sandbox.teams;
    const channel = sandbox.team.channels.at(-1)?.id ?? '';
    const content = { text: '<at>Maija Esimerkki</at> uusi', summary: '', attachments: [], importance: undefined };
    const pane = page.locator('.pane.role-channel');
    const [old, fresh] = ['vanha', content.text].map((text) =>
      world.messages.send({ conversationId: channel }, 'bot', { ...content, text }),
    );
    await pane.getByText('2 new').waitFor();
    expect(await pane.locator('.mention').allTextContents()).toEqual(['Maija Esimerkki']);
    expect(await pane.locator('.day-line').count()).toBe(1);
    expect(await pane.locator('.new-line + .message').textContent()).toContain('vanha');
    expect(await page.getByRole('button', { name: /Maija Esimerkki.*mentioned/u }).count()).toBe(1);
    await pane.locator('.pane-list').click();
    await pane.locator('.pane-unread:empty').waitFor({ state: 'attached' });
    await henna().locator('.write input').focus();
    if (old) world.messages.edit(old, { ...content, text: 'muutettu' });
    await pane.getByText('muutettu').waitFor();
    expect(await pane.locator('.edited').count()).toBe(1);
    expect(await pane.locator('.pane-unread').textContent()).toBe('');
    if (fresh) world.messages.remove(fresh);
    await pane.getByText('uusi').waitFor({ state: 'detached' });
  });

  it('Asks anew for a view of one’s own that an edit of the message took away', async () => {
    const message = await askForCard();
    await message.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem', { name: 'Avaa' }).click();
    await message.getByText('Avattu').waitFor();
    const [stands] = [...sandbox.teams.world.messages.in(sandbox.teams.world.person('Henna Satunen')?.chatId ?? '')].reverse();
    const renewed = page.waitForResponse((response) => response.url().endsWith('/sandbox/look'));
    if (stands) sandbox.teams.world.messages.edit(stands, { ...stands, importance: undefined });
    expect((await renewed).status()).toBe(200);
    await message.getByText('Avattu').waitFor();
    expect(sandbox.bot.heard.at(-1)?.value).toMatchObject({ action: { verb: 'open' }, trigger: 'automatic' });
  });

  it('Draws the Markdown that Teams knows, and HTML as it was written', async () => {
    await say('**vahva** _kalteva_ *toinen* [linkki](https://itaraja.example) <b>ei</b>');
    const bubble = henna().locator('.bubble', { hasText: 'kuulin: vahva' });
    expect(await bubble.locator('strong, em').allTextContents()).toEqual(['vahva', 'kalteva', 'toinen']);
    expect(await bubble.locator('a').getAttribute('target')).toBe('_blank');
    expect(await bubble.textContent()).toContain('linkki <b>ei</b>');
  });

  it('Opens another person from the list with the keyboard, and of many panes none out of sight', async () => {
    for (const name of [/Linnéa Fiktivius/u, /Tuure Varamies/u, /Aino Mallikas/u]) {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    }
    await page.locator('.pane.role-consultant').waitFor();
    const panes = await page.locator('.pane').all();
    const boxes = await Promise.all(panes.map((pane) => pane.boundingBox()));
    expect(boxes.map((box) => box !== null && box.x >= 262 && box.x + box.width <= 1440)).toEqual([true, true, true]);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 400],
    ['dark', 400],
  ] as const)('Has no accessibility fault in %s at %d pixels', async (theme, width) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    if (!(await page.locator('#calendar').isVisible())) await page.getByRole('button', { name: 'Calendars' }).click();
    await page.locator('.week-row').nth(1).waitFor();
    if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(AXE[theme]);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('Runs without an error of its own', () => {
    expect(faults).toEqual([]);
  });
});
