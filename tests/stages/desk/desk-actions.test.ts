import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { Address } from '../../../src/ports/messenger.ts';
import { lostChannelCard } from '../../../src/stages/desk/channel/lost-channel.card.ts';
import { noteUnreachable } from '../../../src/stages/desk/morning/unreachable.job.ts';
import { texts } from '../../../src/stages/desk/texts.ts';
import { texts as reportTexts } from '../../../src/stages/report/texts.ts';
import { anArea, anOffer, anOrder, aRequest, BLOCK, NOW, SLOT } from '../../support/order-builder.ts';
import { CHANNEL, deskWorld } from './support/desk-world.ts';

const VERBS = [
  'desk.board',
  'desk.why',
  'desk.approve',
  'desk.assign',
  'desk.replace',
  'desk.widen',
  'desk.remind',
  'desk.ask-unknown',
];
const stuck = anOrder({ phase: 'stuck', problem: 'nobody-took-it', choices: [SLOT] });
const { refusals, unfit } = texts.fi;
const sentence = (text: string) => ({ kind: 'sentence', text });

describe('who may', () => {
  it.each(VERBS)('%s is answered by a sentence to anybody else, and nothing changes', async (verb) => {
    const desk = deskWorld({ orders: [stuck] });
    for (const by of ['orderer-1', 'consultant-1', 'stranger']) {
      expect(await desk.press(verb, { order: stuck.number, consultants: 'consultant-1' }, by)).toEqual(
        sentence(refusals['not-coordinator']),
      );
    }
    expect(desk.commits).toEqual([]);
    expect(desk.planned).toEqual([]);
  });

  it('Who may is a deputy as well as a coordinator, but not of another area', async () => {
    const deputy = { id: 'deputy-1', name: 'Sijainen', email: 'sijainen@example.fi' };
    const other = anArea({ id: 'muu', coordinators: [{ id: 'coordinator-2', name: 'Toinen', email: 'toinen@example.fi' }] });
    const desk = deskWorld({ orders: [stuck], areas: [anArea({ deputies: [deputy] }), other] });
    expect((await desk.press('desk.board', { order: stuck.number }, 'deputy-1')).kind).toBe('card');
    expect(await desk.press('desk.board', { order: stuck.number }, 'coordinator-2')).toEqual(
      sentence(refusals['not-coordinator']),
    );
  });

  it('Who may is, for a method with a coordinator of its own, that person, the coordinators for everything and the deputies', async () => {
    const named = { id: 'named-1', name: 'Niina Nimetty', email: 'niina@example.fi', methods: ['family-group-conference'] };
    const deputy = { id: 'deputy-1', name: 'Sijainen', email: 'sijainen@example.fi' };
    const { coordinators } = anArea();
    const areas = [anArea({ coordinators: [...coordinators, named], deputies: [deputy] })];
    const conference = { ...stuck, number: 'VP-2026-0002', request: aRequest({ method: 'family-group-conference' }) };
    const desk = deskWorld({ orders: [stuck, conference], areas });
    const may = async (by: string, { number }: { readonly number: string }) =>
      (await desk.press('desk.board', { order: number }, by)).kind === 'card';
    expect([await may('named-1', conference), await may('named-1', stuck)]).toEqual([true, false]);
    expect([await may('coordinator-1', conference), await may('coordinator-1', stuck)]).toEqual([true, true]);
    const waits = async (by: string) => (await desk.say('tilanne', by)).map((reply) => ('summary' in reply ? reply.summary : ''));
    const { needsYou, title } = texts.fi.board;
    expect(await waits('named-1')).toEqual([`${title}. ${needsYou(1)}`]);
    expect(await waits('coordinator-1')).toEqual([`${title}. ${needsYou(1)}`]);
    expect(await waits('deputy-1')).toEqual([`${title}. ${needsYou(2)}`]);
    expect(JSON.stringify(await desk.say('tilanne', 'named-1'))).not.toContain(stuck.number);
    expect(JSON.stringify(await desk.say('tilanne', 'coordinator-1'))).toContain('(Niina Nimetty)');
  });

  it('Who may gets a sentence about an unknown order', async () => {
    expect(await deskWorld({}).press('desk.why', { order: 'VP-2026-9999' })).toEqual(sentence(refusals['no-order']));
  });

  it('Who may reads reports as a coordinator only', async () => {
    const desk = deskWorld({ orders: [] });
    expect(await desk.press('desk.report', {}, 'orderer-1')).toEqual(sentence(reportTexts.fi.refusals['not-coordinator']));
    expect((await desk.press('desk.report', { from: '2026-01-01', to: '2026-06-30' })).kind).toBe('card');
    const faulty = await desk.press('desk.report', { from: '2026-06-30', to: '2026-01-01' });
    expect(JSON.stringify(faulty)).toContain(reportTexts.fi.refusals['ends-before-it-begins']);
    expect((await desk.say('Raportti')).map(({ kind }) => kind)).toEqual(['card']);
  });
});

