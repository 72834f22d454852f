import { execute, type CardAction } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isStaffed, meetingSlot, type Order } from '../../../model/order/order.ts';
import { isAhead } from '../../../model/order/phases.ts';
import { isHandledByHand } from './unblock.ts';
import { remindersOf } from './remind.ts';
import { texts } from '../texts.ts';

/** Teams shows at most so many buttons in one row. */
const MOST_IN_A_ROW = 5;

/** What may be done to the order as a whole at its present stage. */
export function orderActs(order: Order, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const isHeld = order.phase === 'held';
  return [
    ...(order.phase === 'review'
      ? [execute({ title: t.approve, verb: 'desk.approve', data: { order: order.number }, style: 'positive' })]
      : []),
    ...(isHandledByHand(order) ? [plain(order, t.settle, 'desk.settle')] : []),
    ...(remindersOf(order).length > 0 ? [reasoned(order, t.remind, 'desk.remind')] : []),
    ...commentsAct(order, language),
    ...(order.matchLog === undefined ? [] : [plain(order, t.why, 'desk.why')]),
    ...(order.problem === 'outlook-changed' ? [plain(order, t.keep, 'meeting.keep')] : []),
    ...(isHeld ? [] : [reasoned(order, t.move, 'order.move'), plain(order, t.cancel, 'order.cancel')]),
  ];
}

/** What people of the area wrote, as far as it is released; the answer goes to the presser alone. */
export function commentsAct(order: Order, language: Language): readonly CardAction[] {
  const isReadable = order.phase === 'held' || order.phase === 'closed';
  return isReadable ? [plain(order, texts[language].buttons.comments, 'desk.comments')] : [];
}

/** More people to ask. */
export function searchActs(order: Order, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const unknown = order.mayAskUnknown ? [] : [reasoned(order, t.askUnknown, 'desk.ask-unknown')];
  return [reasoned(order, t.widen, 'desk.widen'), ...unknown];
}

/** What may be done with the people chosen in the list above the buttons. */
export function staffingActs(order: Order, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const { roles } = modelTexts[language];
  const assign = execute({ title: t.assign, verb: 'desk.assign', data: { order: order.number }, style: 'positive' });
  const held = order.seats.filter(({ holder }) => holder !== undefined);
  const replacing = held.map(({ index, role }) =>
    execute({ title: t.replace(roles[role]), verb: 'desk.replace', data: { order: order.number, seat: index } }),
  );
  return [...(isStaffed(order) ? [] : [assign]), ...replacing].slice(0, MOST_IN_A_ROW);
}

export function mayStaff(order: Order): boolean {
  return isAhead(order) && meetingSlot(order) !== undefined;
}

/** Takes along why, from the choice above. */
function reasoned(order: Order, title: string, verb: string): CardAction {
  return execute({ title, verb, data: { order: order.number } });
}

function plain(order: Order, title: string, verb: string): CardAction {
  return execute({ title, verb, data: { order: order.number }, associatedInputs: 'none' });
}
