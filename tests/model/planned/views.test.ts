import { describe, expect, it } from 'vitest';
import { VIEWS, type ViewName } from '../../../src/model/planned/views.ts';
import type { Recipient } from '../../../src/model/planned/jobs.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { Consultant } from '../../../src/model/people/person.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { render } from '../../../src/runtime/delivery/view-facts.ts';
import type { World } from '../../../src/runtime/world.ts';
import { views } from '../../../src/stages/registry.ts';
import { aConsultant, anArea, anOffer, anOrder, NOW, SLOT } from '../../support/order-builder.ts';
import { wordsOn } from '../../stages/order/support/card-words.ts';

const NAMES = Object.keys(VIEWS) as readonly ViewName[];
const NUMBER = 'VP-2026-0001';
const LATER = { start: SLOT.start + 7 * 86_400_000, end: SLOT.end + 7 * 86_400_000 };
const bank: readonly Consultant[] = [aConsultant(), aConsultant({ id: 'consultant-2', name: 'Pekka Toinen' })];
const area = anArea();

/** Everything that an order can have been sent about, with this pair and time. */
function staffed(overrides: Partial<Order> = {}, names = ['Kaisa Konsultti', 'Pekka Toinen'], slot = SLOT): Order {
  const holder = (index: number) => ({ id: `consultant-${index + 1}`, name: names[index] ?? '', offer: `offer-${index + 1}` });
  return anOrder({
    phase: 'confirmed',
    choices: [slot],
    offers: [0, 1].map((index) =>
      anOffer({ id: `offer-${index + 1}`, consultant: `consultant-${index + 1}`, state: 'accepted', slot }),
    ),
    seats: (['lead', 'recorder'] as const).map((role, index) => ({
      index,
      role,
      holder: { ...holder(index), since: NOW, isPrepared: false },
    })),
    proposals: [{ slot, freeCount: 2, unknownCount: 0 }],
    codes: { client: 'abc', professional: 'def' },
    heldAt: slot.end,
    trainee: { ...holder(0), slot, block: slot, agreed: ['orderer-1', holder(0).id, holder(1).id] },
    impactAsked: true,
    followUp: 'proposed',
    ...overrides,
  });
}

/** What `of` is, for a view with one. */
const OF: Readonly<Record<(typeof VIEWS)[ViewName]['of'], string | undefined>> = {
  nothing: undefined,
  offer: 'offer-1',
  booking: '0',
  news: `moved/1/${SLOT.start}`,
  note: 'moved-1',
  problem: 'acute/1',
  view: 'order.follow-up',
  person: 'consultant-1',
};

function receiverOf(view: ViewName): Recipient {
  const last = VIEWS[view].for.at(-1);
  if (last === 'desk') return { desk: 'itaraja' };
  if (last === 'coordinator') return { person: 'coordinator-1' };
  return { person: last === 'orderer' ? 'orderer-1' : 'consultant-1' };
}

function factsOf(view: ViewName): ViewFacts {
  return {
    area,
    now: NOW,
    language: 'fi',
    to: receiverOf(view),
    of: OF[VIEWS[view].of],
    bank: new Map(bank.map((one) => [one.id, one])),
    publicUrl: 'https://verkosto.example.fi',
    hasAnswered: false,
  };
}

const world = {
  areas: [area],
  clock: { now: () => NOW },
  bank: { find: async (id: string) => bank.find((one) => one.id === id) },
  people: { profile: async () => ({ language: 'fi' }) },
  directory: { emailOf: async () => undefined },
  answers: { hasAnswered: async () => false, linkTo: async () => undefined },
  publicUrl: 'https://verkosto.example.fi',
} as unknown as World;

describe('The table of views', () => {
  it.each(NAMES.filter((name) => VIEWS[name].over !== 'kept'))(
    'The table of views leaves number and status of %s when the order is over',
    async (view) => {
      const over = staffed({ phase: 'closed' });
      const shown = await render(world, views, { order: over, view, to: receiverOf(view), of: OF[VIEWS[view].of] });
      expect(shown?.isSpent).toBe(true);
      expect(wordsOn(shown!.card).trim().split('\n')).toEqual([`Tilaus ${NUMBER}`, 'Valmis']);
    },
  );

  // What is about one consultant names that one, whoever leads.
  it.each(NAMES.filter((name) => VIEWS[name].names === 'nobody' && VIEWS[name].of !== 'person'))(
    'The table of views knows that %s is the same whoever leads the meeting',
    (view) => {
      for (const phase of PHASES)
        expect(cardOf(view, staffed({ phase }))).toBe(cardOf(view, staffed({ phase }, ['Uusi Vetäjä', 'Uusi Kirjaaja'])));
    },
  );

  it.each(NAMES.filter((name) => ['pair', 'contacts'].includes(VIEWS[name].names)))(
    'The table of views knows that %s tells the pair or the time',
    (view) => {
      const isTold = PHASES.some((phase) => {
        const note = { kind: 'moved', since: 1, isAnswered: false } as const;
        const at = (slot: typeof SLOT): string => {
          const offers = phase === 'offering' ? [anOffer({ expiresAt: slot.start, slot })] : [];
          return cardOf(view, staffed({ phase, calendarNotes: [note], ...(offers.length > 0 && { offers }) }, undefined, slot));
        };
        return at(SLOT) !== at(LATER);
      });
      expect(isTold).toBe(true);
    },
  );

  it('The table of views says which views show the orderer’s address', () => {
    const differing = NAMES.filter((view) =>
      differs(view, factsOf(view), { ...factsOf(view), ordererEmail: 'olli.tilaaja@example.fi' }),
    );
    expect(differing).toEqual(NAMES.filter((view) => VIEWS[view].names === 'contacts'));
  });

  it('The table of views says which views change when a survey has been answered', () => {
    const differing = NAMES.filter((view) => differs(view, factsOf(view), { ...factsOf(view), hasAnswered: true }));
    expect(differing).toEqual(NAMES.filter((view) => VIEWS[view].survey !== 'none'));
  });
});

const PHASES = ['choosing', 'offering', 'preparing', 'confirmed', 'held', 'closed'] as const;

/** Is the card of the view another one, in any phase? */
function differs(view: ViewName, one: ViewFacts, other: ViewFacts): boolean {
  return PHASES.some((phase) => cardOf(view, staffed({ phase }), one) !== cardOf(view, staffed({ phase }), other));
}

function cardOf(view: ViewName, order: Order, facts: ViewFacts = factsOf(view)): string {
  return JSON.stringify(views[view](order, facts)?.card ?? null);
}
