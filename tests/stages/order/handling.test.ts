import { describe, expect, it } from 'vitest';
import { fieldTexts } from '../../../src/model/fields/words/words.ts';
import { forgetNote, remindToChoose, stopWaiting } from '../../../src/stages/order/life/waiting.job.ts';
import type { NearestHint } from '../../../src/model/order/match-log.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { DAY } from '../../../src/kernel/time/instant.ts';
import { NOW, SLOT, aRequest, anOffer, anOrder } from '../../support/order-builder.ts';
import { contentOf, inputOn, inputsOn, verbsOn, wordsOn } from './support/card-words.ts';
import { goodInputs, orderWorld } from './support/order-world.ts';

const number = 'VP-2026-0001';
const choosing = anOrder({ phase: 'choosing', searches: 1, proposals: [{ slot: SLOT, freeCount: 4, unknownCount: 0 }] });

function stuckWith(nearest: readonly NearestHint[]): Order {
  const counts = { candidates: 9, qualified: 9, free: 4, unknown: 0, starts: 3 };
  const log = { at: NOW, ruleVersion: '1', counts, whyNot: [], unknown: [], suggested: [] };
  return anOrder({ phase: 'stuck', problem: 'no-time', matchLog: { ...log, problem: 'no-common-time', nearest } });
}

