import { hashOf, idFromKey } from '../../../kernel/ids.ts';
import type { Area } from '../../../model/area/area.ts';
import { seatOf, type CodeGroup, type Order } from '../../../model/order/order.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { hasFaults, sentence } from './answer.action.ts';
import { linksCard } from '../links.card.ts';
import { codeGroupsOf } from '../../../model/order/code-groups.ts';
import { openness } from '../open.ts';
import { sheetOf } from './own-answer.port.ts';
import { paperCard } from './paper.card.ts';
import { questionsOf, variantOf, type Question } from './questions.ts';
import { readAnswers, type AnswersRead } from './read-answers.ts';

/** One answer given on paper, entered by one of the pair. The card that comes back takes the next one, until they are done. */
export const enterPaper: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const { language } = press.visitor;
  const refusal = refusalOf(order, press);
  if (refusal !== undefined) return refusal;
  if (press.inputs['then'] === 'back') return links(order);
  const group = codeGroupsOf(order).find((one) => one === press.inputs['group']);
  if (group === undefined)
    return { kind: 'card', ...linksCard(order, { language, publicUrl: world.publicUrl, isGroupMissing: true }) };
  return enterSheet(world, press, { order, area, group });
};

interface Paper {
  readonly order: Order;
  readonly area: Area;
  readonly group: CodeGroup;
}

async function enterSheet(world: World, press: Press, { order, area, group }: Paper): Promise<Reply> {
  const { language } = press.visitor;
  const { sheet: key, then } = press.inputs;
  const questions = questionsOf(group, variantOf({ order, area }));
  const isEmpty = isUntouched(questions, press);
  if (then === 'done' && isEmpty) return links(order);
  if (key === undefined && isEmpty)
    return { kind: 'card', ...paperCard(order, language, { group, questions, sheet: world.newId(), entered: 0 }) };
  const read = readAnswers(questions, press.inputs);
  const sheet = key ?? idFromKey(hashOf([order.number, press.visitor.id, press.pressed, press.inputs]));
  const entered = enteredBefore(press);
  if (hasFaults(read)) return { kind: 'card', ...paperCard(order, language, { group, questions, sheet, entered, read }) };
  const given = await world.answers.give(sheetOf({ order, area, group }, read), { sheet: `paper/${sheet}/${contentKey(read)}` });
  if (then === 'done' || given === 'closed') return links(order);
  return {
    kind: 'card',
    ...paperCard(order, language, { group, questions, sheet: idFromKey(`${sheet}/next`), entered: entered + 1 }),
  };
}

function links(order: Order): Reply {
  return { kind: 'view', view: 'feedback.links', order: order.number };
}

/** As the card says: only for the eye. */
function enteredBefore({ inputs }: Press): number {
  const entered = Number(inputs['entered'] ?? 0);
  return Number.isInteger(entered) && entered >= 0 && entered < 1000 ? entered : 0;
}

function refusalOf(order: Order, press: Press): Reply | undefined {
  if (seatOf(order, press.visitor.id) === undefined) return sentence(press, 'not-in-pair');
  const open = openness(order, press.now);
  if (open.is === 'open') return undefined;
  return open.is === 'early' ? sentence(press, 'not-open') : links(order);
}

/** The button of the links card: a group is chosen, and nothing has been answered yet. */
function isUntouched(questions: readonly Question[], press: Press): boolean {
  return questions.every(({ id }) => (press.inputs[id] ?? '').trim() === '');
}

/** The same key with other answers is another sheet: the card may stand open on two devices. */
function contentKey({ items, comments }: AnswersRead): string {
  return hashOf([items, comments]);
}
