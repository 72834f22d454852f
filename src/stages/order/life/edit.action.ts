import { formatList } from '../../../kernel/language/format.ts';
import { changedFields, fieldsOf, rowOf, type Fields } from '../../../model/fields/fields.ts';
import { typedFields, type Faults } from '../../../model/fields/read-field.ts';
import { listName } from '../../../model/fields/speech.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { withDefaults } from '../form/form-state.ts';
import { formState } from '../form/gather-form.port.ts';
import { cardReply, refusal, sentence } from '../replies.ts';
import { readEdits } from '../request/read-request.ts';
import { texts } from '../texts.ts';
import { editCard } from './cards/edit.card.ts';
import { decided, theirOrder } from './decided.port.ts';
import { changesOf, EDITED, editOrder, formOf } from './edit-order.ts';
import { isMovable } from './move-order.ts';

/** The form of what may still be changed, as it stands now. */
export const edit: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  return isMovable(found.order) ? ask(world, press, { ...found, fields: formOf(found.order) }) : refusal(press, 'too-late-now');
};

/** Takes the changes; checked as in a new order, and refused with words at the field. */
export const submitEdit: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  const { order, area } = found;
  if (!isMovable(order)) return refusal(press, 'too-late-now');
  const fields = editedForm(order, press.inputs);
  const reading = readEdits(fields, { order, area, now: press.now, names: EDITED });
  if (!reading.ok) return ask(world, press, { ...found, fields: typedFields(fields, reading.faults), faults: reading.faults });
  const people = await world.bank.some([...new Set(order.offers.map(({ consultant }) => consultant))]);
  const reply = await decided(world, press, (one) => editOrder(one, reading.changes, { by: press.visitor.id, area, people }));
  // The dialog ends with what was saved; the card itself stands in the chat.
  if (press.isInDialog !== true || reply.kind === 'sentence') return reply;
  const { language } = press.visitor;
  const names = changedFields(order.request, changesOf(order, reading.changes)).map((name) => listName(name, language));
  return sentence(texts[language].editing.saved(formatList(names, language)));
};

/** What the whole form leaves out was emptied there; what a press of less leaves out stays as it is, and so does a choice. */
function editedForm(order: Order, inputs: Press['inputs']): Fields {
  const sent = fieldsOf(inputs);
  const isEmptied = (name: (typeof EDITED)[number]): boolean =>
    inputs['whole'] === 'yes' && rowOf(name).kind.look !== 'choice' && sent[name] === undefined;
  const edited = EDITED.map((name) => [name, sent[name]] as const).filter(([, words]) => words !== undefined);
  const kept = Object.entries(formOf(order)).filter(([name]) => !EDITED.some((one) => one === name && isEmptied(one)));
  return Object.fromEntries([...kept, ...edited]);
}

interface Asked {
  readonly order: Order;
  readonly area: Area;
  readonly fields: Fields;
  readonly faults?: Faults;
}

async function ask(world: World, { visitor: { language }, via }: Press, { order, ...form }: Asked): Promise<Reply> {
  const state = withDefaults(await formState(world, { language, via, ...form }));
  return cardReply(editCard(order, state, EDITED), texts[language].title(order.number));
}
