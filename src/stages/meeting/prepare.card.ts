import {
  actionSet,
  card,
  escapeMarkdown,
  execute,
  facts,
  heading,
  text,
  type CardAction,
  type CardElement,
} from '../../kernel/card/card.ts';
import { person, type ShownPerson } from '../../kernel/card/reachable-person.ts';
import { phoneLink } from '../../kernel/card/reach.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import { nameIn, type Language } from '../../kernel/language/language.ts';
import { changedInWords, factsFor, remindersOf, toldOf } from '../../model/fields/told.ts';
import { methodOf, modelTexts, nameOf } from '../../model/area/naming.ts';
import {
  isStaffed,
  meetingSlot,
  seatOf,
  teamKind,
  type OfferState,
  type Order,
  type Seat,
  type SeatHolder,
} from '../../model/order/order.ts';
import { comesAlong } from '../../model/order/trainee.ts';
import { isAhead } from '../../model/order/phases.ts';
import { phaseStatus } from '../../model/order/phase-status.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { seriesPart } from '../../model/series/series-part.ts';
import { guidedBy, stagesPart } from '../../model/guides/guide-parts.ts';
import { guideTexts, pointsFor } from '../../model/guides/guides.ts';
import { tickInputs, unticked } from '../../model/guides/ticks.ts';
import { agreedTimePart } from './agree-time.card.ts';
import { codesPart } from './codes.card.ts';
import { isGivenBy } from '../../model/order/seats.ts';
import { owedByOrderer } from '../../model/order/waiting/owed.ts';
import { texts } from './texts.ts';

/** To each of the pair once every seat is filled: who with, whose order, what to prepare, and the confirmation. */
export const pairView: View = (order, view) => {
  const { language, to } = view;
  const t = texts[language];
  const summary = t.summary(order.number);
  const me = 'person' in to ? to.person : '';
  const seat = seatOf(order, me);
  if (seat?.holder === undefined || !isOfThisTime(order, view)) return outdated(order, view);
  const { isPrepared, offer } = seat.holder;
  const toPrepare = isPrepared ? [] : [heading(t.prepareTitle), text(toDo(order, view))];
  const shown = card({
    language,
    title: isStaffed(order) ? t.pairTitle[teamKind(order)] : summary,
    status: phaseStatus(order, language),
    body: [
      ...editedPart(order, language),
      text(firstWords(order, seat, view), { weight: 'bolder' }),
      ...(!isPrepared && isGivenBy(order, offer) ? [text(t.given)] : []),
      meetingFacts(order, view, 'pair'),
      ...seriesPart(order, view),
      heading(t.contactsTitle),
      ...contacts(order, view, me),
      ...toPrepare,
      ...ticks(order, view),
      ...agreedTimePart(order, view, me),
      ...stagesPart(order, 'team', view),
      ...codesPart(order, view),
    ],
    actions: isAhead(order) ? seatActions(order, seat.holder, view) : [],
  });
  // Contacts open when the team is full; who has the card already keeps it while somebody new is looked for.
  return { summary, card: shown, isOnlyEdit: !isStaffed(order) };
};

/** Who was given the team's last seat has no other card of it: here it can be given back. */
function seatActions(order: Order, { isPrepared, offer }: SeatHolder, view: ViewFacts): readonly CardAction[] {
  const giveBack = () =>
    execute({ title: texts[view.language].withdraw, verb: 'seat.withdraw', data: { order: order.number, offer } });
  return [...(isPrepared ? [] : preparedActions(order, view)), ...(isGivenBy(order, offer) ? [giveBack()] : [])];
}

/** The card comes anew when what is known of the meeting changes: first, what changed. */
function editedPart({ edited }: Order, language: Language): readonly CardElement[] {
  return edited === undefined ? [] : [text(changedInWords(edited.fields, ['pair', 'offer'], language), { weight: 'bolder' })];
}

