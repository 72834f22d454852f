import { hashOf } from '../../../kernel/ids.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import { keptFields } from '../../../model/fields/read-field.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { placedFrom, send } from '../life/place.action.ts';
import type { Sending } from '../life/place.action.ts';
import { refusal, sentence, statusReply } from '../replies.ts';
import { dialogueTexts } from '../talking/dialogue/texts.ts';
import { areaFor, askArea, showForm } from './show-form.port.ts';

/** The form or the summary is sent: an order with a number, or the form with its faults in words. */
export const submitOrder: PressHandler = async (world, press) => {
  if (press.inputs['kept'] === 'yes') return submitKept(world, press);
  const fields = fieldsOf(press.inputs);
  const area = areaFor(world, fields.area, await world.orders.ofOrderer(press.visitor.id));
  if (area === undefined) return fields.area === undefined ? askArea(world, press.visitor, {}) : refusal(press, 'no-area');
  // A sending without a key of its own is known by everything in it.
  const form = press.inputs['draft'] ?? hashOf({ inputs: press.inputs, pressed: press.pressed });
  return sendOrMend(world, { ...press, area, fields, form });
};

/** Sends the order, or shows its form with what is wrong; what may be kept of it stays half-finished. */
export async function sendOrMend(world: World, sending: Sending): Promise<Reply> {
  const sent = await send(world, sending);
  if (sent.ok) return statusReply(sent.order.number);
  const { area, visitor } = sending;
  const { faults } = sent;
  const fields = keptFields(sending.fields, faults);
  await world.people.saveDraft({ person: visitor.id, key: sending.form, fields: { ...fields, area: area.id } });
  return showForm(world, visitor, { area, fields, faults, opening: 'faulty', draft: sending.form });
}

/** The summary's button names only the draft: what it holds is here. Once sent, it shows its order. */
async function submitKept(world: World, press: Press): Promise<Reply> {
  const { kept: _kept, ...inputs } = press.inputs;
  const draft = await world.people.draft(press.visitor.id);
  if (draft !== undefined && draft.key === inputs['draft']) {
    return submitOrder(world, { ...press, inputs: { ...draft.fields, ...inputs } });
  }
  return (await orderFrom(world, press)) ?? sentence(dialogueTexts[press.visitor.language].gone);
}

/** The order that was placed from the draft that the button names. */
export async function orderFrom(world: World, { visitor, inputs }: Press): Promise<Reply | undefined> {
  const form = inputs['draft'];
  const order = form === undefined ? undefined : await placedFrom(world, visitor, form);
  return order === undefined ? undefined : statusReply(order.number);
}
