import type { Area } from '../../../model/area/area.ts';
import { methodOf } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { moveCard } from './cards/asking.card.ts';
import { mayHandle } from './cancel-order.ts';
import { askMoreTimes, chooseTime } from './choose-time.ts';
import { formState } from '../form/show-form.port.ts';
import { cardReply, refusal } from '../replies.ts';
import { decided } from './decided.action.ts';
import { withDefaults } from '../form/form-state.ts';
import { isMovable, moveNearer, moveOrder } from './move-order.ts';
import { keptFields } from '../../../model/fields/read-field.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { readNewTimes } from '../request/read-times.ts';
import { texts } from '../texts.ts';

export const chooseSlot: PressHandler = (world, press) => {
  const { slot, slot2, slot3 } = press.inputs;
  const slots = [slot, slot2, slot3].map((one) => (one === '' ? undefined : one));
  return decided(world, press, (order, now) => chooseTime(order, { by: press.visitor.id, slots }, now));
};

export const moreTimes: PressHandler = (world, press) => decided(world, press, (order) => askMoreTimes(order, press.visitor.id));

/** With no time inputs, asks for them; with them, or with a nearest change that the search found, moves the order. */
export const move: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { order, area } = found;
  if (!mayHandle(order, area, press.visitor.id)) return refusal(press, 'not-yours');
  const { change: nearest } = press.inputs;
  if (nearest !== undefined)
    return decided(world, press, (one, now) => moveNearer(one, { by: press.visitor.id, nearest, area }, now));
  const fields = timeFields(fieldsOf(press.inputs));
  if (!saysWhen(fields))
    return isMovable(order)
      ? askTimes(world, press, found, { durationMinutes: String(order.request.durationMinutes) })
      : refusal(press, 'too-late-now');
  const reading = readNewTimes(fields, { area, now: press.now, method: methodOf(area, order.request.method) });
  if (!reading.ok) return askTimes(world, press, found, keptFields(fields, reading.faults), reading.faults);
  return decided(world, press, (one) => moveOrder(one, press.visitor.id, reading.times, area));
};

async function askTimes(
  world: World,
  { visitor }: Press,
  { order, area }: { readonly order: Order; readonly area: Area },
  fields: Fields,
  faults?: Faults,
): Promise<Reply> {
  const state = withDefaults(await formState(world, visitor, area, fields, faults));
  return cardReply(moveCard(order, state), texts[visitor.language].title(order.number));
}

/** What belongs to the time, and nothing else that a foreign press may carry. */
function timeFields(fields: Fields): Fields {
  const names = Object.entries(fields).filter(([name]) =>
    /^(?:earliestDate|latestDate|weekdays|timeFrom|timeTo|durationMinutes|window\d+\w+)$/.test(name),
  );
  return Object.fromEntries(names);
}

function saysWhen(fields: Fields): boolean {
  return Object.keys(fields).some((name) => name !== 'durationMinutes');
}
