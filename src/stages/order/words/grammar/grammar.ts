import { withAgreement } from './agreement.ts';
import { withCircumstances } from './circumstances.ts';
import { withBareClockTimes, withClockTimes } from './clock.ts';
import { withoutTakenBack } from './corrections.ts';
import { withDays, withJoinedDays, withNumberedMonths } from './days.ts';
import { withLengths } from './length.ts';
import type { Setting } from './pattern.ts';
import { withPeople } from './people.ts';
import { withPlaces } from './places.ts';
import { withLanguages } from './speech.ts';
import { withWeekdays } from './weekdays.ts';
import { withLimits, withWeeksAndMonths } from './weeks-and-months.ts';

/**
 * The grammar: each step rewrites the line, so that a later one sees what an earlier one understood. The order matters and
 * is the only thing said here: lengths before times (`2.5 h`), marked times before dates (`klo 9.12`), dates before bare
 * times (`ma 7.12. 9–12`), ages and dates before counts.
 */
export function parsed(line: string, setting: Setting): string {
  return STEPS.reduce((now, step) => step(now, setting), line);
}

const STEPS: readonly ((line: string, setting: Setting) => string)[] = [
  withoutTakenBack,
  withLanguages,
  withLengths,
  withNumberedMonths,
  withAgreement,
  withClockTimes,
  withWeeksAndMonths,
  withDays,
  withJoinedDays,
  withLimits,
  withWeekdays,
  withBareClockTimes,
  withPeople,
  withPlaces,
  withCircumstances,
];
