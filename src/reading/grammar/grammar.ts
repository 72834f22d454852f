import { withAges, withChildrenByAge } from './ages.ts';
import { withAgreement } from './agreement.ts';
import { withCircumstances } from './circumstances.ts';
import { withBareClockTimes, withClockTimes } from './time/clock-times.ts';
import { withoutTakenBack } from './corrections.ts';
import { withDays, withJoinedDays } from './time/named-days.ts';
import { withLengths } from './time/length.ts';
import { withNumberedMonths } from './time/named-months.ts';
import type { Setting } from './pattern.ts';
import { withPeople } from './counted-people.ts';
import { withPlaces } from './places.ts';
import { withSeries } from './series-words.ts';
import { withLanguages } from './spoken-languages.ts';
import { withWeekdays } from './time/weekdays.ts';
import { withLimits, withWeeksAndMonths } from './time/weeks-and-months.ts';

/**
 * The grammar: each step rewrites the line, so that a later one sees what an earlier one understood. The order matters and
 * is the only thing said here: lengths before times (`2.5 h`), marked times before dates (`klo 9.12`), dates before bare
 * times (`ma 7.12. 9–12`), ages and dates before counts.
 */
export function parsed(line: string, setting: Setting): string {
  return STEPS.reduce((now, [needs, step]) => (needs.test(now) ? step(now, setting) : now), line);
}

/** Each step with what a line must hold for it to have anything to do: most lines need only a few steps. */
const STEPS: readonly (readonly [RegExp, (line: string, setting: Setting) => string])[] = [
  [/ (?:but|utan|fix|instead|sijaan) /, withoutTakenBack],
  [/ (?:n:|o:|week|month|other|weekly|fortnightly|monthly|open-ended|varannan|vartannat|joka|every|varje)/, withSeries],
  [/ (?:lang:|interpreter|remote-interpreter|sign)/, withLanguages],
  [/ (?:hour|half-hour|minute|quarter|lasting|length)/, withLengths],
  [/ (?:m:|s:|n:20\d\d )/, withNumberedMonths],
  [/ (?:agreed|consent|to-agree|discussed) /, withAgreement],
  [/ (?:n|p|hm|c):\d| noon | half | quarter-/, withClockTimes],
  [/ (?:week|month|m:|half-month|after-that)/, withWeeksAndMonths],
  [/ (?:p:|ymd:|wd:|weekend|this|today|tomorrow|in-two-days|yesterday|day|o:|s:)/, withDays],
  [/ [RX]:\S+ (?:-|to|and|(?:\S+ ){0,3}?(?:eli|alltså|dvs)) /, withJoinedDays],
  [/ R:/, withLimits],
  [/ (?:wd:|workdays|weekend)/, withWeekdays],
  [/ (?:n|p|hm|c):\d/, withBareClockTimes],
  [/ (?:g:|yearold|aged)/, withAges],
  [/ (?:g:|sector:|unit:|ages:|meitä|meistä|meiltä|vi|we|us|oss|i-am n:|pre:from)/, withPeople],
  [/ (?:g:|C:|ages:)/, withChildrenByAge],
  [/ (?:place|town:|home|hos |at-theirs|at-ours|own-place|visit|at g:)/, withPlaces],
  [
    / (?:acute|rush|at-once|urgency-label|calm|pre:not|without|utan|client-meeting|g:|worry|o:|not-know|methods|vp:)/,
    withCircumstances,
  ],
];
