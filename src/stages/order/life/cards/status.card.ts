import {
  actionSet,
  card,
  execute,
  facts,
  foldable,
  subtle,
  text,
  textInput,
  unfold,
  type Card,
  type CardAction,
  type CardElement,
} from '../../../../kernel/card/card.ts';
import { unparted } from '../../../../kernel/card/reach.ts';
import { openDialog } from '../../../../kernel/card/dialog.ts';
import { formatList } from '../../../../kernel/language/format.ts';
import { formatMoment, formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { capitalised, sentences } from '../../../../kernel/language/phrases.ts';
import { asksLater } from '../../../../model/order/waiting/awaited.ts';
import { reasonInWords } from '../../../../model/order/cancel-reasons.ts';
import { changedInWords } from '../../../../model/fields/told.ts';
import { coordinatorPart } from '../../../../model/area/coordinator-part.ts';
import { modelTexts } from '../../../../model/area/naming.ts';
import { holders, isOver, isStaffed, meetingSlot, teamKind, type Order } from '../../../../model/order/order.ts';
import { owedByOrderer } from '../../../../model/order/waiting/owed.ts';
import { afterPart, stagesPart } from '../../../../model/guides/guide-parts.ts';
import { seriesPart, tightPart } from '../../../../model/series/series-part.ts';
import { phaseStatus } from '../../../../model/order/phase-status.ts';
import type { ViewFacts, View } from '../../../../runtime/handlers.ts';
import { checklist, checklistLook, hasChecklist } from './checklist.card.ts';
import { awaitsChoice } from '../choose-time.ts';
import { acutePart, agreedPart, teamsPreparation } from './by-method.card.ts';
import { isLooking, isMovable } from '../move-order.ts';
import { nearestPart, newDaysPart, problemWords } from './nearest.card.ts';
import { orderFacts, placeWords, slotRows, stageRow, timesAhead } from './status-parts.card.ts';
import { texts } from '../../texts.ts';

/** The orderer's living card of the order: what was ordered, where it stands, and what to do next. */
export const statusView: View = (order, facts) => ({
  card: isOver(order) ? overCard(order, facts) : statusCard(order, facts),
  summary: texts[facts.language].summary(order.number, modelTexts[facts.language].phases[order.phase]),
});

const SEEN = ['status', 'desk', 'pair'] as const;

function statusCard(order: Order, given: ViewFacts): Card {
  const { area, language, now } = given;
  const words = texts[language];
  const { edited } = order;
  return card({
    language,
    title: words.title(order.number),
    status: phaseStatus(order, language),
    body: [
      ...movedForThem(order, language),
      ...(edited?.by === 'coordinator' ? [text(changedInWords(edited.fields, SEEN, language), { weight: 'bolder' })] : []),
      text(expectation(order, given), { weight: 'bolder' }),
      ...agreedPart(order, given),
      ...(isTogether(order) ? [] : acutePart(order, given)),
      ...newDaysPart(order, given),
      ...(order.phase === 'stuck'
        ? [...tightPart(order, language), ...coordinatorPart(area, order.request.method, language)]
        : []),
      ...choices(order, given),
      ...nearestPart(order, given),
      ...checklist(order, given),
      ...teamsPreparation(order, given),
      orderFacts(order, area, language),
      ...seriesPart(order, given),
      ...team(order, language),
      ...phonePart(order, given),
      ...stageRow(order, now, language),
      ...(order.phase === 'held' ? afterPart(order, 'orderer', given) : []),
      ...stagesPart(order, 'orderer', given),
    ],
    actions: buttons(order, given),
  });
}

/** After closing, a card keeps only number and status (DOMAIN 8); of a meeting that was cancelled also which one, and whom to ask. */
function overCard(order: Order, { area, language, meetings }: ViewFacts): Card {
  const words = texts[language];
  const isByDesk = order.cancelled?.by === 'coordinator';
  return card({
    language,
    title: words.title(order.number),
    status: phaseStatus(order, language),
    body: [
      ...cancelWords(order, { area, language }),
      ...(isByDesk ? coordinatorPart(area, order.request.method, language) : []),
      text(words.phases[order.phase]),
      ...(order.phase === 'cancelled' && hasOthers(order, meetings) ? seriesPart(order, { area, language, meetings }) : []),
    ],
    actions: afterwards(order, language),
  });
}

/** The rest of the series goes on. */
function hasOthers({ number }: Order, meetings: readonly Order[] = []): boolean {
  return meetings.some((one) => one.number !== number && !isOver(one));
}

/** What may be ordered next. */
function afterwards({ phase, number }: Order, language: Language): readonly CardAction[] {
  const { followUp, newOrder } = texts[language].buttons;
  if (phase === 'closed') return [openDialog({ title: followUp, verb: 'order.follow-up', data: { order: number } })];
  return phase === 'unfilled' || phase === 'cancelled' ? [openDialog({ title: newOrder, verb: 'order.new' })] : [];
}

/** Who cancelled which meeting and, where it was not the orderer's own doing, why; and what they now undo, once people were invited to it. */
function cancelWords(order: Order, { area, language }: Pick<ViewFacts, 'area' | 'language'>): readonly CardElement[] {
  const { by, reason, tell } = texts[language].news.cancelled;
  const { cancelled } = order;
  if (cancelled === undefined) return [];
  const slot = meetingSlot(order);
  const who = by[cancelled.by](slot && formatSpan(slot, area.zone, language));
  const why = cancelled.by === 'orderer' ? [] : [reason(reasonInWords(cancelled.reason, language)), tell];
  const undone = isStaffed(order) ? [tell, releaseWords(order, language)] : [];
  return [text(sentences(who, ...new Set([...why, ...undone])), { weight: 'bolder' })];
}

/** Room and interpreter may have been booked without a tick. */
function releaseWords(order: Order, language: Language): string {
  const { release, arranged } = texts[language].news.cancelled;
  const needed = owedByOrderer({ ...order, roomBooked: false, interpreterOrdered: false });
  const names = needed.flatMap((one) => (one === 'talk' ? [] : [arranged[one]]));
  return names.length === 0 ? '' : release(formatList(names, language), owedByOrderer(order).length === 0);
}

/** The problem is what they are told. */
function isHelped({ phase, problem }: Order): boolean {
  return phase === 'stuck' || problem === 'days-over';
}

/** What is asked of the orderer, or what is certain. */
function expectation(order: Order, given: ViewFacts): string {
  const { area, language, now } = given;
  const words = texts[language];
  const count = timesAhead(order, { area, now }).length;
  if (awaitsChoice(order) && count === 0) return words.slots.allPassed;
  if (order.phase === 'choosing') return words.slots.found(count);
  if (order.phase === 'stuck' && awaitsChoice(order)) return words.noChoiceYet;
  return isHelped(order) ? (problemWords(order, language) ?? words.phases.stuck) : goingOn(order, given);
}

/** Of an order that goes on by itself. */
function goingOn(order: Order, given: ViewFacts): string {
  const { area, language } = given;
  const words = texts[language];
  if (order.phase === 'offering') return offering(order, given);
  if (order.phase === 'preparing') return words.pair.intro[teamKind(order)];
  const slot = meetingSlot(order);
  if (order.phase !== 'confirmed' || slot === undefined) return words.phases[order.phase];
  return words.expected.takesPlace(formatSpan(slot, area.zone, language), placeWords(order, area, language));
}

function offering(order: Order, given: ViewFacts): string {
  const { area, language } = given;
  const { expected, waitingNames } = texts[language];
  const filled = holders(order).length;
  const later = asksLater(order, given);
  const asked = later === undefined ? '' : expected.asksLater(formatMoment(later, area.zone, language));
  const said = expected.offering[teamKind(order) === 'convener' ? 'convener' : 'others'];
  return sentences(asked, said, filled > 0 ? waitingNames(filled, order.seats.length) : '');
}

/** The coordinator has changed the days, so that a time is asked for that they did not ask for themselves. */
function movedForThem(order: Order, language: Language): readonly CardElement[] {
  if (order.isMovedForOrderer !== true) return [];
  const { news, firstAsked } = texts[language];
  const { title, body } = order.preferred.length > 0 ? news.moved : news['new-days'];
  return [text(sentences(`${title}.`, body, firstAsked(order.preferred.length)), { weight: 'bolder' })];
}

function choices(order: Order, { area, now, language, to }: ViewFacts): readonly CardElement[] {
  const isOrderer = 'person' in to && to.person === order.orderer.id;
  return isOrderer && awaitsChoice(order) ? slotRows(order, { area, now, language }) : [];
}

/** Names are told only once every seat is filled (DOMAIN 7). */
function team(order: Order, language: Language): readonly CardElement[] {
  if (!isTogether(order)) return [];
  const { labels, roles } = modelTexts[language];
  const names = order.seats.flatMap((seat) => (seat.holder ? [`${seat.holder.name} (${roles[seat.role]})`] : []));
  const [only] = order.seats;
  const isAlone = order.seats.length === 1 && only?.holder !== undefined;
  return [
    facts([isAlone ? [capitalised(roles[only.role]), only.holder.name] : [labels.consultants, formatList(names, language)]]),
  ];
}

function isTogether(order: Order): boolean {
  return order.phase === 'preparing' || order.phase === 'confirmed' || order.phase === 'held';
}

const PHONE = 'phoneOfOrderer';

/** Asked once, when consultants are being found, and at once where it is acute; folded when it is known. Nobody but the orderer sees it here. */
function phonePart(order: Order, { language, to, ordererPhone }: ViewFacts): readonly CardElement[] {
  const isWanted = order.phase === 'offering' || order.request.urgency === 'acute';
  const isAsked = isTogether(order) ? order.phase !== 'held' : isWanted;
  if (!isAsked || !('person' in to) || to.person !== order.orderer.id) return [];
  const words = texts[language].phone;
  const isKnown = ordererPhone !== undefined;
  const save = execute({ title: words.save, verb: 'profile.phone', data: { order: order.number } });
  const input = textInput({ id: 'phone', label: words.label, value: ordererPhone, maxLength: 30 });
  const asked = [text(words.ask, { weight: 'bolder' }), subtle(words.why)];
  return [
    ...(isKnown ? [actionSet([unfold(words.known(ordererPhone === '' ? '–' : unparted(ordererPhone)), PHONE)])] : []),
    foldable(PHONE, !isKnown, [...(isKnown ? [] : asked), input, actionSet([save])]),
  ];
}

/** New days are what is asked of them. */
function asked({ problem }: Order): Pick<CardAction, 'style'> {
  return problem === 'days-over' ? { style: 'positive' } : {};
}

function buttons(order: Order, { area, language }: ViewFacts): readonly CardAction[] {
  const words = texts[language].buttons;
  const ids = { order: order.number };
  const plain = (title: string, verb: string, isSecondary = false): CardAction =>
    execute({ title, verb, data: ids, associatedInputs: 'none', ...(isSecondary ? { secondary: true } : {}) });
  const form = (title: string, verb: string, secondary = false): CardAction => openDialog({ title, verb, data: ids, secondary });
  return [
    ...(awaitsChoice(order) ? [plain(words.moreTimes, 'order.more-times')] : []),
    ...(hasChecklist(order, area)
      ? [execute({ title: words.checklist, verb: 'meeting.checklist', data: ids, ...checklistLook(order, area) })]
      : []),
    ...(isMovable(order) ? [{ ...form(isLooking(order) ? words.newDays : words.move, 'order.move'), ...asked(order) }] : []),
    ...(isMovable(order) ? [form(words.edit, 'order.edit', true)] : []),
    ...(order.phase === 'held' ? [form(words.followUp, 'order.follow-up')] : [plain(words.cancel, 'order.cancel', true)]),
  ];
}
