import { card, execute, facts, text, type CardElement } from '../../../../kernel/card/card.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { sentences } from '../../../../kernel/language/phrases.ts';
import { modelTexts } from '../../../../model/area/naming.ts';
import { reasonInWords } from '../../../../model/order/cancel-reasons.ts';
import { isOver, meetingSlot, type Order, type Problem } from '../../../../model/order/order.ts';
import type { View, ViewFacts } from '../../../../runtime/handlers.ts';
import { awaitsChoice } from '../choose-time.ts';
import { nearestPart, problemWords } from './nearest.card.ts';
import { contactWords, expected, slotInputs } from './status-parts.card.ts';
import { texts, type OrderTexts } from '../../texts.ts';
import { timeInWords } from '../time-in-words.ts';

/** "Your times are waiting": the same choice as on the order's own card, ready to be made. Nobody is reminded of what is over. */
export const chooseReminderView: View = (order, { area, language, now }) => {
  const words = texts[language];
  const slots = awaitsChoice(order) ? slotInputs(order, { area, now, language }) : [];
  const ids = { order: order.number };
  const choose = execute({ title: words.buttons.choose, verb: 'order.choose-time', data: ids, style: 'positive' });
  const more = execute({ title: words.buttons.moreTimes, verb: 'order.more-times', data: ids, associatedInputs: 'none' });
  const isWaiting = slots.length > 0;
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: isWaiting ? words.reminder.title : words.reminder.over,
      body: isWaiting ? [text(words.reminder.body), ...slots] : [],
      actions: isWaiting ? [choose, more] : [openButton(order, words)],
    }),
    summary: words.summary(order.number, modelTexts[language].phases[order.phase]),
    isOnlyEdit: order.phase !== 'choosing' || !isWaiting,
  };
};

/** What happened to the order without the orderer's own doing; `of` begins with the problem, or `moved`, `new-days` or `cancelled`. */
export const newsView: View = (order, { area, language, now, of }) => {
  const words = texts[language];
  const kind = of?.split('/')[0] ?? '';
  if (isNoNews(order, kind)) return undefined;
  const said = newsWords(order, kind, language);
  const isPast = isOver(order) && kind !== 'cancelled';
  const nearest = kind === order.problem ? nearestPart(order, { area, language, now }) : [];
  const isTold = kind === 'cancelled' || kind === 'moved' || (isProblem(kind, words) && !isLinked(order, kind));
  const contact = isTold ? [text(contactWords(order, area, language))] : [];
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: isPast ? modelTexts[language].phases[order.phase] : said.title,
      body: isPast
        ? [text(expected(order, now, language))]
        : [text(said.body), ...newDays(order, kind, { area, language }), ...contact, ...nearest],
      actions: [openButton(order, words)],
    }),
    summary: words.summary(order.number, said.title),
    isOnlyEdit: isLinked(order, kind) || isStale(order, kind, words),
  };
};

/** Their own cancelling has been answered on the card that was pressed; a link that has not been missed yet is not told of. */
function isNoNews(order: Order, kind: string): boolean {
  if (kind === 'no-link') return order.problem !== kind && !isLinked(order, kind);
  return kind === 'cancelled' && order.cancelled?.by === 'orderer';
}

/** The link that was missing has come: what was said of it says so, and whoever was not told is not told now. */
function isLinked({ booking }: Order, kind: string): boolean {
  return kind === 'no-link' && booking?.joinUrl !== undefined;
}

/** The news of a problem that the order has no more is not told anew. */
function isStale({ problem }: Order, kind: string, words: OrderTexts): boolean {
  return isProblem(kind, words) && kind !== problem;
}

/** Which days they are now, as long as no time has been chosen. */
function newDays(order: Order, kind: string, { area, language }: Pick<ViewFacts, 'area' | 'language'>): readonly CardElement[] {
  if (kind !== 'new-days' || meetingSlot(order) !== undefined) return [];
  return [facts([[modelTexts[language].labels.time, timeInWords(order, area, language)]])];
}

function newsWords(order: Order, kind: string, language: Language): { readonly title: string; readonly body: string } {
  const words = texts[language];
  if (kind === 'new-days') return words.news[kind];
  if (kind === 'moved') {
    const { title, body } = words.news.moved;
    return { title, body: sentences(body, words.firstAsked(order.preferred.length)) };
  }
  if (kind === 'cancelled') {
    const { title, body } = words.news.cancelled;
    return { title, body: body(reasonInWords(order.cancelled?.reason ?? 'other', language)) };
  }
  if (isLinked(order, kind)) return words.news.linked;
  const present = kind === order.problem ? problemWords(order, language) : undefined;
  const body =
    present ?? (isProblem(kind, words) ? words.news.problems[kind] : expected({ ...order, phase: 'stuck' }, 0, language));
  return { title: words.news.problem, body };
}

function isProblem(kind: string, words: OrderTexts): kind is Problem {
  return Object.hasOwn(words.news.problems, kind);
}

export function openButton(order: Order, words: OrderTexts): ReturnType<typeof execute> {
  return execute({
    title: words.buttons.open(order.number),
    verb: 'order.status',
    data: { order: order.number },
    associatedInputs: 'none',
  });
}