describe('acts', () => {
  it('Acts are recorded as the coordinator’s', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'review', problem: 'review' })] });
    expect((await desk.press('desk.approve')).kind).toBe('card');
    expect(desk.commits[0]?.events[0]).toMatchObject({
      cause: { by: 'coordinator-1', role: 'coordinator', via: 'card' },
      event: { type: 'OrderApproved' },
    });
    await desk.press('desk.approve');
    expect(desk.commits).toHaveLength(1);
  });

  it('Acts staff the meeting with those chosen', async () => {
    const desk = deskWorld({ orders: [stuck] });
    await desk.press('desk.assign', { order: stuck.number, consultants: 'CONSULTANT-1,consultant-2' });
    expect(desk.order()).toMatchObject({
      phase: 'preparing',
      seats: [{ holder: { id: 'consultant-1' } }, { holder: { id: 'consultant-2' } }],
    });
  });

  it('Acts go on asking for the seat that is still empty', async () => {
    const desk = deskWorld({ orders: [stuck] });
    for (let press = 0; press < 2; press++) await desk.press('desk.assign', { order: stuck.number, consultants: 'consultant-1' });
    expect(desk.order().phase).toBe('offering');
    expect(desk.commits.flatMap(({ jobs }) => jobs).filter(({ job }) => job === 'offer.wave')).toHaveLength(1);
  });

  it('Acts do not seat somebody who has another meeting, known before or only by the database', async () => {
    const desk = deskWorld({ orders: [stuck] });
    desk.commitments = [
      { consultant: 'consultant-1', order: 'VP-2026-0002', kind: 'seat', role: 'lead', slot: SLOT, block: BLOCK },
    ];
    const inputs = { order: stuck.number, consultants: 'consultant-1' };
    expect(await desk.press('desk.assign', inputs)).toEqual(sentence(unfit['booked-elsewhere']('Kaisa Konsultti')));
    desk.commitments = [];
    desk.isDoubleBooked = true;
    expect(await desk.press('desk.assign', inputs)).toEqual(sentence(unfit['booked-elsewhere']('Kaisa Konsultti')));
  });

  it('Acts keep why the coordinator stepped in, other when nothing is said', async () => {
    const desk = deskWorld({ orders: [stuck] });
    await desk.press('desk.assign', { order: stuck.number, consultants: 'consultant-1', reason: 'agreed' });
    await desk.press('desk.replace', { order: stuck.number, seat: '0', consultants: 'consultant-2' });
    const reasons = desk.commits.map(({ events }) => events[0]?.cause.reason);
    expect(reasons).toEqual(['agreed', 'other']);
  });

  it.each(['debrief', 'unreachable', 'not-prepared'] as const)(
    'Acts clear what was taken care of by a call: %s',
    async (problem) => {
      const desk = deskWorld({ orders: [anOrder({ phase: 'held', problem })] });
      expect(JSON.stringify(await desk.press('desk.board'))).toContain('desk.settle');
      await desk.press('desk.settle');
      await desk.press('desk.settle');
      expect(desk.order().problem).toBeUndefined();
      expect(desk.commits).toHaveLength(1);
    },
  );

  it('Acts do not clear what only an act can solve', async () => {
    expect(await deskWorld({ orders: [stuck] }).press('desk.settle')).toEqual(sentence(refusals['not-now']));
  });

  it('Acts remind whoever owes something, the same person once an hour, by a new message', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer()] })] });
    expect(await desk.press('desk.remind')).toEqual(sentence(texts.fi.reminded(1)));
    // Pressed again before the message has gone out: nobody is reminded, and nothing is recorded.
    expect(await desk.press('desk.remind')).toEqual(sentence(texts.fi.remindedLately));
    expect(desk.commits).toHaveLength(1);
    const [first] = desk.planned;
    expect(first).toMatchObject({
      job: 'card.show',
      due: NOW,
      needs: { view: 'offer.card', to: { person: 'consultant-1' }, of: 'offer-1', news: { phase: 'offering' } },
    });
    const key = 'VP-2026-0001/offer.card/consultant-1/offer-1';
    const sent = {
      key,
      place: 'person/consultant-1',
      message: { conversationId: 'a', activityId: '1' },
      state: 'sent',
      attempts: 1,
    } as const;
    desk.messages.set(key, { ...sent, at: NOW });
    desk.now = NOW + HOUR - 1;
    expect(await desk.press('desk.remind')).toEqual(sentence(texts.fi.remindedLately));
    desk.now = NOW + HOUR;
    expect(await desk.press('desk.remind')).toEqual(sentence(texts.fi.reminded(1)));
    expect(desk.planned).toHaveLength(2);
    expect(desk.planned[1]?.needs).toMatchObject({ news: { no: desk.order().version } });
  });

  it('Acts are answered with a card that the coordinator’s own client asks for anew, so that it does not grow old', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer()] })] });
    expect(JSON.stringify(await desk.press('desk.board'))).not.toContain('"refresh"');
    desk.places.set('person/coordinator-1', { memberId: '29:maija' } as Address);
    const refresh = { action: { verb: 'desk.board', data: { order: 'VP-2026-0001', renewal: 'yes' } }, userIds: ['29:maija'] };
    expect(await desk.press('desk.board')).toMatchObject({ card: { refresh } });
  });

  it('Acts remind nobody at night, unless the matter is acute', async () => {
    const night = Date.UTC(2026, 11, 1, 20, 0);
    const order = anOrder({ phase: 'choosing' });
    for (const [urgency, due] of [
      ['normal', Date.UTC(2026, 11, 2, 6, 0)],
      ['acute', night],
    ] as const) {
      const desk = deskWorld({ orders: [{ ...order, request: { ...order.request, urgency } }] });
      desk.now = night;
      await desk.press('desk.remind');
      expect(desk.planned.map((job) => job.due)).toEqual([due]);
    }
  });
});

