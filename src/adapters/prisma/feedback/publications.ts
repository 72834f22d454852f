import type { PublishedContent } from '../../../model/feedback/publication.ts';
import type { PublicationStore } from '../../../ports/stores/publication-store.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/database-faults.ts';
import { plainJson } from '../orders/order-rows.ts';

/** Published feedback in a table whose rows the database itself refuses to change. */
export function prismaPublications({ prisma }: Database): PublicationStore {
  return {
    publish: (publications) =>
      translated(async () => {
        const rows = publications.map(({ publishedAt, content, ...row }) => {
          return { ...row, publishedAt: new Date(publishedAt), content: plainJson(content) };
        });
        await prisma.publication.createMany({ data: rows, skipDuplicates: true });
      }),
    ofAreas: (areas) =>
      translated(async () => {
        const rows = await prisma.publication.findMany({
          where: { area: { in: [...areas] } },
          orderBy: [{ area: 'asc' }, { period: 'asc' }],
        });
        return rows.map(({ publishedAt, content, ...row }) => {
          return { ...row, publishedAt: publishedAt.getTime(), content: content as unknown as PublishedContent };
        });
      }),
  };
}
