import { beforeEach, describe, expect, it } from 'vitest';
import type { Press, Reply } from '../../../src/runtime/handlers.ts';
import { feedbackPresses } from '../../../src/stages/feedback/handlers.ts';
import { SLOT } from '../../support/order-builder.ts';
import { aMeeting, feedbackWorld, pressBy, type FeedbackWorld } from './support/feedback-world.ts';

let state: FeedbackWorld;
beforeEach(() => {
  state = feedbackWorld();
});

const press = (
  by: string,
  verb: keyof typeof feedbackPresses,
  inputs: Record<string, string> = {},
  now?: number,
): Promise<Reply> => feedbackPresses[verb](state.world, pressBy(by, verb, inputs, now));
const cardIn = (reply: Reply) => (reply.kind === 'card' ? JSON.stringify(reply.card) : reply.kind);
const thanks = { kind: 'view', view: 'feedback.card', order: 'VP-2026-0001' };

describe('feedback.answer', () => {
  it('Feedback.answer saves a sheet with no day and no person, and says thanks', async () => {
    expect(await press('orderer-1', 'feedback.answer', { heard: '9', worry_now: 'dk', helped: 'Rauhallinen tahti' })).toEqual(
      thanks,
    );
    expect(state.answers).toEqual([
      {
        ...{ area: 'itaraja', order: 'VP-2026-0001', survey: 'meeting', group: 'orderer', most: 3 },
        ...{ items: { heard: 9, worry_now: null }, comments: { helped: 'Rauhallinen tahti' } },
      },
    ]);
    expect(JSON.stringify(state.answers)).not.toContain('orderer-1');
  });

  it('Feedback.answer counts once per person, however often it is pressed', async () => {
    for (const heard of ['9', '9', '1', 'junk']) expect(await press('orderer-1', 'feedback.answer', { heard })).toEqual(thanks);
    await press('consultant-1', 'feedback.answer', { useful: '8', c_debrief: 'yes' });
    await press('consultant-2', 'feedback.answer', { useful: '8' });
    expect(state.answers.map(({ group, items }) => [group, items])).toEqual([
      ['orderer', { heard: 9 }],
      ['consultant', { useful: 8 }],
      ['consultant', { useful: 8 }],
    ]);
  });

  it('Feedback.answer leaves one card in the chat at once, and plans nothing that would tell who has answered', async () => {
    const [card, reminder] = ['feedback.card', 'feedback.reminder'].map((view) => `VP-2026-0001/${view}/orderer-1/`);
    await press('orderer-1', 'feedback.answer', { heard: '9' });
    expect([state.edited, state.removed]).toEqual([[reminder], [card]]);
    const pressed = { conversationId: 'c', activityId: card! };
    const again = { ...pressBy('orderer-1', 'feedback.answer', { heard: '9' }), pressed };
    await feedbackPresses['feedback.answer'](state.world, again);
    expect([state.edited.at(-1), state.removed.at(-1)]).toEqual([card, reminder]);
    expect(state.planned).toEqual([]);
  });

  it('Feedback.answer tells the coordinators of a wish for a debriefing by itself, whether or not anything is answered', async () => {
    const wish = await press('consultant-1', 'feedback.answer', { c_debrief: 'yes' });
    expect(wish).toEqual({ kind: 'sentence', text: expect.stringContaining('voit yhä vastata') });
    expect(state.answers).toEqual([]);
    expect(state.closed).toEqual(['touched']);
    const told = await press('consultant-1', 'feedback.answer', { useful: '8', c_debrief: 'yes' });
    expect(cardIn(told)).toContain('Kerroin koordinaattorille, että haluat purkukeskustelun.');
    expect(JSON.stringify(state.answers)).not.toContain('debrief');
    expect(state.planned.map(({ key }) => key)).toContain('VP-2026-0001/debrief/consultant-1/coordinator-1');
    expect(state.planned[0]?.needs).toEqual({ view: 'desk.debrief', to: { person: 'coordinator-1' }, of: 'consultant-1' });
    expect(state.order.version).toBe(aMeeting().version);
  });

  it('Feedback.answer answers a faulty sheet with the same card, filled in, and stores nothing', async () => {
    const reply = await press('orderer-1', 'feedback.answer', { heard: '9', useful: '99', change: 'Soita 040 123 4567' });
    expect(cardIn(reply)).toContain('Valitse luku 0–10');
    expect(cardIn(reply)).toContain('"value":"9"');
    expect(cardIn(reply)).not.toContain('040 123');
    expect(state.answers).toEqual([]);
    expect(cardIn(await press('orderer-1', 'feedback.answer'))).toContain('Vastaa ainakin yhteen kohtaan.');
  });

  it('Feedback.answer gives others a sentence, and nothing changes', async () => {
    const reply = await press('somebody', 'feedback.answer', { heard: '9' });
    expect(reply).toEqual({ kind: 'sentence', text: expect.stringContaining('QR-kuvalla') });
    expect(await press('orderer-1', 'feedback.answer', { order: 'VP-2026-9999' })).toEqual({
      kind: 'sentence',
      text: 'Tilausta ei löytynyt.',
    });
    expect(state.answers).toEqual([]);
  });

  it('Feedback.answer is taken only while the survey is open', async () => {
    state = feedbackWorld(aMeeting({ phase: 'confirmed' }));
    expect(await press('orderer-1', 'feedback.answer', { heard: '9' })).toEqual({
      kind: 'sentence',
      text: 'Kysely aukeaa, kun palaveri on pidetty.',
    });
    state = feedbackWorld(aMeeting({ phase: 'closed' }));
    expect(await press('orderer-1', 'feedback.answer', { heard: '9' })).toEqual(thanks);
    expect(state.answers).toEqual([]);
  });
});

