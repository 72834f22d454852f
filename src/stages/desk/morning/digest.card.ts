import {
  actionSet,
  card,
  columns,
  escapeMarkdown,
  execute,
  heading,
  subtle,
  text,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { ownersOf, type Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Person } from '../../../model/people/person.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import type { DayAhead } from './permissions.ts';
import { channelProblem, sentence } from './problem.ts';
import { texts } from '../texts.ts';
import { sinceOf } from '../../../model/order/waiting/awaited.ts';

/** What a coordinator is told in the morning. */
export interface Morning {
  readonly waiting: readonly Order[];
  /** Days of consultants that come soon. */
  readonly ahead: readonly DayAhead[];
  /** Consultants who wait for a decision of what they wish for their own row. */
  readonly wishes?: readonly Person[] | undefined;
}

const MOST_LINES = 10;

/** The morning's message: how many orders need the coordinator, and the longest waiting of them. Numbers and problems only (DOMAIN 8). */
export function digestCard({ waiting, ahead, wishes = [] }: Morning, area: Area, language: Language): Shown {
  const t = texts[language];
  const sorted = [...waiting].sort((a, b) => sinceOf(a) - sinceOf(b));
  const soon = new Set(ahead.map(({ who }) => who.id)).size;
  const besides = [
    ...(wishes.length === 0 ? [] : [t.digest.wishes(wishes.length)]),
    ...(soon === 0 ? [] : [t.digest.ahead(soon)]),
  ];
  const orders = waiting.length === 0 && besides.length > 0 ? [] : [t.board.needsYou(waiting.length)];
  const summary = [...orders, ...besides].join(' ');
  const lines = sorted.slice(0, MOST_LINES).map((order) => line(order, area, language));
  const more = waiting.length - MOST_LINES;
  const open = execute({ title: t.digest.open, verb: 'desk.board', associatedInputs: 'none' });
  const body = [
    ...lines,
    ...(more > 0 ? [subtle(t.board.more(more))] : []),
    ...wishesPart(wishes, language),
    ...WHAT.flatMap((what) => aheadPart(ahead, what, language)),
  ];
  return { summary, card: card({ language, title: t.digest.title, summary, body, actions: [open] }) };
}

const WHAT = ['permission', 'refresher'] as const;

/** Once a week: whose permission to lead meetings ends soon, or who is to be trained again, and the one thing to do about it. */
function aheadPart(ahead: Morning['ahead'], what: DayAhead['what'], language: Language): readonly CardElement[] {
  const of = ahead.filter((one) => one.what === what);
  if (of.length === 0) return [];
  const { line: inWords, [what]: t } = texts[language].permissions;
  const lines = of.map(({ who, day }) => `- ${inWords(escapeMarkdown(who.name), formatDate(day, language))}`);
  return [heading(t.title), text(lines.join('\n')), subtle(t.how)];
}

/** Each opens what is wished. */
function wishesPart(wishes: readonly Person[], language: Language): readonly CardElement[] {
  if (wishes.length === 0) return [];
  const { decide, deciding } = texts[language].digest;
  const lines = wishes.slice(0, MOST_LINES).map(({ id, name }) => {
    const open = execute({ title: decide, tooltip: `${decide}: ${name}`, verb: 'desk.wish', data: { person: id } });
    return columns([text(escapeMarkdown(name))], [actionSet([open])]);
  });
  return [heading(deciding), ...lines];
}

/** What is left of an earlier morning's message, where it may not be deleted. */
export function pastDigestCard(language: Language): Shown {
  const { past, open } = texts[language].digest;
  const board = execute({ title: open, verb: 'desk.board', associatedInputs: 'none' });
  return { summary: past, card: card({ language, title: past, body: [], actions: [board] }) };
}

/** Each opens its order. Where a coordinator is named for the method, the line says whose it is. */
function line(order: Order, area: Area, language: Language): CardElement {
  const t = texts[language];
  const named = ownersOf(area, order.request.method).filter(({ methods }) => methods !== undefined);
  const what = order.problem === undefined ? t.status[order.phase] : channelProblem(order.problem, language);
  const whose = named.map(({ name }) => name).join(', ');
  const words = sentence(whose === '' ? what : `${what} (${whose})`);
  const since = t.digest.since(formatMoment(sinceOf(order), area.zone, language));
  const open = execute({ title: order.number, verb: 'desk.board', data: { order: order.number }, associatedInputs: 'none' });
  return columns([text(words, { weight: 'bolder' }), subtle(since)], [actionSet([open])]);
}
