import { weekdayOf } from '../../src/kernel/time/calendar-date.ts';
import { WEEKDAYS } from '../../src/model/fields/values.ts';
import { tellingIn } from '../../src/reading/clauses/meeting-cues.ts';
import { PARTS } from '../../src/reading/fields/read-hours.ts';
import { lessonsFrom } from './learnt-orders.ts';
import type { Sample } from './score.ts';
import { commonIn, MovedWeights } from './moved-weights.ts';
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
const CALM = 1;
/** Weights are kept in steps of a twentieth; a cue that speaks less than so many of them is left out. */
const STEPS = 20;
const LEAST_WEIGHT = 2;

/** Learns from messages and their labels which days, hours and towns are told of the meeting. The same messages give the same weights. */
export function trainedMeeting(sets: readonly string[]): MeetingModel {
  const all = lessonsFrom(sets, lessonsIn);
  const known = commonIn(
    all.map(({ cues }) => cues),
    LEAST_TIMES,
  );
  const lessons = all.map((lesson) => ({ ...lesson, cues: lesson.cues.filter((cue) => known.has(cue)) }));
  const weights = new MovedWeights({ rate: RATE, calm: CALM });
  for (let round = 0; round < ROUNDS; round++)
    for (const { cues, isOfMeeting } of shuffled(lessons, round))
      weights.move(cues, Number(isOfMeeting) - weights.likelihood(cues));
  const rounded = [...weights.now].map(([cue, weight]): [string, number] => [cue, Math.round(weight * STEPS)]);
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

function areWeekdays(days: readonly number[], { weekdays, earliestDate, latestDate }: Fields): boolean | undefined {
  if (weekdays !== undefined) return days.some((day) => weekdays.split(',').includes(WEEKDAYS[day - 1] ?? ''));
  if (earliestDate === undefined || latestDate === undefined) return false;
  const isEnd = days.some((day) => day === weekdayOf(earliestDate) || day === weekdayOf(latestDate));
  return earliestDate === latestDate ? isEnd : isEnd ? undefined : false;
}

function isPart(part: string, { timeFrom, timeTo }: Fields): boolean {
  const [from = '', to = ''] = PARTS[part]?.split('..') ?? [];
  const told = timeFrom ?? timeTo;
  return told !== undefined && told >= from && told <= to;
}
