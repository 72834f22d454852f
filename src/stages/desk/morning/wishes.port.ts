import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import { afterQuietHours } from '../../../kernel/time/quiet-hours.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { keepersOf } from '../../../model/people/served-areas.ts';
import { openPart } from '../../../model/people/wish.ts';
import type { World } from '../../../runtime/world.ts';

/** The area's consultants who wait for a decision of what they wish for their own row; with `before`, those of whom the desk was told before that day. */
export async function wishingIn(world: World, area: Area, before?: LocalDate): Promise<readonly Consultant[]> {
  const wishes = await world.wishes.waiting();
  if (wishes.length === 0) return [];
  const rows = new Map((await world.bank.some(wishes.map(({ person }) => person))).map((row) => [row.id, row]));
  const { policy, zone, holidays } = area;
  return wishes.flatMap((wish) => {
    const row = rows.get(wish.person);
    const told = localOf(afterQuietHours(wish.at, { quiet: policy.quietHours, zone, holidays }), zone).date;
    const isTheirs = row !== undefined && openPart(wish, row) !== undefined && keepersOf(row, world.areas)[0]?.id === area.id;
    return isTheirs && (before === undefined || told < before) ? [row] : [];
  });
}
