import { formatDuration } from '../kernel/language/format.ts';
import { formatSpan } from '../kernel/language/format-moment.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Area } from './area/area.ts';
import type { MatchProblem, NearestHint } from './order/match-log.ts';
import { modelTexts } from './area/naming.ts';
import type { Order, Problem } from './order/order.ts';

/** Problems of an order of which the last search knows more. */
const SEARCH_PROBLEMS: readonly (Problem | undefined)[] = ['no-time', 'nobody-qualified', 'nobody-reached', 'calendars-unknown'];

/** Why the last search found no time, while the order is stuck for that very reason. */
export function searchProblem({ phase, problem, matchLog }: Order): MatchProblem | undefined {
  return phase === 'stuck' && SEARCH_PROBLEMS.includes(problem) ? matchLog?.problem : undefined;
}

/** What would help then, the easiest first. */
export function nearestOf(order: Order): readonly NearestHint[] {
  return searchProblem(order) === undefined ? [] : (order.matchLog?.nearest ?? []);
}

/** What a press of `order.move` can take: a change of the time. Every other change is of the order itself. */
export const OF_TIME: readonly NearestHint['kind'][] = ['later', 'earlier', 'shorter', 'other-day'];

/** '30 min myöhemmin' */
export function changeInWords({ kind, number = 0 }: NearestHint, language: Language): string {
  const amount = kind === 'fewer-seats' ? String(number) : formatDuration(number, language);
  return modelTexts[language].hints[kind](amount);
}

/** '30 min myöhemmin: ti 26.1.2027 klo 13.30–16.00, 3 paria pääsee' */
export function hintInWords(
  hint: NearestHint,
  order: Order,
  { area, language }: { readonly area: Area; readonly language: Language },
): string {
  const empty = order.seats.filter(({ holder }) => holder === undefined).length;
  const seats = hint.kind === 'fewer-seats' ? (hint.number ?? empty) : empty;
  const { teams: inWords, canCome } = modelTexts[language];
  const teams = hint.teams === 0 ? '' : `, ${canCome(inWords(hint.teams, seats))}`;
  return `${changeInWords(hint, language)}: ${formatSpan(hint.slot, area.zone, language)}${teams}`;
}
