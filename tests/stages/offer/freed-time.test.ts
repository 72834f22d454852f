import { describe, expect, it } from 'vitest';
import { formatSpan } from '../../../src/kernel/language/format-moment.ts';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { DAY, parseInstant } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import { plan } from '../../../src/model/flow.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { texts } from '../../../src/stages/offer/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { NOW, SLOT, anArea, anOffer, anOrder } from '../../support/order-builder.ts';

const area = anArea();
const at = (iso: string): number => parseInstant(iso) ?? Number.NaN;
const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: false };
/** One seat is taken, another person still thinks, a third has said no. */
const offering = anOrder({
  phase: 'offering',
  choices: [SLOT],
  offers: [
    anOffer({ state: 'accepted', answeredAt: NOW }),
    anOffer({ id: 'offer-2', consultant: 'consultant-2' }),
    anOffer({ id: 'offer-3', consultant: 'consultant-3', state: 'declined', answeredAt: NOW }),
  ],
  seats: [
    { index: 0, role: 'lead', holder },
    { index: 1, role: 'recorder' },
  ],
});
const cancelled: OrderEvent = { type: 'OrderCancelled', reason: 'orderer', by: 'orderer', isLate: false };
const moved: OrderEvent = { type: 'OrderMoved', windows: [], durationMinutes: 150, by: 'orderer' };

function after(event: OrderEvent, when: number, order = offering): Order {
  return evolve(order, recorded(event, when));
}

function recorded(event: OrderEvent, when: number) {
  return { no: 2, at: when, cause: { by: 'orderer-1', role: 'orderer', via: 'card' } as const, event };
}

/** Who gets a new message, and when. */
function news(event: OrderEvent, when: number) {
  return plan(after(event, when), recorded(event, when), area).flatMap((job) =>
    job.job === 'card.show' && job.needs.view === 'offer.card' && job.needs.news !== undefined && 'person' in job.needs.to
      ? [{ to: job.needs.to.person, of: job.needs.of, due: job.due }]
      : [],
  );
}

describe('those whose time is free again', () => {
  it.each([
    ['cancelled', cancelled],
    ['moved', moved],
  ])(
    'Those whose time is free again get one new message each when the meeting is %s; who had answered no gets none',
    (_what, event) => {
      const noon = at('2026-12-01T12:00:00+02:00');
      expect(news(event, noon)).toEqual([
        { to: 'consultant-1', of: 'offer-1', due: noon },
        { to: 'consultant-2', of: 'offer-2', due: noon },
      ]);
    },
  );

  it('Those whose time is free again sleep first, unless the meeting would be today or on the next working day', () => {
    const due = (iso: string) => news(cancelled, at(iso)).map((one) => one.due);
    const morning = at('2026-12-02T08:00:00+02:00');
    expect(due('2026-12-01T21:00:00+02:00')).toEqual([morning, morning]);
    const late = at('2026-12-09T21:00:00+02:00');
    expect(due('2026-12-09T21:00:00+02:00')).toEqual([late, late]);
  });

  it('Those whose time is free again are told kindly when the coordinator replaced them, and nobody else is', () => {
    const replaced: OrderEvent = { type: 'SeatWithdrawn', seat: 0, because: 'replaced' };
    expect(news(replaced, NOW + DAY)).toMatchObject([{ to: 'consultant-1', of: 'offer-1' }]);
    expect(after(replaced, NOW).offers[0]?.state).toBe('replaced');
    expect(news({ ...replaced, because: 'withdrew' }, NOW)).toEqual([]);
  });

  it.each(LANGUAGES)('Those whose time is free again see which meeting it was (%s)', (language) => {
    const facts = { area, now: NOW, language, bank: new Map(), publicUrl: 'https://bot.example.fi', hasAnswered: false };
    for (const event of [cancelled, moved]) {
      const shown = offerView(after(event, NOW), { ...facts, to: { person: 'consultant-1' }, of: 'offer-1' });
      expect(shown).toMatchObject({ isOnlyEdit: true, isNews: true });
      expect(shown && lintCard(shown.card)).toEqual([]);
      expect(JSON.stringify(shown)).toContain('VP-2026-0001');
      expect(JSON.stringify(shown)).toContain(formatSpan(SLOT, area.zone, language));
      expect(JSON.stringify(shown)).not.toMatch(/Olli|Arjen|undefined/);
      expect(JSON.stringify(shown).includes('Maija Esimerkki, ')).toBe(event === cancelled);
      expect(JSON.stringify(shown).includes(texts[language].freed.by.orderer)).toBe(event === cancelled);
    }
  });
});

it('Whoever has a later request of the same order keeps that one alone', () => {
  const next = { start: SLOT.start + 7 * DAY, end: SLOT.end + 7 * DAY };
  const facts = { area, now: NOW, language: 'fi' as const, bank: new Map(), publicUrl: '', hasAnswered: false };
  const asked = after(moved, NOW);
  const order = { ...asked, offers: [...asked.offers, anOffer({ id: 'offer-9', slot: next })] };
  const shown = (of: string) => offerView(order, { ...facts, to: { person: 'consultant-1' }, of });
  expect([shown('offer-1')?.isSpent, shown('offer-9')?.isSpent]).toEqual([true, undefined]);
});

it('Tells the orderer of a move by a new message only when the coordinator moved it, and says so', () => {
  const isNews = (event: OrderEvent, by: string) =>
    plan(after(event, NOW), { ...recorded(event, NOW), cause: { by, role: 'coordinator', via: 'card' } }, area).some(
      ({ job, needs }) => job === 'card.show' && needs.view === 'order.status' && needs.news !== undefined,
    );
  expect(isNews(moved, 'orderer-1')).toBe(false);
  expect(isNews({ ...moved, by: 'coordinator' }, 'coordinator-1')).toBe(true);
});
