import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import { parseInstant, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import type { EventOf, OrderEvent } from '../../../model/order/events.ts';
import { soonestStart } from '../../../model/order/waiting/notice.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';

export interface SlotWishes {
  readonly by: PersonId;
  /** ISO 8601 with offset, best first: the first is the time itself, the others stand in reserve. */
  readonly slots: readonly (string | undefined)[];
}

export type ChooseRefusal = 'not-orderer' | 'slot-missing' | 'slot-unknown' | 'slot-past' | 'slot-too-soon' | 'too-late-now';

export interface When {
  readonly now: Instant;
  readonly area: Area;
}

/** The orderer picks one of the proposed times, and up to two in reserve. The same choice again changes nothing. */
export function chooseTime(order: Order, { by, slots }: SlotWishes, when: When): Decision<OrderEvent, ChooseRefusal> {
  if (by !== order.orderer.id) return refused('not-orderer');
  const [first, ...reserves] = slots;
  if (first === undefined) return refused('slot-missing', 'slot');
  if (!awaitsChoice(order)) return isSameStart(order, first) ? unchanged() : refused('too-late-now');
  const best = proposed(order, first);
  if (best === undefined) return refused('slot-unknown', 'slot');
  if (best.start <= when.now) return refused('slot-past', 'slot');
  if (!isChoosable(order, best, when)) return refused('slot-too-soon', 'slot');
  const others = reserves.filter((one) => one !== undefined).map((one) => proposed(order, one));
  if (others.includes(undefined)) return refused('slot-unknown', 'slot2');
  const ahead = others.filter((one) => one !== undefined && isChoosable(order, one, when)) as readonly Interval[];
  const choices = distinct([best, ...ahead]);
  return happened({ type: 'TimeChosen', choices, ...rowsOf(order, choices) });
}

/** None of the times suits: look for others. Asked twice while looking is asked once. */
export function askMoreTimes(order: Order, by: PersonId): Decision<OrderEvent, ChooseRefusal> {
  if (by !== order.orderer.id) return refused('not-orderer');
  if (order.phase === 'searching') return unchanged();
  return awaitsChoice(order) ? happened({ type: 'MoreTimesAsked' }) : refused('too-late-now');
}

/** A day has passed with no choice: one reminder, for this search only. */
export function remindOfChoice(order: Order, search: number): Decision<OrderEvent, never> {
  const isWaiting = order.phase === 'choosing' && order.searches === search;
  return isWaiting ? happened({ type: 'ChoiceReminded' }) : unchanged();
}

/** Days have passed with no choice: the coordinator takes it on. A later search has its own patience. */
export function giveUpWaiting(order: Order, search: number): Decision<OrderEvent, never> {
  const isWaiting = order.phase === 'choosing' && order.searches === search;
  return isWaiting ? happened({ type: 'HandedOver', problem: 'no-choice' }) : unchanged();
}

/** May a time still be chosen? Also late, after the coordinator has been told that nothing was chosen. */
export function awaitsChoice(order: Order): boolean {
  const isLate = order.phase === 'stuck' && order.problem === 'no-choice';
  return (order.phase === 'choosing' || isLate) && order.proposals.length > 0;
}

/** A time that still leaves consultants the notice they need. */
export function isChoosable({ request }: Order, { start }: Interval, { now, area }: When): boolean {
  return start > now && start >= soonestStart(now, area, request.urgency);
}

function proposed(order: Order, iso: string): Interval | undefined {
  const start = parseInstant(iso);
  return order.proposals.find((one) => one.slot.start === start)?.slot;
}

/** Of a series, the times of the later meetings that were proposed with each. */
function rowsOf({ proposals }: Order, choices: readonly Interval[]): Pick<EventOf<'TimeChosen'>, 'rows'> {
  const rowAt = ({ start }: Interval) => proposals.find(({ slot }) => slot.start === start)?.row;
  const rows = choices.map((choice) => (rowAt(choice) ?? []).map(({ slot }) => slot));
  return rows.some((row) => row.length > 0) ? { rows } : {};
}

function isSameStart(order: Order, iso: string): boolean {
  const start = parseInstant(iso);
  return start !== undefined && meetingSlot(order)?.start === start;
}

function distinct(slots: readonly Interval[]): readonly Interval[] {
  return slots.filter((slot, index) => slots.findIndex((one) => one.start === slot.start) === index);
}
