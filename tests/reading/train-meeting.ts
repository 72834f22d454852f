import { weekdayOf } from '../../src/kernel/time/calendar-date.ts';
import { tellingIn } from '../../src/reading/clauses/meeting-cues.ts';
import { lessonsFrom } from './learnt-orders.ts';
import type { Sample } from './score.ts';
import { shuffled } from './shuffled.ts';

/** Whole numbers by cue: what `ofMeeting` adds up. */
export type MeetingModel = Readonly<Record<string, number>>;

interface Lesson {
  readonly cues: readonly string[];
  readonly isOfMeeting: boolean;
}

const ROUNDS = 10;
const LEAST_TIMES = 2;
const RATE = 0.15;
const DECAY = 0.001;
/** Weights are kept in steps of a twentieth; a cue that speaks less than so many of them is left out. */
const STEPS = 20;
const LEAST_WEIGHT = 2;

/** Learns from messages and their labels which days, hours and towns are told of the meeting. The same messages give the same weights. */
export function trainedMeeting(sets: readonly string[]): MeetingModel {
  const lessons = withCommonCues(lessonsFrom(sets, lessonsIn));
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { cues, isOfMeeting } of shuffled(lessons, round)) {
      const sum = cues.reduce((all, cue) => all + (weights.get(cue) ?? 0), 0);
      const miss = Number(isOfMeeting) - 1 / (1 + Math.exp(-sum));
      for (const cue of cues) {
        const slope = miss - DECAY * (weights.get(cue) ?? 0);
        const far = (moved.get(cue) ?? 0) + slope * slope;
        moved.set(cue, far);
        weights.set(cue, (weights.get(cue) ?? 0) + (RATE * slope) / Math.sqrt(far + 1));
      }
    }
  const rounded = [...weights].map(([cue, weight]): [string, number] => [cue, Math.round(weight * STEPS)]);
  return Object.fromEntries(
    rounded.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function lessonsIn({ said }: { readonly said: string }, { fields }: Sample): readonly Lesson[] {
  if (isOfSeveral(fields)) return [];
  return tellingIn(said.split(' ')).flatMap(({ sign, cues }) => {
    const isOfMeeting = isTold(sign, fields);
    return isOfMeeting === undefined ? [] : [{ cues, isOfMeeting }];
  });
}

/** Days of a series, or each with its own hours: which sign gave which, no label says. */
function isOfSeveral(fields: Sample['fields']): boolean {
  return Object.keys(fields).some((name) => /^(?:window|meetings|everyWeeks)/.test(name));
}

function withCommonCues(lessons: readonly Lesson[]): readonly Lesson[] {
  const times = new Map<string, number>();
  for (const { cues } of lessons) for (const cue of cues) times.set(cue, (times.get(cue) ?? 0) + 1);
  return lessons.map((lesson) => ({ ...lesson, cues: lesson.cues.filter((cue) => (times.get(cue) ?? 0) >= LEAST_TIMES) }));
}

type Fields = Sample['fields'];

/** Do the labels hold what a sign tells? Undefined where they do not show it. */
function isTold(sign: string, fields: Fields): boolean | undefined {
  const [, kind = '', value = ''] = /^(\w+):?([^+]*)/.exec(sign) ?? [];
  return (TOLD[kind] ?? isImpossible)(value, fields);
}

const TOLD: Readonly<Record<string, (value: string, fields: Fields) => boolean | undefined>> = {
  R: isOfDays,
  wds: (days, fields) => areWeekdays(days.split(',').map(Number), fields),
  part: isPart,
  T: isOfHours,
  M: (town, { municipality }) => town === municipality,
};

/** A day that cannot be, or is gone, beside one that is meant. */
function isImpossible(_: string, { earliestDate, latestDate }: Fields): boolean | undefined {
  return earliestDate === undefined && latestDate === undefined ? undefined : false;
}

function isOfHours(span: string, { timeFrom, timeTo }: Fields): boolean {
  const [from, to] = span.split('..');
  return isSame(from, timeFrom) || isSame(to, timeTo);
}

function isSame(some: string | undefined, other: string | undefined): boolean {
  return some !== undefined && some !== '' && some === other;
}

function isOfDays(span: string, { earliestDate, latestDate }: Fields): boolean {
  const [, first = '', last = ''] = /^(.*)\.\.(.*):/.exec(span) ?? [];
  const isOpen = first === '' || last === '' || latestDate === undefined;
  if (isOpen) return isSame(first, earliestDate) || isSame(last, latestDate);
  if (earliestDate === undefined) return last === latestDate;
  return first <= latestDate && last >= earliestDate;
}

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function areWeekdays(days: readonly number[], { weekdays, earliestDate, latestDate }: Fields): boolean | undefined {
  if (weekdays !== undefined) return days.some((day) => weekdays.split(',').includes(NAMES[day - 1] ?? ''));
  if (earliestDate === undefined || latestDate === undefined) return false;
  const isEnd = days.some((day) => day === weekdayOf(earliestDate) || day === weekdayOf(latestDate));
  return earliestDate === latestDate ? isEnd : isEnd ? undefined : false;
}

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  am: ['08:00', '12:00'],
  pm: ['12:00', '16:00'],
  eve: ['16:00', '19:00'],
};

function isPart(part: string, { timeFrom, timeTo }: Fields): boolean {
  const [from, to] = PARTS[part] ?? ['', ''];
  const told = timeFrom ?? timeTo;
  return told !== undefined && told >= from && told <= to;
}
