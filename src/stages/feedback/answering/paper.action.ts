import { hashOf, idFromKey } from '../../../kernel/ids.ts';
import { seatOf } from '../../../model/order/order.ts';
import type { CodeGroup, Order } from '../../../model/order/order.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import { hasFaults, sentence, sheetOf } from './answer.action.ts';
import { linksCard, paperCard } from '../links.card.ts';
import { codeGroupsOf, openness } from '../open.ts';
import { questionsOf } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import type { AnswersRead } from './read-answers.ts';

/** One answer given on paper, entered by one of the pair. The card that comes back takes the next one. */
export const enterPaper: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const { language } = press.visitor;
  const refusal = refusalOf(order, press);
  if (refusal !== undefined) return refusal;
  const group = codeGroupsOf(order).find((one) => one === press.inputs['group']);
  if (group === undefined) return { kind: 'card', ...linksCard(order, language, world.publicUrl, true) };
  const key = press.inputs['sheet'];
  if (key === undefined && isUntouched(group, press)) {
    return { kind: 'card', ...paperCard(order, language, { group, sheet: world.newId() }) };
  }
  const read = readAnswers(questionsOf(group), press.inputs);
  const sheet = key ?? idFromKey(hashOf([order.number, press.visitor.id, press.pressed, press.inputs]));
  if (hasFaults(read)) return { kind: 'card', ...paperCard(order, language, { group, sheet, read }) };
  await world.answers.give(sheetOf({ order, area, group }, read), { sheet: `paper/${sheet}/${contentKey(read)}` });
  return { kind: 'card', ...paperCard(order, language, { group, sheet: idFromKey(`${sheet}/next`), isSaved: true }) };
};

function refusalOf(order: Order, press: Press): Reply | undefined {
  if (seatOf(order, press.visitor.id) === undefined) return sentence(press, 'not-in-pair');
  const open = openness(order, press.now);
  if (open.is === 'open') return undefined;
  return open.is === 'early' ? sentence(press, 'not-open') : { kind: 'view', view: 'feedback.links', order: order.number };
}

/** The button of the links card: a group is chosen, and nothing has been answered yet. */
function isUntouched(group: CodeGroup, press: Press): boolean {
  return questionsOf(group).every(({ id }) => (press.inputs[id] ?? '').trim() === '');
}

/** The same key with other answers is another sheet: the card may stand open on two devices. */
function contentKey({ items, comments }: AnswersRead): string {
  return hashOf([items, comments]);
}
