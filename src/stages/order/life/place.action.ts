import { idFromKey } from '../../../kernel/ids.ts';
import { partsOf } from '../../../kernel/time/calendar-date.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import type { Order } from '../../../model/order/order.ts';
import { commitOf } from '../../../runtime/change.ts';
import type { Press, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { requestFacts } from '../request/gather-facts.port.ts';
import { readRequest } from '../request/read-request.ts';
import { adoptionOf, untilSearched } from './decided.action.ts';
import { placeOrder } from './place-order.ts';

/** An order that is sent: from its form, its summary, or by a word. */
export interface Sending extends Pick<Press, 'visitor' | 'pressed' | 'hurry'> {
  readonly area: Area;
  readonly fields: Fields;
  /** The form's own key: sent again, it finds the order of the first time. */
  readonly form: string;
}

export type Sent = { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly faults: Faults };

/** An order with a number, or what is wrong. A form that was sent once already is not refused, whatever it holds now: it has its order. */
export async function send(world: World, sending: Sending): Promise<Sent> {
  const { area, fields, visitor } = sending;
  const facts = await requestFacts(world, area, fields, visitor.id);
  const reading = readRequest(fields, facts);
  if (!reading.ok) {
    const earlier = await placedFrom(world, visitor, sending.form);
    return earlier === undefined ? reading : { ok: true, order: earlier };
  }
  const { id, name } = visitor;
  const now = world.clock.now();
  const adopt = await adoptionOf(world, sending, id);
  const placed = await world.orders.place(partsOf(localOf(now, area.zone).date).year, keyOf(visitor, sending.form), (number) => {
    const event = placeOrder(number, reading.request, { area, orderer: { id, name }, followUp: facts.followUp });
    return commitOf(undefined, [event], { cause: { by: id, role: 'orderer', via: 'card' }, at: world.clock.now(), area, adopt });
  });
  if (placed.isNew) await Promise.all([world.people.dropDraft(id), untilSearched(world, placed.order, sending)]);
  return { ok: true, order: placed.order };
}

/** The order that this person has placed from the form. */
export async function placedFrom(world: World, visitor: Visitor, form: string): Promise<Order | undefined> {
  return world.orders.placedFrom(keyOf(visitor, form));
}

/** Nobody can hit on another person's form. */
function keyOf({ id }: Visitor, form: string): string {
  return idFromKey(`${id}/${form}`);
}
