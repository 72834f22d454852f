import { card, facts, text } from '../../kernel/card/card.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import type { Language } from '../../kernel/language/language.ts';
import { sentences } from '../../kernel/language/phrases.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { isOver, type Order } from '../../model/order/order.ts';
import type { View } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

/**
 * To a consultant whose time is free again. `of` is what happened (`cancelled`, `moved` or `replaced`), the event and the start of
 * the freed time, so that the message says the same however the order goes on.
 */
export const newsView: View = (order, { area, language, to, of }) => {
  const t = texts[language];
  const [what, , start] = of?.split('/') ?? [];
  const kind = (['cancelled', 'moved', 'replaced'] as const).find((one) => one === what);
  const offer = order.offers.findLast(
    ({ consultant, slot }) => 'person' in to && consultant === to.person && String(slot.start) === start,
  );
  if (kind === undefined || (isOver(order) && order.phase !== kind)) return undefined;
  const { labels } = modelTexts[language];
  const { title, body } = t.news[kind];
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title,
      summary: sentences(canceller(order, kind, language), body),
      body: [
        facts([
          [labels.number, order.number],
          ...(offer === undefined ? [] : [[labels.time, formatSpan(offer.slot, area.zone, language)] as const]),
        ]),
        ...(kind === 'moved' && 'person' in to && order.preferred.includes(to.person) ? [text(t.news.askedFirst)] : []),
      ],
    }),
  };
};

/** Who cancelled the meeting, in words. */
function canceller({ cancelled }: Order, kind: string, language: Language): string {
  return kind === 'cancelled' && cancelled !== undefined ? texts[language].news.cancelled.by[cancelled.by] : '';
}
