import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { parseInstant } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import { plan } from '../../../src/model/flow.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { followUpView } from '../../../src/stages/order/life/cards/follow-up.card.ts';
import { declineFollowUp, proposeFollowUp } from '../../../src/stages/order/life/order-follow-up.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, anOrder, aRequest, SLOT } from '../../support/order-builder.ts';

const area = anArea();
const held = anOrder({ phase: 'held', choices: [SLOT], heldAt: SLOT.end });
const attendance = { family: 2, close: 0, professionals: 2, children: 0, young: 0, summaryGiven: true };
const at = (iso: string): number => parseInstant(iso) ?? Number.NaN;

/** What is planned for the follow-up when this has happened. */
function timers(order: Order, event: OrderEvent, when: number): readonly { readonly due: number; readonly day: string }[] {
  const record = { no: order.version + 1, at: when, cause: { by: 'bot', role: 'bot', via: 'job' } as const, event };
  return plan(evolve(order, record), record, area).flatMap(({ job, due, needs }) =>
    job === 'order.propose-follow-up' ? [{ due, day: needs.day }] : [],
  );
}

describe('a follow-up', () => {
  it('A follow-up is proposed at the method’s interval, four weeks before, on a working day', () => {
    const [timer] = timers({ ...held, phase: 'confirmed', heldAt: undefined }, { type: 'MeetingHeld' }, SLOT.end);
    expect(timer).toEqual({ day: '2027-06-10', due: at('2027-05-13T09:00:00+03:00') });
  });

  it('A follow-up is proposed for the day that the pair agreed, at once when that is near', () => {
    const counted = (followUpOn: string) =>
      timers(held, { type: 'AttendanceCounted', attendance: { ...attendance, followUpOn } }, SLOT.end);
    expect(counted('2027-03-01')).toEqual([{ day: '2027-03-01', due: at('2027-02-01T09:00:00+02:00') }]);
    expect(counted('2026-12-20')).toEqual([{ day: '2026-12-20', due: SLOT.end }]);
  });

  it('A follow-up is not proposed where the method has no such habit', () => {
    const open = { ...held, phase: 'confirmed' as const, request: aRequest({ method: 'not-known' }) };
    expect(timers(open, { type: 'MeetingHeld' }, SLOT.end)).toEqual([]);
  });

  it('A follow-up is proposed once, also of a closed order, and only for the day that is meant now', () => {
    const closed = { ...held, phase: 'closed' as const };
    expect(proposeFollowUp(closed, '2027-06-10', area)).toEqual({ ok: true, events: [{ type: 'FollowUpProposed' }] });
    const nothing = { ok: true, events: [] };
    expect(proposeFollowUp({ ...closed, followUp: 'proposed' }, '2027-06-10', area)).toEqual(nothing);
    expect(proposeFollowUp({ ...closed, attendance: { ...attendance, followUpOn: '2027-03-01' } }, '2027-06-10', area)).toEqual(
      nothing,
    );
    expect(proposeFollowUp({ ...closed, phase: 'cancelled' }, '2027-06-10', area)).toEqual(nothing);
  });

  it('A follow-up is declined by the orderer or the coordinator', () => {
    const proposed = { ...held, phase: 'closed' as const, followUp: 'proposed' as const };
    for (const by of ['orderer-1', 'coordinator-1'])
      expect(declineFollowUp(proposed, by, area)).toEqual({ ok: true, events: [{ type: 'FollowUpDeclined' }] });
    expect(declineFollowUp(proposed, 'consultant-1', area)).toMatchObject({ ok: false, reason: 'not-yours' });
    expect(declineFollowUp({ ...proposed, followUp: 'declined' }, 'orderer-1', area)).toEqual({ ok: true, events: [] });
    expect(declineFollowUp({ ...proposed, phase: 'offering' }, 'orderer-1', area)).toMatchObject({ ok: false });
  });

  it.each(LANGUAGES)('A follow-up has a card for the orderer alone (%s)', (language) => {
    const order = { ...held, followUp: 'proposed' as const };
    const facts = { area, now: SLOT.end, language, bank: new Map(), publicUrl: 'https://bot.example.fi', hasAnswered: false };
    const shown = followUpView(order, { ...facts, to: { person: 'orderer-1' } });
    expect(shown && lintCard(shown.card)).toEqual([]);
    expect(JSON.stringify(shown)).toContain('order.no-follow-up');
    expect(followUpView(order, { ...facts, to: { person: 'consultant-1' } })).toBeUndefined();
    expect(followUpView({ ...order, followUp: 'declined' }, { ...facts, to: { person: 'orderer-1' } })?.isOnlyEdit).toBe(true);
  });
});
