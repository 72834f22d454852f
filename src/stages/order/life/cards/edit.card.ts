import { card, execute, subtle, text, type Card } from '../../../../kernel/card/card.ts';
import { formatList } from '../../../../kernel/language/format.ts';
import type { FieldName } from '../../../../model/fields/fields.ts';
import { listName } from '../../../../model/fields/speech.ts';
import type { Order } from '../../../../model/order/order.ts';
import type { FormState } from '../../form/form-state.ts';
import { folds } from '../../form/order-form.card.ts';
import { formTexts } from '../../form/texts.ts';
import { texts } from '../../texts.ts';

/** What may be changed of a sent order, folded by matter: each fold says how it is now. */
export function editCard(order: Order, state: FormState, names: readonly FieldName[]): Card {
  const { language } = state;
  const words = texts[language];
  const ids = { order: order.number };
  const faulty = formatList(
    [...state.faults.keys()].map((name) => listName(name, language)),
    language,
  );
  const faults = faulty === '' ? [] : [text(words.editing.faulty(faulty), { color: 'attention', weight: 'bolder' })];
  return card({
    language,
    title: words.editing.title(order.number),
    summary: words.editing.body,
    body: [...faults, subtle(formTexts[language].standing), ...folds(state, names), ...faults],
    actions: [
      execute({ title: words.editing.send, verb: 'order.edit-submit', data: { ...ids, whole: 'yes' }, style: 'positive' }),
      execute({ title: words.buttons.back, verb: 'order.status', data: ids, associatedInputs: 'none' }),
    ],
  });
}
