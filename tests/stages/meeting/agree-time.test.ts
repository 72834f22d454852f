import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/kernel/time/instant.ts';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { plan } from '../../../src/model/flow.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { agreeTime, type AgreedFacts } from '../../../src/stages/meeting/agree-time.ts';
import { endMeeting, remindOfMeeting } from '../../../src/stages/meeting/timers.ts';
import { views } from '../../../src/stages/registry.ts';
import { anArea, anOffer, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';
import { wordsOn } from '../order/support/card-words.ts';
import { viewFacts } from '../order/support/order-world.ts';

const area = anArea();
const holder = { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'offer-1', since: NOW, isPrepared: true };
const conference: Order = anOrder({
  phase: 'confirmed',
  choices: [SLOT],
  request: aRequest({ method: 'family-group-conference', seats: 1, interpreter: 'language', interpreterLanguage: 'ar' }),
  seats: [{ index: 0, role: 'convener', holder }],
  offers: [anOffer({ state: 'accepted' })],
  roomBooked: true,
  interpreterOrdered: true,
  booking: { eventId: 'e-1' },
});
const facts: AgreedFacts & { now: number } = {
  ...{ consultant: 'consultant-1', area, availability: 'free', insists: false, isBookedElsewhere: false, now: NOW },
};
/** Two weeks after the first time, at ten. */
const WHEN = { agreedDate: '2026-12-23', agreedFrom: '10:00' };
const agreed = { start: Date.UTC(2026, 11, 23, 8, 0), end: Date.UTC(2026, 11, 23, 10, 30) };
const event = { type: 'TimeAgreed', slot: agreed, block: { start: agreed.start - HOUR, end: agreed.end + HOUR } } as const;
const recorded = { no: 9, at: NOW, cause: { by: 'consultant-1', role: 'consultant', via: 'card' }, event } as const;

describe('a time that the convener agrees with the family', () => {
  it('Is the meeting’s time, as long as it was, with the same convener under the same number', () => {
    expect(agreeTime(conference, WHEN, facts)).toEqual({ ok: true, events: [event] });
    const after = evolve(conference, recorded);
    expect(after).toMatchObject({ number: conference.number, phase: 'confirmed', choices: [agreed], seats: conference.seats });
    expect(after.offers[0]).toMatchObject({ state: 'accepted', slot: agreed, block: event.block });
    expect([after.roomBooked, after.interpreterOrdered]).toEqual([false, false]);
  });

  it('Is entered by the one convener alone, while the meeting is ahead, for a time that is', () => {
    const reason = (order: Order, when: object = WHEN, more: Partial<typeof facts> = {}) => {
      const decision = agreeTime(order, when, { ...facts, ...more });
      return decision.ok ? decision.events.length : decision.reason;
    };
    expect(reason(conference, WHEN, { consultant: 'orderer-1' })).toBe('not-convener');
    expect(reason({ ...conference, request: aRequest() })).toBe('not-convener');
    expect(reason({ ...conference, phase: 'held' })).toBe('not-preparing');
    expect(reason(conference, { agreedDate: '23.12.', agreedFrom: '10:00' })).toBe('not-a-date');
    expect(reason(conference, { agreedDate: '2026-12-23', agreedFrom: '' })).toBe('not-a-time');
    expect(reason(conference, { agreedDate: '2026-11-23', agreedFrom: '10:00' })).toBe('time-past');
    // In a series an agreed time is of that meeting alone, and stays between its neighbours.
    expect(reason(conference, WHEN, { between: { start: SLOT.end, end: agreed.end } })).toBe(1);
    expect(reason(conference, WHEN, { between: { start: SLOT.end, end: agreed.start + HOUR } })).toBe('out-of-row');
    expect(reason(conference, WHEN, { between: { start: agreed.start + HOUR, end: agreed.end } })).toBe('out-of-row');
    expect(reason(conference, WHEN, { isBookedElsewhere: true, insists: true })).toBe('booked-elsewhere');
    expect(reason(conference, WHEN, { availability: 'busy' })).toBe('busy-then');
    expect(reason(conference, WHEN, { availability: 'busy', insists: true })).toBe(1);
    expect(reason(conference, WHEN, { availability: 'unknown' })).toBe(1);
  });

  it('Changes nothing when it is entered again', () => {
    expect(agreeTime(evolve(conference, recorded), WHEN, facts)).toEqual({ ok: true, events: [] });
  });

  it('Tells the orderer by a new message in the day, and moves the calendar event and every timer', () => {
    const planned = plan(evolve(conference, recorded), recorded, area);
    const shown = planned.flatMap((one) => (one.job === 'card.show' ? [one.needs] : []));
    const toOrderer = shown.filter(({ view, to }) => view === 'order.status' && 'person' in to && to.person === 'orderer-1');
    expect(toOrderer.some(({ news }) => news !== undefined)).toBe(true);
    expect(planned.find(({ job }) => job === 'calendar.book')?.needs).toMatchObject({ slot: agreed });
    expect(planned.find(({ job }) => job === 'meeting.end')?.due).toBe(agreed.end);
    expect(planned.find(({ job }) => job === 'meeting.remind')?.needs).toMatchObject({ start: agreed.start });
    const codes = planned.find((one) => one.job === 'card.show' && one.needs.view === 'feedback.links');
    expect(new Date(codes?.due ?? 0).toISOString().slice(0, 10)).toBe('2026-12-23');
  });

  it('Leaves the timers of the former time without effect', () => {
    const after = evolve(conference, recorded);
    expect(endMeeting(after, 0, SLOT.end)).toEqual({ ok: true, events: [] });
    expect(remindOfMeeting(after, { booking: 0, start: SLOT.start }, SLOT.start - DAY)).toEqual({ ok: true, events: [] });
    const codes = { ...after, codes: { client: 'BCDFGHJK' } } as Order;
    const links = (now: number) =>
      views['feedback.links'](codes, { ...viewFacts({ language: 'fi', to: { person: 'consultant-1' }, of: '0' }), now });
    expect(links(SLOT.start - HOUR)).toBeUndefined();
    expect(links(agreed.start - HOUR)).toBeDefined();
  });

  it('Is offered on the convener’s card and told on the orderer’s, in three languages', () => {
    const after = evolve(conference, recorded);
    for (const language of LANGUAGES) {
      const mine = JSON.stringify(
        views['meeting.pair'](conference, viewFacts({ language, to: { person: 'consultant-1' } }))?.card,
      );
      expect(mine).toContain('"verb":"meeting.agree-time"');
      expect(mine).toContain('"value":"2026-12-10"');
      const before = wordsOn(views['order.status'](conference, viewFacts({ language }))!.card);
      const told = wordsOn(views['order.status'](after, viewFacts({ language }))!.card);
      expect(before).toMatch(/sopia toisen ajan|en annan tid|another time/u);
      expect(told).toMatch(
        /sopi perheen kanssa ajan: .*23\.12|överens om tiden: .*23\.12|agreed on the time with the family: .*23 December/u,
      );
    }
    const pair = anOrder({
      phase: 'confirmed',
      choices: [SLOT],
      seats: [{ index: 0, role: 'lead', holder }],
      offers: [anOffer()],
    });
    const plain = views['meeting.pair'](pair, viewFacts({ language: 'fi', to: { person: 'consultant-1' } }))?.card;
    expect(JSON.stringify(plain)).not.toContain('meeting.agree-time');
  });
});
