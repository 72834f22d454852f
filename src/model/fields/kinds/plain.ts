import { escapeMarkdown } from '../../../kernel/card/card.ts';
import { formatDate, formatDuration, formatTime } from '../../../kernel/language/format.ts';
import { daysBetween, isoWeekOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isLocalDate, isLocalTime, type LocalTime } from '../../../kernel/time/zone.ts';
import { methodOf } from '../../area/names.ts';
import type { Kind } from '../kind.ts';
import { LENGTHS, USUAL_MINUTES } from '../values.ts';
import { isNumber, plain, unless, type Reason } from './base.ts';

/** Own words, at most so many characters. What points to a person is stopped before (`read-field.ts`). */
export function freeText(longest: number, tooLong: Reason, isLong = false): Kind<string, never> {
  return {
    ...plain,
    look: 'text',
    text: { longest, isLong },
    faultOf: (words) => unless(Array.from(words).length <= longest, tooLong),
    tell: escapeMarkdown,
  };
}

const LONGEST_NUMBER = 20;

/** The number of another order. */
export function orderNumber(): Kind<string, never> {
  return {
    ...plain,
    look: 'text',
    text: { longest: LONGEST_NUMBER, isNumber: true },
    tell: (words) => (/^VP-\d{4}-\d{4,}(?:-\d{1,3})?$/.test(words) ? words : undefined),
  };
}

/** People, in numbers. */
export function count(most: number): Kind<number, never> {
  return {
    ...plain,
    look: 'number',
    isFit: isNumber,
    faultOf: (words) => unless(isNumber(words) && Number(words) <= most, 'bad-count'),
    read: Number,
    write: String,
    tell: (words) => (isNumber(words) ? words : undefined),
  };
}

/** Minutes in half hours, or the method's own length. */
export function length(): Kind<number, never> {
  return {
    ...count(LENGTHS.at(-1) ?? 0),
    look: 'choice',
    faultOf: (words, { area, said }) => {
      const usual = methodOf(area, said['method'] ?? '')?.durationMinutes ?? USUAL_MINUTES;
      return unless(/^\d{2,3}$/.test(words) && [usual, ...LENGTHS].includes(Number(words)), 'bad-length');
    },
    tell: (words, { language }) => (isNumber(words) ? formatDuration(Number(words), language) : undefined),
    choices: ({ language }) => LENGTHS.map((minutes) => ({ title: formatDuration(minutes, language), value: String(minutes) })),
  };
}

/** How far ahead a meeting may be wished, in days: a whole year and its follow-up season. */
const FARTHEST_DAYS = 400;

/** A day from today on, or until today. */
export function day(days: 'ahead' | 'behind'): Kind<LocalDate, never> {
  return {
    ...plain,
    look: 'day',
    days,
    isFit: isLocalDate,
    faultOf: (words, { today }) => {
      if (!isLocalDate(words)) return { reason: 'bad-date' };
      if (days === 'behind') return unless(words <= today, 'future-date');
      return words < today ? { reason: 'past-date' } : unless(daysBetween(today, words) <= FARTHEST_DAYS, 'too-far');
    },
    // Always with its weekday and week, because a wrong day is the costliest mistake.
    tell: (words, { language, week }) =>
      isLocalDate(words) ? `${formatDate(words, language)} (${week(isoWeekOf(words).week)})` : undefined,
  };
}

export function clock(): Kind<LocalTime, never> {
  return {
    ...plain,
    look: 'clock',
    isFit: isLocalTime,
    tell: (words, { language }) => (/^\d{1,2}:\d{2}$/.test(words) ? formatTime(words, language) : undefined),
  };
}
