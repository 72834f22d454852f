import { fieldsOf, rowOf, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import { typedFields, type Faults } from '../../../model/fields/read-field.ts';
import { reasonSaid } from '../../../model/order/act-reason.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { withDefaults, type FormState } from '../form/form-state.ts';
import { formState } from '../form/gather-form.port.ts';
import type { Order } from '../../../model/order/order.ts';
import { restOf } from '../../../runtime/series-meetings.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { cardReply, refusal } from '../replies.ts';
import { readNewTimes } from '../request/read-request.ts';
import { texts } from '../texts.ts';
import { moveCard } from './cards/move.card.ts';
import { RESERVE } from './cards/status-parts.card.ts';
import { askMoreTimes, chooseTime } from './choose-time.ts';
import { decided, theirOrder } from './decided.port.ts';
import { isLooking, isMovable, moveNearer, moveOrder } from './move-order.ts';

export const chooseSlot: PressHandler = (world, press) => {
  const { slot, slot2, slot3 } = press.inputs;
  const ticked = Object.keys(press.inputs).flatMap((id) => (id.startsWith(RESERVE) ? press.inputs[id] : []));
  const reserves = [slot2, slot3, ...ticked].filter((one) => one !== undefined && one !== '' && one !== 'no' && one !== slot);
  const slots = [slot === '' ? undefined : slot, ...reserves.slice(0, MOST_RESERVES)];
  return decided(world, press, (order, now) =>
    chooseTime(order, { by: press.visitor.id, slots }, { now, area: areaOf(world, order.area) }),
  );
};

const MOST_RESERVES = 2;

export const moreTimes: PressHandler = (world, press) => decided(world, press, (order) => askMoreTimes(order, press.visitor.id));

/** With no time inputs, asks for them; with them, or with a nearest change that the search found, moves the order. */
export const move: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  const { order, area } = found;
  const { id: by, language } = press.visitor;
  const { change: nearest } = press.inputs;
  if (nearest !== undefined) return decided(world, press, (one, now) => moveNearer(one, nearest, { by, area, now }));
  const { urgency } = order.request;
  const rest = isLooking(order) ? 0 : await restLength(world, order);
  const ask = async (times: Pick<FormState, 'fields'> & { readonly faults?: Faults }) => {
    const state = withDefaults(await formState(world, { ...times, language, area, fields: { ...times.fields, urgency } }));
    const why = by === order.orderer.id ? undefined : reasonSaid(press.inputs);
    return cardReply(moveCard(order, state, { why, hasRest: rest > 0 }), texts[language].title(order.number));
  };
  const fields = timeFields(fieldsOf(press.inputs));
  if (!saysWhen(fields))
    return isMovable(order)
      ? ask({ fields: { durationMinutes: String(order.request.durationMinutes) } })
      : refusal(press, 'too-late-now');
  const reading = readNewTimes(fields, { area, now: press.now, request: order.request });
  if (!reading.ok) return ask({ fields: typedFields(fields, reading.faults), faults: reading.faults });
  const ahead = press.inputs['rest'] === 'yes' ? rest : 0;
  return decided(world, press, (one) => moveOrder(one, reading.times, { by, area, ahead }));
};

/** How many meetings of the series come after this one, those called off among them: they keep their places in the row. */
async function restLength(world: World, order: Order): Promise<number> {
  const last = (await restOf(world, order)).at(-1)?.series?.no ?? 0;
  return Math.max(0, last - (order.series?.no ?? 1));
}

/** What belongs to the time, and nothing else that a foreign press may carry. */
function timeFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => rowOf(name as FieldName).serves === 'the time'));
}

function saysWhen(fields: Fields): boolean {
  return Object.keys(fields).some((name) => name !== 'durationMinutes');
}
