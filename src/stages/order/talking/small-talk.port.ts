import { weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { isOver, meetingSlot, seatOf, type Order } from '../../../model/order/order.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import { restOf } from '../../../runtime/series-meetings.ts';
import { areaOf, findOrder, type World } from '../../../runtime/world.ts';
import { mayHandle } from '../life/cancel-order.ts';
import { cannotAttendCard } from './cannot-attend.card.ts';
import { cardReply, sentence, statusReply } from '../replies.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { askReason, mine } from '../life/mine.port.ts';
import { WEEKDAYS } from '../../../model/fields/values.ts';
import { valuesOf } from '../../../model/fields/kinds/base.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { whichToCancelCard } from './talk.card.ts';
import { texts } from '../texts.ts';

/** "Where is my order?": the named one, or the only one that is open, or the list. */
export async function status(world: World, visitor: Visitor, number: string | undefined): Promise<Reply> {
  const named = await handled(world, number, visitor.id);
  const open = (await world.orders.ofOrderer(visitor.id)).filter((one) => !isOver(one));
  const only = named ?? (open.length === 1 ? open[0] : undefined);
  return only === undefined ? mine(world, visitor) : statusReply(only);
}

/** Never cancels an order by words alone: it is shown first, and the reason asked. A half-finished one is only dropped. */
export async function cancelByWords(
  world: World,
  visitor: Visitor,
  { number, draft }: { readonly number?: string | undefined; readonly draft?: string | undefined },
): Promise<Reply> {
  const { id, language } = visitor;
  const named = await handled(world, number, id);
  const open = (await world.orders.ofOrderer(id)).filter((one) => isAhead(one) && one.isQuiet !== true);
  const only = named ?? (open.length === 1 && draft === undefined ? open[0] : undefined);
  if (only !== undefined) return askReason(only, visitor, (await restOf(world, only)).length > 0);
  const areaOfOrder = (order: Order): Area => areaOf(world, order.area);
  if (open.length > 0) return cardReply(whichToCancelCard({ orders: open, areaOf: areaOfOrder, language, draft }));
  if (draft === undefined) return sentence(texts[language].talk.nothingToCancel);
  await world.people.putDraftAside(id);
  return sentence(dialogueTexts[language].dropped);
}

interface SaidTime {
  readonly fields: Fields;
  readonly now: Instant;
}

/** "I cannot make it": the person's own seats and orders at that time, each with what can be done; asked, never done by words. */
export async function cannotAttend(world: World, visitor: Visitor, said: SaidTime): Promise<Reply> {
  const isMeant = (order: Order): boolean => isAhead(order) && isAtThatTime(world, order, said);
  const { ordered, asked } = await world.orders.ofPerson(visitor.id);
  const seats = asked.filter((one) => seatOf(one, visitor.id) !== undefined);
  const own = ordered.filter((one) => meetingSlot(one) !== undefined);
  const isConsultant = (await world.bank.find(visitor.id)) !== undefined;
  const card = cannotAttendCard({
    language: visitor.language,
    seats: seats.filter(isMeant),
    own: own.filter(isMeant),
    areaOf: (order) => areaOf(world, order.area),
    fields: said.fields,
    isConsultant,
  });
  return cardReply(card);
}

async function handled(world: World, number: string | undefined, person: string): Promise<Order | undefined> {
  const found = number === undefined ? undefined : await findOrder(world, number.toUpperCase());
  return found !== undefined && mayHandle(found.order, found.area, person) ? found.order : undefined;
}

function isAhead(order: Order): boolean {
  return !isOver(order) && order.phase !== 'held';
}

function isAtThatTime(world: World, order: Order, { fields, now }: SaidTime): boolean {
  const slot = meetingSlot(order);
  if (slot === undefined || slot.start < now) return false;
  return isAmong(localOf(slot.start, areaOf(world, order.area).zone).date, fields);
}

/** Days that were named; with none named, every day. */
function isAmong(date: LocalDate, { earliestDate, latestDate, weekdays }: Fields): boolean {
  const days: readonly string[] = valuesOf(weekdays);
  const isDay = days.length === 0 || days.includes(WEEKDAYS[weekdayOf(date) - 1] ?? '');
  return isDay && date >= (earliestDate ?? date) && date <= (latestDate ?? date);
}
