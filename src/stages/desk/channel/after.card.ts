import { card, facts, text } from '../../../kernel/card/card.ts';
import { isAfterView } from '../../../model/order/waiting/desk-after.ts';
import { shortName } from '../../../model/fields/speech.ts';
import { methodName, nameOf } from '../../../model/area/naming.ts';
import type { View } from '../../../runtime/handlers.ts';
import { followUpActs } from '../acts/acts.card.ts';
import { sentence } from '../morning/problem.ts';
import { texts } from '../texts.ts';

/** The orderer was not reached, or has not answered: they may have moved on. `of` is the card that was meant for them. */
export const afterView: View = (order, { area, language, of }) => {
  const t = texts[language];
  const summary = t.summary(order.number);
  const title = t.title(order.number);
  if (!isAfterView(of) || (of === 'order.follow-up' && order.followUp === 'declined'))
    return { summary, isOnlyEdit: true, card: card({ language, title, body: [text(sentence(t.status[order.phase]))] }) };
  const body = [
    text(t.after[of]),
    facts([
      [shortName('method', language), methodName(area, order, language)],
      [shortName('sector', language), nameOf(area.sectors, order.request.sector, language)],
    ]),
  ];
  return {
    summary,
    card: card({ language, title, body, actions: of === 'order.follow-up' ? followUpActs(order, language) : [] }),
  };
};
