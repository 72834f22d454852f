import type { Area } from '../../model/area.ts';
import type { Database } from './database.ts';
import { translated } from './faults.ts';

/** The areas as the bot last read them from their files. */
export async function storedAreas({ prisma }: Database): Promise<readonly Area[]> {
  return translated(async () => {
    const rows = await prisma.area.findMany({ orderBy: { id: 'asc' } });
    return rows.map(({ content }) => content as unknown as Area);
  });
}
