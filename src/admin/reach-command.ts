import { environment } from '../config/env.ts';
import { deskOf, type Area } from '../model/area/area.ts';
import { NOTHING_KNOWN, OUT_OF_REACH, reachIn, type Install, type KnownReach, type Reach } from '../model/people/reachability.ts';
import type { Clock } from '../ports/clock.ts';
import type { Written } from '../runtime/delivery/whom-reached.ts';
import { areasOf, withDatabase, type OpenedDatabase } from './open-database.ts';
import { print, remark } from './output.ts';

interface Listed extends Written {
  readonly who: 'coordinator' | 'consultant' | 'orderer';
  readonly name: string;
}

/** Prints for each coordinator and consultant, and who orders by mail, whether the bot can write to them, and how; then what can be done about the others. */
export async function printReach(): Promise<void> {
  const lines = await withDatabase(async (opened) => reachLines(opened, await areasOf(opened)));
  for (const line of lines) print(line);
}

/** A line of each: who, id, name, how they are reached, and what stands behind it; parted by tabs. */
export async function reachLines(
  { stores, clock }: { readonly stores: Pick<OpenedDatabase['stores'], 'bank' | 'people' | 'reach'>; readonly clock: Clock },
  areas: readonly Area[],
): Promise<readonly string[]> {
  const { bank, people: profiles } = stores;
  const orderers = (await Promise.all(areas.map(({ id }) => profiles.byMail(id)))).flat();
  const people = [
    ...coordinatorsOf(areas),
    ...(await bank.all()).map((one): Listed => ({ ...one, who: 'consultant' })),
    ...orderers.map(({ id, name }): Listed => ({ id, name, way: 'mail', who: 'orderer' })),
  ];
  const known = await stores.reach.of(people.map(({ id }) => id));
  const now = clock.now();
  const rows = people.map((one) => {
    const its = known.get(one.id) ?? NOTHING_KNOWN;
    return { one, its, reach: reachIn(its, one.way, now) };
  });
  tellSum(rows.map(({ reach }) => reach));
  return rows.map(({ one, its, reach }) => [one.who, one.id, one.name, reach, noteOf(its, reach)].join('\t').trimEnd());
}

function coordinatorsOf(areas: readonly Area[]): readonly Listed[] {
  const all = areas.flatMap(deskOf);
  return [...new Map(all.map(({ id, name, way }): [string, Listed] => [id, { id, name, way, who: 'coordinator' }])).values()];
}

function tellSum(all: readonly Reach[]): void {
  const unreached = all.filter((reach) => OUT_OF_REACH.has(reach)).length;
  const unknown = all.filter((reach) => reach === 'unknown').length;
  remark(
    `${all.length - unreached - unknown} of ${all.length} can be written to, ${unreached} cannot, ${unknown} have not been tried`,
  );
  if (unreached + unknown === 0) return;
  remark(
    environment()['TEAMS_CATALOG_APP_ID'] !== undefined
      ? 'The bot installs the app for people whom it has not met; what was refused is told above.'
      : 'TEAMS_CATALOG_APP_ID is not set, so the bot installs the app for nobody: a setup policy of Teams can (docs/administrator.md).',
  );
}

/** What stands behind it, where that helps. */
function noteOf({ install }: KnownReach, reach: Reach): string {
  if (reach === 'teams' || reach === 'mail' || install === undefined) return NOTES[reach] ?? '';
  return INSTALLS[install.outcome];
}

const NOTES: Partial<Readonly<Record<Reach, string>>> = {
  'no-mail': 'the last letter was refused: is the address right, and may the bot send from the area’s mailbox (Mail.Send)?',
  removed: 'removed the app; the bot leaves them in peace until they open it again',
  refuses: 'has blocked the bot, until they write to it',
};

const INSTALLS: Readonly<Record<Install, string>> = {
  asked: 'the app is being installed for them',
  installed: 'the app was installed for them; they have not been met yet',
  forbidden:
    'installing was refused (403): the right TeamsAppInstallation.ReadWriteSelfForUser.All is missing, or an app policy of Teams blocks the app for them',
  'no-app': 'the catalogue has no app of this id (404): TEAMS_CATALOG_APP_ID is the catalogue’s own id, not that of the manifest',
  absent: 'the directory has no such account: of another organisation, or gone',
};
