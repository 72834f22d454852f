import type { Language } from '../../../kernel/language/language.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import { addWorkingDays } from '../../../kernel/time/holidays.ts';
import { isLocalDate, isLocalTime } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { FIELD_NAMES, filledWindows, namesIn, rowOf, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import { urgencyOf } from '../../../model/fields/rows/time.ts';
import { shortName, speechOf } from '../../../model/fields/speech.ts';
import { USUAL_MINUTES } from '../../../model/fields/values.ts';
import { preparedDay } from '../../../model/order/waiting/notice.ts';
import { methodOf } from '../../../model/area/names.ts';
import { completed, usualDays } from '../request/days-and-hours.ts';

/** Everything an order form is drawn from. */
export interface FormState {
  readonly language: Language;
  readonly area: Area;
  /** Today in the area's zone. */
  readonly today: LocalDate;
  readonly fields: Fields;
  readonly faults: Faults;
  /** Names of consultants who are ticked as excluded, by id. */
  readonly excludedNames: ReadonlyMap<string, string>;
  /** Lists up to this long stand on the card itself; longer ones are looked up while typing. Undefined: every list that is usual. */
  readonly longestList?: number | undefined;
  /** What of the latest words was not understood, in a sentence. */
  readonly unclear?: string | undefined;
  /** One question by itself, with its buttons beside it: the input may stay empty. */
  readonly isOneQuestion?: boolean | undefined;
  /** In a dialog nothing can be asked one at a time, because nothing can be written there. */
  readonly isInDialog?: true | undefined;
  /** On a page no list is too long, and none can be looked up while typing. */
  readonly via?: 'web' | undefined;
}

/** The form's fields with what is shown where nothing was said. A field with a fault keeps what it has, even nothing. */
export function withDefaults(state: FormState): FormState {
  const { fields, faults, area, language } = state;
  const shown = FIELD_NAMES.filter((name) => rowOf(name).form?.showsUsual === true);
  const usual: Readonly<Partial<Record<FieldName, string | undefined>>> = {
    ...Object.fromEntries(shown.map((name) => [name, rowOf(name).usual?.(fields, area, language)])),
    ...usualTimes(state),
  };
  const missing = (Object.keys(usual) as FieldName[]).filter(
    (name) => usual[name] !== undefined && fields[name] === undefined && !faults.has(name),
  );
  return { ...state, fields: { ...fields, ...Object.fromEntries(missing.map((name) => [name, usual[name]])) } };
}

/** What was understood, in words: the label and the value of every field that is told. */
export function understoodFacts(state: FormState): readonly (readonly [string, string])[] {
  return namesIn(state.fields).flatMap((name) => {
    const said = saidOf(name, state);
    return said === undefined || said === '' ? [] : [[shortName(name, state.language), said] as const];
  });
}

/** Own words are not repeated, so that no detail that slipped through is shown twice. */
export function saidOf(name: FieldName, { fields, area, language }: FormState): string | undefined {
  const words = fields[name];
  const isTold = words !== undefined && !isOwnWords(name);
  return isTold ? rowOf(name).kind.tell(words, speechOf(name, { area, language, said: fields })) : undefined;
}

/** Is it filled in with words of one's own? */
export function isOwnWords(name: FieldName): boolean {
  const { text } = rowOf(name).kind;
  return text !== undefined && text.isNumber !== true;
}

function usualTimes(state: FormState): Fields {
  const { fields, area, today } = state;
  const minutes = Number(fields.durationMinutes ?? methodOf(area, fields.method ?? '')?.durationMinutes ?? USUAL_MINUTES);
  const soonest = preparedDay(today, area, { ...fields, urgency: urgencyOf(fields, area) });
  const acute = acuteDays(state);
  const days = acute ?? usualDays({ today, soonest }, dateOr(fields.earliestDate), dateOr(fields.latestDate));
  const length = Number.isFinite(minutes) ? minutes : USUAL_MINUTES;
  const hours = completed(timeOr(fields.timeFrom), timeOr(fields.timeTo), length);
  return {
    ...(isDayOpen(state) ? { earliestDate: days.first, latestDate: days.last } : {}),
    timeFrom: hours.from,
    timeTo: hours.to,
  };
}

/** An acute method is held on the same day or the next working day. */
function acuteDays({ fields, area, today }: FormState): { readonly first: LocalDate; readonly last: LocalDate } | undefined {
  const isSaid = fields.earliestDate !== undefined || fields.latestDate !== undefined;
  if (isSaid || methodOf(area, fields.method ?? '')?.isAcute !== true) return undefined;
  return { first: today, last: addWorkingDays(today, 1, area.holidays) };
}

/** No day is suggested where windows are given, or where a day was not understood: a wrong day is the costliest mistake. */
function isDayOpen({ fields, faults }: FormState): boolean {
  return filledWindows(fields).length === 0 && !faults.has('earliestDate') && !faults.has('latestDate');
}

function dateOr(words: string | undefined): LocalDate | undefined {
  return words !== undefined && isLocalDate(words) ? words : undefined;
}

function timeOr(words: string | undefined): string | undefined {
  return words !== undefined && isLocalTime(words) ? words : undefined;
}
