import { card, text } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../../model/area/naming.ts';
import type { Order } from '../../model/order/order.ts';
import type { Shown } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

/** After closing, only number and status are left on a card. */
export function emptied(order: Order, language: Language): Shown {
  const t = texts[language];
  return {
    summary: t.summary(order.number),
    isOnlyEdit: true,
    card: card({ language, title: t.orderTitle(order.number), body: [text(modelTexts[language].phases[order.phase])] }),
  };
}
