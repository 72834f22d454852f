import type pg from 'pg';
import type { Instant } from '../../../src/kernel/time/instant.ts';
import type { PersonId } from '../../../src/model/people/person.ts';

/** Seats of meetings that began days after their holder had left the bank: each morning such a seat is to be given to somebody else. */
export async function seatsOfThoseWhoLeft(
  database: Pick<pg.Pool, 'query'>,
  left: ReadonlyMap<PersonId, Instant>,
): Promise<number> {
  const times = [...left.values()].map((at) => new Date(at));
  const { rows } = await database.query<{ readonly n: string }>(SEATS, [[...left.keys()], times]);
  return Number(rows[0]?.n);
}

const SEATS = `
  SELECT count(*) AS n FROM unnest($1::text[], $2::timestamptz[]) AS gone(person, at)
  JOIN seats s ON s.consultant = gone.person AND s.slot_start > gone.at + interval '2 days'
  JOIN orders o ON o.number = s.order_number AND o.phase NOT IN ('cancelled', 'unfilled')`;