describe('feedback.skip', () => {
  it('Feedback.skip leaves no answer, and no more is asked', async () => {
    expect(await press('consultant-1', 'feedback.skip')).toEqual(thanks);
    const survey = { area: 'itaraja', order: 'VP-2026-0001', survey: 'meeting' } as const;
    expect(await state.world.answers.hasAnswered(survey, 'consultant-1')).toBe(true);
    expect(await press('consultant-1', 'feedback.answer', { useful: '3' })).toEqual(thanks);
    expect(state.answers).toEqual([]);
  });
});

describe('feedback.batch', () => {
  const enter = (inputs: Record<string, string>, by = 'consultant-1') => press(by, 'feedback.batch', inputs);
  const sheetIn = (reply: Reply): string => /"sheet":"([^"]+)"/.exec(cardIn(reply))?.[1] ?? '';

  it('Feedback.batch opens the group’s own sheet, saves it, and gives the next one', async () => {
    const first = await enter({ group: 'child' });
    expect(cardIn(first)).toContain('k_understood');
    expect(cardIn(first)).not.toContain('Vastaa ainakin');
    const saved = await enter({ group: 'child', sheet: sheetIn(first), k_told: '10' });
    expect(cardIn(saved)).toContain('Vastaus on tallessa');
    expect(sheetIn(saved)).not.toBe(sheetIn(first));
    await enter({ group: 'child', sheet: sheetIn(saved), k_told: '10' });
    expect(state.answers.map(({ group, items }) => [group, items])).toEqual([
      ['child', { k_told: 10 }],
      ['child', { k_told: 10 }],
    ]);
  });

  it('Feedback.batch counts the same press once, with the same answer each time', async () => {
    const sheet = sheetIn(await enter({ group: 'client' }));
    const replies = [];
    for (let i = 0; i < 5; i++) replies.push(cardIn(await enter({ group: 'client', sheet, heard: '7' })));
    expect(new Set(replies).size).toBe(1);
    expect(state.answers).toHaveLength(1);
  });

  it('Feedback.batch counts the same press once also when the card carried no sheet', async () => {
    for (let i = 0; i < 3; i++) await enter({ group: 'close', heard: '7' });
    await enter({ group: 'close', heard: '6' });
    expect(state.answers).toHaveLength(2);
  });

  it('Feedback.batch does not lose another answer entered on a card left open elsewhere', async () => {
    const sheet = sheetIn(await enter({ group: 'client' }));
    await enter({ group: 'client', sheet, heard: '7' });
    await enter({ group: 'client', sheet, heard: '2' });
    expect(state.answers).toHaveLength(2);
  });

  it('Feedback.batch gives a faulty sheet back under the same key', async () => {
    const sheet = sheetIn(await enter({ group: 'young' }));
    const reply = await enter({ group: 'young', sheet, heard: '5', helped: 'maija@example.fi' });
    expect(sheetIn(reply)).toBe(sheet);
    expect(cardIn(reply)).not.toContain('maija@');
    expect(cardIn(reply)).toContain('"value":"[…]"');
    expect(cardIn(await enter({ group: 'young', sheet }))).toContain('Vastaa ainakin yhteen kohtaan.');
    expect(state.answers).toEqual([]);
  });

  it('Feedback.batch goes on until it is done, and never loses the way back', async () => {
    const links = { kind: 'view', view: 'feedback.links', order: 'VP-2026-0001' };
    const first = await enter({ group: 'client' });
    const second = await enter({ group: 'client', sheet: sheetIn(first), entered: '0', heard: '7' });
    expect(cardIn(second)).toContain('"entered":"1"');
    expect(await enter({ group: 'client', sheet: sheetIn(second), entered: '1', heard: '8', then: 'done' })).toEqual(links);
    expect(state.answers).toHaveLength(2);
    const third = await enter({ group: 'client' });
    expect(await enter({ group: 'client', sheet: sheetIn(third), entered: '0', then: 'done' })).toEqual(links);
    expect(await enter({ then: 'back' })).toEqual(links);
    expect(state.answers).toHaveLength(2);
    const faulty = await enter({ group: 'client', sheet: sheetIn(third), heard: '99', then: 'done' });
    expect(cardIn(faulty)).toContain('Valitse luku');
  });

  it('Feedback.batch asks for the group when it is missing, or is one that answers by card', async () => {
    for (const group of ['', 'orderer', 'constructor'])
      expect(cardIn(await enter({ group, heard: '5' }))).toContain('Valitse ryhmä, jonka');
    expect(state.answers).toEqual([]);
  });

  it('Feedback.batch is for the pair alone, from the meeting’s start until closing', async () => {
    expect(await enter({ group: 'client', heard: '5' }, 'orderer-1')).toEqual({
      kind: 'sentence',
      text: expect.stringContaining('konsultit'),
    });
    state = feedbackWorld(aMeeting({ phase: 'confirmed' }));
    expect((await press('consultant-1', 'feedback.batch', { group: 'client', heard: '5' }, SLOT.start - 1)).kind).toBe(
      'sentence',
    );
    expect((await press('consultant-1', 'feedback.batch', { group: 'client', heard: '5' }, SLOT.start)).kind).toBe('card');
    state = feedbackWorld(aMeeting({ phase: 'closed' }));
    expect(await enter({ group: 'client', heard: '5' })).toEqual({ kind: 'view', view: 'feedback.links', order: 'VP-2026-0001' });
    expect(state.answers).toEqual([]);
  });
});

