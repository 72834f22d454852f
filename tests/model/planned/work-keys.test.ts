import { expect, it } from 'vitest';
import fc from 'fast-check';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { Next } from '../../../src/model/planned/flow-steps.ts';
import { keyed } from '../../../src/model/planned/work-keys.ts';
import { NOW } from '../../support/order-builder.ts';

const VP = 'VP-2026-0001';
const keysOf = (steps: readonly Next[]): readonly string[] => steps.map((next) => keyed(VP, { no: 3, at: NOW }, next).key);

it('Two timers of one job planned by one event have keys of their own, by their times and by what they need', () => {
  const keys = keysOf([
    { job: 'offer.remind', needs: { wave: 1 }, at: NOW + HOUR },
    { job: 'offer.remind', needs: { wave: 1 }, at: NOW + 2 * HOUR },
    { job: 'offer.remind', needs: { wave: 2 }, at: NOW + HOUR },
    { job: 'feedback.remind', needs: {}, at: NOW + HOUR },
    { job: 'feedback.remind', needs: {}, at: NOW + 2 * HOUR },
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

it('The key of a card says to whom it is, so that erasing a person finds it', () => {
  const show = { job: 'card.show', needs: { view: 'order.news', to: { person: 'orderer-1' }, of: 'moved/4' } } as const;
  expect(keysOf([show])).toEqual([`${VP}/event-3/card.show/order.news/orderer-1/moved/4`]);
  expect(keysOf([{ ...show, at: NOW + HOUR }])).toEqual([
    `${VP}/event-3/card.show/order.news/orderer-1/moved/4/at-2026-12-01T09:00:00.000Z`,
  ]);
});

/** Any piece of work that has something to tell it from another of the same name. */
const step = fc.oneof(
  fc.record({ job: fc.constant('offer.lapse'), needs: fc.record({ wave: fc.integer({ min: 1, max: 3 }) }) }),
  fc.record({
    job: fc.constant('meeting.remind'),
    needs: fc.record({ booking: fc.integer({ min: 1, max: 2 }), start: fc.nat(2) }),
  }),
  fc.record({ job: fc.constant('calendar.look'), needs: fc.record({ area: fc.constantFrom('a', 'b') }) }),
  fc.record({
    job: fc.constant('card.show'),
    needs: fc.record({
      view: fc.constantFrom('order.news', 'meeting.news'),
      to: fc.oneof(fc.record({ person: fc.constantFrom('a', 'b') }), fc.record({ desk: fc.constantFrom('a', 'b') })),
      of: fc.constantFrom(undefined, 'a', 'a/b'),
    }),
  }),
);
const timed = fc.tuple(step, fc.constantFrom(undefined, NOW, NOW + 1, NOW + HOUR)).map(([one, at]) => ({ ...one, at }) as Next);

const workOf = (next: Next): string => JSON.stringify([next.job, next.needs, next.at ?? NOW]);

it('Any two pieces of work have one key exactly when they are the same work at the same time', () => {
  fc.assert(
    fc.property(timed, timed, (one, other) => {
      const [first, second] = keysOf([one, other]);
      expect(first === second).toBe(workOf(one) === workOf(other));
    }),
    { numRuns: 2_000 },
  );
});
