import { card, execute, text, type Card } from '../../../../kernel/card/card.ts';
import { formatList } from '../../../../kernel/language/format.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { listName } from '../../../../model/fields/speech.ts';
import type { ActReason } from '../../../../model/order/act-reason.ts';
import { holders, type Order } from '../../../../model/order/order.ts';
import type { FormState } from '../../form/form-state.ts';
import { timePart } from '../../form/order-form.card.ts';
import { texts } from '../../texts.ts';
import { restInput } from '../../../../model/series/series-part.ts';
import { isLooking } from '../move-order.ts';

/** Asks for new days; the same time inputs as in the order form. What a coordinator has said of why goes along. */
export function moveCard(
  order: Order,
  state: FormState,
  { why, hasRest = false }: { readonly why?: ActReason | undefined; readonly hasRest?: boolean } = {},
): Card {
  const { language } = state;
  const words = texts[language];
  const ids = { order: order.number };
  const moving = isLooking(order) ? words.newDays : words.moving;
  const names = [...state.faults.keys()].map((name) => listName(name, language));
  const faulty = formatList(names, language);
  const again = isLooking(order) ? '' : words.firstAsked(holders(order).length);
  const faults = faulty === '' ? [] : [text(moving.faulty(faulty), { color: 'attention', weight: 'bolder' })];
  return card({
    language,
    title: moving.title(order.number),
    summary: sentences(moving.body, again),
    // On a phone the top is far from the button: what is wrong is said beside it too.
    body: [...faults, ...timePart(state), ...(hasRest ? [restInput('move', language)] : []), ...faults],
    actions: [
      execute({ title: moving.send, verb: 'order.move', data: { ...ids, reason: why }, style: 'positive' }),
      execute({ title: words.buttons.back, verb: 'order.status', data: ids, associatedInputs: 'none' }),
    ],
  });
}
