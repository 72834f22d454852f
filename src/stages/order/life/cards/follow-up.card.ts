import { card, execute, facts, text } from '../../../../kernel/card/card.ts';
import { openDialog } from '../../../../kernel/card/dialog.ts';
import { formatDate } from '../../../../kernel/language/format.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { followUpDay } from '../../../../model/order/follow-up.ts';
import { shortName } from '../../../../model/fields/speech.ts';
import { methodName, modelTexts } from '../../../../model/area/naming.ts';
import { holders, meetingSlot } from '../../../../model/order/order.ts';
import type { View } from '../../../../runtime/handlers.ts';
import { nextMeeting } from '../../../../model/order/series/series.ts';
import { seriesTexts } from '../../../../model/series/series-part.ts';
import { texts } from '../../texts.ts';

/** The time for the follow-up is near: one press opens the form, filled as it was, with the same pair first. */
export const followUpView: View = (order, { area, language, to }) => {
  if (!('person' in to) || to.person !== order.orderer.id || order.followUp === undefined) return undefined;
  const words = texts[language];
  const { labels } = modelTexts[language];
  const {
    title,
    body,
    order: begin,
    decline,
    declined,
  } = nextMeeting(order) === undefined ? ofFollowUp(language) : seriesTexts[language].next;
  const summary = words.followUp.summary(order.number);
  if (order.followUp === 'declined')
    return { summary, isOnlyEdit: true, card: card({ language, title, body: [text(declined)] }) };
  const day = followUpDay(order, area);
  const slot = meetingSlot(order);
  const ids = { order: order.number };
  return {
    summary,
    card: card({
      language,
      title,
      body: [
        text(sentences(body, words.firstAsked(holders(order).length))),
        facts([
          [labels.number, order.number],
          ...(slot === undefined ? [] : [[labels.time, formatSpan(slot, area.zone, language)] as const]),
          [shortName('method', language), methodName(area, order, language)],
          ...(day === undefined ? [] : [[words.followUp.day, formatDate(day, language)] as const]),
        ]),
      ],
      actions: [
        openDialog({ title: begin, verb: 'order.follow-up', data: ids, style: 'positive' }),
        execute({ title: decline, verb: 'order.no-follow-up', data: ids }),
      ],
    }),
  };
};

function ofFollowUp(language: Language) {
  const { followUp, buttons } = texts[language];
  return { ...followUp, order: buttons.followUp };
}