/** Their part, and whom to call first; once they have prepared, how the confirming stands. */
function firstWords(order: Order, { role, holder }: Seat, view: ViewFacts): string {
  const { language, bank, ordererPhone } = view;
  const t = texts[language];
  const mine = t.yourRole(modelTexts[language].roles[role]);
  if (!isStaffed(order)) return `${mine} ${t.seeking}`;
  if (order.phase === 'confirmed') return `${t.confirmed} ${mine}`;
  if (holder?.isPrepared === true) return order.phase === 'preparing' ? `${t.youPrepared} ${mine}` : mine;
  const [partner] = order.seats.flatMap((seat) => (seat.holder && seat.holder.id !== holder?.id ? [seat.holder] : []));
  const { orderer, partner: toPartner, others } = t.callFirst;
  if (partner === undefined) return `${mine} ${orderer(withNumber(order.orderer.name, ordererPhone))}`;
  const isPair = teamKind(order) === 'pair';
  return `${mine} ${isPair ? toPartner(withNumber(partner.name, bank.get(partner.id)?.phone)) : others}`;
}

function withNumber(name: string, phone: string | undefined): string {
  const shown = escapeMarkdown(name);
  return phone === undefined || phone === '' ? shown : `${shown}, ${phoneLink(phone)}`;
}

/** What is to be done before the meeting, true also of one who leads alone and of a meeting without a client. */
function toDo(order: Order, { area, bank, language }: ViewFacts): string {
  const { talk, invite, roles, outsider } = texts[language].prepareList;
  const kind = teamKind(order);
  const points = [
    talk[kind],
    ...(order.seats.some(({ role }) => role === 'convener') ? [invite.convener] : []),
    ...(methodOf(area, order.request.method)?.invites === 'team' ? [invite.team] : []),
    ...(areRolesOpen(order, bank) ? [roles[kind === 'pair' ? 'pair' : 'team']] : []),
    ...pointsFor(guidedBy(order, area), 'team').flatMap((one) => (one.isTicked ? [] : [nameIn(one.words, language)])),
    order.request.kind === 'none' ? outsider.withoutClient : outsider.withClient,
  ];
  return points.map((point) => `- ${point}`).join('\n');
}

/** What the method wants ticked by the team, until the meeting. */
function ticks(order: Order, view: ViewFacts): readonly CardElement[] {
  const boxes = isAhead(order) ? tickInputs(order, 'team', view) : [];
  const ids = { order: order.number, of: view.of };
  const { save } = guideTexts[view.language].card;
  return boxes.length === 0 ? [] : [...boxes, actionSet([execute({ title: save, verb: 'meeting.checklist', data: ids })])];
}

/** May lead and recorder still change places? Both are trained for both, and nobody has said yet that they have talked. */
function areRolesOpen({ seats }: Order, bank: ViewFacts['bank']): boolean {
  const both = seats.flatMap(({ role, holder }) => (holder && (role === 'lead' || role === 'recorder') ? [holder] : []));
  const isOpen = both.every(({ id, isPrepared }) => !isPrepared && (bank.get(id)?.role ?? 'both') === 'both');
  return both.length > 1 && isOpen;
}

/** Before the meeting: when, where, with whom. To the orderer and the pair. */
export const reminderView: View = (order, view) => {
  const { language, to } = view;
  const t = texts[language];
  if (order.phase === 'held') return { ...outdated(order, view), isSpent: true };
  const me = 'person' in to ? to.person : '';
  if (!isStillTheirs(order, view)) return outdated(order, view);
  const asked = order.orderer.id === me ? toOrderer(order, view) : reminderToPair(order, view, me);
  const body = [
    text(asked, { weight: 'bolder' }),
    meetingFacts(order, view),
    ...stillOpen(order, view, me),
    ...contacts(order, view, me),
  ];
  const isWaiting = seatOf(order, me)?.holder?.isPrepared === false;
  return {
    summary: t.summary(order.number),
    card: card({ language, title: t.reminderTitle, body, actions: isWaiting ? preparedActions(order, view) : [] }),
    isOnlyEdit: order.phase !== 'preparing' && order.phase !== 'confirmed',
  };
};

/** What this person has still to do: of the method's own preparation, and the orderer also what they arrange. */
function stillOpen(order: Order, { area, language }: ViewFacts, me: string): readonly CardElement[] {
  const isOrderer = order.orderer.id === me;
  const points = unticked(order, isOrderer ? 'orderer' : 'team', area).map(({ words }) => `○ ${nameIn(words, language)}`);
  const arranged = owedByOrderer(order).map((one) => texts[language].owed[one]);
  const lines = isOrderer ? [...arranged, ...points, ...remindersOf(order.request, area, language)] : points;
  return lines.map((one) => text(one));
}

