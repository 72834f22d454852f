import { card, escapeMarkdown, execute, facts, mentionOf, subtle, text, type CardElement } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import { formatMoment, formatSpan } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ownersOf, type Area } from '../../../model/area/area.ts';
import { factsFor } from '../../../model/fields/told.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isOver, isStaffed, meetingSlot, type Order, type Problem } from '../../../model/order/order.ts';
import { comesAlong, traineeOf } from '../../../model/order/trainee/comes-along.ts';
import { stageOf } from '../../../model/order/phases.ts';
import { hintInWords, nearestOf } from '../../../model/search-words.ts';
import { seriesPart } from '../../../model/series/series-part.ts';
import type { View, ViewFacts } from '../../../runtime/handlers.ts';
import { commentsAct } from '../acts/acts.card.ts';
import { problemSentence, sentence } from '../morning/problem.ts';
import { texts } from '../texts.ts';
import { withTab } from './in-tab.card.ts';
import { asksLater, waitingOf } from '../../../model/order/waiting/awaited.ts';

type Pair = readonly [label: string, value: string];

/**
 * The channel's living card of an order. A channel has guests and long memory, so: number, status, method, sector, municipality, dates,
 * seats and names of consultants, open problem; never the theme, the note, comments, or who declined (DOMAIN 8).
 */
export const deskOrderView: View = (order, view) => {
  const { language } = view;
  const t = texts[language];
  const title = t.title(order.number);
  const summary = t.summary(order.number);
  if (isOver(order)) {
    const over = card({ language, title, body: [text(sentence(t.status[order.phase]))], actions: commentsAct(order, language) });
    return { summary, isOnlyEdit: true, card: over };
  }
  const open = execute({ title: t.buttons.open, verb: 'desk.board', data: { order: order.number } });
  const body = [
    ...headLines(order, view),
    facts([stageFact(order, view), ...deskFacts(order, view)]),
    ...seriesPart(order, view),
  ];
  return withTab({ summary, card: card({ language, title, body, actions: [open] }) }, view.orderPage, language);
};

/**
 * A short message when eyes are needed: an edited card notifies nobody, and an answer in a thread only those whom it calls, so it calls the
 * coordinators who answer for the method. `of` is the problem (or `acute`) and the event's number. Once that has passed it is taken away,
 * and where it cannot be it says that it is solved.
 */
export const alertView: View = (order, view) => {
  const { area, language, of } = view;
  const t = texts[language];
  const summary = t.summary(order.number);
  const problem = problemNamed(of, language);
  const isSpent = isOver(order) || (problem === undefined ? isStaffed(order) : problem !== order.problem);
  if (isSpent) {
    const solved = isOver(order) ? t.status[order.phase] : t.alert.solved;
    return { summary, isSpent, card: card({ language, title: t.title(order.number), body: [text(solved)] }) };
  }
  const mentions = ownersOf(area, order.request.method).slice(0, MOST_CALLED);
  const called = mentions.length === 0 ? [] : [text(mentions.map(({ name }) => mentionOf(name)).join(' '))];
  const open = execute({ title: t.buttons.open, verb: 'desk.board', data: { order: order.number } });
  const body = [...alertLines(order, problem, view), ...called];
  const shown = card({ language, title: t.alert.title(order.number), body, actions: [open], mentions });
  return withTab({ summary, under: 'desk.order', card: shown }, view.orderPage, language);
};

function problemNamed(of: string | undefined, language: Language): Problem | undefined {
  const about = of?.split('/')[0];
  return (Object.keys(texts[language].alert.advice) as Problem[]).find((one) => one === about);
}

function alertLines(order: Order, problem: Problem | undefined, { area, language }: ViewFacts): readonly CardElement[] {
  const t = texts[language].alert;
  if (problem === undefined) return [text(t.acute)];
  const slot = meetingSlot(order);
  return [
    text(problemSentence(order, problem, language), { weight: 'bolder' }),
    ...(slot === undefined ? [] : [text(t.meetingOn(formatSpan(slot, area.zone, language)), { spacing: 'small' })]),
    text(t.advice[problem]),
    ...nearestLines(order, area, language),
  ];
}

