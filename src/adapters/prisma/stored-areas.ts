import type { Area } from '../../model/area/area.ts';
import type { Database } from './database/database.ts';
import { translated } from './database/database-faults.ts';

/** The areas as the bot last read them from their files. */
export async function storedAreas({ prisma }: Database): Promise<readonly Area[]> {
  return translated(async () => {
    const rows = await prisma.area.findMany({ orderBy: { id: 'asc' } });
    return rows.map(({ content }) => content as unknown as Area);
  });
}

/** Orders that still know their people, by areas that are not among `known`: how many, and the first numbers of each. */
export async function ordersOfOtherAreas(
  { pool }: Database,
  known: readonly string[],
): Promise<readonly { readonly area: string; readonly count: number; readonly first: readonly string[] }[]> {
  return translated(async () => {
    const { rows } = await pool.query<{ readonly area: string; readonly count: number; readonly first: readonly string[] }>(
      `SELECT area, count(*)::int AS count, (array_agg(number ORDER BY placed_at, number))[1:3] AS first FROM orders
       WHERE area <> ALL ($1) AND orderer <> 'anonymous' GROUP BY area ORDER BY area`,
      [known],
    );
    return rows;
  });
}
