import { actionSet, card, choiceInput, execute, heading, subtle, text } from '../../../../kernel/card/card.ts';
import type { Card, CardElement } from '../../../../kernel/card/card.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Area } from '../../../../model/area/area.ts';
import { methodName, modelTexts } from '../../../../model/area/naming.ts';
import { CANCEL_REASONS, reasonsOf } from '../../../../model/order/cancel-reasons.ts';
import type { CancelledBy } from '../../../../model/order/cancel-reasons.ts';
import type { Order } from '../../../../model/order/order.ts';
import { timeInWords } from '../time-in-words.ts';
import { texts } from '../../texts.ts';

/** Asks why, before anything is cancelled. */
export function cancelCard(order: Order, by: CancelledBy, language: Language): Card {
  const words = texts[language];
  const ids = { order: order.number };
  const choices = reasonsOf(by).map((reason) => ({ title: CANCEL_REASONS[reason].choice[language], value: reason }));
  return card({
    language,
    title: words.cancelling.title(order.number),
    summary: words.cancelling.body,
    body: [
      choiceInput({
        id: 'reason',
        label: words.cancelling.reason,
        choices,
        style: 'expanded',
        isRequired: true,
        errorMessage: words.cancelling.required,
      }),
    ],
    actions: [
      execute({ title: words.buttons.confirmCancel, verb: 'order.cancel', data: ids, style: 'destructive' }),
      execute({ title: words.buttons.back, verb: 'order.status', data: ids, associatedInputs: 'none' }),
    ],
  });
}

const MOST_LISTED = 8;

/** The orderer's orders, newest first, each with its own button. */
export function mineCard(orders: readonly Order[], areaOf: (order: Order) => Area, language: Language): Card {
  const words = texts[language];
  const older = orders.length - MOST_LISTED;
  return card({
    language,
    title: words.mine.title,
    ...(orders.length === 0 ? { summary: words.mine.none } : {}),
    body: [
      ...orders.slice(0, MOST_LISTED).flatMap((order) => mineLine(order, areaOf(order), language)),
      ...(older > 0 ? [subtle(words.mine.older(older))] : []),
    ],
    actions: [execute({ title: words.buttons.newOrder, verb: 'order.new' })],
  });
}

function mineLine(order: Order, area: Area, language: Language): readonly CardElement[] {
  const isClosed = order.phase === 'closed' || order.phase === 'cancelled';
  const open = execute({
    title: texts[language].buttons.open(order.number),
    verb: 'order.status',
    data: { order: order.number },
  });
  const what = isClosed
    ? []
    : [text(`${methodName(area, order, language)} · ${timeInWords(order, area, language)}`, { spacing: 'small' })];
  return [heading(`${order.number}: ${modelTexts[language].phases[order.phase]}`), ...what, actionSet([open])];
}
