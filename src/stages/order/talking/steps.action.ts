import { fieldsOf } from '../../../model/fields/fields.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { orderFrom } from '../life/place.port.ts';
import { sentence } from '../replies.ts';
import { ask, beginAsking, goBack, proceed, showAgain, speaking, type Talk } from './conversation.port.ts';
import { isQuestion } from './dialogue/order-questions.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { openOrder } from './draft.port.ts';

/** "Ask one thing at a time": goes on with the half-finished order, or begins one; `more` asks what an order can do without as well. */
export const askOne: PressHandler = async (world, press) => {
  const { visitor } = press;
  const open = await openOrder(world, visitor.id);
  const key = press.inputs['draft'];
  if (open !== undefined && (key === undefined || key === open.key))
    return ask({ world, visitor, open }, { isBrief: press.inputs['more'] !== 'yes' });
  const placed = await orderFrom(world, press);
  if (placed !== undefined) return placed;
  return open === undefined ? beginAsking(world, press, key) : ask({ world, visitor, open });
};

/** An answer to a question. One that was answered before is a correction; pressed again it changes nothing. */
export const answerQuestion: PressHandler = (world, press) =>
  ofDraft(world, press, (talk) => {
    const { question, skip } = press.inputs;
    const { area: _area, ...fields } = fieldsOf(press.inputs);
    const isPresent = isQuestion(question) && question === talk.open.talk.asking;
    if (skip !== 'yes') return proceed(talk, { fields });
    return isPresent ? proceed(talk, { fields: {}, isSkipped: true }) : showAgain(talk);
  });

/** One step back; at the beginning, the same again. */
export const stepBack: PressHandler = (world, press) =>
  ofDraft(world, press, async (talk) => (await goBack(talk)) ?? showAgain(talk));

/** Goes on from where it was left: next day, or after a word between. */
export const resume: PressHandler = (world, press) => ofDraft(world, press, (talk) => showAgain(talk));

/** The half-finished order is left unmade. */
export const drop: PressHandler = (world, press) =>
  ofDraft(world, press, async ({ visitor, open }) => {
    await world.people.putDraftAside(visitor.id);
    return sentence(dialogueTexts[speaking(visitor, open).language].dropped);
  });

/** Only the draft that the button names; one that was sent shows its order, one that is gone says so. */
async function ofDraft(world: World, press: Press, work: (talk: Talk) => Promise<Reply>): Promise<Reply> {
  const { visitor } = press;
  const open = await openOrder(world, visitor.id);
  if (open !== undefined && open.key === press.inputs['draft']) return work({ world, visitor, open });
  return (await orderFrom(world, press)) ?? sentence(dialogueTexts[visitor.language].gone);
}
