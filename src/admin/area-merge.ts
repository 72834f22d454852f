import { DatabaseStartError } from '../adapters/prisma/database/database-faults.ts';
import { isInUse } from '../adapters/prisma/database/copy-database.ts';
import { mergeAreas, openOrdersOf, type OpenOrderFacts } from '../adapters/prisma/merged-areas.ts';
import { storedAreas } from '../adapters/prisma/stored-areas.ts';
import type { Area } from '../model/area/area.ts';
import { areasOf, withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/**
 * Makes an area part of another one, whose file knows what the open orders need. Throws CommandFaults with a line for each thing that is
 * missing, or DatabaseStartError while the bot runs; then nothing was changed.
 */
export async function mergeArea({ from, into }: { readonly from: string; readonly into: string }): Promise<void> {
  if (from === into) throw new CommandFaults(['--from, --into: are the same area']);
  await withDatabase(async (opened) => {
    const { database, key, clock } = opened;
    if (await isInUse(database))
      throw new DatabaseStartError('database-in-use', 'The bot is running on this database: stop it first. Nothing was changed.');
    const target = (await areasOf(opened)).find(({ id }) => id === into);
    if (target === undefined) throw new CommandFaults([`--into: there is no area “${into}” in AREA_FILE`]);
    const source = (await storedAreas(database)).find(({ id }) => id === from);
    if (source === undefined) throw new CommandFaults([`--from: the bot has never had an area “${from}” on this database`]);
    const orders = await openOrdersOf(database, from);
    const faults = [...missingIn(target, orders), ...mailboxFaults(source, target, orders)];
    if (faults.length > 0) throw new CommandFaults([...faults, 'Nothing was changed.']);
    const counts = await mergeAreas(database, key, { from, into, now: clock.now() });
    for (const [what, count] of Object.entries(counts)) if (count > 0) print(`${what}\t${count}`);
  });
  print(
    `“${from}” is part of “${into}” now. Take its file out of AREA_FILE before you start the bot; its coordinators are those of “${into}”.`,
  );
}

/** What open orders name and the file of the area does not have: a line for each thing, with the first orders that need it. */
export function missingIn(area: Area, orders: readonly OpenOrderFacts[]): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    unit: ids(area.units),
    municipality: ids(area.municipalities),
    method: ids(area.methods),
    sector: ids(area.sectors),
    theme: ids(area.themes),
  };
  const needed = new Map<string, string[]>();
  for (const { number, request, widenedTo } of orders)
    for (const [kind, values] of Object.entries(namedBy(request, widenedTo)))
      for (const value of values)
        if (known[kind]?.has(value) === false)
          needed.set(`${kind} “${value}”`, [...(needed.get(`${kind} “${value}”`) ?? []), number]);
  return [...needed].map(
    ([what, numbers]) =>
      `The area “${area.id}” has no ${what}, which open orders need (${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' …' : ''}): add it to its file.`,
  );
}

function namedBy(request: OpenOrderFacts['request'], widenedTo: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const values = (...names: readonly string[]) =>
    names.flatMap((name) => {
      const value = request[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];
    });
  return {
    unit: values('unit', 'invitedUnits'),
    municipality: [...values('municipality'), ...widenedTo],
    method: values('method'),
    sector: values('sector', 'invitedSectors'),
  };
}

/** The events of booked meetings stand in the mailbox of the earlier area: another one cannot change or cancel them. */
function mailboxFaults(source: Area, target: Area, orders: readonly OpenOrderFacts[]): readonly string[] {
  const booked = orders.filter(({ isBooked }) => isBooked).map(({ number }) => number);
  if (source.mailbox === target.mailbox || booked.length === 0) return [];
  return [
    `The calendar events of ${booked.length} open orders (${booked.slice(0, 3).join(', ')}${booked.length > 3 ? ' …' : ''}) stand in the mailbox of “${source.id}”. ` +
      `Merge once their meetings are over, or let “${target.id}” have that mailbox until then.`,
  ];
}
