import type { Language } from '../../../kernel/language/language.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area.ts';
import { methodOf } from '../../../model/naming.ts';
import type { Faults } from '../request/faults.ts';
import { filledWindows } from '../request/fields.ts';
import type { FieldName, Fields } from '../request/fields.ts';
import { completed } from '../request/hours.ts';
import { usualDays } from '../request/read-range.ts';
import { isLocalDate, isLocalTime } from '../../../kernel/time/zone.ts';

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
}

/** The form's fields with what is shown where nothing was said. A field with a fault keeps what it has, even nothing. */
export function withDefaults(state: FormState): FormState {
  const { fields, faults, area, today } = state;
  const minutes = Number(fields.durationMinutes ?? methodOf(area, fields.method ?? '')?.durationMinutes ?? 150);
  const days = usualDays(today, dateOr(fields.earliestDate), dateOr(fields.latestDate));
  const hours = completed(timeOr(fields.timeFrom), timeOr(fields.timeTo), Number.isFinite(minutes) ? minutes : 150);
  const usual: Readonly<Partial<Record<FieldName, string | undefined>>> = {
    kind: methodKind(area, fields.method),
    language: 'fi',
    interpreter: fields.interpreterLanguage === undefined ? 'none' : 'language',
    placeType: 'own',
    urgency: 'normal',
    ...(isDayOpen(state) ? { earliestDate: days.first, latestDate: days.last } : {}),
    timeFrom: hours.from,
    timeTo: hours.to,
  };
  const missing = (Object.keys(usual) as FieldName[]).filter(
    (name) => usual[name] !== undefined && fields[name] === undefined && !faults.has(name),
  );
  return { ...state, fields: { ...fields, ...Object.fromEntries(missing.map((name) => [name, usual[name]])) } };
}

/** No day is suggested where windows are given, or where a day was not understood: a wrong day is the costliest mistake. */
function isDayOpen({ fields, faults }: FormState): boolean {
  return filledWindows(fields).length === 0 && !faults.has('earliestDate') && !faults.has('latestDate');
}

function methodKind(area: Area, method: string | undefined): string | undefined {
  const kinds = methodOf(area, method ?? '')?.kinds ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
}

function dateOr(words: string | undefined): LocalDate | undefined {
  return words !== undefined && isLocalDate(words) ? words : undefined;
}

function timeOr(words: string | undefined): string | undefined {
  return words !== undefined && isLocalTime(words) ? words : undefined;
}
