import { card, facts, text } from '../../kernel/card/card.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { isOver, isStaffed, type Order } from '../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { meetingFacts } from './prepare.card.ts';
import { texts } from './texts.ts';

/**
 * To a consultant whose time is free again, or whose meeting is told of anew. `of` is what happened (`cancelled`, `moved`, `replaced` or `edited`), the event and the start of
 * the freed time, so that the message says the same however the order goes on.
 */
export const newsView: View = (order, { area, language, to, of }) => {
  const t = texts[language];
  const [what, , start] = of?.split('/') ?? [];
  const kind = (['cancelled', 'moved', 'replaced', 'edited'] as const).find((one) => one === what);
  const me = 'person' in to ? to.person : '';
  const offer = order.offers.findLast(({ consultant, slot }) => consultant === me && String(slot.start) === start);
  if (kind === undefined || isSpent(order, kind)) return undefined;
  const { labels } = modelTexts[language];
  if (kind === 'edited') return editedCard(order, { area, language });
  const { title, body } = t.news[kind];
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title,
      summary: body,
      body: [
        facts([
          [labels.number, order.number],
          ...(offer === undefined ? [] : [[labels.time, formatSpan(offer.slot, area.zone, language)] as const]),
        ]),
        ...(kind === 'moved' && order.preferred.includes(me) ? [text(t.news.askedFirst)] : []),
      ],
    }),
  };
};

function isSpent(order: Order, kind: string): boolean {
  return isOver(order) && order.phase !== kind;
}

/** How the meeting is now: as much as its consultants are shown otherwise. */
function editedCard(order: Order, { area, language }: Pick<ViewFacts, 'area' | 'language'>): Shown {
  const t = texts[language];
  const { title, body } = t.news.edited;
  const now = meetingFacts(order, { area, language }, isStaffed(order) ? 'pair' : 'offer');
  return { summary: t.summary(order.number), card: card({ language, title, summary: body, body: [now] }) };
}
