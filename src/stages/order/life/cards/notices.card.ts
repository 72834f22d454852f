import { card, escapeMarkdown, execute, text } from '../../../../kernel/card/card.ts';
import { type Area, coordinatorsFor } from '../../../../model/area/area.ts';
import type { Order } from '../../../../model/order/order.ts';
import type { View } from '../../../../runtime/handlers.ts';
import { texts, type OrderTexts } from '../../texts.ts';

/** The link of an online meeting is missing. When it has come the message says so, and whoever was not told is not told now. */
export const newsView: View = (order, { area, language }) => {
  const words = texts[language];
  const isLinked = order.booking?.joinUrl !== undefined;
  if (order.problem !== 'no-link' && !isLinked) return undefined;
  const title = isLinked ? words.news.linked.title : words.news.problem;
  const body = isLinked ? [words.news.linked.body] : [words.news.problems['no-link'], contactWords(area, order, words)];
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: title,
      body: body.map((one) => text(one)),
      actions: [openButton(order, words)],
    }),
    summary: words.summary(order.number, title),
    isOnlyEdit: isLinked,
  };
};

/** Whom to call about the order. */
export function contactWords(area: Area, order: Order, words: OrderTexts): string {
  const [first] = coordinatorsFor(area, order.request.method);
  const who = first === undefined ? [area.contact.phone, area.contact.email] : [first.name, first.phone, first.email];
  return words.news.contact(escapeMarkdown(who.filter((one) => one !== undefined && one !== '').join(', ')));
}

export function openButton(order: Order, words: OrderTexts): ReturnType<typeof execute> {
  return execute({
    title: words.buttons.open(order.number),
    verb: 'order.status',
    data: { order: order.number },
    associatedInputs: 'none',
  });
}
