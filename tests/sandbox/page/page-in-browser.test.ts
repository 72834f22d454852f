import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type SmallSandbox, startSmallSandbox } from '../support/small-sandbox.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const AXE = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })";
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('the page in a browser (skipped where there is no Chromium)', () => {
  let sandbox: SmallSandbox;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    sandbox = await startSmallSandbox();
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page.setDefaultTimeout(8_000);
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
    await say('kortti');
    const card = henna()
      .locator('.message', { has: page.locator('.card') })
      .last();
    await card.locator('input[type=text]').first().fill('kesken');
    await card.getByRole('button', { name: 'Ei' }).click();
    await card.getByText('Selvä').waitFor();
    expect(await card.locator('input[type=text]').first().inputValue()).toBe('kesken');
  });

  it('Shows an edit live', async () => {
    await say('moi');
    await henna().getByText('kuulin: moi').waitFor();
    const chat = sandbox.teams.world.person('Henna Satunen')?.chatId ?? '';
    const message = sandbox.teams.world.messages.in(chat).at(-1);
    if (message)
      sandbox.teams.world.messages.edit(message, { text: 'muutettu', summary: '', attachments: [], importance: undefined });
    await henna().getByText('muutettu').waitFor();
    expect(await henna().locator('.edited').count()).toBe(1);
  });

  it('Draws the Markdown that Teams knows, and HTML as it was written', async () => {
    await say('**vahva** _kalteva_ *toinen* [linkki](https://itaraja.example) <b>ei</b>');
    const bubble = henna().locator('.bubble', { hasText: 'kuulin: vahva' });
    expect(await bubble.locator('strong, em').allTextContents()).toEqual(['vahva', 'kalteva', 'toinen']);
    expect(await bubble.locator('a').getAttribute('target')).toBe('_blank');
    expect(await bubble.textContent()).toContain('linkki <b>ei</b>');
  });

  it('Opens another person from the list with the keyboard', async () => {
    await page.getByRole('button', { name: /Aino Mallikas/u }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.pane.role-consultant').waitFor();
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
    await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(AXE);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('Runs without an error of its own', () => {
    expect(faults).toEqual([]);
  });
});
