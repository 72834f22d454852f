import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { approve, askUnknown, widen } from '../../../src/stages/desk/acts/unblock.ts';
import { remindersOf } from '../../../src/stages/desk/acts/remind.ts';
import { endUnreachedOffer, noticeUnreachable } from '../../../src/stages/desk/morning/unreachable.ts';
import { needsEyes, waitingOf } from '../../../src/model/order/waiting/awaited.ts';
import { anArea, anOffer, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';

const area = anArea();
const nothing = { ok: true, events: [] };
const stuck = anOrder({ phase: 'stuck', problem: 'no-time' });

describe('approving', () => {
  it('Approving begins the search of an order under review', () => {
    expect(approve(anOrder({ phase: 'review' }))).toEqual({ ok: true, events: [{ type: 'OrderApproved' }] });
  });

  it('Approving changes nothing once it goes on, and is refused of a cancelled order', () => {
    expect(approve(anOrder({ phase: 'offering' }))).toEqual(nothing);
    expect(approve(anOrder({ phase: 'cancelled' }))).toEqual({ ok: false, reason: 'not-now' });
  });
});

describe('widening', () => {
  it('Widening takes the neighbours of the municipality, or those that are named', () => {
    const event = { type: 'SearchWidened', municipalities: ['imatra'], mayAskUnknown: false };
    expect(widen(stuck, [], area)).toEqual({ ok: true, events: [event] });
    expect(widen(stuck, ['imatra', 'nowhere'], area)).toEqual({ ok: true, events: [event] });
  });

  it('Widening changes nothing the second time', () => {
    expect(widen({ ...stuck, widenedTo: ['imatra'] }, [], area)).toEqual(nothing);
    expect(askUnknown({ ...stuck, mayAskUnknown: true })).toEqual(nothing);
  });

  it('Widening is refused where there is nothing to widen to, or nobody is looked for', () => {
    const lonely = { ...stuck, request: aRequest({ municipality: 'imatra' }) };
    expect(widen(lonely, [], area)).toEqual({ ok: false, reason: 'no-more-municipalities' });
    for (const phase of ['review', 'preparing', 'held', 'closed'] as const)
      expect(widen(anOrder({ phase }), [], area)).toEqual({ ok: false, reason: 'not-now' });
  });

  it('Widening does not take an old choice up again while new times are proposed', () => {
    expect(askUnknown(anOrder({ phase: 'choosing', choices: [SLOT] }))).toEqual({ ok: false, reason: 'not-now' });
    expect(askUnknown(anOrder({ phase: 'choosing' })).ok).toBe(true);
  });
});

describe('a message that does not arrive', () => {
  it('A message that does not arrive becomes a problem once, and none of an order that is over', () => {
    expect(noticeUnreachable(anOrder())).toEqual({ ok: true, events: [{ type: 'ProblemNoticed', problem: 'unreachable' }] });
    expect(noticeUnreachable(anOrder({ problem: 'unreachable' }))).toEqual(nothing);
    expect(noticeUnreachable(anOrder({ phase: 'closed' }))).toEqual(nothing);
  });

  it('A message that does not arrive ends the open offer that was in it, and no other', () => {
    const offers = [anOffer({ id: 'o-1' }), anOffer({ id: 'o-2', state: 'accepted' })];
    const order = anOrder({ phase: 'offering', offers });
    expect(endUnreachedOffer(order, 'o-1')).toEqual({ ok: true, events: [{ type: 'OffersUnreached', offers: ['o-1'] }] });
    expect(endUnreachedOffer(order, 'o-2')).toEqual(nothing);
    expect(endUnreachedOffer(order, undefined)).toEqual(nothing);
  });
});

describe('who is waited for', () => {
  const offering = anOrder({ phase: 'offering', choices: [SLOT] });

  it('Who is waited for is the coordinator of a review and of a stuck order', () => {
    expect(waitingOf(anOrder({ phase: 'review' }))).toEqual({ on: 'coordinator', since: NOW });
    expect(waitingOf(stuck)?.on).toBe('coordinator');
    expect(needsEyes(stuck)).toBe(true);
  });

  it('Who is waited for is the consultants from the oldest open offer on', () => {
    const offers = [anOffer({ offeredAt: NOW + HOUR }), anOffer({ id: 'offer-2', offeredAt: NOW })];
    expect(waitingOf({ ...offering, offers })).toEqual({ on: 'consultants', since: NOW });
    expect(needsEyes({ ...offering, offers })).toBe(false);
  });

  it('Who is waited for is the coordinator once enough are willing', () => {
    const willing = [1, 2].map((n) => anOffer({ id: `offer-${n}`, state: 'willing', answeredAt: NOW + n }));
    expect(waitingOf({ ...offering, offers: [anOffer(), ...willing] })).toEqual({ on: 'coordinator', since: NOW + 2 });
  });

  it('Who is waited for is the pair until they have counted, and then only feedback', () => {
    expect(waitingOf(anOrder({ phase: 'held', heldAt: SLOT.end }))).toEqual({ on: 'pair', since: SLOT.end });
    const attendance = { family: 1, close: 0, professionals: 1, children: 0, young: 0, summaryGiven: true };
    expect(waitingOf(anOrder({ phase: 'held', heldAt: SLOT.end, attendance }))?.on).toBe('answers');
  });

  it('Who is waited for is nobody of an order that is over, and an open problem needs eyes wherever the order is', () => {
    expect(waitingOf(anOrder({ phase: 'closed' }))).toBeUndefined();
    expect(needsEyes(anOrder({ phase: 'preparing', problem: 'not-prepared' }))).toBe(true);
  });
});

describe('reminders', () => {
  it('Reminders go to whoever owes something', () => {
    const offers = [anOffer(), anOffer({ id: 'offer-2', state: 'declined' })];
    expect(remindersOf(anOrder({ phase: 'offering', offers }))).toEqual([
      { view: 'offer.card', to: { person: 'consultant-1' }, of: 'offer-1' },
    ]);
    expect(remindersOf(anOrder({ phase: 'choosing' }))).toMatchObject([{ view: 'order.status', to: { person: 'orderer-1' } }]);
    expect(remindersOf(anOrder({ phase: 'stuck', problem: 'no-choice' }))).toMatchObject([{ view: 'order.status' }]);
    const holder = { id: 'consultant-1', name: 'K', offer: 'offer-1', since: NOW, isPrepared: true };
    const seats = [
      { index: 0, role: 'lead' as const, holder },
      { index: 1, role: 'recorder' as const, holder: { ...holder, id: 'consultant-2', isPrepared: false } },
    ];
    expect(remindersOf(anOrder({ phase: 'preparing', seats }))).toMatchObject([{ to: { person: 'consultant-2' } }]);
  });

  it('Reminders go to nobody where the coordinator or nobody is waited for', () => {
    for (const phase of ['review', 'searching', 'stuck', 'confirmed', 'closed', 'cancelled'] as const)
      expect(remindersOf(anOrder({ phase }))).toEqual([]);
  });
});
