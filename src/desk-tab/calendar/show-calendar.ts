import { grouped } from '../../kernel/grouped.ts';
import { addDays, addMonths } from '../../kernel/time/calendar-date.ts';
import { overlaps } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import { holders, meetingSlot, openOffers, type Order, type Phase } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { scopesOf } from '../orders/scope.ts';
import { clashingIn } from './clashes.ts';
import { calendarHtml, type LoadRow, type MeetingEntry } from './calendar-html.ts';
import { spanOf } from './span.ts';
import { calendarTexts } from './texts.ts';
import { zoneOf } from '../../model/area/area.ts';

/** Meetings that are held or may come; those that were called off are none. */
const SHOWN: readonly Phase[] = ['offering', 'stuck', 'choosing', 'searching', 'preparing', 'confirmed', 'held', 'closed'];
/** More meetings than six weeks of a large area have. */
const MOST = 800;

/** Meetings and the blocks that requests hold, by week or month, with clashes and how much each person has. */
export async function showCalendar(look: TabLook): Promise<PageAnswer> {
  const { tab, visitor, areas, query, now } = look;
  const { language } = visitor;
  const zone = zoneOf(areas);
  const today = localOf(now, zone).date;
  const span = spanOf(query, today);
  const [first = today, last = today] = [span.days[0], span.days.at(-1)];
  const period = { start: instantOf(first, '00:00', zone), end: instantOf(addDays(last, 1), '00:00', zone) };
  const within = scopesOf(areas, visitor.id);
  const { orders } = await tab.finder.find({ within, phases: SHOWN, meeting: period, most: MOST });
  const bank = await tab.world.bank.some([...new Set(orders.flatMap(peopleIn))]);
  const people = new Map(bank.map((one) => [one.id, one]));
  const clashing = clashingIn(orders);
  const entries = orders.flatMap((order): readonly MeetingEntry[] => {
    const slot = meetingSlot(order);
    if (slot === undefined || !overlaps(slot, period)) return [];
    const asked = openOffers(order).flatMap(({ consultant }) => people.get(consultant)?.name ?? []);
    return [{ order, slot, zone, asked, day: localOf(slot.start, zone).date, isClash: clashing.has(order.number) }];
  });
  const load = await loadOf(
    look,
    entries.map(({ order }) => order),
    `${today.slice(0, 4)}-01-01`,
  );
  const rows = load.flatMap(({ id, ...row }): readonly LoadRow[] => {
    const person = people.get(id);
    return person === undefined ? [] : [{ ...row, name: person.name, most: person.maxPerYear }];
  });
  const main = calendarHtml({
    language,
    span,
    today,
    areas,
    load: rows,
    entries: [...entries].sort((a, b) => a.slot.start - b.slot.start),
  });
  return { kind: 'page', title: calendarTexts[language].title, main };
}

function peopleIn(order: Order): readonly PersonId[] {
  return [...holders(order).map(({ id }) => id), ...openOffers(order).map(({ consultant }) => consultant)];
}

interface Load {
  readonly id: PersonId;
  readonly now: number;
  readonly asked: number;
  readonly year: number;
}

/** Of those who have something in the shown period: what they have in it, and in this year in all. */
async function loadOf({ tab }: TabLook, orders: readonly Order[], newYear: string): Promise<readonly Load[]> {
  const seated = orders.flatMap((order) => holders(order).map(({ id }) => id));
  const asked = orders.flatMap((order) => openOffers(order).map(({ consultant }) => consultant));
  const ids = [...new Set([...seated, ...asked])];
  if (ids.length === 0) return [];
  const since = instantOf(newYear, '00:00', 'UTC');
  const year = await tab.finder.seatsOf(ids, { start: since, end: instantOf(addMonths(newYear, 12), '00:00', 'UTC') });
  const [nowOf, askedOf] = [tallied(seated), tallied(asked)];
  return ids.map((id) => ({ id, now: nowOf(id), asked: askedOf(id), year: year.get(id) ?? 0 }));
}

function tallied(all: readonly PersonId[]): (id: PersonId) => number {
  const counts = new Map(grouped(all, (id) => id).map((same) => [same[0], same.length]));
  return (id) => counts.get(id) ?? 0;
}
