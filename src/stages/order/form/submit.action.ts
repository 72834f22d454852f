import { hashOf } from '../../../kernel/ids.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { orderFrom, sendOrMend } from '../life/place.port.ts';
import { refusal, sentence } from '../replies.ts';
import { dialogueTexts } from '../talking/dialogue/texts.ts';
import { areaFor, askArea } from './area-question.card.ts';

/** The form or the summary is sent: an order with a number, or the form with its faults in words. */
export const submitOrder: PressHandler = async (world, press) => {
  if (press.inputs['kept'] === 'yes') return submitKept(world, press);
  const fields = fieldsOf(press.inputs);
  const { id, language } = press.visitor;
  const area = areaFor(world.areas, fields.area, await world.orders.ofOrderer(id));
  if (area === undefined)
    return fields.area === undefined ? askArea(world.areas, language, { verb: 'order.new' }) : refusal(press, 'no-area');
  // A sending without a key of its own is known by everything in it.
  const form = press.inputs['draft'] ?? hashOf({ inputs: press.inputs, pressed: press.pressed });
  return sendOrMend(world, { ...press, area, fields, form });
};

/** The summary's button names only the draft: what it holds is here. Once sent, it shows its order. */
async function submitKept(world: World, press: Press): Promise<Reply> {
  const { kept: _kept, ...inputs } = press.inputs;
  const draft = await world.people.draft(press.visitor.id);
  if (draft !== undefined && draft.key === inputs['draft']) {
    const language = draft.talk?.language ?? press.visitor.language;
    return submitOrder(world, { ...press, visitor: { ...press.visitor, language }, inputs: { ...draft.fields, ...inputs } });
  }
  return (await orderFrom(world, press)) ?? sentence(dialogueTexts[press.visitor.language].gone);
}
