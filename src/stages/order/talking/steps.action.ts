import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { ask, proceed, showAgain, speaking } from './conversation.port.ts';
import { isQuestion } from './dialogue/questions.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { openOrder, takeBack } from './draft.port.ts';
import type { OpenOrder } from './draft.port.ts';
import { areaFor, askArea } from '../form/show-form.port.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import { orderFrom } from '../form/submit.action.ts';

/** "Ask one thing at a time": goes on with the half-finished order, or begins one; `more` asks what an order can do without as well. */
export const askOne: PressHandler = async (world, press) => {
  const open = await openOrder(world, press.visitor.id);
  const key = press.inputs['draft'];
  if (open !== undefined && (key === undefined || key === open.key))
    return ask(world, press.visitor, open, press.inputs['more'] !== 'yes');
  const placed = await orderFrom(world, press);
  if (placed !== undefined) return placed;
  return open === undefined ? beginAsking(world, press, key) : ask(world, press.visitor, open);
};

/** An answer to a question. One that was answered before is a correction; pressed again it changes nothing. */
export const answerQuestion: PressHandler = (world, press) =>
  ofDraft(world, press, (open) => {
    const { question, skip } = press.inputs;
    const { area: _area, ...fields } = fieldsOf(press.inputs);
    const isPresent = isQuestion(question) && question === open.talk.asking;
    if (skip !== 'yes') return proceed(world, press.visitor, open, { fields });
    if (!isPresent) return showAgain(world, press.visitor, open);
    return proceed(world, press.visitor, open, { fields: {}, isSkipped: true });
  });

/** One step back; at the beginning, the same again. */
export const stepBack: PressHandler = (world, press) =>
  ofDraft(world, press, async (open) => showAgain(world, press.visitor, (await takeBack(world, press.visitor.id, open)) ?? open));

/** Goes on from where it was left: next day, or after a word between. */
export const resume: PressHandler = (world, press) => ofDraft(world, press, (open) => showAgain(world, press.visitor, open));

/** The half-finished order is left unmade. */
export const drop: PressHandler = (world, press) =>
  ofDraft(world, press, async (open) => {
    await world.people.dropDraft(press.visitor.id);
    return { kind: 'sentence', text: dialogueTexts[speaking(press.visitor, open).language].dropped };
  });

/** Begins an order by asking. */
export async function beginAsking(world: World, press: Pick<Press, 'visitor' | 'inputs'>, key = world.newId()): Promise<Reply> {
  const { visitor, inputs } = press;
  const area = areaFor(world, inputs['area'], await world.orders.ofOrderer(visitor.id));
  if (area === undefined) return askArea(world, visitor, {}, 'order.ask');
  return ask(world, visitor, { key, area, fields: {}, talk: {}, touchedAt: world.clock.now() });
}

/** Only the draft that the button names; one that was sent shows its order, one that is gone says so. */
async function ofDraft(world: World, press: Press, work: (open: OpenOrder) => Promise<Reply>): Promise<Reply> {
  const open = await openOrder(world, press.visitor.id);
  if (open !== undefined && open.key === press.inputs['draft']) return work(open);
  return (await orderFrom(world, press)) ?? { kind: 'sentence', text: dialogueTexts[press.visitor.language].gone };
}
