import type { Database } from '../../src/adapters/prisma/database/database.ts';
import { happened } from '../../src/kernel/decision.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import { BY_ITSELF, type OrderEvent } from '../../src/model/order/events.ts';
import type { CodeGroup } from '../../src/model/order/order.ts';
import { change } from '../../src/runtime/change.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { happen, orderIn } from './commits.ts';
import { anOffer } from './order-builder.ts';
import { settled, type Town } from './town.ts';

/** Everything that lies in the tables: each row as text with the transaction that wrote it and its place, by table. */
export type Dump = ReadonlyMap<string, readonly string[]>;

export async function dumpOf({ pool }: Database): Promise<Dump> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const tables = new Map<string, readonly string[]>();
  for (const { name } of rows) {
    const all = await pool.query<{ row: string }>(
      `SELECT t.xmin || ' ' || t.ctid || ' ' || t::text AS row FROM ${name} t ORDER BY t.ctid`,
    );
    tables.set(
      name,
      all.rows.map(({ row }) => row),
    );
  }
  return tables;
}

/** What one who compares two dumps sees of a step: tables whose rows came, went or were written anew, and how many. */
export function seenBetween(before: Dump, after: Dump): Readonly<Record<string, number>> {
  const seen = [...after].flatMap(([table, rows]) => {
    const known = new Set(before.get(table));
    const now = new Set(rows);
    const changed = rows.filter((row) => !known.has(row)).length + [...known].filter((row) => !now.has(row)).length;
    return changed === 0 ? [] : [[table, changed] as const];
  });
  return Object.fromEntries(seen);
}

/** A meeting that was held an hour ago, with its codes, orderer and pair; the survey has been sent. */
export interface HeldMeeting {
  readonly number: string;
  readonly orderer: Actor;
  readonly pair: readonly Actor[];
  readonly codes: Readonly<Record<CodeGroup, string>>;
}

export async function heldMeeting(
  town: Town,
  n: number,
  { orderer, pair }: { readonly orderer: Actor; readonly pair: readonly Actor[] },
): Promise<HeldMeeting> {
  const { world } = town.sandbox.app;
  const start = world.clock.now() - (n + 2) * 24 * HOUR;
  const slot = { start, end: start + 2 * HOUR };
  const offers = pair.map(({ person }, seat) =>
    anOffer({
      id: `offer-${n}-${seat}`,
      consultant: person.aadObjectId,
      slot,
      block: { start: start - HOUR, end: start + 3 * HOUR },
    }),
  );
  const taken = pair.map(({ person }, seat): OrderEvent => {
    return {
      type: 'OfferAccepted',
      offer: `offer-${n}-${seat}`,
      seat,
      consultant: { id: person.aadObjectId, name: person.name },
    };
  });
  const events: readonly OrderEvent[] = [{ type: 'TimeChosen', choices: [slot] }, { type: 'OffersMade', offers }, ...taken];
  const who = { id: orderer.person.aadObjectId, name: orderer.person.name };
  const { number } = await orderIn(world.orders, events, { orderer: who });
  const codes = Object.fromEntries(
    (['child', 'young', 'client', 'close', 'professional'] as const).map((group, i) => [group, `BCDFGH${2 + n}${2 + i}`]),
  ) as Record<CodeGroup, string>;
  await happen(world.orders, number, { type: 'CodesIssued', codes });
  await change(world, number, BY_ITSELF, () => happened<OrderEvent>({ type: 'MeetingHeld' }));
  await settled(town);
  return { number, orderer, pair, codes };
}

/** Path of this person's own form on the web, as their card of the survey gives it. */
export function ownFormOf(actor: Actor, number: string): string | undefined {
  const cards = actor.messages().map((message) => JSON.stringify(actor.card(message) ?? ''));
  return cards
    .filter((card) => card.includes(number))
    .map((card) => /\/f\/[0-9a-f]{64}\?lang=\w+/.exec(card)?.[0])
    .find((path) => path !== undefined);
}
