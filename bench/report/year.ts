import type { Database } from '../../src/adapters/prisma/database/database.ts';
import { DAY, HOUR, type Instant } from '../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../src/model/order/events.ts';
import type { OrderRequest } from '../../src/model/order/order.ts';
import { aRequest } from '../../tests/support/order-builder.ts';

/** A drawn event of a drawn order, as its row. */
export interface DrawnEvent {
  readonly order: string;
  readonly area: string;
  readonly no: number;
  readonly at: Instant;
  readonly type: string;
  readonly role: string;
  readonly content: object;
}

const METHODS = ['anticipation-dialogue', 'open-dialogue', 'cooperation-meeting', 'family-group-conference'] as const;
const SECTORS = ['social', 'education'] as const;
const AGES = ['0-6', '7-12', '13-17', '18-29'] as const;

/** The same numbers for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One order's life: most are held, some cancelled, some handed over; consultants are those of the area. */
export function drawnOrder(
  order: string,
  { area, from, draw }: { area: string; from: Instant; draw: () => number },
): readonly DrawnEvent[] {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(draw() * of.length)]!;
  const placedAt = from + Math.floor(draw() * 365) * DAY + 9 * HOUR;
  const request: OrderRequest = aRequest({
    kind: draw() < 0.8 ? 'client' : 'none',
    method: pick(METHODS),
    sector: pick(SECTORS),
    unit: `unit-${Math.floor(draw() * draw() * 30)}`,
    invitedSectors: draw() < 0.5 ? [pick(SECTORS)] : [],
    ageGroup: pick(AGES) as never,
    urgency: draw() < 0.1 ? 'acute' : 'normal',
    ...(draw() < 0.2 && { followUpOf: earlierThan(order, draw) }),
  });
  const people = Array.from({ length: 5 }, () => `${area}-${Math.floor(draw() * 40)}`);
  const slot = { start: placedAt + 20 * DAY, end: placedAt + 20 * DAY + 2.5 * HOUR };
  const offers = people.map((consultant, i) => ({
    id: `${order}-${i}`,
    consultant,
    wave: 1,
    slot,
    block: { start: slot.start - HOUR, end: slot.end + HOUR },
    state: 'open' as const,
    offeredAt: placedAt + DAY,
    expiresAt: placedAt + 3 * DAY,
  }));
  const id = (i: number): string => offers[i]!.id;
  const person = (i: number) => ({ id: people[i]!, name: '' });
  const steps: [number, string, OrderEvent][] = [
    [
      0,
      'orderer',
      {
        type: 'OrderPlaced',
        number: order,
        area,
        orderer: { id: `${area}-o${Math.floor(draw() * 200)}`, name: '' },
        request,
        roles: ['lead', 'recorder'],
        preferred: [],
        needsReview: false,
      },
    ],
    [0, 'bot', { type: 'TimesProposed', proposals: [{ slot, freeCount: 5, unknownCount: 1 }], log: {} as never }],
    [0.5, 'orderer', { type: 'TimeChosen', choices: [slot] }],
    [1, 'bot', { type: 'OffersMade', offers }],
    [1.2, 'consultant', { type: 'OfferDeclined', offer: id(4) }],
    [1.5, 'consultant', { type: 'OfferAccepted', offer: id(0), seat: 0, consultant: person(0) }],
    [2, 'consultant', { type: 'OfferAccepted', offer: id(1), seat: 1, consultant: person(1) }],
    [2, 'bot', { type: 'PairFilled' }],
    [10, 'consultant', { type: 'SeatPrepared', seat: 0 }],
    [11, 'consultant', { type: 'SeatPrepared', seat: 1 }],
    [11, 'bot', { type: 'MeetingConfirmed' }],
    [20.2, 'bot', { type: 'MeetingHeld' }],
    [
      21,
      'consultant',
      {
        type: 'AttendanceCounted',
        attendance: {
          family: 2 + Math.floor(draw() * 4),
          close: Math.floor(draw() * 3),
          professionals: 2 + Math.floor(draw() * 5),
          children: Math.floor(draw() * 2),
          young: Math.floor(draw() * 2),
          summaryGiven: true,
          ...(draw() < 0.5 && { followUpOn: '2026-06-01' }),
        },
      },
    ],
    [35, 'bot', { type: 'OrderClosed' }],
  ];
  const life = draw();
  const cancelled: [number, string, OrderEvent] = [
    3,
    'orderer',
    { type: 'OrderCancelled', reason: 'client-withdrew', by: 'orderer', isLate: draw() < 0.3 },
  ];
  const given: (typeof steps)[number] = [
    2,
    'coordinator',
    { type: 'SeatAssigned', offer: { ...offers[3]!, id: `${order}-given`, state: 'accepted' }, seat: 1, consultant: person(3) },
  ];
  const lived =
    life < 0.1
      ? [...steps.slice(0, 4), cancelled]
      : life < 0.15
        ? [...steps.slice(0, 5), [5, 'bot', { type: 'HandedOver', problem: 'nobody-took-it' }] as (typeof steps)[number]]
        : life < 0.25
          ? steps.map(([days, role, event], i): (typeof steps)[number] => (i === 6 ? given : [days, role, event]))
          : steps;
  return lived.map(([days, role, { type, ...content }], i) => ({
    order,
    area,
    no: i + 1,
    at: placedAt + days * DAY,
    type,
    role,
    content,
  }));
}

/** Orders are drawn in the order of the number that their name ends with. */
function earlierThan(order: string, draw: () => number): string {
  return order.replace(/\d+$/, (n) => String(Math.floor(draw() * Number(n))));
}

/** Writes drawn events as the bot would have, a thousand rows a statement. */
export async function fill({ pool }: Pick<Database, 'pool'>, events: readonly DrawnEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += 1000) {
    const some = events.slice(from, from + 1000);
    const column = (of: (event: DrawnEvent) => unknown): unknown[] => some.map(of);
    await pool.query(INSERT, [
      ...[column(({ order }) => order), column(({ area }) => area), column(({ no }) => no), column(({ at }) => new Date(at))],
      ...[column(({ type }) => type), column(({ role }) => role), column(({ content }) => JSON.stringify(content))],
    ]);
  }
}

const INSERT = `
  INSERT INTO events (order_number, area, no, at, type, by, role, via, content, hash)
  SELECT order_number, area, no, at, type, 'x', role, 'card', content, '' FROM
    unnest($1::text[], $2::text[], $3::int[], $4::timestamptz[], $5::text[], $6::text[], $7::jsonb[])
    AS drawn(order_number, area, no, at, type, role, content)`;
