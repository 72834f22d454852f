import { card, choiceInput, execute, type Card } from '../../../../kernel/card/card.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { choiceInWords, reasonsOf, type CancelledBy } from '../../../../model/order/cancel-reasons.ts';
import { isLiveOffer, type Order } from '../../../../model/order/order.ts';
import { restInput } from '../../../../model/series/series-part.ts';
import { texts } from '../../texts.ts';

/** Asks why, before anything is cancelled. */
export function cancelCard(
  order: Order,
  { by, language, hasRest }: { readonly by: CancelledBy; readonly language: Language; readonly hasRest?: boolean },
): Card {
  const words = texts[language];
  const ids = { order: order.number };
  const choices = reasonsOf(by).map((reason) => ({ title: choiceInWords(reason, by, language), value: reason }));
  return card({
    language,
    title: words.cancelling.title(order.number),
    summary: sentences(words.cancelling.told[by](order.offers.some(isLiveOffer)), words.cancelling.body),
    body: [
      choiceInput({
        id: 'reason',
        label: words.cancelling.reason,
        choices,
        style: 'expanded',
        isRequired: true,
        errorMessage: words.cancelling.required,
      }),
      ...(hasRest === true ? [restInput('cancel', language)] : []),
    ],
    actions: [
      execute({ title: words.buttons.confirmCancel, verb: 'order.cancel', data: ids, style: 'destructive' }),
      execute({ title: words.buttons.back, verb: 'order.status', data: ids, associatedInputs: 'none' }),
    ],
  });
}
