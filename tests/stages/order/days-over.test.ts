import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/kernel/time/instant.ts';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import { commitOf } from '../../../src/runtime/change.ts';
import { BY_ITSELF, type OrderEvent } from '../../../src/model/order/events.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { needsEyes, waitingOf } from '../../../src/model/order/waiting/awaited.ts';
import { afterLastDay } from '../../../src/stages/order/life/days-over.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, anOffer, anOrder, SLOT } from '../../support/order-builder.ts';
import { viewFacts } from './support/order-world.ts';
import { verbsOn, wordsOn } from './support/card-words.ts';

const area = anArea();
const at = (iso: string): number => parseInstant(`${iso}:00+02:00`) ?? Number.NaN;
/** The last wished day is Thursday the 10th. */
const LAST_DAY = at('2026-12-10T23:30');
const MORNING_AFTER = at('2026-12-11T08:00');

function then(
  order: Order,
  now: number,
): { readonly order: Order; readonly events: readonly OrderEvent[]; readonly news: readonly string[] } {
  const decision = afterLastDay(order, area, now);
  const events = decision.ok ? decision.events : [];
  if (events.length === 0) return { order, events, news: [] };
  const { after, jobs } = commitOf(order, events, { cause: BY_ITSELF, at: now, area });
  const news = jobs.flatMap((job) =>
    job.job === 'card.show' && job.needs.news !== undefined && 'person' in job.needs.to
      ? [`${job.needs.to.person}: ${job.needs.view}`]
      : [],
  );
  return { order: after, events, news };
}

const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: 0, isPrepared: false };
const halfTeam = anOrder({
  phase: 'stuck',
  problem: 'too-late',
  choices: [SLOT],
  offers: [anOffer({ state: 'accepted' }), anOffer({ id: 'offer-2', consultant: 'consultant-2', state: 'declined' })],
  seats: [
    { index: 0, role: 'lead', holder },
    { index: 1, role: 'recorder' },
  ],
});

describe('an order whose days have passed without a team', () => {
  it.each(['review', 'searching', 'choosing', 'stuck', 'offering'] as const)(
    'In the phase %s the orderer is asked for new days on the morning after the last one, not before',
    (phase) => {
      const order = anOrder({ phase });
      expect(then(order, LAST_DAY).events).toEqual([]);
      expect(then(order, MORNING_AFTER).news).toEqual(['orderer-1: order.status']);
    },
  );

  it.each(['preparing', 'confirmed', 'held', 'closed', 'cancelled', 'unfilled'] as const)(
    'In the phase %s nobody is asked for new days',
    (phase) => expect(then(anOrder({ phase }), MORNING_AFTER).events).toEqual([]),
  );

  it('A time that was chosen counts before the other wished days', () => {
    const windows = [{ date: '2026-12-18', from: '08:00', to: '16:00' }];
    const chosen = anOrder({ ...halfTeam, request: { ...halfTeam.request, windows } });
    expect(then(chosen, MORNING_AFTER).events).toHaveLength(1);
    expect(then({ ...chosen, choices: [] }, MORNING_AFTER).events).toEqual([]);
  });

  it('Who had a seat is told and is free; the coordinator still sees the order, as one that waits for the orderer', () => {
    const { order, news } = then(halfTeam, MORNING_AFTER);
    expect(news).toEqual(['consultant-1: offer.card', 'orderer-1: order.status']);
    expect(order).toMatchObject({ phase: 'stuck', problem: 'days-over', preferred: ['consultant-1'] });
    expect(order.seats.every(({ holder: one }) => one === undefined)).toBe(true);
    expect(needsEyes(order)).toBe(true);
    expect(waitingOf(order)).toEqual({ on: 'orderer', since: MORNING_AFTER });
    for (const language of LANGUAGES) {
      const told = offerView(order, viewFacts({ language, to: { person: 'consultant-1' }, of: 'offer-1' }));
      expect(told === undefined ? ['nothing is told'] : lintCard(told.card)).toEqual([]);
    }
    const told = offerView(order, viewFacts({ to: { person: 'consultant-1' }, of: 'offer-1' }))?.card as Card;
    expect(wordsOn(told)).toContain('Emme saaneet palaveria ajoissa järjestettyä');
  });

  it('Asked once, and after five working days without an answer the order ends unfilled and needs nobody’s eyes', () => {
    const asked = then(halfTeam, MORNING_AFTER).order;
    expect(then(asked, at('2026-12-18T08:00')).events).toEqual([]);
    const { order, events, news } = then(asked, at('2026-12-21T08:00'));
    expect(events).toEqual([{ type: 'OrderUnfilled' }]);
    expect(news).toEqual(['orderer-1: order.status']);
    expect(order.phase).toBe('unfilled');
    expect(needsEyes(order)).toBe(false);
    expect(then(order, at('2026-12-22T08:00')).events).toEqual([]);
  });

  it('New days begin the order anew', () => {
    const asked = then(anOrder({ phase: 'review', problem: 'review' }), MORNING_AFTER).order;
    const windows = [{ date: '2026-12-17', from: '08:00', to: '16:00' }];
    const moved: OrderEvent = { type: 'OrderMoved', windows, durationMinutes: 150, by: 'orderer' };
    const { after } = commitOf(asked, [moved], { cause: BY_ITSELF, at: MORNING_AFTER, area });
    expect(after).toMatchObject({ phase: 'review', problem: 'review', newDaysAskedAt: undefined });
    expect(then(after, at('2026-12-17T20:00')).events).toEqual([]);
    expect(then(after, at('2026-12-18T08:00')).news).toEqual(['orderer-1: order.status']);
  });

  it('The orderer’s card says until when, and one press opens the days; the end is told in words of its own', () => {
    const asked = then(halfTeam, MORNING_AFTER).order;
    const ended = then(asked, at('2026-12-21T08:00')).order;
    for (const language of LANGUAGES)
      for (const order of [asked, ended, { ...asked, phase: 'review' as const }])
        expect(lintCard(orderViews['order.status'](order, viewFacts({ language }))?.card as Card)).toEqual([]);
    const card = orderViews['order.status'](asked, viewFacts())?.card as Card;
    expect(wordsOn(card)).toContain('pe 18.12.2026');
    expect(verbsOn(card)[0]).toBe('order.move');
    const end = orderViews['order.status'](ended, viewFacts())?.card as Card;
    expect(wordsOn(end)).toContain('Tilaus päättyi ilman palaveria');
    expect(verbsOn(end)).toEqual(['order.new']);
  });
});
