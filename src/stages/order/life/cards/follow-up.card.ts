import { card, execute, facts, text } from '../../../../kernel/card/card.ts';
import { openDialog } from '../../../../kernel/card/dialog.ts';
import { formatDate } from '../../../../kernel/language/format.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { followUpDay } from '../../../../model/order/follow-up.ts';
import { shortName } from '../../../../model/fields/speech.ts';
import { methodName, modelTexts } from '../../../../model/area/naming.ts';
import { holders, meetingSlot } from '../../../../model/order/order.ts';
import type { View } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';

/** The time for the follow-up is near: one press opens the form, filled as it was, with the same pair first. */
export const followUpView: View = (order, { area, language, to }) => {
  if (!('person' in to) || to.person !== order.orderer.id || order.followUp === undefined) return undefined;
  const words = texts[language];
  const { labels } = modelTexts[language];
  const { title } = words.followUp;
  const summary = words.followUp.summary(order.number);
  if (order.followUp === 'declined')
    return { summary, isOnlyEdit: true, card: card({ language, title, body: [text(words.followUp.declined)] }) };
  const day = followUpDay(order, area);
  const slot = meetingSlot(order);
  const ids = { order: order.number };
  return {
    summary,
    card: card({
      language,
      title,
      body: [
        text(sentences(words.followUp.body, words.firstAsked(holders(order).length))),
        facts([
          [labels.number, order.number],
          ...(slot === undefined ? [] : [[labels.time, formatSpan(slot, area.zone, language)] as const]),
          [shortName('method', language), methodName(area, order, language)],
          ...(day === undefined ? [] : [[words.followUp.day, formatDate(day, language)] as const]),
        ]),
      ],
      actions: [
        openDialog({ title: words.buttons.followUp, verb: 'order.follow-up', data: ids, style: 'positive' }),
        execute({ title: words.followUp.decline, verb: 'order.no-follow-up', data: ids }),
      ],
    }),
  };
};
