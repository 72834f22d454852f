import {
  actionSet,
  card,
  choiceInput,
  escapeMarkdown,
  execute,
  facts,
  foldable,
  heading,
  subtle,
  text,
  unfold,
  type CardAction,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { reachLine } from '../../../kernel/card/reach.ts';
import { formatDate, formatList } from '../../../kernel/language/format.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import { capitalised } from '../../../kernel/language/phrases.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { factsFor } from '../../../model/fields/told.ts';
import { modelTexts, nameOf } from '../../../model/area/naming.ts';
import type { NearestHint } from '../../../model/order/match-log.ts';
import { isOver, isStaffed, type Order, type Problem } from '../../../model/order/order.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { changeInWords, hintInWords, nearestOf, OF_TIME } from '../../../model/search-words.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import {
  commentsAct,
  editAct,
  followUpActs,
  otherActs,
  reasonInput,
  remedyAct,
  searchActs,
  traineeAct,
} from '../acts/acts.card.ts';
import { MOST_LISTED, sought } from '../acts/listed.ts';
import { mayStaff, remedyOf } from '../acts/remedy.ts';
import { isSearchable } from '../acts/unblock.ts';
import type { NotReached, Questioned } from '../morning/not-reached.port.ts';
import { deskFacts, headLines } from './order.card.ts';
import { isSought, peoplePart, searchPart, type PeopleFacts } from './choose-people.card.ts';
import { seriesPart, tightPart } from '../../../model/series/series-part.ts';
import { texts } from '../texts.ts';

export interface OpenedFacts extends PeopleFacts {
  readonly now: Instant;
  /** Whom messages of this order have not reached. */
  readonly notReached?: readonly NotReached[] | undefined;
  /** Who was asked about what Outlook says, and has not answered. */
  readonly questioned?: readonly Questioned[] | undefined;
  /** Those in training who might come along. */
  readonly trainees?: readonly Consultant[] | undefined;
}

/** One order with the coordinator's acts, the one that helps first: only ever the answer to a coordinator's own press. */
export function openedCard(order: Order, opened: OpenedFacts): Shown {
  const { area, language, now } = opened;
  const t = texts[language];
  const [summary, title] = [t.summary(order.number), t.title(order.number)];
  if (isOver(order)) {
    const board = execute({ title: t.buttons.board, verb: 'desk.board', associatedInputs: 'none' });
    const body = [facts([[t.labels.status, t.status[order.phase]]])];
    const followUp = order.followUp === 'proposed' ? followUpActs(order, language) : [];
    return { summary, card: card({ language, title, body, actions: [...followUp, ...commentsAct(order, language), board] }) };
  }
  const remedy = remedyOf(order, now);
  const act = remedyAct(order, remedy, language);
  const people = peoplePart(order, remedy === 'staff', opened);
  const search = isSearchable(order) ? [reasonInput('reason-search', language), actionSet(searchActs(order, language))] : [];
  const folds = [
    { id: 'staff', title: t.buttons.staff, isOpen: remedy === 'staff' || isSought(opened.search), parts: people },
    { id: 'search', title: t.buttons.search, isOpen: false, parts: search },
    { id: 'trainee-fold', title: t.buttons.trainee, isOpen: isTraineeSought(opened), parts: traineePart(order, opened) },
  ].filter(({ parts }) => parts.length > 0);
  const closed = folds.filter(({ isOpen }) => !isOpen);
  const besides = [...closed.map(({ id, title }) => unfold(title, id)), ...editAct(order, language)];
  const body = [
    ...headLines(order, opened),
    ...callPart(order, opened),
    ...advicePart(order, language),
    ...(order.phase === 'stuck' ? tightPart(order, language) : []),
    ...(remedy === undefined ? [] : [text(t.how[remedy])]),
    ...(act === undefined ? [] : [actionSet([act])]),
    ...(remedy === 'nearest' ? nearestPart(order, opened) : []),
    ...folds.filter(({ isOpen }) => isOpen).map(({ id, parts }) => foldable(id, true, parts)),
    facts([...deskFacts(order, opened), ...ownFacts(order, area, language)]),
    ...seriesPart(order, opened),
    ...(besides.length === 0 ? [] : [actionSet(besides)]),
    ...closed.map(({ id, parts }) => foldable(id, false, parts)),
  ];
  return { summary, card: card({ language, title, body, actions: otherActs(order, remedy, language) }) };
}

/** What is done outside the bot. */
const ADVISED: readonly (Problem | undefined)[] = ['orderer-left', 'put-aside', 'no-link', 'not-booked', 'outlook-unclear'];

function advicePart({ problem }: Order, language: Language): readonly CardElement[] {
  return problem !== undefined && ADVISED.includes(problem) ? [text(texts[language].alert.advice[problem])] : [];
}

/** Asked once, before a seat is given to somebody whose calendar has something else: nothing has been done yet. */
export function busyCard(
  order: Order,
  { names, language, insist }: { readonly names: readonly string[]; readonly language: Language; readonly insist: CardAction },
): Shown {
  const t = texts[language];
  const back = execute({ title: t.busy.back, verb: 'desk.board', data: { order: order.number }, associatedInputs: 'none' });
  const body = [text(t.busy.who(escapeMarkdown(formatList(names, language))), { weight: 'bolder' }), text(t.busy.ask)];
  return {
    summary: t.summary(order.number),
    card: card({ language, title: t.title(order.number), body, actions: [insist, back] }),
  };
}

/** What the coordinator needs besides to help: still no note and no theme. */
function ownFacts(order: Order, area: Area, language: Language): readonly (readonly [string, string])[] {
  const { labels, problems } = modelTexts[language];
  return [
    ...(order.problem === 'debrief' ? [[texts[language].labels.problem, problems.debrief] as const] : []),
    [labels.orderer, escapeMarkdown(order.orderer.name)],
    ...factsFor(order.request, { place: 'desk', area, language }).under,
  ];
}

/** The nearest changes, each a press where a press is enough; what the orderer must agree to is told. */
function nearestPart(order: Order, { area, language, now }: OpenedFacts): readonly CardElement[] {
  const t = texts[language];
  const ahead = nearestOf(order).filter(({ slot }) => slot.start > now);
  const told = ahead.filter((hint) => actOf(hint) === undefined);
  const words = (hint: NearestHint): string => capitalised(hintInWords(hint, order, { area, language }));
  return [
    ...ahead.flatMap((hint) => {
      const act = actOf(hint);
      if (act === undefined) return [];
      const day = formatDate(localOf(hint.slot.start, area.zone).date, language);
      const title = capitalised(hint.kind === 'other-day' ? day : changeInWords(hint, language));
      const { verb, ...data } = act;
      const take = execute({
        title,
        verb,
        data: { order: order.number, ...data },
        ...(data.reason && { associatedInputs: 'none' }),
      });
      return [text(words(hint)), actionSet([take])];
    }),
    ...(told.length === 0 ? [] : [subtle(t.withOrderer), ...told.map((hint) => text(`- ${words(hint)}`, { spacing: 'small' }))]),
  ];
}

/** The press that makes this change, if there is one. */
function actOf({ kind }: NearestHint): { readonly verb: string; readonly change?: string; readonly reason?: string } | undefined {
  if (OF_TIME.includes(kind)) return { verb: 'order.move', change: kind };
  if (kind === 'neighbours') return { verb: 'desk.widen', reason: 'no-answers' };
  return kind === 'ask-unknown' ? { verb: 'desk.ask-unknown', reason: 'no-answers' } : undefined;
}

/** Somebody in training may come along, when everybody in the room says yes. */
function traineePart(order: Order, opened: OpenedFacts): readonly CardElement[] {
  const { area, trainees = [], language, search } = opened;
  if (trainees.length === 0) return [];
  const { label, about } = texts[language].trainee;
  const found = sought(trainees, { words: search?.trainee ?? '', ticked: [] });
  const choices = found
    .slice(0, MOST_LISTED)
    .map(({ id, name, unit }) => ({ title: `${name}, ${nameOf(area.units, unit, language)}`, value: id }));
  const input = choiceInput({ id: 'trainee', label, choices, style: 'compact' });
  const asking = found.length === 0 ? [] : [input, subtle(about), actionSet([traineeAct(order, language)])];
  const isLong = trainees.length > MOST_LISTED;
  return [...(isLong ? searchPart(order, opened, { id: 'trainee-who', found: found.length }) : []), ...asking];
}

const isTraineeSought = ({ search }: OpenedFacts): boolean => (search?.trainee ?? '') !== '';

/** Names and other ways to reach them, for the coordinator alone; the channel has no names of them. */
function callPart(order: Order, { area, notReached = [], questioned = [], language }: OpenedFacts): readonly CardElement[] {
  const t = texts[language];
  const lines = (people: readonly NotReached[]): readonly CardElement[] =>
    people.slice(0, MOST_LISTED).map((one) => {
      const ways = one.phone || one.email ? one : { ...one, name: `${one.name} (${t.unreached.noContact})` };
      return text(reachLine(ways, t.chat), { spacing: 'small' });
    });
  const asked = questioned.flatMap((one) => [
    text(t.questioned[one.kind](escapeMarkdown(one.name), formatMoment(one.since, area.zone, language)), { weight: 'bolder' }),
    ...lines([one]),
  ]);
  if (notReached.length === 0) return asked;
  const mayGive = mayStaff(order) && !isStaffed(order) && order.offers.some(({ state }) => state === 'unreached');
  return [...asked, heading(t.unreached.title), ...lines(notReached), subtle(t.unreached.help(mayGive))];
}
