import type { Area } from '../../area/area.ts';
import { methodOf } from '../../area/names.ts';
import type { Said, Speech } from '../kind.ts';
import { choice, numbered, teamSize, ticks } from '../kinds/lists.ts';
import { clock, day, length, orderNumber } from '../kinds/plain.ts';
import type { Row } from '../row.ts';
import { MEETINGS, URGENCIES, USUAL_WEEKS_BETWEEN, WEEKDAYS, WEEKS_BETWEEN } from '../values.ts';

/** Told as the time of the meeting, or the days that are wished for. */
const time = { stored: 'within', shown: {}, serves: 'the time' } as const;

/** When the meeting may be. */
export const TIME = {
  earliestDate: {
    ...time,
    kind: day('ahead'),
    form: { group: 'time', at: 1, first: 6, isHalf: true },
    talk: { at: 7, name: 'days', isNeeded: true },
    heard: /date|week|day/,
    guess: 'days',
  },
  latestDate: {
    ...time,
    kind: day('ahead'),
    form: { group: 'time', at: 2, first: 7, isHalf: true },
    talk: 'days',
    guess: 'days',
  },
  weekdays: { ...time, kind: ticks(WEEKDAYS, 'unknown-weekday'), form: { group: 'time', at: 5 }, talk: 'days', guess: 'days' },
  timeFrom: {
    ...time,
    kind: clock(),
    form: { group: 'time', at: 3, isHalf: true },
    talk: { at: 8, name: 'hours' },
    heard: /time|hour/,
    guess: 'hours',
  },
  timeTo: { ...time, kind: clock(), form: { group: 'time', at: 4, isHalf: true }, talk: 'hours', guess: 'hours' },
  durationMinutes: {
    kind: length(),
    form: { group: 'time', at: 6, isByMethod: true },
    talk: 'hours',
    heard: /length|duration/,
    guess: 'durationMinutes',
    shown: {},
    serves: 'the time',
    // Read with the windows into which it must fit.
    stored: 'within',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

/** One of up to five exact times, which are numbered. */
export const WINDOW = {
  Date: { ...time, kind: day('ahead'), talk: 'days' },
  From: { ...time, kind: clock(), talk: 'hours' },
  To: { ...time, kind: clock(), talk: 'hours' },
} as const satisfies Readonly<Record<string, Row>>;

/** An acute method is acute, whatever was said. */
export function urgencyOf({ method, urgency }: Said, area: Area): 'normal' | 'acute' {
  return urgency === 'acute' || methodOf(area, method ?? '')?.isAcute === true ? 'acute' : 'normal';
}

/** Is it a series of which nobody has said how many meetings it has? A method that usually is one has its own number. */
function isUncertainSeries({ everyWeeks, method }: Said, area: Area): boolean {
  return everyWeeks !== undefined && methodOf(area, method ?? '')?.series === undefined;
}

/** Meetings that are ordered together, with the same team. */
export const SERIES = {
  meetings: {
    kind: choice(MEETINGS),
    usual: ({ method }, area) => methodOf(area, method ?? '')?.series?.meetings.toString(),
    form: { group: 'time', at: 7, isHalf: true, isByMethod: true },
    // How often is said, but not how many times.
    talk: { at: 16, isNeeded: isUncertainSeries, asks: isUncertainSeries },
    heard: /series/,
    guess: 'meetings',
    shown: { offer: 19, pair: 23, desk: 22, channel: 4, status: 21, report: 25 },
    tell: (request: { readonly meetings?: string; readonly everyWeeks?: number }, { names, namesOf }: Speech) => {
      const { meetings = '1', everyWeeks = USUAL_WEEKS_BETWEEN } = request;
      return meetings === '1' ? undefined : `${names[meetings]}, ${namesOf('everyWeeks')[everyWeeks]}`;
    },
    stored: 'sometimes',
    follows: true,
  },
  everyWeeks: {
    kind: numbered(WEEKS_BETWEEN),
    usual: ({ method }, area) => methodOf(area, method ?? '')?.series?.everyWeeks.toString(),
    form: { group: 'time', at: 8, isHalf: true, isByMethod: true },
    guess: 'meetings',
    shown: {},
    serves: 'the series',
    stored: 'sometimes',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

/** How the order is dealt with. */
export const TEAM = {
  seats: {
    kind: teamSize(),
    usual: ({ method }, area) => methodOf(area, method ?? '')?.seats.toString(),
    form: { group: 'more', at: 6, isByMethod: true },
    heard: /seat/,
    guess: 'seats',
    shown: {},
    serves: 'the seats of the order',
    stored: 'always',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

export const HANDLING = {
  urgency: {
    kind: choice(URGENCIES, 'unknown-urgency'),
    usual: () => 'normal',
    // An acute method is always handled as acute.
    read: (words = 'normal', { said, area }) =>
      words === 'normal' || words === 'acute' ? { value: urgencyOf(said, area) } : { fault: { reason: 'unknown-urgency' } },
    form: { group: 'wishes', at: 4, showsUsual: true },
    heard: /urgen/,
    guess: 'urgency',
    shown: { offer: 10, channel: 20, status: 19, report: 18 },
    tell: (
      { urgency }: { readonly urgency: 'normal' | 'acute' },
      { names }: { readonly names: Readonly<Record<string, string>> },
    ) => (urgency === 'acute' ? names['acute'] : undefined),
    stored: 'always',
  },
  followUpOf: {
    kind: orderNumber(),
    read: (words, { followUp }) => {
      if (words === undefined) return {};
      return followUp === undefined ? { fault: { reason: 'unknown-order' } } : { value: followUp.number };
    },
    form: { group: 'more', at: 7 },
    shown: { report: 24 },
    stored: 'sometimes',
  },
} as const satisfies Readonly<Record<string, Row>>;