const MOST_CHANGES = 3;
const MOST_CALLED = 3;

/** What would help, in a few lines. */
function nearestLines(order: Order, area: Area, language: Language): readonly CardElement[] {
  const changes = nearestOf(order).slice(0, MOST_CHANGES);
  if (changes.length === 0) return [];
  const lines = changes.map((hint) => text(`• ${hintInWords(hint, order, { area, language })}`, { spacing: 'small' }));
  return [text(texts[language].alert.nearest), ...lines];
}

/** What is wrong or how it stands, and for whom it waits since when: each said once. */
export function headLines(order: Order, facts: Pick<ViewFacts, 'area' | 'language' | 'now'>): readonly CardElement[] {
  const { area, language } = facts;
  const t = texts[language];
  const { problem, phase } = order;
  const later = asksLater(order, facts);
  if (later !== undefined) {
    const asked = t.asksLater(formatMoment(later, area.zone, language));
    return problem === undefined
      ? [text(asked, { weight: 'bolder' })]
      : [text(problemSentence(order, problem, language), { weight: 'bolder' }), subtle(asked)];
  }
  const words = problem === undefined ? sentence(t.status[phase]) : problemSentence(order, problem, language);
  const waiting = waitingOf(order);
  if (waiting === undefined) return [text(words, { weight: 'bolder' })];
  const when = formatMoment(waiting.since, area.zone, language);
  const isSaid = problem === undefined && waiting.on === 'coordinator';
  const since = isSaid ? t.digest.since(when) : t.awaitedSince(t.awaited[waiting.on], when);
  return [text(words, { weight: 'bolder' }), subtle(since)];
}

/** What may be shown on the channel, and so anywhere at the desk, besides how it stands. */
export function deskFacts(order: Order, { area, language }: Pick<ViewFacts, 'area' | 'language'>): readonly Pair[] {
  const { over, under } = factsFor(order.request, { place: 'channel', area, language });
  return [
    timeFact(order, area, language),
    ...over,
    [texts[language].labels.seats, seatsInWords(order, language)],
    ...traineeFact(order, language),
    ...offersFact(order, language),
    ...under,
  ];
}

function stageFact(order: Order, { now, language }: Pick<ViewFacts, 'now' | 'language'>): Pair {
  return [texts[language].labels.stage, modelTexts[language].stages[stageOf(order, now)]];
}

/** 'Kaisa Konsultti (vetäjä), kirjaaja puuttuu vielä' */
function seatsInWords(order: Order, language: Language): string {
  const { roles } = modelTexts[language];
  const { held, free } = texts[language].seat;
  return order.seats
    .map(({ role, holder }) => (holder === undefined ? free(roles[role]) : held(escapeMarkdown(holder.name), roles[role])))
    .join(', ');
}

/** Asked, or coming along. */
function traineeFact(order: Order, language: Language): readonly Pair[] {
  const trainee = traineeOf(order);
  if (trainee === undefined) return [];
  const { comes, asked } = texts[language].trainee;
  const words = comesAlong(order) === undefined ? asked : comes;
  return [[texts[language].labels.trainee, words(escapeMarkdown(trainee.name))]];
}

function timeFact(order: Order, area: Area, language: Language): Pair {
  const slot = meetingSlot(order);
  if (slot !== undefined) return [modelTexts[language].labels.time, formatSpan(slot, area.zone, language)];
  const t = texts[language];
  const [first, last] = [order.request.windows[0], order.request.windows.at(-1)].map((window) =>
    window === undefined ? modelTexts[language].everyday.none : formatDate(window.date, language),
  ) as [string, string];
  return [t.labels.wished, t.days(first, last)];
}

/** Numbers only: who declined is nobody's business on a channel. */
function offersFact(order: Order, language: Language): readonly Pair[] {
  const count = (...states: readonly string[]): number => order.offers.filter(({ state }) => states.includes(state)).length;
  const counts = {
    open: count('open'),
    willing: count('willing'),
    declined: count('declined', 'recused'),
    silent: count('lapsed'),
    unreached: count('unreached'),
  };
  const words = texts[language].offers(counts);
  return words === '' ? [] : [[texts[language].labels.offers, words]];
}
