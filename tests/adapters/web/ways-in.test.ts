import { afterEach, describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/stages/feedback/answering/questions.ts';
import { fi } from '../../../src/stages/feedback/words/fi.ts';
import { SLOT } from '../../support/order-builder.ts';
import { aMeeting, CODES, feedbackWorld, type FeedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

async function open(state: FeedbackWorld = feedbackWorld()): Promise<WebServer> {
  site = await webServer(state);
  return site;
}

const client = `/f/${CODES.client}`;

describe('the spoken code', () => {
  it('The spoken code leads to its form as people type it, in their language', async () => {
    const { get, post } = await open();
    const page = await get('/f?lang=sv');
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(
      /<label for="code">Kod<[^]*action="\/f\?lang=sv"|action="\/f\?lang=sv"[^]*<label for="code">Kod</,
    );
    const led = await post('/f?lang=sv', { code: ' bcdf-2347 ' });
    expect([led.status, led.headers.get('location')]).toEqual([303, `${client}?lang=sv`]);
  });

  it('The spoken code says on the same page that it is not known, and keeps it', async () => {
    const { post } = await open();
    const page = await post('/f?lang=fi', { code: 'BCDF 2344"' });
    const text = await page.text();
    expect(page.status).toBe(404);
    expect(text).toContain('value="BCDF 2344&quot;"');
    expect(text).toContain('Tällä koodilla ei löytynyt lomaketta');
    expect(text).toContain('aria-describedby="code-fault"');
    expect(text).toMatch(/<title>Virhe: /);
    expect(await (await post('/f?lang=fi', {})).text()).toContain('Kirjoita koodi tähän.');
  });

  it('The spoken code stays when the language is changed', async () => {
    const page = await (await open()).post('/f?lang=en', { redraw: 'en', code: 'BCDF' });
    const text = await page.text();
    expect([page.status, text.includes('value="BCDF"'), text.includes('No form has this code')]).toEqual([200, true, false]);
  });
});

describe('what is printed', () => {
  const early = () => feedbackWorld(aMeeting({ phase: 'preparing', heldAt: undefined }), SLOT.start - 86_400_000);

  it('What is printed is one sheet with picture, address, code, group and times, before the meeting too', async () => {
    const page = await (await open(early())).get(`${client}/sheet`, { 'accept-language': 'sv' });
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('<html lang="fi"');
    for (const said of [
      'bot.example.fi/f',
      'BCDF 2347',
      'asiakkaalle ja perheelle',
      `${client}/qr.png?lang=fi`,
      'vähintään 5 ihmisen',
    ])
      expect(text).toContain(said);
    expect(text).toContain('to 10.12.2026 klo\u00a013.00 – to 24.12.2026 klo\u00a015.30');
  });

  it('What is printed tells how long the form stays open where the meeting has no time', async () => {
    const { get } = await open(feedbackWorld(aMeeting({ phase: 'searching', choices: [], heldAt: undefined })));
    expect(await (await get(`${client}/sheet`)).text()).toContain('on auki 14\u00a0päivää palaverin jälkeen');
  });

  it.each(['child', 'young', 'client', 'close', 'professional'] as const)(
    'What is printed has on paper the same questions and boxes as the form of %s',
    async (group) => {
      const { get } = await open(early());
      const paper = await (await get(`/f/${CODES[group]}/paper?lang=fi`)).text();
      await site?.close();
      const form = await (await (await open()).get(`/f/${CODES[group]}?lang=fi`)).text();
      const boxes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
      const inForm = boxes(form, /type="radio"/g) - boxes(form, /class="clear"/g);
      expect(boxes(paper, /class="box"/g)).toBe(inForm);
      expect(boxes(paper, /<svg class="face/g)).toBe(boxes(form, /<svg class="face/g));
      for (const { id } of questionsOf(group)) expect(paper).toContain(fi.items[id]);
    },
  );

  it('What is printed tells on paper that whoever enters the sheet reads it too, and on the form that nobody but the coordinator does', async () => {
    const { get } = await open(early());
    expect(await (await get(`${client}/paper?lang=fi`)).text()).toContain('vetäjä, joka syöttää lomakkeen');
    await site?.close();
    expect(await (await (await open()).get(`${client}?lang=fi`)).text()).toContain(fi.form.ownWordsAbout);
  });

  it('What is printed opens the form in the language of the paper', async () => {
    const { get } = await open(early());
    const text = await (await get(`${client}/paper?lang=se`)).text();
    expect(text).toContain('<html lang="se"');
    expect(text).toContain(`${client}/qr.png?lang=se`);
    const picture = async (query: string) => Buffer.from(await (await get(`${client}/qr.png${query}`)).arrayBuffer());
    expect((await picture('')).equals(await picture('?lang=se'))).toBe(false);
  });

  it('What is printed is gone with the survey, and unknown codes have none', async () => {
    const { get } = await open(feedbackWorld(aMeeting({ phase: 'closed' })));
    for (const kind of ['sheet', 'paper']) {
      expect((await get(`${client}/${kind}`)).status).toBe(410);
      expect((await get(`/f/ZZZZ9999/${kind}`)).status).toBe(404);
    }
  });
});