describe('feedback.links', () => {
  const links = (by: string) => press(by, 'feedback.links', { of: '1' });

  it('Feedback.links sends the card with the codes as a message of its own, and leaves the pair’s card where it is', async () => {
    state = feedbackWorld(aMeeting({ phase: 'preparing' }));
    expect(await links('consultant-1')).toEqual({ kind: 'view', view: 'meeting.pair', order: 'VP-2026-0001', of: '1' });
    expect(state.planned.map(({ job, needs }) => [job, needs])).toEqual([
      ['card.show', { view: 'feedback.links', to: { person: 'consultant-1' } }],
    ]);
  });

  it('Feedback.links is for the pair, once there are codes', async () => {
    expect((await links('orderer-1')).kind).toBe('sentence');
    state = feedbackWorld(aMeeting({ phase: 'preparing', codes: {} }));
    expect(await links('consultant-1')).toEqual({ kind: 'sentence', text: expect.stringContaining('Koodit tulevat') });
    expect(state.planned).toEqual([]);
  });
});

describe('impact.answer', () => {
  const present = { kind: 'view', view: 'impact.card', order: 'VP-2026-0001' };

  it('Impact.answer is the orderer’s, once, also when the order is closed', async () => {
    state = feedbackWorld(aMeeting({ phase: 'closed', impactAsked: true }));
    const inputs = { i_done: 'some', i_worry: '2', i_clearer: 'yes', i_followup: 'no' };
    expect((await press('orderer-1', 'impact.answer', inputs)).kind).toBe('card');
    expect(await press('orderer-1', 'impact.answer', { i_done: 'none' })).toEqual(present);
    expect(state.answers.map(({ survey, group, items }) => [survey, group, items])).toEqual([
      ['impact', 'orderer', { i_done: 'some', i_worry: 2, i_clearer: 'yes', i_followup: 'no' }],
    ]);
    expect((await press('somebody', 'impact.answer', inputs)).kind).toBe('sentence');
  });

  it('Impact.answer proposes a follow-up to the orderer when agreed things were not done, at once and to nobody else', async () => {
    const answered = async (by: string, i_done: string) => {
      state = feedbackWorld(aMeeting({ phase: 'closed', impactAsked: true }));
      return cardIn(await press(by, 'impact.answer', { i_done }));
    };
    expect(await answered('orderer-1', 'all')).toBe('view');
    expect(await answered('consultant-1', 'none')).toBe('view');
    for (const done of ['some', 'none']) expect(await answered('orderer-1', done)).toContain('"verb":"order.follow-up"');
    // What was answered is kept nowhere, so neither is the proposal: pressed again the card only says thanks.
    expect(cardIn(await press('orderer-1', 'impact.answer', { i_done: 'none' }))).toBe('view');
  });

  it('Impact.answer tells a coordinator who may be contacted, and nothing of the answer', async () => {
    state = feedbackWorld(aMeeting({ phase: 'closed', impactAsked: true }));
    const alone = await press('orderer-1', 'impact.answer', { i_contact: 'yes' });
    expect(alone).toEqual({ kind: 'sentence', text: expect.stringContaining('voit yhä vastata') });
    expect([state.answers, state.closed]).toEqual([[], ['touched']]);
    await press('consultant-2', 'impact.answer', { i_done: 'none', i_useful: '2', i_contact: 'yes' });
    await press('consultant-1', 'impact.answer', { i_useful: 'dk', i_contact: 'no' });
    expect(state.answers.map(({ group, items, most }) => [group, items, most])).toEqual([
      ['consultant', { i_done: 'none', i_useful: 2 }, 2],
      ['consultant', { i_useful: null }, 2],
    ]);
    expect(state.planned.map(({ needs }) => needs)).toEqual(
      ['orderer-1', 'consultant-2'].map((of) => ({ view: 'desk.contact', to: { person: 'coordinator-1' }, of })),
    );
  });

  it('Impact.answer is over some weeks after it was asked', async () => {
    state = feedbackWorld(aMeeting({ phase: 'closed', impactAsked: true, impactClosed: true }));
    expect(await press('orderer-1', 'impact.answer', { i_done: 'some' })).toEqual(present);
    expect(state.answers).toEqual([]);
  });

  it('Impact.answer waits until it is asked, and gives a faulty answer back', async () => {
    expect((await press('orderer-1', 'impact.answer', { i_done: 'all' })).kind).toBe('sentence');
    state = feedbackWorld(aMeeting({ impactAsked: true }));
    expect(cardIn(await press('orderer-1', 'impact.answer', { i_done: 'most' }))).toContain('Valitse jokin vaihtoehdoista.');
    expect(state.answers).toEqual([]);
  });
});

it('Takes a press whose message is unknown', async () => {
  const unplaced: Press = { ...pressBy('consultant-1', 'feedback.batch', { group: 'client', heard: '5' }), pressed: undefined };
  expect((await feedbackPresses['feedback.batch'](state.world, unplaced)).kind).toBe('card');
  expect(state.answers).toHaveLength(1);
});
