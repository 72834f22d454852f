import { card, escapeMarkdown, facts, subtle, text } from '../../../kernel/card/card.ts';
import { reachLine } from '../../../kernel/card/reach.ts';
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

/** To a coordinator alone: who may be contacted about what came of the meeting. What they answered, or whether they did, is told to nobody. */
export const contactView: View = (order, { language, of = '', bank, ordererEmail, ordererWay, ordererPhone }) => {
  const isOrderer = order.orderer.id === of;
  const somebody = isOrderer ? order.orderer : seatOf(order, of)?.holder;
  if (somebody === undefined || order.phase === 'cancelled') return undefined;
  const t = texts[language];
  const own = bank.get(of);
  const ways = isOrderer
    ? { phone: ordererPhone, email: ordererEmail, way: ordererWay }
    : { phone: own?.phone, email: own?.email, way: own?.way };
  const body = [
    text(t.contact.about(escapeMarkdown(somebody.name))),
    text(reachLine({ name: somebody.name, ...ways }, t.chat)),
    subtle(t.contact.untold),
  ];
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
