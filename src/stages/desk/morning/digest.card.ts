import { card, execute, subtle, text, type CardElement } from '../../../kernel/card/card.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ownersOf, type Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { channelProblem } from './problem.ts';
import { texts } from '../texts.ts';
import { sinceOf } from '../../../model/order/awaited.ts';

const MOST_LINES = 10;

/** The morning's message: how many orders need the coordinator, and the longest waiting of them. Numbers and problems only (DOMAIN 8). */
export function digestCard(waiting: readonly Order[], area: Area, language: Language): Shown {
  const t = texts[language];
  const sorted = [...waiting].sort((a, b) => sinceOf(a) - sinceOf(b));
  const summary = t.board.needsYou(waiting.length);
  const lines = sorted.slice(0, MOST_LINES).flatMap((order) => line(order, area, language));
  const more = waiting.length - MOST_LINES;
  const open = execute({ title: t.digest.open, verb: 'desk.board', associatedInputs: 'none' });
  const body = [...lines, ...(more > 0 ? [subtle(t.board.more(more))] : [])];
  return { summary, card: card({ language, title: t.digest.title, summary, body, actions: [open] }) };
}

/** Where a coordinator is named for the method, the line says whose it is. */
function line(order: Order, area: Area, language: Language): readonly CardElement[] {
  const t = texts[language];
  const named = ownersOf(area, order.request.method).filter(({ methods }) => methods !== undefined);
  const what = order.problem === undefined ? t.status[order.phase] : channelProblem(order.problem, language);
  const whose = named.map(({ name }) => name).join(', ');
  const words = `${order.number}: ${whose === '' ? what : `${what} (${whose})`}`;
  const since = t.digest.since(formatMoment(sinceOf(order), area.zone, language));
  return [text(words, { weight: 'bolder' }), subtle(since)];
}
