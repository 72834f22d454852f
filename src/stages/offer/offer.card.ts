import { card, execute, facts, subtle, text, type CardAction, type CardElement } from '../../kernel/card/card.ts';
import { formatMoment, formatSpan } from '../../kernel/language/format-moment.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { factsFor } from '../../model/fields/told.ts';
import { modelTexts } from '../../model/area/naming.ts';
import {
  isLiveOffer,
  isOver,
  isStaffed,
  meetingSlot,
  seatOf,
  type Offer,
  type Order,
  type Seat,
} from '../../model/order/order.ts';
import type { Shown, View } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

/** One offer as its consultant sees it. */
interface SeenOffer {
  readonly order: Order;
  readonly offer: Offer;
  readonly area: Area;
  readonly language: Language;
}

/** A consultant's living card of one offer, later of the seat. Shows no free text, no unit and no orderer's name (DOMAIN 7, 8). */
export const offerView: View = (order, { area, language, of }) => {
  const offer = order.offers.find((one) => one.id === of);
  return offer && offerCard({ order, offer, area, language });
};

/** The answer to an acceptance while the calendar says busy: the person may insist. */
export function busyNowCard(seen: SeenOffer): Shown {
  const { order, offer, language } = seen;
  const t = texts[language];
  const insist = execute({
    title: t.insist,
    verb: 'offer.accept',
    data: { order: order.number, offer: offer.id, insist: 'yes' },
  });
  const [, ...others] = openActions(order, offer, language);
  return {
    summary: t.offerSummary(order.number),
    card: card({
      language,
      title: t.offerTitle,
      body: [text(t.busyNow, { weight: 'bolder' }), offerFacts(seen)],
      actions: [insist, ...others],
    }),
  };
}

function offerCard(seen: SeenOffer): Shown {
  const { order, offer, area, language } = seen;
  const t = texts[language];
  const summary = t.offerSummary(order.number);
  if (isAskedLater(order, offer)) return { summary, isSpent: true, card: emptied(order, offer, language) };
  const freed = freedAs(order, offer);
  if (freed !== undefined) return { summary, isOnlyEdit: true, isNews: true, card: freedCard(seen, freed) };
  if (isOver(order)) return { summary, isOnlyEdit: true, card: emptied(order, offer, language) };
  const isLive = isLiveOffer(offer);
  const body: CardElement[] = [text(stateInWords(seen), { weight: 'bolder' })];
  if (isLive) body.push(offerFacts(seen));
  if (offer.state === 'open') body.push(subtle(t.blockNote(formatSpan(offer.block, area.zone, language))));
  const title = offer.state === 'open' ? t.offerTitle : modelTexts[language].labels.number + ' ' + order.number;
  // What did not arrive in its time is not sent later either: who was never asked is not told how it ended.
  return { summary, isOnlyEdit: !isLive, card: card({ language, title, body, actions: actionsFor(order, offer, language) }) };
}

/** The person has a later request of the same order, which is theirs now. */
function isAskedLater({ offers }: Order, { consultant, id }: Offer): boolean {
  return offers.findLast((one) => one.consultant === consultant)?.id !== id;
}

/** How a time that they had kept became free again, if it did so without their doing. */
function freedAs(order: Order, offer: Offer): 'cancelled' | 'moved' | 'replaced' | undefined {
  if (isOver(order)) return order.phase === 'cancelled' && offer.state === 'ended' ? 'cancelled' : undefined;
  if (offer.state === 'replaced') return 'replaced';
  const isTheTime = order.choices.some(({ start }) => start === offer.slot.start);
  return offer.state === 'ended' && !isTheTime && !isAskedForNext(order, offer) ? 'moved' : undefined;
}

function freedCard({ order, offer, area, language }: SeenOffer, freed: 'cancelled' | 'moved' | 'replaced'): Shown['card'] {
  const t = texts[language].freed;
  const { labels } = modelTexts[language];
  const { title, body } = t[freed];
  return card({
    language,
    title,
    summary: body,
    body: [
      facts([
        [labels.number, order.number],
        [labels.time, formatSpan(offer.slot, area.zone, language)],
      ]),
      ...(freed === 'moved' && order.preferred.includes(offer.consultant) ? [text(t.askedFirst)] : []),
    ],
  });
}

