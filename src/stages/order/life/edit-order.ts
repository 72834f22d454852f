import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Area } from '../../../model/area/area.ts';
import { FIELD_NAMES, rowOf, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import { storedWords } from '../../../model/fields/told.ts';
import type { EventOf, OrderEvent } from '../../../model/order/events.ts';
import { holders, openOffers, type Order } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import { keptAwayFrom, tiesOf } from '../../../model/people/rules-of-seating.ts';
import { mayHandle } from './cancel-order.ts';
import { isMovable } from './move-order.ts';

export type Edits = EventOf<'OrderEdited'>['changes'];

/** What may be changed after sending, without a new search. */
export const EDITED: readonly FieldName[] = FIELD_NAMES.filter((name) => rowOf(name).isEdited === true);

interface EditFacts {
  readonly by: PersonId;
  readonly area: Area;
  /** Those asked or seated, as the bank knows them. */
  readonly people: readonly Consultant[];
}

/**
 * What was said about the meeting changes. The outsider rule is judged anew: an open request to somebody of a unit that is now invited
 * ends; somebody of it who has a seat keeps it until the coordinator has looked, because only a person can tell whether they know the case.
 */
export function editOrder(
  order: Order,
  wanted: Edits,
  { by, area, people }: EditFacts,
): Decision<OrderEvent, 'not-yours' | 'too-late-now'> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  if (!isMovable(order)) return refused('too-late-now');
  const changes = changesOf(order, wanted);
  if (Object.keys(changes).length === 0) return unchanged();
  const units = changes.invitedUnits?.filter((id) => !order.request.invitedUnits.includes(id)) ?? [];
  const tieOf = tiesOf(keptAwayFrom({ ...order, request: { ...order.request, invitedUnits: units } }));
  const insiders = people.filter((person) => tieOf(person) === 'invited-unit').map(({ id }) => id);
  const ended = openOffers(order).filter(({ consultant }) => insiders.includes(consultant));
  const isSeated = holders(order).some(({ id }) => insiders.includes(id));
  return happened(
    { type: 'OrderEdited', changes, by: by === order.orderer.id ? 'orderer' : 'coordinator', ended: ended.map(({ id }) => id) },
    ...(isSeated ? [{ type: 'ProblemNoticed', problem: 'not-outsider' } as const] : []),
  );
}

/** What is wanted otherwise than it is. */
export function changesOf({ request }: Order, wanted: Edits): Edits {
  const before: Readonly<Record<string, unknown>> = { ...request };
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !isSame(value, before[name])));
}

/** The order as its form has it. */
export function formOf(order: Order): Fields {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, storedWords(name, rowOf(name), order.request)]));
}

/** The database gives the parts of a value back in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
