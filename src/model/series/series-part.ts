import {
  actionSet,
  execute,
  heading,
  subtle,
  text,
  toggleInput,
  type CardAction,
  type CardElement,
} from '../../kernel/card/card.ts';
import { formatList } from '../../kernel/language/format.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import type { Language, Texts } from '../../kernel/language/language.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import type { Area } from '../area/area.ts';
import { shortName } from '../fields/speech.ts';
import { isOver, isStaffed, meetingSlot, type Order, type Proposal } from '../order/order.ts';
import { isToCome, laterOf, rowOf, timesAlong } from '../order/series/series.ts';
import { en } from './words/en.ts';
import { fi, type SeriesWords } from './words/fi.ts';
import { sv } from './words/sv.ts';

export const seriesTexts: Texts<SeriesWords> = { fi, sv, en };

/** What the row is told by: all meetings of the series as they stand. */
export interface SeriesFacts {
  readonly area: Area;
  readonly language: Language;
  readonly meetings?: readonly Order[] | undefined;
}

/** The row of the meetings, a line each, and the later ones to open; nothing for a meeting by itself. */
export function seriesPart(order: Order, facts: SeriesFacts): readonly CardElement[] {
  const { language, meetings = [] } = facts;
  const lines = meetings.length > 1 ? standingLines(order, meetings, facts) : plannedLines(order, facts);
  if (lines.length < 2) return [];
  const buttons = openings(order, meetings, language);
  return [
    heading(seriesTexts[language].title(lines.length)),
    text(lines.join('\n')),
    ...(buttons.length === 0 ? [] : [actionSet(buttons)]),
  ];
}

function standingLines(order: Order, meetings: readonly Order[], facts: SeriesFacts): readonly string[] {
  const words = seriesTexts[facts.language];
  return meetings.map((one) => {
    const slot = meetingSlot(one);
    const when = slot === undefined ? '–' : formatSpan(slot, facts.area.zone, facts.language);
    const own = one.number === order.number ? [words.thisOne] : [];
    return `${one.series?.no ?? 1}. ${[when, words.states[stateOf(one)], ...own].join(' · ')}`;
  });
}

/** Before the later meetings stand: the times that were chosen with this one. */
function plannedLines(order: Order, { area, language }: SeriesFacts): readonly string[] {
  const slot = meetingSlot(order);
  const words = seriesTexts[language];
  const times = slot === undefined ? [] : [slot, ...rowOf(order)];
  return times.map((time, index) => `${index + 1}. ${formatSpan(time, area.zone, language)} · ${words.states.planned}`);
}

function stateOf(order: Order): keyof SeriesWords['states'] {
  if (order.phase === 'cancelled' || order.phase === 'unfilled') return 'cancelled';
  if (order.phase === 'held' || isOver(order)) return 'held';
  if (meetingSlot(order) === undefined) return 'seeking';
  if (!isStaffed(order)) return order.isQuiet === true ? 'planned' : 'staffing';
  return 'agreed';
}

/** Buttons fit in two rows of a phone. */
const MOST_OPENED = 6;

/** Each other meeting that is not over opens by itself: there it is moved, cancelled or given back, and from there one comes back. */
function openings(order: Order, meetings: readonly Order[], language: Language): readonly CardAction[] {
  const { open } = seriesTexts[language];
  return meetings
    .filter((one) => one.number !== order.number && !isOver(one))
    .slice(0, MOST_OPENED)
    .flatMap(({ series }) =>
      series === undefined
        ? []
        : execute({
            ...{ title: open(series.no), verb: 'order.status', associatedInputs: 'none' },
            data: { order: series.first, meeting: String(series.no) },
          }),
    );
}

/** Beside a proposed time: the other meetings that come with it. */
export function rowInWords({ row = [] }: Pick<Proposal, 'row'>, { area, language }: SeriesFacts): string | undefined {
  if (row.length === 0) return undefined;
  const words = seriesTexts[language];
  const times = row.map(({ slot, isOff }) => {
    const time = formatSpan(slot, area.zone, language);
    return isOff === true ? words.off(time) : time;
  });
  return words.along(formatList(times, language));
}

/** On a request: the other meetings that a yes takes along. */
export function askedAlong(order: Order, facts: SeriesFacts): readonly CardElement[] {
  const { area, language, meetings = [] } = facts;
  const times: readonly Interval[] = timesAlong(order, meetings);
  if (times.length === 0) return [];
  const lines = times.map((time) => `- ${formatSpan(time, area.zone, language)}`).join('\n');
  return [text(seriesTexts[language].askedForAll(times.length + 1)), subtle(lines)];
}

/** Which of the meetings is in the way, where no times were found for all of them. */
export function tightPart({ series, matchLog }: Order, language: Language): readonly CardElement[] {
  const tight = matchLog?.tightMeeting;
  return tight === undefined ? [] : [text(seriesTexts[language].tight((series?.no ?? 1) + tight - 1), { weight: 'bolder' })];
}

/** A box: the same for the later meetings. */
export function restInput(act: 'cancel' | 'move' | 'replace', language: Language): CardElement {
  const title = seriesTexts[language].rest[act];
  return toggleInput({ id: 'rest', label: shortName('meetings', language), title, valueOn: 'yes' });
}

/** Are there later meetings that what is done to this one may be done to as well? */
export function hasRest(order: Order, meetings: readonly Order[] = []): boolean {
  return laterOf(order, meetings).some(isToCome);
}
