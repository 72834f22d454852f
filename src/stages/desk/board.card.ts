import { card, choiceInput, execute, heading, subtle, table } from '../../kernel/card/card.ts';
import type { CardElement } from '../../kernel/card/card.ts';
import { formatMoment } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area.ts';
import { modelTexts } from '../../model/naming.ts';
import type { Order } from '../../model/order.ts';
import type { Shown } from '../../runtime/handlers.ts';
import { channelProblem } from './problem.ts';
import { texts } from './texts.ts';
import { needsEyes, waitingOf } from './waiting.ts';

/** An order on the board, with the area it belongs to. */
export interface BoardRow {
  readonly order: Order;
  readonly area: Area;
}

/** So many rows of a list fit a phone and a card; the longest waiting come first. */
const MOST_ROWS = 12;
const MOST_PICKS = 40;

/** What waits, for whom and since when; the coordinator's own turn first. */
export function boardCard(rows: readonly BoardRow[], language: Language): Shown {
  const t = texts[language];
  const sorted = [...rows].sort((a, b) => sinceOf(a) - sinceOf(b));
  const yours = sorted.filter(({ order }) => needsEyes(order));
  const others = sorted.filter(({ order }) => !needsEyes(order));
  const body = [...part(t.board.yours, yours, language), ...part(t.board.others, others, language)];
  const picks = [...yours, ...others].slice(0, MOST_PICKS).map(({ order }) => ({
    title: `${order.number}: ${t.status[order.phase]}`,
    value: order.number,
  }));
  const pick = choiceInput({ id: 'order', label: t.board.pick, choices: picks, value: picks[0]?.value, style: 'compact' });
  const open = execute({ title: t.buttons.open, verb: 'desk.board', style: 'positive' });
  const report = execute({ title: t.buttons.report, verb: 'desk.report', associatedInputs: 'none' });
  const title = t.board.title;
  const summary = rows.length === 0 ? t.board.none : t.board.needsYou(yours.length);
  return {
    summary: `${title}. ${summary}`,
    card: card({
      language,
      title,
      summary,
      body: picks.length === 0 ? body : [...body, pick],
      actions: picks.length === 0 ? [report] : [open, report],
      isWide: true,
    }),
  };
}

function part(title: string, rows: readonly BoardRow[], language: Language): readonly CardElement[] {
  if (rows.length === 0) return [];
  const t = texts[language].board;
  const more = rows.length - MOST_ROWS;
  const lines = rows.slice(0, MOST_ROWS).map((row) => line(row, language));
  return [heading(title), table(t.columns, lines), ...(more > 0 ? [subtle(t.more(more))] : [])];
}

function line({ order, area }: BoardRow, language: Language): readonly string[] {
  const t = texts[language];
  const waiting = waitingOf(order);
  const status = order.problem === undefined ? t.status[order.phase] : channelProblem(order.problem, language);
  const since = waiting && t.since(t.awaited[waiting.on], formatMoment(waiting.since, area.zone, language));
  return [order.number, status, since ?? modelTexts[language].everyday.none];
}

function sinceOf({ order }: BoardRow): number {
  return waitingOf(order)?.since ?? 0;
}
