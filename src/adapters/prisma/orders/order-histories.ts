import type { OrderHistories, OrderHistory, ReportEvent } from '../../../ports/stores/order-histories.ts';
import type { EventType } from '../../../model/order/events.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';

/** Orders read at a time: some thousand events, a few milliseconds to parse. */
const AT_A_TIME = 250;

/** Events that some figure is reckoned from. Of all others it is only counted which were a coordinator's. */
const NEEDED: readonly EventType[] = [
  ...(['OrderPlaced', 'OrderMoved', 'OrderCancelled', 'HandedOver', 'TimeChosen', 'NextChoiceTaken'] as const),
  ...(['OffersMade', 'OfferAccepted', 'OfferWelcomed', 'OfferDeclined', 'OfferRecused', 'OffersLapsed', 'OffersUnreached'] as const),
  ...(['SeatAssigned', 'SeatWithdrawn', 'PairFilled', 'RolesSwapped', 'MeetingHeld', 'AttendanceCounted'] as const),
];

export function prismaHistories({ pool }: Database): OrderHistories {
  return {
    async *ofPeriod(area, { start, end }, until) {
      const dates = [start, end, until].map((at) => new Date(at));
      const numbers = await translated(async () => (await pool.query<{ order: string }>(NUMBERS, [area, ...dates])).rows);
      for (let from = 0; from < numbers.length; from += AT_A_TIME) {
        const some = numbers.slice(from, from + AT_A_TIME).map(({ order }) => order);
        yield await translated(async () =>
          (await pool.query<HistoryRow>(HISTORIES, [some, new Date(until), NEEDED])).rows.map(historyOf),
        );
      }
    },
    units: (area, { start, end }) =>
      translated(async () => {
        const { rows } = await pool.query<{ unit: string }>(UNITS, [area, new Date(start), new Date(end)]);
        return new Set(rows.map(({ unit }) => unit));
      }),
    tally: (area, moments, until) =>
      translated(async () => {
        const dates = moments.map((at) => new Date(at));
        const { rows } = await pool.query<TallyRow>(TALLY, [area, dates, dates[0], dates.at(-1), new Date(until)]);
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
  readonly followedUp: boolean | null;
}

function historyOf({ order, events, followedUp }: HistoryRow): OrderHistory {
  const told = JSON.parse(events) as readonly [number, boolean, string, object][];
  return {
    order,
    events: told.map(([at, isByHand, type, content]) => ({ at, isByHand, event: Object.assign(content, { type }) as ReportEvent })),
    ...(followedUp !== null && { followedUp: followedUp ? 'held' : 'ordered' }),
  };
}

const NUMBERS = `
  SELECT DISTINCT order_number AS "order" FROM events
  WHERE area = $1 AND at >= $2 AND at < $3 AND at < $4 AND type IN ('OrderPlaced', 'MeetingHeld') ORDER BY 1`;

/** One row an order, made by the database: parsing a row for each event would take several times as long. */
const HISTORIES = `
  SELECT order_number AS "order",
    json_agg(json_build_array((extract(epoch FROM at) * 1000)::bigint, role = 'coordinator', type, CASE
      WHEN type = 'OffersMade' THEN jsonb_build_object('offers', jsonb_path_query_array(content, '$.offers[*].id'))
      WHEN type = 'OrderPlaced' THEN jsonb_build_object('request', content->'request', 'roles', content->'roles')
      WHEN type = 'SeatAssigned' THEN content - 'offer'
      WHEN type = ANY ($3) THEN content - 'log'
      ELSE '{}' END) ORDER BY no)::text AS "events",
    (SELECT bool_or(EXISTS (SELECT FROM events held WHERE held.order_number = next.order_number AND held.type = 'MeetingHeld' AND held.at < $2))
      FROM events next WHERE next.type = 'OrderPlaced' AND next.content->'request'->>'followUpOf' = told.order_number AND next.at < $2) AS "followedUp"
  FROM events told WHERE order_number = ANY ($1) AND at < $2 AND (type = ANY ($3) OR role = 'coordinator')
  GROUP BY order_number ORDER BY order_number`;

const UNITS = `
  SELECT DISTINCT content->'request'->>'unit' AS unit FROM events
  WHERE area = $1 AND at >= $2 AND at < $3 AND type = 'OrderPlaced' AND content->'request' ? 'unit'`;

const TALLY = `
  SELECT width_bucket(at, $2::timestamptz[]) AS part, type, count(DISTINCT order_number)::int AS orders FROM events
  WHERE area = $1 AND at >= $3 AND at < $4 AND at < $5 AND type IN ('OrderPlaced', 'MeetingHeld') GROUP BY 1, 2`;
