import { localOf } from '../../../kernel/time/zone.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { theirOrder } from '../life/decided.port.ts';
import { followUpFields } from '../life/order-follow-up.ts';
import { refusal } from '../replies.ts';
import { begin } from './begin.port.ts';
import { formState } from './gather-form.port.ts';
import { formReply } from './order-form.card.ts';

/** "Order a meeting": the form, filled with what is known, or first the question of which area. */
export const newOrder: PressHandler = (world, press) => {
  const { area, kind, method } = fieldsOf(press.inputs);
  const chosen = { ...(kind === undefined ? {} : { kind }), ...(method === undefined ? {} : { method }) };
  const { inputs, isInDialog, via } = press;
  return begin(world, press.visitor, { area, chosen, isAnew: inputs['anew'] === 'yes', isInDialog, via });
};

/** The form of the meeting that continues this one. */
export const followUp: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  const { order, area } = found;
  if (order.phase !== 'held' && order.phase !== 'closed') return refusal(press, 'not-held');
  const today = localOf(press.now, area.zone).date;
  const { isInDialog, via, visitor } = press;
  const fields = followUpFields(order, area, today);
  const state = await formState(world, { language: visitor.language, area, fields, isInDialog, via });
  return formReply(state, world.newId(), 'new');
};