describe('the channel', () => {
  it.each(['ota kanava käyttöön', 'Använd kanalen!', 'use this channel'])('The channel is claimed by "%s"', async (words) => {
    const desk = deskWorld({ orders: [stuck, anOrder({ number: 'VP-2026-0002', phase: 'closed' })] });
    const key = `${stuck.number}/desk.order/desk-itaraja/`;
    const message = { conversationId: 'a:coordinator-1', activityId: '1' };
    desk.messages.set(key, { key, place: 'desk/itaraja', message, state: 'sent', attempts: 1, at: NOW });
    expect(await desk.say(words)).toEqual([
      { ...sentence(texts.fi.channel.claimed('Itärajan hyvinvointialue', 1)), isForAll: true },
    ]);
    expect(desk.places.get('desk/itaraja')?.conversationId).toBe(CHANNEL);
    expect(desk.planned).toMatchObject([
      { job: 'card.show', order: stuck.number, needs: { view: 'desk.order', to: { desk: 'itaraja' } } },
      { job: 'desk.moved', order: '', needs: { area: 'itaraja', move: { at: NOW, claimed: CHANNEL } } },
    ]);
    expect(desk.messages.get(key)).toMatchObject({ state: 'sending', attempts: 0 });
  });

  it('The channel keeps the cards that already live in it', async () => {
    const desk = deskWorld({ orders: [stuck] });
    const key = `${stuck.number}/desk.order/desk-itaraja/`;
    const message = { conversationId: `${CHANNEL};messageid=1`, activityId: '1' };
    desk.messages.set(key, { key, place: 'desk/itaraja', message, state: 'sent', attempts: 1, at: NOW });
    await desk.say('ota kanava käyttöön');
    expect(desk.messages.get(key)?.state).toBe('sent');
  });

  it('The channel is claimed for the area that is named, otherwise for all of the coordinator’s', async () => {
    const desk = deskWorld({ areas: [anArea(), anArea({ id: 'lansi', name: { fi: 'Länsiraja' } })] });
    await desk.say('ota kanava käyttöön: Länsiraja');
    expect([...desk.places.keys()]).toEqual(['desk/lansi']);
    await desk.say('ota kanava käyttöön');
    expect([...desk.places.keys()].sort()).toEqual(['desk/itaraja', 'desk/lansi']);
  });

  it.each(LANGUAGES)(
    'The channel is claimed for one area by the words that the card of a lost channel gives in %s',
    async (language) => {
      const west = anArea({ id: 'lansi', name: { fi: 'Länsiraja', sv: 'Västgränsen', en: 'West Border' } });
      const south = anArea({ id: 'etela', name: { fi: 'Etelä-Länsiraja', sv: 'Södra Västgränsen', en: 'South (West Border)' } });
      const whole = anArea({ id: 'koko', name: { fi: 'Raja', sv: 'Gränsen', en: 'Border' } });
      for (const area of [west, south, whole]) {
        const desk = deskWorld({ areas: [anArea(), west, south, whole] });
        const [, words] = /[“”]([^”]+)”/u.exec(JSON.stringify(lostChannelCard(area, language).card)) ?? [];
        await desk.say(words ?? '');
        expect([...desk.places.keys()]).toEqual([`desk/${area.id}`]);
      }
    },
  );

  it('The channel is not claimed by anybody else', async () => {
    const desk = deskWorld({ orders: [stuck] });
    expect(await desk.say('ota kanava käyttöön', 'consultant-1')).toEqual([sentence(refusals['not-coordinator'])]);
    expect(desk.places.size).toBe(0);
  });

  it.each(['Tilanne?', 'läget', 'board'])(
    'The channel shows the board at "%s", also in the coordinator’s own chat',
    async (words) => {
      const desk = deskWorld({ orders: [stuck] });
      for (const place of ['channel', 'personal'] as const) {
        const [reply] = await desk.say(words, 'coordinator-1', place);
        expect(JSON.stringify(reply)).toContain(stuck.number);
      }
      expect(await desk.say(words, 'orderer-1')).toEqual([sentence(refusals['not-coordinator'])]);
    },
  );

  it('The channel is answered in its own language, whatever the coordinator’s is', async () => {
    const desk = deskWorld({ orders: [stuck], areas: [anArea({ channelLanguage: 'sv' })] });
    const [claimed] = await desk.say('ota kanava käyttöön');
    expect(claimed).toMatchObject({ text: texts.sv.channel.claimed('Östra gränsens välfärdsområde', 1) });
    expect((await desk.say('tilanne')).map((reply) => ('card' in reply ? reply.card.lang : ''))).toEqual(['sv']);
  });

  it('The channel leaves other words to others', async () => {
    expect(await deskWorld({}).say('tilanne on hankala, tilaisin palaverin')).toEqual([]);
  });
});

describe('a card that could not be delivered', () => {
  it('A card that could not be delivered is told to the coordinator, but of the channel only the log can tell', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'offering' })] });
    await noteUnreachable(desk.world, desk.order(), { view: 'desk.order', to: { desk: 'itaraja' } }, 'blocked');
    expect(desk.commits).toEqual([]);
    expect(desk.logged).toHaveLength(1);
    const unread = { view: 'offer.card', to: { person: 'consultant-1' } } as const;
    await noteUnreachable(desk.world, desk.order(), unread, 'blocked');
    await noteUnreachable(desk.world, desk.order(), unread, 'blocked');
    expect(desk.commits).toHaveLength(1);
    expect(desk.order().problem).toBe('unreachable');
  });

  it('A card that could not be delivered comes to the coordinator when it was the follow-up of an order long closed', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'closed', followUp: 'proposed' })] });
    await noteUnreachable(desk.world, desk.order(), { view: 'order.follow-up', to: { person: 'orderer-1' } }, 'blocked');
    expect(desk.commits).toEqual([]);
    expect(desk.planned).toMatchObject([
      { job: 'card.show', needs: { view: 'desk.after', to: { desk: 'itaraja' }, of: 'order.follow-up' } },
    ]);
  });
});
