import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { DAY, HOUR } from '../../../src/kernel/time/instant.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { neighbours } from '../../../src/model/order/series/series.ts';
import { seriesTexts } from '../../../src/model/series/series-part.ts';
import { openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { views } from '../../../src/stages/registry.ts';
import { followTime } from '../../../src/stages/series/follow.ts';
import { wordsOn } from '../order/support/card-words.ts';
import { viewFacts } from '../order/support/order-world.ts';
import { anArea, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';

const WEEK = 7 * DAY;
const later = (weeks: number) => ({ start: SLOT.start + weeks * WEEK, end: SLOT.end + weeks * WEEK });
const request = aRequest({ meetings: '3', everyWeeks: 2 });
const first = anOrder({
  ...{ request, phase: 'confirmed', choices: [SLOT], rows: [[later(2), later(4)]], ahead: 2 },
  series: { first: 'VP-2026-0001', no: 1 },
});
const meeting = (no: number, given: Partial<Order> = {}) =>
  anOrder({
    ...{ number: `VP-2026-0001-${no}`, request, phase: 'confirmed', choices: [later(2 * no - 2)], isQuiet: true },
    ...{ series: { first: 'VP-2026-0001', no }, ...given },
  });
const facts = { area: anArea(), now: NOW };

/** After the convener has agreed another time with the family. */
function agreed(order: Order, slot: typeof SLOT): Order {
  const block = { start: slot.start - HOUR, end: slot.end + HOUR };
  const event = { type: 'TimeAgreed', slot, block } as const;
  return evolve(order, { no: 9, at: NOW, cause: { by: 'consultant-1', role: 'consultant', via: 'card' }, event });
}

describe('a time agreed for one meeting of a series', () => {
  it('Is of that meeting alone: the others stay where they were, and it no longer follows the one before it', () => {
    expect(followTime(meeting(2), agreed(first, later(1)), facts)).toEqual({ ok: true, events: [] });
    const own = agreed(meeting(2), later(3));
    expect(own.isQuiet).toBeUndefined();
    expect(followTime(own, first, facts)).toEqual({ ok: true, events: [] });
    // One that still lives by the first takes the time of its row.
    const moved = followTime(meeting(2, { choices: [later(3)] }), first, facts);
    expect(moved.ok && moved.events.at(-1)).toEqual({ type: 'TimeChosen', choices: [later(2)] });
  });

  it('Comes between the meeting before it and the next that is to be held', () => {
    const meetings = [first, meeting(2), meeting(3)];
    expect(neighbours(first, meetings)).toEqual({ start: 0, end: later(2).start });
    expect(neighbours(meetings[1]!, meetings)).toEqual({ start: SLOT.end, end: later(4).start });
    expect(neighbours(first, [first, meeting(2, { phase: 'cancelled' }), meeting(3)]).end).toBe(later(4).start);
    expect(neighbours(anOrder(), [])).toEqual({ start: 0, end: Number.POSITIVE_INFINITY });
  });
});

it.each(LANGUAGES)(
  'Which meeting of a series is in the way is told to who decides: the orderer and the coordinator, in %s',
  (language) => {
    const log = { counts: {}, suggested: [], whyNot: [], nearest: [], meetings: 3, tightMeeting: 2 };
    const stuck = { ...first, phase: 'stuck', problem: 'no-time', choices: [], matchLog: log } as unknown as Order;
    const words = seriesTexts[language].tight(2);
    const own = views['order.status'](stuck, viewFacts({ language, to: { person: stuck.orderer.id } }));
    expect(own && wordsOn(own.card)).toContain(words);
    const desk = openedCard(stuck, { area: anArea(), bank: [], now: NOW, language });
    expect(wordsOn(desk.card)).toContain(words);
  },
);
