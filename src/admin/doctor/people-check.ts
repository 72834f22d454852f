import { reachOf } from '../../adapters/prisma/people/places-reached.ts';
import { prismaQueue } from '../../adapters/prisma/outbox/work-queue.ts';
import { ordersOfOtherAreas } from '../../adapters/prisma/stored-areas.ts';
import type { Database } from '../../adapters/prisma/database/database.ts';
import { vanishedAreaFaults } from '../../config/vanished-areas.ts';
import { deskOf, type Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Written } from '../../runtime/delivery/whom-reached.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

/** Whom the bot cannot write to, as counts. Who is reached by mail needs no chat. */
export async function lookAtReach(
  database: Database,
  areas: readonly Area[],
  bank: readonly Consultant[],
): Promise<readonly Finding[]> {
  const desk = areas.flatMap(deskOf);
  return (await Promise.all([reachFinding(database, 'coordinators', desk), reachFinding(database, 'consultants', bank)])).flat();
}

async function reachFinding(database: Database, who: string, people: readonly Written[]): Promise<readonly Finding[]> {
  const byMail = new Set(people.flatMap(({ id, way }) => (way === 'mail' ? [id] : [])));
  const ids = [...new Set(people.map(({ id }) => id))].filter((id) => !byMail.has(id));
  if (ids.length + byMail.size === 0) return [];
  const { reached, lost } = await reachOf(
    database,
    ids.map((id) => `person/${id}`),
  );
  const besides = byMail.size === 0 ? '' : `, and ${byMail.size} by mail`;
  if (reached === ids.length) return [ok(`reach, ${who}`, `the bot can write to all ${reached}${besides}`)];
  const why = `the bot has not met ${ids.length - reached - lost} of ${ids.length}, and has lost ${lost}`;
  return [
    warning(
      `reach, ${who}`,
      why,
      'install the app for them by a setup policy, or let them open it; who is in a team with the bot is found there',
    ),
  ];
}

/** Orders whose area is in no file, and work that was put aside. */
export async function lookAtWork(database: Database, areas: readonly Area[], clock: Clock): Promise<readonly Finding[]> {
  const vanished = vanishedAreaFaults(
    await ordersOfOtherAreas(
      database,
      areas.map(({ id }) => id),
    ),
  );
  const parked = (await prismaQueue(database, clock).parked()).length;
  const isKnown = areas.length > 0; // without files every area would be missing, and their own line says that already
  return [
    ...(isKnown
      ? vanished.map((line) => fault('area files', firstSentence(line), 'put its file back; a renamed area keeps its id'))
      : []),
    ...(isKnown && vanished.length === 0 ? [ok('area files', 'every order has its area')] : []),
    parked === 0
      ? ok('work', 'nothing was put aside')
      : warning('work', `${parked} put aside`, '`npm run admin -- jobs list` says why; then `jobs retry`'),
  ];
}

function firstSentence(line: string): string {
  return line.replace(/^AREA_FILE: /, '').replace(/[.] .*$/s, '');
}
