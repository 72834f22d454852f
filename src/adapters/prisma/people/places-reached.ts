import type { Database } from '../database/database.ts';
import { translated } from '../database/database-faults.ts';

/** How many of these places the bot may write to, and how many it has lost. The rest it has never met. */
export async function reachOf(
  { pool }: Database,
  places: readonly string[],
): Promise<{ readonly reached: number; readonly lost: number }> {
  return translated(async () => {
    const { rows } = await pool.query<{ readonly reached: number; readonly lost: number }>(
      `SELECT count(*) FILTER (WHERE unreachable IS NULL)::int AS reached, count(*) FILTER (WHERE unreachable IS NOT NULL)::int AS lost
       FROM conversations WHERE place = ANY ($1)`,
      [places],
    );
    return rows[0] ?? { reached: 0, lost: 0 };
  });
}
