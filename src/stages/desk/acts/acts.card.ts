import { choiceInput, execute, type CardAction, type CardElement } from '../../../kernel/card/card.ts';
import { openDialog } from '../../../kernel/card/dialog.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ACT_REASONS, type ActReason } from '../../../model/order/act-reason.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isStaffed, type Order } from '../../../model/order/order.ts';
import type { Remedy } from './remedy.ts';
import { isHandledByHand } from './unblock.ts';
import { remindersOf } from './remind.ts';
import { texts } from '../texts.ts';

/** Teams shows at most so many buttons in one row. */
const MOST_IN_A_ROW = 5;

interface Press {
  readonly title: string;
  readonly verb: string;
  readonly style?: 'positive' | undefined;
  readonly secondary?: boolean | undefined;
  /** Where the act itself says why: who has not answered is reminded because of it. */
  readonly reason?: ActReason | undefined;
}

/** The act that fits what is wrong, where one press does it. */
export function remedyAct(order: Order, remedy: Remedy | undefined, language: Language): CardAction | undefined {
  const t = texts[language].buttons;
  const acts: Readonly<Record<Remedy, Press | undefined>> = {
    approve: { title: t.approve, verb: 'desk.approve' },
    widen: { title: t.widen, verb: 'desk.widen', reason: 'no-answers' },
    move: { title: t.move, verb: 'order.move' },
    remind: { title: t.remind, verb: 'desk.remind', reason: 'no-answers' },
    keep: { title: t.keep, verb: 'meeting.keep' },
    settle: { title: t.settle, verb: 'desk.settle' },
    nearest: undefined,
    staff: undefined,
  };
  const act = remedy && acts[remedy];
  return act && press(order, { ...act, style: 'positive' });
}

/** What else may be done to the order as a whole: a reminder at hand, the rest behind the "…". */
export function otherActs(order: Order, remedy: Remedy | undefined, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const secondary = true;
  const isMovable = order.phase !== 'held';
  return [
    ...(remedy !== 'remind' && remindersOf(order).length > 0
      ? [press(order, { title: t.remind, verb: 'desk.remind', reason: 'no-answers' })]
      : []),
    ...(remedy !== 'settle' && isHandledByHand(order) ? [press(order, { title: t.settle, verb: 'desk.settle', secondary })] : []),
    ...commentsAct(order, language, secondary),
    ...(order.matchLog === undefined ? [] : [press(order, { title: t.why, verb: 'desk.why', secondary })]),
    ...(isMovable && remedy !== 'move' ? [press(order, { title: t.move, verb: 'order.move', secondary })] : []),
    ...(isMovable ? [press(order, { title: t.cancel, verb: 'order.cancel', secondary })] : []),
    execute({ title: t.board, verb: 'desk.board', associatedInputs: 'none', secondary }),
  ];
}

/** What was ordered may be changed until the meeting is held. */
export function editAct({ number, phase }: Order, language: Language): readonly CardAction[] {
  const { edit } = texts[language].buttons;
  return phase === 'held' ? [] : [openDialog({ title: edit, verb: 'order.edit', data: { order: number } })];
}

/** What people of the area wrote, as far as it is released; the answer goes to the presser alone. */
export function commentsAct(order: Order, language: Language, secondary = false): readonly CardAction[] {
  const isReadable = order.phase === 'held' || order.phase === 'closed';
  return isReadable ? [press(order, { title: texts[language].buttons.comments, verb: 'desk.comments', secondary })] : [];
}

/** The follow-up that was proposed and has had no answer. */
export function followUpActs(order: Order, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  if (order.followUp === 'declined') return [];
  return [
    press(order, { title: t.followUp, verb: 'order.follow-up' }),
    press(order, { title: t.noFollowUp, verb: 'order.no-follow-up' }),
  ];
}

/** More people to ask. */
export function searchActs(order: Order, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const unknown = order.mayAskUnknown ? [] : [reasoned(order, t.askUnknown, 'desk.ask-unknown')];
  return [reasoned(order, t.widen, 'desk.widen'), ...unknown];
}

/** What may be done with the people chosen in the list above the buttons. */
export function staffingActs(order: Order, isFirst: boolean, language: Language): readonly CardAction[] {
  const t = texts[language].buttons;
  const { roles } = modelTexts[language];
  const style = isFirst ? 'positive' : undefined;
  const assign = execute({ title: t.assign, verb: 'desk.assign', data: { order: order.number }, style });
  const held = order.seats.filter(({ holder }) => holder !== undefined);
  const replacing = held.map(({ index, role }) =>
    execute({ title: t.replace(roles[role]), verb: 'desk.replace', data: { order: order.number, seat: index } }),
  );
  return [...(isStaffed(order) ? [] : [assign]), ...replacing].slice(0, MOST_IN_A_ROW);
}

/** The one chosen above is asked to come along. */
export function traineeAct({ number }: Order, language: Language): CardAction {
  return execute({ title: texts[language].buttons.askTrainee, verb: 'trainee.ask', data: { order: number } });
}

/** Takes along why, from the choice above. */
function reasoned(order: Order, title: string, verb: string): CardAction {
  return execute({ title, verb, data: { order: order.number } });
}

/** A press and nothing to fill; the form of new days takes along why, where that is chosen already. */
function press({ number }: Order, { title, verb, style, secondary, reason }: Press): CardAction {
  const inputs = verb === 'order.move' ? {} : { associatedInputs: 'none' as const };
  return execute({ title, verb, data: { order: number, reason }, ...inputs, style, secondary });
}

/** For the audit, after the act is chosen: why the coordinator steps in. */
export function reasonInput(id: 'reason' | 'reason-search', language: Language): CardElement {
  const { label, codes } = texts[language].reason;
  const choices = ACT_REASONS.map((reason) => ({ title: codes[reason], value: reason }));
  return choiceInput({ id, label, choices, style: 'compact' });
}
