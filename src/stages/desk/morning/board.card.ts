import {
  actionSet,
  card,
  choiceInput,
  columns,
  execute,
  heading,
  subtle,
  text,
  type Card,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { fitting } from '../../../kernel/card/fitting.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ownersOf, type Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { channelProblem, sentence } from './problem.ts';
import { texts } from '../texts.ts';
import { needsEyes, sinceOf, waitingOf } from '../../../model/order/waiting/awaited.ts';

/** An order on the board, with the area it belongs to. */
export interface BoardRow {
  readonly order: Order;
  readonly area: Area;
  /** Does the coordinator who looks answer for it, or another one who is named for its method? */
  readonly isYours: boolean;
}

/** So many lines of a part fit a phone; the longest waiting come first. The card is shortened further when Teams would not take it. */
const LINES = [12, 8, 5, 3] as const;
const MOST_PICKS = 40;

/** What waits, for whom and since when; the coordinator's own turn first. Each line opens its order. */
export function boardCard(rows: readonly BoardRow[], language: Language): Shown {
  const { board } = texts[language];
  const yours = rows.filter(({ order, isYours }) => isYours && needsEyes(order));
  const summary = rows.length === 0 ? board.none : board.needsYou(yours.length);
  return {
    summary: `${board.title}. ${summary}`,
    card: fitting((longest) => drawn(rows, { summary, language, longest }), LINES),
  };
}

interface Drawing {
  readonly summary: string;
  readonly language: Language;
  /** So many lines of a part. */
  readonly longest: number;
}

function drawn(rows: readonly BoardRow[], { summary, language, longest }: Drawing): Card {
  const t = texts[language];
  const sorted = [...rows].sort((a, b) => sinceOf(a.order) - sinceOf(b.order));
  const needing = sorted.filter(({ order }) => needsEyes(order));
  const parts = [
    { title: t.board.yours, rows: needing.filter(({ isYours }) => isYours) },
    { title: t.board.elsewhere, rows: needing.filter(({ isYours }) => !isYours) },
    { title: t.board.others, rows: sorted.filter(({ order }) => !needsEyes(order)) },
  ];
  const left = parts.flatMap((part) => part.rows.slice(longest));
  const pick = left.length === 0 ? [] : [pickInput(left, language)];
  const open = execute({ title: t.buttons.open, verb: 'desk.board', style: 'positive' });
  const report = execute({ title: t.buttons.report, verb: 'desk.report', associatedInputs: 'none' });
  return card({
    language,
    title: t.board.title,
    summary,
    body: [...parts.flatMap((part) => linesOf(part, longest, language)), ...pick],
    actions: left.length === 0 ? [report] : [open, report],
    isWide: true,
  });
}

interface Part {
  readonly title: string;
  readonly rows: readonly BoardRow[];
}

function linesOf({ title, rows }: Part, longest: number, language: Language): readonly CardElement[] {
  if (rows.length === 0) return [];
  const more = rows.length - longest;
  const lines = rows.slice(0, longest).map((row) => line(row, language));
  return [heading(title), ...lines, ...(more > 0 ? [subtle(texts[language].board.more(more))] : [])];
}

function line({ order, area, isYours }: BoardRow, language: Language): CardElement {
  const t = texts[language];
  const status = order.problem === undefined ? t.status[order.phase] : channelProblem(order.problem, language);
  const waiting = waitingOf(order);
  const owners = ownersOf(area, order.request.method).map(({ name }) => name);
  const named = isYours || !needsEyes(order) ? '' : ` (${owners.join(', ')})`;
  const who = waiting && `${t.awaited[waiting.on]}${named}`;
  const since = formatMoment(sinceOf(order), area.zone, language);
  const open = execute({
    title: order.number,
    verb: 'desk.board',
    data: { order: order.number },
    associatedInputs: 'none',
  });
  return columns(
    [text(sentence(status), { weight: 'bolder' }), subtle(who === undefined ? since : t.awaitedSince(who, since))],
    [actionSet([open])],
  );
}

/** Those that have no line of their own. */
function pickInput(rows: readonly BoardRow[], language: Language): CardElement {
  const t = texts[language];
  const choices = rows.slice(0, MOST_PICKS).map(({ order }) => ({
    title: `${order.number}: ${t.status[order.phase]}`,
    value: order.number,
  }));
  return choiceInput({ id: 'order', label: t.board.pick, choices, value: choices[0]?.value, style: 'filtered' });
}
