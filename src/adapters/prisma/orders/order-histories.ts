import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { OrderHistories, OrderHistory, ReportEvent, ToldEvent } from '../../../ports/stores/order-histories.ts';
import type { EventType } from '../../../model/order/events.ts';
import { namesOfArea } from '../merged-areas.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/database-faults.ts';

/** Orders read at a time: some thousand events, a few milliseconds to parse. The embedded database works in our own thread, so less. */
const AT_A_TIME = { server: 250, embedded: 100 };

/** Events that some figure is reckoned from. Of all others it is only counted which were a coordinator's. */
const NEEDED: readonly EventType[] = [
  ...(['OrderPlaced', 'OrderMoved', 'OrderEdited', 'OrderCancelled', 'OrderUnfilled', 'HandedOver'] as const),
  ...(['TimeChosen', 'NextChoiceTaken'] as const),
  ...([
    'OffersMade',
    'OfferAccepted',
    'OfferWelcomed',
    'OfferDeclined',
    'OfferRecused',
    'OffersLapsed',
    'OffersUnreached',
  ] as const),
  ...(['SeatAssigned', 'SeatWithdrawn', 'PairFilled', 'RolesSwapped', 'MeetingHeld', 'AttendanceCounted'] as const),
];

export function prismaHistories({ pool, isEmbedded }: Database): OrderHistories {
  const most = isEmbedded ? AT_A_TIME.embedded : AT_A_TIME.server;
  return {
    async *ofPeriod(area, { start, end }, until) {
      const dates = [start, end, until].map((at) => new Date(at));
      const numbers = await translated(
        async () => (await pool.query<{ order: string }>(NUMBERS, [await namesOfArea(pool, area), ...dates])).rows,
      );
      for (let from = 0; from < numbers.length; from += most) {
        const some = numbers.slice(from, from + most).map(({ order }) => order);
        yield await translated(() => historiesOf(pool, some, new Date(until)));
        // The embedded database answers without a turn of the event loop: presses get theirs here.
        await setImmediate();
      }
    },
    units: (area, { start, end }) =>
      translated(async () => {
        const { rows } = await pool.query<{ unit: string }>(UNITS, [
          await namesOfArea(pool, area),
          new Date(start),
          new Date(end),
        ]);
        return new Set(rows.map(({ unit }) => unit));
      }),
    tally: (area, moments, until) =>
      translated(async () => {
        const dates = moments.map((at) => new Date(at));
        const { rows } = await pool.query<TallyRow>(TALLY, [
          await namesOfArea(pool, area),
          dates,
          dates[0],
          dates.at(-1),
          new Date(until),
        ]);
        const of = (part: number, type: string): number =>
          rows.find((row) => row.part === part && row.type === type)?.orders ?? 0;
        return moments.slice(1).map((_, i) => ({ placed: of(i + 1, 'OrderPlaced'), held: of(i + 1, 'MeetingHeld') }));
      }),
  };
}

interface TallyRow {
  readonly part: number;
  readonly type: string;
  readonly orders: number;
}

interface HistoryRow {
  readonly order: string;
  /** JSON of [when, by a coordinator, type, content] for each event. */
  readonly events: string;
}

async function historiesOf(pool: Pool, orders: readonly string[], until: Date): Promise<readonly OrderHistory[]> {
  const { rows } = await pool.query<HistoryRow>(HISTORIES, [orders, until, NEEDED]);
  const followedUp = await followUpsOf(pool, orders, until);
  return rows.map(({ order, events }) => ({ order, events: eventsOf(events), followedUp: followedUp.get(order) }));
}

function eventsOf(json: string): readonly ToldEvent[] {
  const told = JSON.parse(json) as readonly [number, boolean, string, object][];
  return told.map(([at, isByHand, type, content]) => ({ at, isByHand, event: Object.assign(content, { type }) as ReportEvent }));
}

/** Of the orders that were followed up. Two plain statements: one that joins is taken for a large one, and PostgreSQL compiles it for a second. */
async function followUpsOf(pool: Pool, orders: readonly string[], until: Date): Promise<ReadonlyMap<string, 'ordered' | 'held'>> {
  const { rows: next } = await pool.query<{ order: string; of: string }>(FOLLOW_UPS, [orders, until]);
  const { rows } = await pool.query<{ order: string }>(HELD, [next.map(({ order }) => order), until]);
  const held = new Set(rows.map(({ order }) => order));
  const found = new Map<string, 'ordered' | 'held'>();
  for (const { order, of } of next) if (found.get(of) !== 'held') found.set(of, held.has(order) ? 'held' : 'ordered');
  return found;
}

const NUMBERS = `
  SELECT DISTINCT order_number AS "order" FROM events
  WHERE area = ANY ($1) AND at >= $2 AND at < $3 AND at < $4 AND type IN ('OrderPlaced', 'MeetingHeld') ORDER BY 1`;

/** One row an order, made by the database: parsing a row for each event would take several times as long. */
const HISTORIES = `
  SELECT order_number AS "order",
    json_agg(json_build_array((extract(epoch FROM at) * 1000)::bigint, role = 'coordinator', type, CASE
      WHEN type = 'OffersMade' THEN jsonb_build_object('offers', jsonb_path_query_array(content, '$.offers[*].id'))
      WHEN type = 'OrderPlaced' THEN jsonb_build_object('request', content->'request', 'roles', content->'roles')
      WHEN type = 'SeatAssigned' THEN content - 'offer'
      WHEN type = ANY ($3) THEN content - 'log'
      ELSE '{}' END) ORDER BY no)::text AS "events"
  FROM events WHERE order_number = ANY ($1) AND at < $2 AND (type = ANY ($3) OR role = 'coordinator')
  GROUP BY order_number ORDER BY order_number`;

const FOLLOW_UPS = `
  SELECT order_number AS "order", content->'request'->>'followUpOf' AS "of" FROM events
  WHERE type = 'OrderPlaced' AND content->'request'->>'followUpOf' = ANY ($1) AND at < $2`;

const HELD = `
  SELECT order_number AS "order" FROM events WHERE order_number = ANY ($1) AND type = 'MeetingHeld' AND at < $2`;

const UNITS = `
  SELECT DISTINCT content->'request'->>'unit' AS unit FROM events
  WHERE area = ANY ($1) AND at >= $2 AND at < $3 AND type = 'OrderPlaced' AND content->'request' ? 'unit'`;

const TALLY = `
  SELECT width_bucket(at, $2::timestamptz[]) AS part, type, count(DISTINCT order_number)::int AS orders FROM events
  WHERE area = ANY ($1) AND at >= $3 AND at < $4 AND at < $5 AND type IN ('OrderPlaced', 'MeetingHeld')
    AND (type = 'MeetingHeld' OR order_number !~ '^VP-[0-9]+-[0-9]+-') GROUP BY 1, 2`;
