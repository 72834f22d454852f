import { card, execute, facts, heading, text, type CardAction, type CardElement } from '../../kernel/card/card.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import type { Language } from '../../kernel/language/language.ts';
import { capitalised } from '../../kernel/language/phrases.ts';
import { factsFor, remindersOf } from '../../model/fields/told.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { isStaffed, meetingSlot, seatOf, type OfferState, type Order } from '../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { owedByOrderer } from '../../model/order/owed.ts';
import { texts } from './texts.ts';

/** To each of the pair once every seat is filled: who with, whose order, what to prepare, and the confirmation. */
export const pairView: View = (order, view) => {
  const { language, to } = view;
  const t = texts[language];
  const summary = t.summary(order.number);
  const me = 'person' in to ? to.person : '';
  const seat = seatOf(order, me);
  if (seat?.holder === undefined || !isOfThisTime(order, view)) return outdated(order, view);
  const body: CardElement[] = [
    text(t.pairIntro(modelTexts[language].roles[seat.role]), { weight: 'bolder' }),
    meetingFacts(order, view, 'pair'),
  ];
  body.push(heading(t.contactsTitle), facts(contacts(order, view, me)), heading(t.prepareTitle), text(toDo(order, language)));
  if (order.phase === 'confirmed') body.push(text(t.confirmed, { color: 'good', weight: 'bolder' }));
  else if (seat.holder.isPrepared && order.phase === 'preparing') body.push(text(t.youPrepared, { weight: 'bolder' }));
  const shown = card({ language, title: t.pairTitle, body, actions: actions(order, seat.holder.isPrepared, view) });
  // Contacts open when the team is full; who has the card already keeps it while somebody new is looked for.
  return { summary, card: shown, isOnlyEdit: !isStaffed(order) };
};

/** What is to be done before the meeting, true also of one who leads alone and of a meeting without a client. */
function toDo({ seats, request }: Order, language: Language): string {
  const { talk, roles, outsider } = texts[language].prepareList;
  const isAlone = seats.length === 1;
  const judged = request.kind === 'none' ? outsider.withoutClient : outsider.withClient;
  const points = [isAlone ? talk.alone : talk.together, ...(isAlone ? [] : [roles]), judged];
  return points.map((point) => `- ${point}`).join('\n');
}

/** Before the meeting: when, where, with whom. To the orderer and the pair. */
export const reminderView: View = (order, view) => {
  const { area, language, to } = view;
  const t = texts[language];
  if (order.phase === 'held') return { ...outdated(order, view), isSpent: true };
  const me = 'person' in to ? to.person : '';
  if (!isStillTheirs(order, view)) return outdated(order, view);
  const arranged = remindersOf(order.request, area, language).map((one) => text(one));
  const owed = [...owedByOrderer(order).map((one) => text(t.owed[one])), ...arranged];
  const ask = order.orderer.id === me ? [text(t.reminderOrderer), ...owed] : [text(t.reminderPair)];
  const body = [...ask, meetingFacts(order, view), facts(contacts(order, view, me))];
  const isWaiting = seatOf(order, me)?.holder?.isPrepared === false;
  return {
    summary: t.summary(order.number),
    card: card({ language, title: t.reminderTitle, body, actions: isWaiting ? preparedActions(order, view) : [] }),
    isOnlyEdit: order.phase !== 'preparing' && order.phase !== 'confirmed',
  };
};

/** Does a message to the orderer or one of the pair still speak of their present meeting? */
export function isStillTheirs(order: Order, view: Pick<ViewFacts, 'of' | 'to'>): boolean {
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
export function outdated(order: Order, { language, to }: Pick<ViewFacts, 'language' | 'to'>): Shown {
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
export function meetingFacts(
  order: Order,
  { area, language }: Pick<ViewFacts, 'area' | 'language'>,
  place: 'pair' | 'reminder' | 'offer' = 'reminder',
): CardElement {
  const { labels } = modelTexts[language];
  const slot = meetingSlot(order);
  return facts([
    [labels.number, order.number],
    [labels.time, slot === undefined ? '–' : formatSpan(slot, area.zone, language)],
    ...factsFor(order.request, { place, area, language }).under,
    ...(order.booking?.joinUrl === undefined
      ? []
      : [['Teams', `[${texts[language].joinHere}](${order.booking.joinUrl})`] as const]),
  ]);
}

/** Names and contact details open to each other once both seats are filled (DOMAIN 7). */
function contacts(order: Order, { bank, ordererEmail, language }: ViewFacts, me: string): readonly (readonly [string, string])[] {
  const { labels, roles } = modelTexts[language];
  const orderer: readonly (readonly [string, string])[] =
    order.orderer.id === me ? [] : [[labels.orderer, join([order.orderer.name, ordererEmail])]];
  const others = order.seats.flatMap(({ role, holder }) => {
    if (holder === undefined || holder.id === me) return [];
    const consultant = bank.get(holder.id);
    return [[capitalised(roles[role]), join([holder.name, consultant?.phone, consultant?.email])] as const];
  });
  return [...orderer, ...others];
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function actions(order: Order, isPrepared: boolean, view: ViewFacts): readonly CardAction[] {
  if (order.phase !== 'preparing' && order.phase !== 'offering') return [];
  const { language, of } = view;
  const links = execute({ title: texts[language].feedbackLinks, verb: 'feedback.links', data: { order: order.number, of } });
  return [...(isPrepared ? [] : preparedActions(order, view)), links];
}

export function preparedActions(order: Order, { language, of }: ViewFacts): readonly CardAction[] {
  const t = texts[language];
  const ids = { order: order.number, of };
  return [
    execute({ title: t.prepared, verb: 'meeting.prepared', data: { ...ids, outsiders: 'yes' }, style: 'positive' }),
    execute({ title: t.notOutsider, verb: 'meeting.prepared', data: { ...ids, outsiders: 'no' } }),
  ];
}
