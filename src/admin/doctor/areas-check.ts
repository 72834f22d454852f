import { prismaAreaVersions } from '../../adapters/prisma/area-versions.ts';
import type { Database } from '../../adapters/prisma/database/database.ts';
import { areasInForce, type AreaInForce } from '../../config/areas-in-force.ts';
import type { Area } from '../../model/area/area.ts';
import { fault, ok, warning, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** The areas as the bot goes by them, and whether their files say the same. Undefined areas: they could not be looked at. */
export async function lookAtAreas(
  subject: Pick<Subject, 'areas' | 'files'>,
  database: Database,
): Promise<{ readonly areas?: readonly Area[]; readonly findings: readonly Finding[] }> {
  const stored = await prismaAreaVersions(database)
    .newest()
    .catch(() => undefined);
  if (stored === undefined || subject.areas.length === 0) return { findings: [] };
  const { inForce, faults } = areasInForce(subject, stored);
  const unread = faults.map((line) => fault('area versions', line, '`admin area import FILE` puts a file in its place'));
  return { areas: inForce.map(({ area }) => area), findings: [...unread, ...inForce.flatMap(findingsOf)] };
}

function findingsOf({ area, version, isFileBehind }: AreaInForce): readonly Finding[] {
  const about = `area versions, ${area.id}`;
  if (version === 0) return [];
  if (!isFileBehind) return [ok(about, `version ${version} of the database is in force`)];
  return [
    warning(
      about,
      `version ${version} of the database is in force, and the file was edited since`,
      '`admin area import FILE` takes the file in as a new version, `admin area export` prints what is in force',
    ),
  ];
}
