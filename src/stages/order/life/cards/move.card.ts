import { card, execute, text, type Card } from '../../../../kernel/card/card.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { formatList } from '../../../../kernel/language/format.ts';
import { listName } from '../../../../model/fields/speech.ts';
import { holders, type Order } from '../../../../model/order/order.ts';
import { fieldInput } from '../../form/field.card.ts';
import type { FormState } from '../../form/form-state.ts';
import { timePart } from '../../form/order-form.card.ts';
import { texts } from '../../texts.ts';
import { isLooking } from '../move-order.ts';

/** Asks for new days; the same time inputs as in the order form. */
export function moveCard(order: Order, state: FormState): Card {
  const { language } = state;
  const words = texts[language];
  const ids = { order: order.number };
  const moving = isLooking(order) ? words.newDays : words.moving;
  const faulty = formatList(
    [...state.faults.keys()].map((name) => listName(name, language)),
    language,
  );
  const again = isLooking(order) ? '' : words.firstAsked(holders(order).length);
  return card({
    language,
    title: moving.title(order.number),
    summary: sentences(moving.body, again),
    body: [
      ...(faulty === '' ? [] : [text(moving.faulty(faulty), { color: 'attention', weight: 'bolder' })]),
      ...timePart(state),
      ...fieldInput(state, 'durationMinutes'),
    ],
    actions: [
      execute({ title: moving.send, verb: 'order.move', data: ids, style: 'positive' }),
      execute({ title: words.buttons.back, verb: 'order.status', data: ids, associatedInputs: 'none' }),
    ],
  });
}
