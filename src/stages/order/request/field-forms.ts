import { isLocalDate, isLocalTime } from '../../../kernel/time/zone.ts';
import { ACCESSIBILITY, AGE_GROUPS, HOPES, INTERPRETERS, KINDS, PLACE_TYPES, URGENCIES, WEEKDAYS, isOneOf } from './choices.ts';
import { valuesOf } from './fields.ts';
import type { FieldName } from './fields.ts';

/** Does the value look as this field's values must? What belongs to an area or is free text has been checked when it was read. */
export function hasOwnForm(name: FieldName, value: string): boolean {
  if (/^window\d+Date$/.test(name)) return isLocalDate(value);
  if (/^window\d+(?:From|To)$/.test(name)) return isLocalTime(value);
  return FORMS[name]?.(value) ?? true;
}

type Form = (value: string) => boolean;

const allOf =
  (list: readonly string[]): Form =>
  (value) =>
    valuesOf(value).every((one) => isOneOf(list, one));

const isNumber: Form = (value) => /^\d{1,3}$/.test(value);
const isLanguageCode: Form = (value) => /^[a-z]{2,3}$/i.test(value);

const FORMS: Readonly<Partial<Record<FieldName, Form>>> = {
  kind: allOf(KINDS),
  hopes: allOf(HOPES),
  ageGroup: allOf(AGE_GROUPS),
  accessibility: allOf(ACCESSIBILITY),
  weekdays: allOf(WEEKDAYS),
  placeType: allOf(PLACE_TYPES),
  interpreter: allOf(INTERPRETERS),
  urgency: allOf(URGENCIES),
  clientAgreed: (value) => value === 'yes',
  clientAgreedOn: isLocalDate,
  earliestDate: isLocalDate,
  latestDate: isLocalDate,
  timeFrom: isLocalTime,
  timeTo: isLocalTime,
  countFamily: isNumber,
  countClose: isNumber,
  countProfessionals: isNumber,
  countChildren: isNumber,
  countYoung: isNumber,
  durationMinutes: isNumber,
  seats: isNumber,
  worry: isNumber,
  language: isLanguageCode,
  interpreterLanguage: isLanguageCode,
};
