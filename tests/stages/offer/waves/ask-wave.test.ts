import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../src/model/area/policy.ts';
import { HOUR } from '../../../../src/kernel/time/instant.ts';
import { askWave, waveSize } from '../../../../src/stages/offer/waves/ask-wave.ts';
import { lapseWave, noticeLateSeat, remindAboutWilling, remindWave } from '../../../../src/stages/offer/waves/wave-timers.ts';
import { takeRole, withdraw } from '../../../../src/stages/offer/seats/seat.ts';
import { BLOCK, NOW, SLOT, aRequest, anArea, anOffer, anOrder } from '../../../support/order-builder.ts';

const facts = {
  shortlist: { free: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], unknown: ['u'] },
  area: anArea(),
  mayAskUnknown: false,
  backInReach: new Set<string>(),
};
const chosen = anOrder({ phase: 'offering', choices: [SLOT] });

function made(decision: ReturnType<typeof askWave>) {
  const [event] = decision.ok ? decision.events : [];
  return event?.type === 'OffersMade' ? event.offers : [];
}

describe('a wave of offers', () => {
  it('A wave of offers asks the first of the shortlist, no more than the policy says', () => {
    expect(made(askWave(chosen, facts, NOW)).map(({ consultant }) => consultant)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('A wave of offers asks about half as many for one seat', () => {
    expect(waveSize(DEFAULT_POLICY, 1)).toBe(3);
  });

  it('A wave of offers waits while as many think as seats are empty', () => {
    const waiting = { ...chosen, offers: [anOffer(), anOffer({ id: 'offer-2', consultant: 'b' })] };
    expect(askWave(waiting, facts, NOW)).toEqual({ ok: true, events: [] });
  });

  it('A wave of offers never asks the same person twice for the same time', () => {
    const asked = {
      ...chosen,
      offers: [anOffer({ consultant: 'a', state: 'declined' }), anOffer({ id: 'o2', consultant: 'b', state: 'lapsed' })],
    };
    expect(made(askWave(asked, facts, NOW)).map(({ consultant }) => consultant)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('A wave of offers asks a former pair again when the order was moved back to the same time', () => {
    const moved = { ...chosen, offers: [anOffer({ consultant: 'a', state: 'ended' })] };
    expect(made(askWave(moved, facts, NOW))[0]?.consultant).toBe('a');
  });

  it('A wave of offers asks the team of the meeting before alone, where it is whole and others can be asked after it', () => {
    const asked = (preferred: readonly string[], given: Partial<typeof chosen> = {}, at = NOW) =>
      made(askWave({ ...chosen, preferred, ...given }, facts, at)).map(({ consultant }) => consultant);
    expect(asked(['a', 'c'])).toEqual(['a', 'c']);
    expect(asked(['a', 'gone'])).toHaveLength(5);
    expect(asked(['a', 'c'], { request: aRequest({ urgency: 'acute' }) })).toHaveLength(5);
    expect(asked(['a', 'c'], {}, SLOT.start - 50 * HOUR)).toHaveLength(5);
  });

  it('A wave of offers asks those again for whom the places were filled before they answered', () => {
    const refilled = { ...chosen, offers: [anOffer({ consultant: 'a', state: 'filled' })] };
    expect(made(askWave(refilled, facts, NOW))[0]?.consultant).toBe('a');
  });

  it('A wave of offers asks nobody today for tomorrow, unless it is acute, somebody has promised, or the coordinator widened the search', () => {
    const dayBefore = SLOT.start - 26 * HOUR;
    const tooLate = { ok: true, events: [{ type: 'HandedOver', problem: 'too-late' }] };
    expect(askWave(chosen, facts, dayBefore)).toEqual(tooLate);
    expect(askWave({ ...chosen, offers: [anOffer()] }, facts, dayBefore)).toEqual({ ok: true, events: [] });
    expect(made(askWave(chosen, facts, dayBefore - 24 * HOUR))).toHaveLength(5);
    const exceptions = [{ request: aRequest({ urgency: 'acute' }) }, { seatsSince: NOW }, { widenedTo: ['imatra'] }];
    for (const given of exceptions) expect(made(askWave({ ...chosen, ...given }, facts, dayBefore))).toHaveLength(5);
  });

  it('A wave of offers gives the whole of its hours when they end while people are awake', () => {
    expect(made(askWave(chosen, facts, NOW))[0]?.expiresAt).toBe(NOW + 48 * HOUR);
  });

  it('A wave of offers that would end on a Sunday ends on Monday, some time after the quiet hours', () => {
    const friday = Date.UTC(2026, 11, 4, 12, 0);
    expect(made(askWave(chosen, facts, friday))[0]?.expiresAt).toBe(Date.UTC(2026, 11, 7, 9, 0));
  });

  it('A wave of offers of an acute order keeps its few hours, at night too', () => {
    const acute = { ...chosen, request: { ...chosen.request, urgency: 'acute' as const } };
    const night = Date.UTC(2026, 11, 4, 20, 0);
    expect(made(askWave(acute, facts, night))[0]?.expiresAt).toBe(night + 4 * HOUR);
  });

  it('A wave of offers leaves people with unreadable calendars alone unless it is allowed', () => {
    const few = { ...facts, shortlist: { free: ['a'], unknown: ['u'] } };
    expect(made(askWave(chosen, few, NOW)).map(({ consultant }) => consultant)).toEqual(['a']);
    expect(made(askWave(chosen, { ...few, mayAskUnknown: true }, NOW)).map(({ consultant }) => consultant)).toEqual(['a', 'u']);
  });

  it('A wave of offers never outlives the start of the block', () => {
    const late = made(askWave(chosen, facts, BLOCK.start - HOUR));
    expect(late.map(({ expiresAt }) => expiresAt)).toEqual(late.map(() => BLOCK.start));
  });

  it('A wave of offers goes to the next chosen time when nobody is left, and then to the coordinator', () => {
    const nobody = { ...facts, shortlist: { free: [], unknown: [] } };
    const later = { start: SLOT.start + HOUR, end: SLOT.end + HOUR };
    const tried = { ...chosen, offers: [anOffer({ state: 'declined' })] };
    expect(askWave({ ...tried, choices: [SLOT, later] }, nobody, NOW)).toEqual({
      ok: true,
      events: [{ type: 'NextChoiceTaken' }],
    });
    expect(askWave(tried, nobody, NOW)).toEqual({ ok: true, events: [{ type: 'HandedOver', problem: 'nobody-took-it' }] });
  });

  it('A wave of offers tells unreadable calendars from nobody qualified', () => {
    const unknown = { ...facts, shortlist: { free: [], unknown: ['u'] } };
    expect(askWave(chosen, unknown, NOW)).toEqual({ ok: true, events: [{ type: 'HandedOver', problem: 'calendars-unknown' }] });
  });

  it('A wave of offers gives up when the time has come', () => {
    expect(askWave(chosen, facts, BLOCK.start)).toEqual({ ok: true, events: [{ type: 'HandedOver', problem: 'too-late' }] });
  });
});

describe('waiting for answers', () => {
  const asked = { ...chosen, offers: [anOffer(), anOffer({ id: 'offer-2', consultant: 'b', state: 'declined' })] };

  it('Waiting for answers reminds only those who have not answered', () => {
    expect(remindWave(asked, 1)).toEqual({ ok: true, events: [{ type: 'OffersReminded', offers: ['offer-1'] }] });
    expect(remindWave(asked, 2)).toEqual({ ok: true, events: [] });
  });

  it('Waiting for answers lapses an offer at its time and not before', () => {
    expect(lapseWave(asked, { wave: 1, isUnsent: () => false, now: NOW })).toEqual({ ok: true, events: [] });
    expect(lapseWave(asked, { wave: 1, isUnsent: () => false, now: anOffer().expiresAt })).toEqual({
      ok: true,
      events: [{ type: 'OffersLapsed', offers: ['offer-1'] }],
    });
  });
});

describe('the deadline of a second seat', () => {
  const holder = { id: 'a', name: 'A', offer: 'offer-a', since: NOW, isPrepared: false };
  const half = {
    ...chosen,
    seatsSince: NOW,
    seats: [
      { index: 0, role: 'lead' as const, holder },
      { index: 1, role: 'recorder' as const },
    ],
  };

  it('The deadline of a second seat brings in the coordinator and takes nothing from the first', () => {
    expect(noticeLateSeat(half, NOW)).toEqual({ ok: true, events: [{ type: 'ProblemNoticed', problem: 'second-seat' }] });
  });

  it('The deadline of a second seat is over when the seats have changed since, or the coordinator knows', () => {
    expect(noticeLateSeat({ ...half, seatsSince: NOW + 1 }, NOW)).toEqual({ ok: true, events: [] });
    expect(noticeLateSeat({ ...half, problem: 'second-seat' }, NOW)).toEqual({ ok: true, events: [] });
    expect(noticeLateSeat({ ...chosen, seatsSince: NOW }, NOW)).toEqual({ ok: true, events: [] });
  });
});

describe('where the coordinator chooses', () => {
  const willing = anOffer({ state: 'willing' });
  const at = (now: number) => ({ policy: DEFAULT_POLICY, now });

  it('Too few who are willing, and nobody left to ask, are told to the coordinator once', () => {
    const nobody = { ...facts, shortlist: { free: [], unknown: [] } };
    const waiting = { ...chosen, offers: [willing] };
    expect(askWave(waiting, nobody, NOW)).toEqual({ ok: true, events: [{ type: 'ProblemNoticed', problem: 'choose-willing' }] });
    expect(askWave({ ...waiting, problem: 'choose-willing' }, nobody, NOW)).toEqual({ ok: true, events: [] });
  });

  it('The coordinator is reminded of them until their time has come', () => {
    const waiting = { ...chosen, offers: [willing] };
    expect(remindAboutWilling(waiting, SLOT.start, at(NOW))).toEqual({
      ok: true,
      events: [{ type: 'ProblemNoticed', problem: 'choose-willing' }],
    });
    expect(remindAboutWilling(waiting, SLOT.start, at(BLOCK.start))).toEqual({
      ok: true,
      events: [{ type: 'HandedOver', problem: 'too-late' }],
    });
    expect(remindAboutWilling({ ...waiting, phase: 'preparing' }, SLOT.start, at(NOW))).toEqual({ ok: true, events: [] });
  });
});

describe('a seat', () => {
  const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: false };
  const seated = {
    ...chosen,
    phase: 'preparing' as const,
    seats: [
      { index: 0, role: 'lead' as const, holder },
      { index: 1, role: 'recorder' as const, holder: { ...holder, id: 'b', offer: 'o2' } },
    ],
  };

  it('A seat is given back before the cut-off and not after', () => {
    const cutOff = SLOT.start - DEFAULT_POLICY.withdrawUntilHours * HOUR;
    expect(withdraw(seated, 'consultant-1', { policy: DEFAULT_POLICY, now: cutOff })).toEqual({
      ok: true,
      events: [{ type: 'SeatWithdrawn', seat: 0, because: 'withdrew' }],
    });
    expect(withdraw(seated, 'consultant-1', { policy: DEFAULT_POLICY, now: cutOff + 1 })).toEqual({
      ok: false,
      reason: 'past-cut-off',
    });
  });

  it('A seat cannot be given back by somebody who has none', () => {
    expect(withdraw(seated, 'stranger', { policy: DEFAULT_POLICY, now: NOW })).toEqual({ ok: false, reason: 'no-seat' });
  });

  it('A seat changes its role with the other one', () => {
    expect(takeRole(seated, 'b', 'lead')).toEqual({ ok: true, events: [{ type: 'RolesSwapped', seat: 1, role: 'lead' }] });
    expect(takeRole(seated, 'b', 'recorder')).toEqual({ ok: true, events: [] });
    expect(takeRole(seated, 'b', 'king')).toEqual({ ok: false, reason: 'no-such-role', field: 'role' });
  });
});