function emptied(order: Order, offer: Offer, language: Language): Shown['card'] {
  const t = texts[language];
  const held = offer.state === 'accepted' || offer.state === 'ended';
  const said = held ? t.over : t.states[offer.state];
  return card({
    language,
    title: `${modelTexts[language].labels.number} ${order.number}`,
    body: [text(said === '' ? t.over : said)],
  });
}

function stateInWords({ order, offer, area, language }: SeenOffer): string {
  const t = texts[language];
  if (offer.state === 'open') return t.asked(formatMoment(offer.expiresAt, area.zone, language));
  if (offer.state === 'ended' && isAskedForNext(order, offer)) return t.states.endedForNext;
  if (offer.state !== 'accepted') return t.states[offer.state];
  return seatInWords(order, seatOf(order, offer.consultant), language);
}

function seatInWords(order: Order, seat: Seat | undefined, language: Language): string {
  const { states } = texts[language];
  const { roles } = modelTexts[language];
  if (seat !== undefined && isGiven(order, seat)) return states.given(roles[seat.role]);
  if (isStaffed(order) && seat !== undefined) return states.accepted(roles[seat.role]);
  return order.phase === 'stuck' || order.problem === 'second-seat' ? states.acceptedHelp : states.acceptedAlone;
}

/** The coordinator gave the seat to somebody who had not said yes, and who has confirmed nothing since. */
function isGiven({ given = [] }: Order, { holder }: Seat): boolean {
  return holder !== undefined && !holder.isPrepared && given.includes(holder.offer);
}

/** Had a seat at a time for which no pair was found, and is asked first for the orderer's next choice. */
function isAskedForNext(order: Order, { consultant, slot }: Offer): boolean {
  const isNextTime = order.phase === 'offering' && meetingSlot(order)?.start !== slot.start;
  return isNextTime && order.preferred.includes(consultant);
}

function offerFacts({ order, offer, area, language }: SeenOffer): CardElement {
  const { under } = factsFor(order.request, { place: 'offer', area, language });
  return facts([[modelTexts[language].labels.time, formatSpan(offer.slot, area.zone, language)], ...under]);
}

function actionsFor(order: Order, offer: Offer, language: Language): readonly CardAction[] {
  if (offer.state === 'open') return openActions(order, offer, language);
  if (offer.state === 'willing') return openActions(order, offer, language).slice(1);
  const isAhead = order.phase !== 'held';
  return offer.state === 'accepted' && isAhead ? seatActions(order, offer, language) : [];
}

function openActions(order: Order, offer: Offer, language: Language): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, offer: offer.id };
  return [
    execute({ title: t.accept, verb: 'offer.accept', data: ids, style: 'positive' }),
    execute({ title: t.decline, verb: 'offer.decline', data: ids, associatedInputs: 'none' }),
    execute({ title: t.recuse, verb: 'offer.recuse', data: ids, associatedInputs: 'none' }),
  ];
}

/** Roles may be agreed once the pair is full; only the role one does not have is offered. */
function seatActions(order: Order, offer: Offer, language: Language): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, offer: offer.id };
  const role = seatOf(order, offer.consultant)?.role;
  const swap = { lead: { title: t.takeRecorder, role: 'recorder' }, recorder: { title: t.takeLead, role: 'lead' } };
  const other = role === 'lead' || role === 'recorder' ? swap[role] : undefined;
  const canSwap = isStaffed(order) && other !== undefined && order.seats.some((seat) => seat.role === other.role);
  return [
    ...(canSwap ? [execute({ title: other.title, verb: 'seat.role', data: { order: order.number, role: other.role } })] : []),
    execute({ title: t.withdraw, verb: 'seat.withdraw', data: ids, associatedInputs: 'none' }),
    execute({ title: t.recuse, verb: 'offer.recuse', data: ids, associatedInputs: 'none', secondary: true }),
  ];
}
