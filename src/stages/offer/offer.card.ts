import { card, execute, facts, text, type CardElement } from '../../kernel/card/card.ts';
import type { Status } from '../../kernel/card/badge.ts';
import { formatDuration, formatList } from '../../kernel/language/format.ts';
import { formatHours, formatMoment, formatSpan } from '../../kernel/language/format-moment.ts';
import type { Language } from '../../kernel/language/language.ts';
import { sentences } from '../../kernel/language/phrases.ts';
import type { Area } from '../../model/area/area.ts';
import { partsIn, type SeatRole } from '../../model/area/methods.ts';
import { shortName } from '../../model/fields/speech.ts';
import { changedInWords, factsFor, toldOf } from '../../model/fields/told.ts';
import { coordinatorPart } from '../../model/area/coordinator-part.ts';
import { methodOf, modelTexts } from '../../model/area/naming.ts';
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
import { isGivenBy } from '../../model/order/seats.ts';
import { isTrainedFor } from '../../model/people/rules-of-seating.ts';
import { askedAlong, seriesPart } from '../../model/series/series-part.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { actionsFor, openActions } from './offer-acts.card.ts';
import { texts } from './texts.ts';

/** One offer as its consultant sees it. */
interface SeenOffer extends Partial<Pick<ViewFacts, 'bank' | 'isBusyThen' | 'meetings'>> {
  readonly order: Order;
  readonly offer: Offer;
  readonly area: Area;
  readonly language: Language;
}

/** A consultant's living card of one offer, later of the seat. Shows no free text, no unit and no orderer's name (DOMAIN 7, 8). */
export const offerView: View = (order, { of, ...view }) => {
  const offer = order.offers.find((one) => one.id === of);
  return offer && offerCard({ ...view, order, offer });
};

/** The answer to an acceptance while the calendar says busy, with what is in the way in words: the person may insist. */
export function busyNowCard(seen: SeenOffer, why: string): Shown {
  const { order, offer, language } = seen;
  const t = texts[language];
  const insisted = { order: order.number, offer: offer.id, insist: 'yes' };
  const [, ...others] = openActions(order, offer, language);
  return {
    summary: t.offerSummary(order.number),
    card: card({
      language,
      title: titleOf(seen),
      body: [text(why, { weight: 'bolder' }), whenAndWhere(seen), ...blockNote(seen), offerFacts(seen)],
      actions: [execute({ title: t.insist, verb: 'offer.accept', data: insisted }), ...others],
    }),
  };
}

function offerCard(seen: SeenOffer): Shown {
  const { order, offer, language } = seen;
  const summary = texts[language].offerSummary(order.number);
  if (isAskedLater(order, offer)) return { summary, isSpent: true, card: emptied(order, offer, language) };
  const freed = freedAs(order, offer);
  if (freed !== undefined)
    return { summary, isOnlyEdit: !isGivenBy(order, offer.id), isNews: true, card: freedCard(seen, freed) };
  if (isOver(order)) return { summary, isOnlyEdit: true, card: emptied(order, offer, language) };
  const isOpen = offer.state === 'open';
  const isLive = isLiveOffer(offer);
  const said = text(stateInWords(seen), isOpen ? {} : { weight: 'bolder' });
  const about = isLive ? [whenAndWhere(seen), ...blockNote(seen), ...inSeries(seen), offerFacts(seen)] : [];
  const title = isOpen ? titleOf(seen) : `${modelTexts[language].labels.number} ${order.number}`;
  const shown = card({
    language,
    title,
    status: statusOf(seen),
    body: [...editedPart(seen), ...(isOpen ? [...about, ...clash(seen), said] : [said, ...about])],
    actions: actionsFor(seen),
  });
  // What did not arrive in its time is not sent later either: who was never asked is not told how it ended. To whom the team's last seat
  // is given, their card of the pair says so: nobody gets two messages for one thing.
  const isToldByPair = isStaffed(order) && isGivenBy(order, offer.id);
  return { summary, isOnlyEdit: !isLive || isToldByPair, card: shown };
}

