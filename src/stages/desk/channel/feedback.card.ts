import { card, escapeMarkdown, facts, text } from '../../../kernel/card/card.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isOver, seatOf } from '../../../model/order/order.ts';
import type { View } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';

/** A closed meeting gave more answers than it had people: what goes beyond is left out of every figure. */
export const answersView: View = (order, { language }) => {
  const groups = order.answersLeftOut ?? [];
  if (groups.length === 0) return undefined;
  const t = texts[language];
  const rows = groups.map((one) => [modelTexts[language].groups[one.group], t.leftOut.count(one.answers, one.people)] as const);
  const body = [text(t.leftOut.about), facts(rows)];
  return { summary: t.summary(order.number), card: card({ language, title: t.title(order.number), body }) };
};

/** To a coordinator alone: who wishes for a debriefing, and how to reach them. Only because they have asked for it themselves. */
export const debriefView: View = (order, { language, of = '', bank }) => {
  const holder = seatOf(order, of)?.holder;
  if (holder === undefined || isOver(order)) return undefined;
  const t = texts[language];
  const ways = [bank.get(of)?.phone, bank.get(of)?.email].filter((way) => way !== undefined && way !== '').join(', ');
  const body = [
    text(t.debrief.about(escapeMarkdown(holder.name))),
    ...(ways === '' ? [] : [facts([[t.debrief.contact, escapeMarkdown(ways)]])]),
  ];
  return { summary: t.summary(order.number), card: card({ language, title: t.title(order.number), body }) };
};
