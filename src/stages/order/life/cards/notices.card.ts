import { card, execute, text } from '../../../../kernel/card/card.ts';
import { coordinatorPart } from '../../../../model/area/coordinator-part.ts';
import type { Order } from '../../../../model/order/order.ts';
import type { View } from '../../../../runtime/handlers.ts';
import { texts, type OrderTexts } from '../../texts.ts';

/** The link of an online meeting is missing. When it has come the message says so, and whoever was not told is not told now. */
export const newsView: View = (order, { area, language }) => {
  const words = texts[language];
  const isLinked = order.booking?.joinUrl !== undefined;
  if (order.problem !== 'no-link' && !isLinked) return undefined;
  const title = isLinked ? words.news.linked.title : words.news.problem;
  const about = isLinked ? words.news.linked.body : words.news.problems['no-link'];
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: title,
      body: [text(about), ...(isLinked ? [] : coordinatorPart(area, order.request.method, language))],
      actions: [openButton(order, words)],
    }),
    summary: words.summary(order.number, title),
    isOnlyEdit: isLinked,
  };
};

export function openButton(order: Order, words: OrderTexts): ReturnType<typeof execute> {
  return execute({
    title: words.buttons.open(order.number),
    verb: 'order.status',
    data: { order: order.number },
    associatedInputs: 'none',
  });
}