/** Where a convener invites, the orderer is not asked about it. */
function toOrderer(order: Order, { area, language }: ViewFacts): string {
  const { convener, others } = texts[language].reminderOrderer;
  return methodOf(area, order.request.method)?.invites === 'convener' ? convener : others;
}

function reminderToPair(order: Order, { language }: ViewFacts, me: string): string {
  const t = texts[language];
  const role = seatOf(order, me)?.role;
  return role === undefined ? t.reminderPair : `${t.reminderPair} ${t.yourRole(modelTexts[language].roles[role])}`;
}

/** Does a message to the orderer or one of the pair still speak of their present meeting? */
function isStillTheirs(order: Order, view: Pick<ViewFacts, 'of' | 'to'>): boolean {
  const me = 'person' in view.to ? view.to.person : '';
  return isOfThisTime(order, view) && (order.orderer.id === me || seatOf(order, me) !== undefined);
}

/** Is the meeting's present time the one that this message was about? `of` is its booking round. */
function isOfThisTime(order: Order, { of }: Pick<ViewFacts, 'of'>): boolean {
  return meetingSlot(order) !== undefined && (of === undefined || of === String(order.bookings));
}

/** Not their own doing: the time was moved away, and they may be asked for the next one. */
const STILL: readonly (OfferState | undefined)[] = ['open', 'willing', 'accepted', 'ended'];

/** What is left of a message to somebody who holds no seat any more, or about a time that was moved away. */
function outdated(order: Order, { language, to }: Pick<ViewFacts, 'language' | 'to'>): Shown {
  const t = texts[language];
  const me = 'person' in to ? to.person : '';
  const isStill = order.orderer.id === me || STILL.includes(order.offers.findLast(({ consultant }) => consultant === me)?.state);
  return {
    summary: t.summary(order.number),
    card: card({ language, title: t.orderTitle(order.number), body: [text(isStill ? t.outdated : t.left)] }),
    isOnlyEdit: true,
  };
}

/** The meeting: to the pair with what was wished of it, to both sides before it starts only when, where and how. */
function meetingFacts(
  order: Order,
  { area, language }: Pick<ViewFacts, 'area' | 'language'>,
  place: 'pair' | 'reminder' | 'offer' = 'reminder',
): CardElement {
  const { labels } = modelTexts[language];
  const slot = meetingSlot(order);
  return facts([
    [labels.time, slot === undefined ? '–' : formatSpan(slot, area.zone, language)],
    ...factsFor(order.request, { place, area, language }).under,
    [labels.number, order.number],
    ...(order.booking?.joinUrl === undefined
      ? []
      : [['Teams', `[${texts[language].joinHere}](${order.booking.joinUrl})`] as const]),
  ]);
}

/** Names and contact details open to each other once both seats are filled (DOMAIN 7). */
function contacts(order: Order, view: ViewFacts, me: string): readonly CardElement[] {
  const { area, bank, ordererEmail, ordererPhone, language } = view;
  const { groups, roles } = modelTexts[language];
  const unit = toldOf('unit', order.request, { place: 'contacts', area, language });
  const as = groups.orderer.toLowerCase();
  const orderer: ShownPerson = { name: order.orderer.name, as, unit, email: ordererEmail, phone: ordererPhone };
  const others = order.seats.flatMap(({ role, holder }): readonly ShownPerson[] => {
    if (holder === undefined || holder.id === me) return [];
    const { unit: own, email, phone } = bank.get(holder.id) ?? {};
    return [{ name: holder.name, as: roles[role], unit: own && nameOf(area.units, own, language), email, phone }];
  });
  const along = comesAlong(order);
  const beside = along ? [{ name: along.name, as: texts[language].trainee, ...reach(bank.get(along.id)) }] : [];
  const people = [...others, ...beside, ...(order.orderer.id === me ? [] : [orderer])];
  return people.map((one) => person(one, language));
}

function reach(known: Pick<ShownPerson, 'email' | 'phone'> = {}): Pick<ShownPerson, 'email' | 'phone'> {
  return { email: known.email, phone: known.phone };
}

function preparedActions(order: Order, { language, of }: ViewFacts): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, of };
  return [
    execute({ title: t.prepared, verb: 'meeting.prepared', data: { ...ids, outsiders: 'yes' }, style: 'positive' }),
    execute({ title: t.notOutsider, verb: 'meeting.prepared', data: { ...ids, outsiders: 'no' } }),
  ];
}
