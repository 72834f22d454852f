import { execute, type CardAction } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import { isStaffed, seatOf, type Offer, type Order } from '../../model/order/order.ts';
import { hasRest, seriesTexts } from '../../model/series/series-part.ts';
import { texts } from './texts.ts';

/** What may be answered to the request, or done with the seat. */
export function actionsFor({ order, offer, language, meetings }: Acted): readonly CardAction[] {
  if (offer.state === 'open') return openActions(order, offer, language);
  if (offer.state === 'willing') return openActions(order, offer, language).slice(1);
  const isAhead = order.phase !== 'held';
  return offer.state === 'accepted' && isAhead ? seatActions({ order, offer, language, meetings }) : [];
}

interface Acted {
  readonly order: Order;
  readonly offer: Offer;
  readonly language: Language;
  readonly meetings?: readonly Order[] | undefined;
}

/** This meeting and those after it. */
function withdrawAll(ids: { readonly order: string; readonly offer: string }, language: Language): CardAction {
  const title = seriesTexts[language].rest.withdraw;
  const look = { associatedInputs: 'none', secondary: true } as const;
  return execute({ title, verb: 'seat.withdraw', data: { ...ids, rest: 'yes' }, ...look });
}

export function openActions(order: Order, offer: Offer, language: Language): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, offer: offer.id };
  return [
    execute({ title: t.accept, verb: 'offer.accept', data: ids, style: 'positive' }),
    execute({ title: t.decline, verb: 'offer.decline', data: ids, associatedInputs: 'none' }),
    execute({ title: t.recuse, verb: 'offer.recuse', data: ids, associatedInputs: 'none' }),
  ];
}

/** Roles may be agreed once the pair is full; only the role one does not have is offered. */
function seatActions({ order, offer, language, meetings }: Acted): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, offer: offer.id };
  const role = seatOf(order, offer.consultant)?.role;
  const swap = { lead: { title: t.takeRecorder, role: 'recorder' }, recorder: { title: t.takeLead, role: 'lead' } };
  const other = role === 'lead' || role === 'recorder' ? swap[role] : undefined;
  const canSwap = isStaffed(order) && other !== undefined && order.seats.some((seat) => seat.role === other.role);
  return [
    ...(canSwap ? [execute({ title: other.title, verb: 'seat.role', data: { order: order.number, role: other.role } })] : []),
    execute({ title: t.withdraw, verb: 'seat.withdraw', data: ids, associatedInputs: 'none' }),
    ...(hasRest(order, meetings) ? [withdrawAll(ids, language)] : []),
    execute({ title: t.recuse, verb: 'offer.recuse', data: ids, associatedInputs: 'none', secondary: true }),
  ];
}