/** Of what was changed since they were asked. */
function editedPart({ order: { edited }, offer, language }: SeenOffer): readonly CardElement[] {
  if (edited === undefined || edited.at < offer.offeredAt || !isLiveOffer(offer)) return [];
  return [text(changedInWords(edited.fields, ['offer'], language), { weight: 'bolder' })];
}

/** What is asked: to lead the meeting, to record it, or to be its one convener. */
function titleOf(seen: SeenOffer): string {
  const { lead, recorder, convener } = texts[seen.language].offerTitle;
  const roles = possibleRoles(seen);
  if (roles.includes('convener')) return convener;
  return roles.length === 1 && roles.includes('recorder') ? recorder : lead;
}

/** Live offers alone: what has been answered or has ended says so in its first words. */
function statusOf({ order, offer: { state, consultant }, language }: SeenOffer): Status | undefined {
  const { badges } = texts[language];
  const seat = seatOf(order, consultant);
  if (state === 'accepted' && seat !== undefined && isGiven(order, seat)) return { words: badges.open, style: 'Accent' };
  if (state === 'accepted') return { words: badges.accepted, style: 'Good' };
  return state === 'open' || state === 'willing' ? { words: badges[state], style: 'Accent' } : undefined;
}

/** Day, hours and town in one line; where nobody travels, that it is remote. */
function whenAndWhere({ order: { request }, offer, area, language }: SeenOffer): CardElement {
  const field = request.placeType === 'remote' ? 'placeType' : 'municipality';
  const where = toldOf(field, request, { place: 'offer', area, language }) ?? '';
  return text(`${formatSpan(offer.slot, area.zone, language)}, ${where}`, { weight: 'bolder' });
}

/** Of a series: while they are asked, the meetings that a yes takes along; then the row as it stands. */
function inSeries(seen: SeenOffer): readonly CardElement[] {
  return seen.offer.state === 'accepted' ? seriesPart(seen.order, seen) : askedAlong(seen.order, seen);
}

function blockNote({ order, offer, area, language }: SeenOffer): readonly CardElement[] {
  const { travel, online } = texts[language].blockNote;
  const isTravelled = order.request.placeType !== 'remote' && area.policy.travelMinutes > 0;
  const hours = formatHours(offer.block, area.zone, language);
  if (offer.state !== 'open') return [];
  return [text(sentences(isTravelled ? travel(hours) : online(hours), ...ofMethod({ order, area, language })))];
}

/** Of a method that is prepared for weeks, that the time may change; of its length, what is the family's own. */
function ofMethod({ order: { request }, area, language }: Pick<SeenOffer, 'order' | 'area' | 'language'>): readonly string[] {
  const { privateTime, mayChange } = texts[language].blockNote;
  const method = methodOf(area, request.method);
  const own = partsIn(method?.parts ?? [], request.durationMinutes).find((one) => one.isPrivate)?.minutes;
  return [
    own === undefined ? '' : privateTime(formatDuration(own, language)),
    method?.preparationWeeks !== undefined && method.hasConvener ? mayChange : '',
  ];
}

/** Said before they answer: their calendar has something else just then. */
function clash({ offer, language, isBusyThen }: SeenOffer): readonly CardElement[] {
  const isClash = offer.state === 'open' && isBusyThen === true;
  return isClash ? [text(texts[language].busyThen, { color: 'attention', weight: 'bolder' })] : [];
}

/** The person has a later request of the same order, which is theirs now. */
function isAskedLater({ offers }: Order, { consultant, id }: Offer): boolean {
  return offers.findLast((one) => one.consultant === consultant)?.id !== id;
}

type Freed = 'cancelled' | 'moved' | 'replaced' | 'unfilled';

/** How a time that they had kept became free again, if it did so without their doing. */
function freedAs(order: Order, offer: Offer): Freed | undefined {
  const { phase, problem } = order;
  if (offer.state === 'replaced') return isOver(order) ? undefined : 'replaced';
  if (offer.state !== 'ended') return undefined;
  if (phase === 'unfilled' || problem === 'days-over') return 'unfilled';
  if (phase === 'cancelled') return phase;
  if (phase === 'closed') return undefined;
  const isTheTime = order.choices.some(({ start }) => start === offer.slot.start);
  return isTheTime || isAskedForNext(order, offer) ? undefined : 'moved';
}

