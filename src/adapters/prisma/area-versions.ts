import type { AreaContent, AreaVersion, AreaVersionHead, AreaVersionStore } from '../../ports/stores/area-versions.ts';
import type { Database } from './database/database.ts';
import { translating } from './database/database-faults.ts';
import type { Prisma } from './generated/client.ts';
import { keyOfAct, type OperatorAct } from './orders/operator-acts.ts';
import { plainJson } from './orders/order-rows.ts';

/** Versions of areas in the database. */
export function prismaAreaVersions({ prisma, pool }: Database): AreaVersionStore {
  return translating<AreaVersionStore>({
    newest: async () => (await pool.query<Row>(NEWEST)).rows.map(versionOf),
    numbers: async () => {
      const { rows } = await pool.query<{ area: string; newest: number }>(
        'SELECT area, max(version)::int AS newest FROM area_versions GROUP BY area',
      );
      return new Map(rows.map(({ area, newest }) => [area, newest]));
    },
    history: async (area) => {
      const rows = await prisma.areaVersion.findMany({ where: { area }, omit: { content: true }, orderBy: { version: 'desc' } });
      return rows.map(headOf);
    },
    find: async (area, version) => {
      const row = await prisma.areaVersion.findUnique({ where: { area_version: { area, version } } });
      return row === null ? undefined : versionOf(row);
    },
    add: (versions) =>
      prisma.$transaction(async (tx) => {
        const [first] = versions;
        if (first === undefined) return true;
        // Whoever comes at the same time waits here, and then finds the number taken.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`area-version/${first.area}`}))`;
        const newest = await tx.areaVersion.aggregate({ where: { area: first.area }, _max: { version: true } });
        if ((newest._max.version ?? 0) + 1 !== first.version) return false;
        await tx.areaVersion.createMany({ data: versions.map(rowOf) });
        for (const { area, at, by, kind, version } of versions) {
          const act: OperatorAct = { command: `area ${kind}`, area, by, counts: { version } };
          await tx.setting.create({ data: { key: keyOfAct(at), value: plainJson(act) } });
        }
        return true;
      }),
  });
}

const NEWEST = `
  SELECT DISTINCT ON (area) area, version, at, by, kind, restored, parts, content, file_hash AS "fileHash"
  FROM area_versions ORDER BY area, version DESC`;

function rowOf({ area, version, at, by, kind, restored, parts, content, fileHash }: AreaVersion) {
  return {
    ...{ area, version, kind, fileHash },
    at: new Date(at),
    by: by ?? null,
    restored: restored ?? null,
    parts: [...parts],
    content: plainJson(content),
  } satisfies Prisma.AreaVersionCreateManyInput;
}

type Row = Prisma.AreaVersionGetPayload<object>;

function headOf({ area, version, at, by, kind, restored, parts }: Omit<Row, 'content'>): AreaVersionHead {
  return {
    ...{ area, version, parts },
    at: at.getTime(),
    ...(by !== null && { by }),
    kind: kind as AreaVersionHead['kind'],
    ...(restored !== null && { restored }),
  };
}

function versionOf(row: Row): AreaVersion {
  return { ...headOf(row), content: row.content as AreaContent, fileHash: row.fileHash };
}
