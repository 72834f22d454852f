import { card, escapeMarkdown, execute, facts, heading, subtle, text, type CardElement } from '../../../kernel/card/card.ts';
import { compareIn } from '../../../kernel/language/format.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import type { MatchLog, RankedPart } from '../../../model/order/match-log.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import { tightPart } from '../../../model/series/series-part.ts';
import { hintInWords } from '../../../model/search-words.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { texts as deskTexts } from '../texts.ts';
import { texts } from './texts.ts';

export interface WhyFacts {
  readonly area: Area;
  readonly bank: ReadonlyMap<PersonId, Consultant>;
  readonly language: Language;
}

/** In the order in which the search narrows. */
const COUNTS = [
  'candidates',
  'qualified',
  'unreached',
  'free',
  'unknown',
  'starts',
] as const satisfies readonly (keyof MatchLog['counts'])[];

/** So many names of one reason are told; the rest as a number. */
const MOST_NAMES = 8;

/** The last search in words: who was suggested and why, and for the others the first rule that stopped them. Never a calendar's contents. */
export function whyCard(order: Order, log: MatchLog, given: WhyFacts): Shown {
  const { area, language } = given;
  const t = texts[language];
  const back = execute({ title: t.back, verb: 'desk.board', data: { order: order.number } });
  const body: CardElement[] = [
    subtle(t.searchedAt(formatMoment(log.at, area.zone, language))),
    facts(COUNTS.flatMap((one) => (log.counts[one] === undefined ? [] : [[t.counts[one], String(log.counts[one])] as const]))),
    ...ofSeries(order, log, language),
    ...problem(log, language),
    ...suggested(log, given),
    ...nearest(order, log, given),
    ...grouped(
      { title: t.unknownTitle, people: log.unknown, wordsOf: (reason) => t.unknown[reason] ?? t.unknown['error'] ?? reason },
      given,
    ),
    ...grouped({ title: t.unreachedTitle, people: unreachedIn(order), wordsOf: () => t.unreached }, given),
    ...grouped({ title: t.whyNotTitle, people: log.whyNot, wordsOf: (reason) => t.whyNot[reason] ?? reason }, given),
  ];
  return {
    summary: deskTexts[language].summary(order.number),
    card: card({ language, title: t.title(order.number), body, actions: [back], isWide: true }),
  };
}

/** Whom no request of this order has reached: neither a yes nor a no of theirs. */
function unreachedIn({ offers }: Order): Group['people'] {
  const people = new Set(offers.flatMap(({ state, consultant }) => (state === 'unreached' ? [consultant] : [])));
  return [...people].map((consultant) => ({ consultant, reason: 'unreached' }));
}

/** Of a series: that people were to be free for all of it, and which meeting is in the way. */
function ofSeries(order: Order, log: MatchLog, language: Language): readonly CardElement[] {
  const { meetings } = log;
  if (meetings === undefined) return [];
  return [text(texts[language].freeForAll(meetings)), ...tightPart({ ...order, matchLog: log }, language)];
}

function problem(log: MatchLog, language: Language): readonly CardElement[] {
  return log.problem === undefined ? [] : [text(modelTexts[language].matchProblems[log.problem], { weight: 'bolder' })];
}

function suggested(log: MatchLog, given: WhyFacts): readonly CardElement[] {
  const t = texts[given.language];
  if (log.suggested.length === 0) return [];
  const rows = log.suggested.map(
    ({ consultant, parts }) =>
      [nameOf(consultant, given), parts.flatMap((part) => partInWords(part, given.language)).join(' · ')] as const,
  );
  const together = teamInWords(log.team ?? [], given.language);
  return [heading(t.suggestedTitle), facts(rows), ...(together === '' ? [] : [text(together)])];
}

/** How the suggested suit each other: what is as it should be, and what had to give way. */
function teamInWords(parts: readonly RankedPart[], language: Language): string {
  const { good, less } = texts[language].team;
  const said = parts.flatMap(({ part, points }) => (points === 0 ? good : less)[part] ?? []);
  return said.length === 0 ? '' : `${texts[language].together} ${said.join(' · ')}.`;
}

const ALWAYS_SAID: readonly string[] = ['load', 'rest', 'joined'];

/** A part without points said nothing, so it is left out; what moved the person back or forth is told with its number. */
function partInWords({ part, points, number }: RankedPart, language: Language): readonly string[] {
  const words = texts[language].parts[part];
  if (words === undefined || (points === 0 && !ALWAYS_SAID.includes(part))) return [];
  return [words(number ?? 0)];
}

function nearest(order: Order, log: MatchLog, { area, language }: WhyFacts): readonly CardElement[] {
  if (log.nearest.length === 0) return [];
  const lines = log.nearest.map((hint) => text(`• ${hintInWords(hint, order, { area, language })}`, { spacing: 'small' }));
  return [heading(texts[language].nearestTitle), ...lines];
}

interface Group {
  readonly title: string;
  readonly people: readonly { readonly consultant: PersonId; readonly reason: string }[];
  readonly wordsOf: (reason: string) => string;
}

/** Names under their reason, the reason with most people first. */
function grouped({ title, people, wordsOf }: Group, given: WhyFacts): readonly CardElement[] {
  if (people.length === 0) return [];
  const reasons = [...new Set(people.map(({ reason }) => reason))];
  const rows = reasons.map((reason) => ({
    label: wordsOf(reason),
    names: people
      .filter((one) => one.reason === reason)
      .map(({ consultant }) => nameOf(consultant, given))
      .sort(compareIn(given.language)),
  }));
  const sorted = rows.sort((a, b) => b.names.length - a.names.length);
  return [heading(title), facts(sorted.map(({ label, names }) => [`${label} (${names.length})`, listed(names, given.language)]))];
}

function listed(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${shown} ${texts[language].more(rest)}` : shown;
}

function nameOf(id: PersonId, { bank, language }: WhyFacts): string {
  return escapeMarkdown(bank.get(id)?.name ?? texts[language].gone);
}