function freedCard({ order, offer, area, language }: SeenOffer, freed: Freed): Shown['card'] {
  const t = texts[language].freed;
  const { labels } = modelTexts[language];
  const { title, body } = t[freed];
  // The seats of a cancelled order stay as they were: who had one is thanked, who had only been asked has promised nothing.
  const by = freed === 'cancelled' && order.cancelled !== undefined ? t.by[order.cancelled.by] : '';
  const isSeated = freed === 'cancelled' && seatOf(order, offer.consultant) !== undefined;
  return card({
    language,
    title,
    summary: sentences(by, isSeated ? t.seat : body),
    body: [
      facts([
        [labels.number, order.number],
        [labels.time, formatSpan(offer.slot, area.zone, language)],
      ]),
      ...(freed === 'cancelled' || freed === 'replaced' ? coordinatorPart(area, order.request.method, language) : []),
      ...(freed === 'moved' && order.preferred.includes(offer.consultant) ? [text(t.askedFirst)] : []),
    ],
  });
}

function emptied(order: Order, offer: Offer, language: Language): Shown['card'] {
  const t = texts[language];
  const said = offer.state === 'accepted' || offer.state === 'ended' ? '' : t.states[offer.state];
  return card({
    language,
    title: `${modelTexts[language].labels.number} ${order.number}`,
    body: [text(said === '' ? t.over : said)],
  });
}

function stateInWords({ order, offer, area, language }: SeenOffer): string {
  const t = texts[language];
  const asked = () => t.asked(formatMoment(offer.expiresAt, area.zone, language));
  if (offer.state === 'open') return order.request.urgency === 'acute' ? sentences(t.acute, asked()) : asked();
  if (offer.state === 'ended' && isAskedForNext(order, offer)) return t.states.endedForNext;
  if (offer.state !== 'accepted') return t.states[offer.state];
  return seatInWords(order, seatOf(order, offer.consultant), language);
}

function seatInWords(order: Order, seat: Seat | undefined, language: Language): string {
  const { states } = texts[language];
  const { roles } = modelTexts[language];
  if (seat !== undefined && isGiven(order, seat)) return states.given(roles[seat.role]);
  if (isStaffed(order) && seat !== undefined) return states.accepted(roles[seat.role]);
  return order.phase === 'stuck' || order.problem === 'second-seat'
    ? states.acceptedHelp
    : states.acceptedAlone(order.seats.length);
}

/** The coordinator gave the seat to somebody who had not said yes, and who has confirmed nothing since. */
function isGiven(order: Order, { holder }: Seat): boolean {
  return holder !== undefined && !holder.isPrepared && isGivenBy(order, holder.offer);
}

/** Had a seat at a time for which no pair was found, and is asked first for the orderer's next choice. */
function isAskedForNext(order: Order, { consultant, slot }: Offer): boolean {
  const isNextTime = order.phase === 'offering' && meetingSlot(order)?.start !== slot.start;
  return isNextTime && order.preferred.includes(consultant);
}

function offerFacts(seen: SeenOffer): CardElement {
  const { order, area, language } = seen;
  const { under } = factsFor(order.request, { place: 'offer', area, language });
  const town = shortName('municipality', language);
  // The town stands in the line of day and hours.
  return facts([...rolesFor(seen), ...under.filter(([label]) => label !== town || order.request.placeType === 'remote')]);
}

/** What they may come to do. Once the team is full each role is told by itself. */
function rolesFor(seen: SeenOffer): readonly (readonly [string, string])[] {
  const { offer, language } = seen;
  const names = offer.state === 'accepted' ? [] : possibleRoles(seen).map((role) => modelTexts[language].roles[role]);
  return names.length === 0 ? [] : [[texts[language].role, formatList(names, language, 'or')]];
}

/** The roles of the team that they are trained for. */
function possibleRoles({ order, offer, bank }: SeenOffer): readonly SeatRole[] {
  const training = bank?.get(offer.consultant)?.role ?? 'both';
  return [...new Set(order.seats.map(({ role }) => role))].filter((role) => isTrainedFor(training, role));
}