describe('an order’s buttons', () => {
  it('An order’s buttons choose a time, and answer the same when pressed again', async () => {
    const own = orderWorld();
    own.put(choosing);
    const press = () => own.press('order.choose-time', { order: number, slot: '2026-12-10T13:00:00+02:00' });
    const first = await own.card(await press());
    expect(own.order()?.phase).toBe('offering');
    expect(await own.card(await press())).toEqual(first);
    expect(own.commits).toHaveLength(1);
  });

  it('An order’s buttons choose a time by one press on its row, with two of the ticked ones in reserve at the most', async () => {
    const own = orderWorld();
    const starts = [0, 1, 2, 3].map((day) => ({ start: SLOT.start + day * DAY, end: SLOT.end + day * DAY }));
    own.put({ ...choosing, proposals: starts.map((slot) => ({ slot, freeCount: 4, unknownCount: 0 })) });
    const rows = await own.card(await own.press('order.status', { order: number }));
    const [first, ...others] = inputsOn(rows).map((one) => String(one['valueOn']));
    const ticked = { reserve1: first ?? '', reserve2: 'no', reserve3: others[1] ?? '', reserve4: others[2] ?? '' };
    await own.press('order.choose-time', { ...contentOf(rows, 'order.choose-time'), ...ticked });
    expect(own.order()?.choices).toEqual([starts[0], starts[2], starts[3]]);
  });

  it('An order’s buttons look for more times and show them at once', async () => {
    const own = orderWorld();
    own.put(choosing);
    const card = await own.card(await own.press('order.more-times', { order: number }));
    expect(own.order()?.searches).toBe(2);
    expect(verbsOn(card)).toContain('order.choose-time');
  });

  it('An order’s buttons tell somebody without the right so, and change nothing', async () => {
    const own = orderWorld();
    own.put(choosing);
    for (const verb of [
      'order.status',
      'order.choose-time',
      'order.more-times',
      'order.cancel',
      'order.move',
      'order.follow-up',
    ]) {
      const reply = await own.press(
        verb,
        { order: number, slot: '2026-12-10T13:00:00+02:00', reason: 'other', earliestDate: '2026-12-15' },
        'stranger',
      );
      expect(reply.kind).toBe('sentence');
    }
    expect(own.commits).toEqual([]);
  });

  it('An order’s buttons answer kindly for an order that does not exist', async () => {
    const own = orderWorld();
    for (const verb of [
      'order.status',
      'order.choose-time',
      'order.more-times',
      'order.cancel',
      'order.move',
      'order.follow-up',
    ]) {
      expect(await own.press(verb, { order: 'VP-1999-0001' })).toEqual({ kind: 'sentence', text: 'Tilausta ei löytynyt.' });
      expect(await own.press(verb)).toMatchObject({ kind: 'sentence' });
    }
  });

  it('An order’s buttons ask for a reason before cancelling, and then cancel once', async () => {
    const own = orderWorld();
    own.put(choosing);
    const question = await own.card(await own.press('order.cancel', { order: number }));
    expect(inputOn(question, 'reason')).toMatchObject({ isRequired: true });
    expect(own.commits).toEqual([]);
    const card = await own.card(await own.press('order.cancel', { order: number, reason: 'client-withdrew' }));
    expect(wordsOn(card)).toContain('Voit tilata uuden palaverin milloin vain.');
    await own.press('order.cancel', { order: number, reason: 'other' });
    expect(own.commits).toHaveLength(1);
  });

  it('An order’s buttons ask for new days before moving, show what is wrong with them, and then move', async () => {
    const own = orderWorld();
    own.put(choosing);
    const form = await own.card(await own.press('order.move', { order: number }));
    expect(inputOn(form, 'earliestDate')?.['value']).toBe('2026-12-04');
    const faulty = await own.card(
      await own.press('order.move', { order: number, earliestDate: '2026-11-01', latestDate: '2026-12-20' }),
    );
    expect(wordsOn(faulty)).toContain(fieldTexts.fi.faults['past-date']);
    expect(own.commits).toEqual([]);
    await own.press('order.move', {
      order: number,
      earliestDate: '2026-12-15',
      latestDate: '2026-12-16',
      durationMinutes: '120',
    });
    expect(own.order()?.request.windows.map((one) => one.date)).toEqual(['2026-12-15', '2026-12-16']);
    expect(own.order()?.request.durationMinutes).toBe(120);
  });

  it('An order’s buttons change the wished days of an order that the coordinator has not looked at yet: it waits for them as before', async () => {
    const own = orderWorld();
    own.put(anOrder({ phase: 'review', problem: 'review' }));
    const status = await own.card(await own.press('order.status', { order: number }));
    expect(wordsOn(status)).toContain('Ehdota uusia päiviä');
    const form = await own.card(await own.press('order.move', { order: number }));
    expect(wordsOn(form)).toContain('Vaihda päivät');
    expect(wordsOn(form)).not.toContain('Kysymme ensin');
    await own.press('order.move', { order: number, earliestDate: '2026-12-15', latestDate: '2026-12-15' });
    expect(own.order()).toMatchObject({ phase: 'review', problem: 'review' });
    expect(own.order()?.request.windows.map((one) => one.date)).toEqual(['2026-12-15']);
    expect(own.planned.map(({ job }) => job)).not.toContain('match.search');
    expect(own.planned).toContainEqual(
      expect.objectContaining({ needs: expect.objectContaining({ view: 'desk.order', to: { desk: 'itaraja' } }) }),
    );
  });

  it('An order’s buttons carry why the coordinator moves it from the first press over every form to the end', async () => {
    const own = orderWorld();
    own.put(choosing);
    const ask = (inputs: Record<string, string>) => own.press('order.move', { order: number, ...inputs }, 'coordinator-1');
    const first = contentOf(await own.card(await ask({ 'reason-search': 'hurry' })), 'order.move');
    const again = await own.card(await ask({ ...first, earliestDate: '2026-11-01', latestDate: '2026-12-20' }));
    await ask({ ...contentOf(again, 'order.move'), earliestDate: '2026-12-15', latestDate: '2026-12-16' });
    expect(own.commits[0]?.events[0]?.cause).toMatchObject({ role: 'coordinator', reason: 'hurry' });
  });

  it('An order’s buttons begin the search again with new days while calendars are being read', async () => {
    const own = orderWorld();
    own.put(anOrder({ phase: 'searching' }));
    const press = () => own.press('order.move', { order: number, earliestDate: '2026-12-15', latestDate: '2026-12-15' });
    const card = await own.card(await press());
    expect(verbsOn(card)).toContain('order.choose-time');
    expect(own.planned.filter(({ job }) => job === 'match.search')).toHaveLength(1);
    expect(own.order()?.request.windows.map((one) => one.date)).toEqual(['2026-12-15']);
  });

  it('An order’s buttons tell the orderer of days that the coordinator has changed, in words that fit: nothing had been agreed yet', async () => {
    const own = orderWorld();
    own.put(anOrder({ phase: 'review', problem: 'review' }));
    await own.press('order.move', { order: number, earliestDate: '2026-12-15', latestDate: '2026-12-15' }, 'coordinator-1');
    const news = own.planned.filter(({ needs }) => 'news' in needs && needs.view === 'order.status');
    expect(news).toHaveLength(1);
    const told = wordsOn(await own.card({ kind: 'view', order: number, view: 'order.status' }));
    expect(told).toContain('Koordinaattori vaihtoi toivotut päivät.');
    expect(told).toContain('ti 15.12.2026');
  });

  it('An order’s buttons take the change of time that would help, once, and not when it has passed or belongs to another', async () => {
    const own = orderWorld({ findsTimes: false });
    const hint = {
      kind: 'later',
      number: 60,
      slot: { start: SLOT.start + 3_600_000, end: SLOT.end + 3_600_000 },
      teams: 3,
    } as const;
    const shorter = { kind: 'shorter', number: 120, slot: SLOT, teams: 1 } as const;
    own.put(stuckWith([hint, shorter]));
    await own.press('order.move', { order: number, change: 'later' }, 'stranger');
    await own.press('order.move', { order: number, change: 'remote' });
    expect(own.commits).toEqual([]);
    const press = () => own.press('order.move', { order: number, change: 'later' });
    expect(await own.card(await press())).toEqual(await own.card(await press()));
    expect(own.commits).toHaveLength(1);
    expect(own.order()?.request).toMatchObject({
      windows: [{ date: '2026-12-10', from: '14:00', to: '16:30' }],
      durationMinutes: 150,
    });
    own.put(stuckWith([shorter]));
    await own.press('order.move', { order: number, change: 'shorter' });
    expect(own.order()?.request).toMatchObject({ windows: aRequest().windows, durationMinutes: 120 });
    own.put(stuckWith([hint]));
    own.now = SLOT.start + 7_200_000;
    await press();
    expect(own.commits).toHaveLength(2);
  });

  it('An order’s buttons are the coordinator’s too, but for choosing the time', async () => {
    const own = orderWorld();
    own.put(choosing);
    const opened = { kind: 'opened', order: number };
    expect(await own.press('order.status', { order: number }, 'coordinator-1')).toEqual(opened);
    expect(await own.press('order.cancel', { order: number, reason: 'other' }, 'coordinator-1')).toEqual(opened);
    expect(own.order()?.cancelled).toMatchObject({ by: 'coordinator' });
  });

  it('An order’s buttons list one’s own orders, and order the next meeting from one that was held', async () => {
    const own = orderWorld();
    own.put(anOrder({ phase: 'held', heldAt: SLOT.end }));
    expect(wordsOn(await own.card(await own.press('order.mine')))).toContain(number);
    expect(wordsOn(await own.card(await own.press('order.mine', {}, 'orderer-9')))).toContain('Sinulla ei ole vielä tilauksia.');
    const form = await own.card(await own.press('order.follow-up', { order: number }));
    expect(inputOn(form, 'followUpOf')?.['value']).toBe(number);
  });

  it('An order’s buttons list a consultant’s open requests and meetings too, each with the way to its own card', async () => {
    const own = orderWorld();
    const of = { consultant: 'consultant-1' };
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o', since: 0, isPrepared: false };
    const seats = [{ index: 0, role: 'lead', holder }] as const;
    const later = { start: SLOT.start + DAY, end: SLOT.end + DAY };
    own.put(anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer(of)] }));
    own.put(anOrder({ number: 'VP-2026-0002', phase: 'preparing', choices: [later], seats }));
    own.put(anOrder({ number: 'VP-2026-0003', phase: 'closed', choices: [SLOT], seats, offers: [anOffer(of)] }));
    own.put(anOrder({ number: 'VP-2026-0004', phase: 'offering', offers: [anOffer({ ...of, expiresAt: NOW - 1 })] }));
    const card = await own.card((await own.say('omat', 'consultant-1'))[0]);
    expect(verbsOn(card)).toEqual(['order.status', 'order.status', 'feedback.own', 'profile.own', 'order.new']);
    expect(wordsOn(card)).toMatch(
      /Vastaustasi odottavat pyynnöt[^]*Avaa VP-2026-0001[^]*Tulevat palaverisi[^]*Avaa VP-2026-0002/,
    );
    const open = (order: string, by: string) => own.press('order.status', { order }, by);
    expect(await open(number, 'consultant-1')).toMatchObject({ view: 'offer.card', order: number, of: 'offer-1' });
    expect(await open('VP-2026-0002', 'consultant-1')).toMatchObject({ view: 'meeting.pair', of: '0' });
    expect(await open('VP-2026-0002', 'consultant-9')).toMatchObject({ kind: 'sentence' });
    expect(await open('VP-2026-0004', 'consultant-9')).toMatchObject({ kind: 'sentence' });
    const idle = orderWorld();
    const nothing = await idle.card((await idle.say('omat', 'consultant-1'))[0]);
    expect([verbsOn(nothing), wordsOn(nothing)]).toEqual([
      ['feedback.own', 'profile.own', 'order.new'],
      expect.stringContaining('avoimia pyyntöjä'),
    ]);
  });

  it('An order’s buttons open the form for a kind or a method, with one’s unit filled in', async () => {
    const own = orderWorld();
    own.put(choosing);
    const form = await own.card(await own.press('order.new', { kind: 'none' }));
    expect(inputOn(form, 'clientAgreed')).toBeUndefined();
    expect(inputOn(form, 'unit')?.['value']).toBe('perhesosiaalityo');
    const other = await own.card(await own.press('order.new', { method: 'open-dialogue' }));
    expect(inputOn(other, 'method')?.['value']).toBe('open-dialogue');
    expect(inputOn(other, 'kind')?.['value']).toBe('client');
  });

  it('An order’s buttons forget a half-filled form when asked to begin anew', async () => {
    const own = orderWorld();
    await own.press('order.submit', goodInputs({ method: '' }));
    const form = await own.card(await own.press('order.new', { anew: 'yes' }));
    expect(inputOn(form, 'countFamily')?.['value']).toBeUndefined();
    expect(own.drafts.size).toBe(0);
  });
});

describe('waiting for the orderer', () => {
  it('Waiting for the orderer reminds once for each search', async () => {
    const own = orderWorld();
    own.put(choosing);
    await remindToChoose(own.world, number, { search: 1 });
    await remindToChoose(own.world, number, { search: 2 });
    expect(own.planned).toEqual([
      expect.objectContaining({
        job: 'card.show',
        needs: expect.objectContaining({ view: 'order.status', news: { no: 2, phase: 'choosing' } }),
      }),
    ]);
  });

  it('Waiting for the orderer hands over in the end', async () => {
    const own = orderWorld();
    own.put(choosing);
    await stopWaiting(own.world, number, { search: 1 });
    expect(own.order()).toMatchObject({ phase: 'stuck', problem: 'no-choice' });
    await stopWaiting(own.world, number, { search: 1 });
    expect(own.commits).toHaveLength(1);
  });

  it('Waiting for the orderer forgets the note', async () => {
    const own = orderWorld();
    own.put({ ...choosing, request: aRequest({ note: 'lyhyt' }) });
    await forgetNote(own.world, number, {});
    await forgetNote(own.world, number, {});
    expect(own.order()?.request.note).toBeUndefined();
    expect(own.commits).toHaveLength(1);
  });
});
