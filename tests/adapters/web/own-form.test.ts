import { afterEach, describe, expect, it } from 'vitest';
import { impactQuestions, questionsOf } from '../../../src/stages/feedback/answering/questions.ts';
import { feedbackPresses } from '../../../src/stages/feedback/handlers.ts';
import { aMeeting, feedbackWorld, linkTo, pressBy, type FeedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

let site: WebServer | undefined;
afterEach(() => site?.close());

async function open(state: FeedbackWorld = feedbackWorld()): Promise<WebServer> {
  site = await webServer(state);
  return site;
}

const orderers = `/f/${linkTo('meeting', 'orderer-1')}`;
const consultants = `/f/${linkTo('meeting', 'consultant-1')}`;
const impact = `/f/${linkTo('impact', 'orderer-1')}`;
const asked = () => feedbackWorld(aMeeting({ phase: 'closed', impactAsked: true }));

describe('GET /f/{link}', () => {
  it.each([
    [orderers, questionsOf('orderer'), feedbackWorld],
    [consultants, questionsOf('consultant'), feedbackWorld],
    [impact, impactQuestions('orderer'), asked],
  ] as const)(
    'Has an input for each question of the card behind %s, and says neither whose it is nor of which meeting',
    async (path, questions, world) => {
      const page = await (await open(world())).get(path);
      const text = await page.text();
      expect(page.status).toBe(200);
      for (const { id } of questions) expect(text).toContain(`name="${id}"`);
      expect(text.match(/name="(?!sheet|redraw|skip)\w+"/g)?.length).toBeGreaterThanOrEqual(questions.length);
      expect(text).toContain('jonka kortilta avasit tämän sivun');
      expect(text).not.toMatch(/VP-2026|10\.12\.|24\.12\.|Lappeenranta|Tilaaja/);
      expect(text.includes('Omin sanoin')).toBe(path !== impact);
    },
  );

  it('Speaks the language of the address in the three of the bot, and is kept by nobody', async () => {
    const page = await (await open()).get(`${orderers}?lang=sv`);
    const text = await page.text();
    expect(text).toContain('<html lang="sv"');
    expect(text).toContain('Hur var mötet?');
    expect(text).not.toContain('lang="ru"');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).toContain('<meta name="robots" content="noindex" />');
  });

  it('Changes nothing, however often a link scanner opens it', async () => {
    const state = feedbackWorld();
    const { get } = await open(state);
    for (const path of [consultants, consultants, `${consultants}/thanks`]) await get(path);
    expect([state.answers, state.edited, state.removed, state.planned, state.closed]).toEqual([[], [], [], [], []]);
  });

  it('Is over when its survey is, and is no one’s who has left the pair or was never asked', async () => {
    const { get, post } = await open(asked());
    for (const path of [orderers, consultants]) {
      const page = await get(`${path}?lang=en`);
      expect([page.status, (await page.text()).includes('Thank you for being there')]).toEqual([410, true]);
    }
    expect((await post(orderers, { heard: '5' })).status).toBe(410);
    for (const person of ['somebody', 'orderer-12']) expect((await get(`/f/${linkTo('impact', person)}`)).status).toBe(410);
    expect((await get('/f/' + '0123456789abcdef'.repeat(4))).status).toBe(404);
  });

  it('Has nothing to print and no picture', async () => {
    const { get } = await open();
    for (const page of ['sheet', 'paper', 'qr.png', 'thanks']) expect((await get(`${consultants}/${page}`)).status).toBe(404);
  });
});

describe('POST /f/{link}', () => {
  it('Keeps the answer once, on the web or by card, and makes the card say thanks', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    const sent = await post(`${orderers}?lang=en`, { heard: '9', helped: 'Rauhallinen tahti' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${orderers}?lang=en`]);
    expect([state.edited, state.removed]).toEqual([
      ['VP-2026-0001/feedback.reminder/orderer-1/'],
      ['VP-2026-0001/feedback.card/orderer-1/'],
    ]);
    expect(await (await get(`${orderers}?lang=en`)).text()).toContain('That’s all we need from you');
    expect((await post(orderers, { heard: '1' })).status).toBe(200);
    await feedbackPresses['feedback.answer'](state.world, pressBy('orderer-1', 'feedback.answer', { heard: '2' }));
    expect(state.answers).toEqual([
      {
        ...{ area: 'itaraja', order: 'VP-2026-0001', survey: 'meeting', group: 'orderer', most: 3 },
        ...{ items: { heard: 9 }, comments: { helped: 'Rauhallinen tahti' } },
      },
    ]);
  });

  it('Thanks on the web too for what was answered by card', async () => {
    const state = feedbackWorld();
    await feedbackPresses['feedback.answer'](state.world, pressBy('consultant-1', 'feedback.answer', { useful: '2' }));
    expect(await (await (await open(state)).get(consultants)).text()).toContain('Emme kysy tätä uudelleen');
  });

  it('Takes a no, and asks no more', async () => {
    const state = feedbackWorld();
    const { get, post } = await open(state);
    expect(await (await get(consultants)).text()).toContain('En vastaa');
    expect((await post(consultants, { skip: 'yes', useful: '3' })).status).toBe(303);
    expect(state.answers).toEqual([]);
    expect(await (await get(consultants)).text()).not.toContain('<form');
  });

  it('Tells the coordinators of a wish for a debriefing by itself, and says whether the survey is still open', async () => {
    const state = feedbackWorld();
    const { post } = await open(state);
    const wish = await (await post(consultants, { c_debrief: 'yes' })).text();
    expect(wish).toContain('voit yhä vastata kyselyyn');
    expect(wish).toContain(`href="${consultants}?lang=fi"`);
    expect([state.answers, state.closed]).toEqual([[], ['touched']]);
    const both = await (await post(consultants, { c_debrief: 'yes', useful: '8' })).text();
    expect(both).toContain('Kerroin koordinaattorille');
    expect(state.answers.map(({ items }) => items)).toEqual([{ useful: 8 }]);
    expect(state.planned[0]?.key).toBe('VP-2026-0001/debrief/consultant-1/coordinator-1');
  });

  it('Answers a faulty one filled in, and keeps what is typed when the language changes', async () => {
    const state = feedbackWorld();
    const { post } = await open(state);
    const faulty = await post(orderers, { heard: '9', useful: '99', change: 'Soita 040 123 4567' });
    const text = await faulty.text();
    expect(faulty.status).toBe(422);
    expect(text).toContain('Valitse luku 0–10');
    expect(text).not.toContain('040 123');
    const swedish = await (await post(`${orderers}?lang=sv`, { heard: '9', redraw: 'sv' })).text();
    expect(swedish).toMatch(/name="heard" value="9"\s+checked/);
    expect(state.answers).toEqual([]);
  });

  it('Keeps what came of the meeting, also when the order is closed', async () => {
    const state = asked();
    const { get, post } = await open(state);
    // Something was left undone: the answer says that a follow-up may be ordered.
    const answer = await post(impact, { i_done: 'some', i_worry: '4' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Seurantapalaverin');
    expect(state.answers).toEqual([
      {
        ...{ area: 'itaraja', order: 'VP-2026-0001', survey: 'impact', group: 'orderer', most: 1 },
        ...{ items: { i_done: 'some', i_worry: 4 }, comments: {} },
      },
    ]);
    expect(await (await get(impact)).text()).not.toContain('<form');
  });
});
