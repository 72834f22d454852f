import { card, escapeMarkdown, execute, facts, mentionOf, text, type CardElement } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import { formatMoment, formatSpan } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ownersOf, type Area } from '../../../model/area/area.ts';
import { factsFor } from '../../../model/fields/told.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isOver, isStaffed, meetingSlot, type Order } from '../../../model/order/order.ts';
import { stageOf } from '../../../model/order/phases.ts';
import { hintInWords, nearestOf } from '../../../model/search-words.ts';
import type { View, ViewFacts } from '../../../runtime/handlers.ts';
import { commentsAct } from '../acts/acts.card.ts';
import { problemSentence } from '../morning/problem.ts';
import { texts } from '../texts.ts';
import { waitingOf } from '../morning/awaited.ts';

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
    const over = card({ language, title, body: [text(t.status[order.phase])], actions: commentsAct(order, language) });
    return { summary, isOnlyEdit: true, card: over };
  }
  const open = execute({ title: t.buttons.open, verb: 'desk.board', data: { order: order.number } });
  return { summary, card: card({ language, title, body: [facts(deskFacts(order, view))], actions: [open] }) };
};

/**
 * A short message when eyes are needed: an edited card notifies nobody, and an answer in a thread only those whom it calls, so it calls the
 * coordinators who answer for the method. `of` is the problem (or `acute`) and the event's number. Once that has passed it is taken away.
 */
export const alertView: View = (order, { area, language, of }) => {
  const t = texts[language];
  const about = of?.split('/')[0] ?? '';
  const summary = t.summary(order.number);
  const problem = (Object.keys(t.alert.advice) as (keyof typeof t.alert.advice)[]).find((one) => one === about);
  const said =
    problem === undefined
      ? [text(t.alert.acute)]
      : [
          text(problemSentence(order, problem, language), { weight: 'bolder' }),
          text(t.alert.advice[problem]),
          ...(problem === order.problem ? nearestLines(order, area, language) : []),
        ];
  const mentions = ownersOf(area, order.request.method).slice(0, MOST_CALLED);
  const called = mentions.length === 0 ? [] : [text(mentions.map(({ name }) => mentionOf(name)).join(' '))];
  const open = execute({ title: t.buttons.open, verb: 'desk.board', data: { order: order.number } });
  return {
    summary,
    under: 'desk.order',
    isSpent: problem === undefined ? isStaffed(order) : problem !== order.problem,
    card: card({ language, title: t.alert.title(order.number), body: [...said, ...called], actions: [open], mentions }),
  };
};

const MOST_CHANGES = 3;
const MOST_CALLED = 3;

/** What would help, in a few lines. */
function nearestLines(order: Order, area: Area, language: Language): readonly CardElement[] {
  const changes = nearestOf(order).slice(0, MOST_CHANGES);
  if (changes.length === 0) return [];
  const lines = changes.map((hint) => text(`• ${hintInWords(hint, order, { area, language })}`, { spacing: 'small' }));
  return [text(texts[language].alert.nearest), ...lines];
}

/** What may be shown on the channel, and so anywhere at the desk. */
export function deskFacts(order: Order, { area, now, language }: Pick<ViewFacts, 'area' | 'now' | 'language'>): readonly Pair[] {
  const t = texts[language];
  const { stages } = modelTexts[language];
  const { over, under } = factsFor(order.request, { place: 'channel', area, language });
  return [
    ...(order.problem === undefined ? [] : [[t.labels.problem, problemSentence(order, order.problem, language)] as const]),
    [t.labels.status, t.status[order.phase]],
    ...waitingFact(order, area, language),
    [t.labels.stage, stages[stageOf(order, now)]],
    ...over,
    timeFact(order, area, language),
    [t.labels.seats, seatsInWords(order, language)],
    ...offersFact(order, language),
    ...under,
  ];
}

/** 'Kaisa Konsultti (vetäjä), kirjaaja puuttuu vielä' */
function seatsInWords(order: Order, language: Language): string {
  const { roles } = modelTexts[language];
  const { held, free } = texts[language].seat;
  return order.seats
    .map(({ role, holder }) => (holder === undefined ? free(roles[role]) : held(escapeMarkdown(holder.name), roles[role])))
    .join(', ');
}

function waitingFact(order: Order, area: Area, language: Language): readonly Pair[] {
  const waiting = waitingOf(order);
  const t = texts[language];
  if (waiting === undefined) return [];
  return [[t.labels.waiting, t.since(t.awaited[waiting.on], formatMoment(waiting.since, area.zone, language))]];
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
    declined: count('declined', 'recused', 'lapsed'),
    unreached: count('unreached'),
  };
  const words = texts[language].offers(counts);
  return words === '' ? [] : [[texts[language].labels.offers, words]];
}
