import { formatDate, formatDuration, formatList } from '../../../kernel/language/format.ts';
import { isLocalDate, isoWeekOf } from '../../../kernel/time/calendar-date.ts';
import { languageName, modelTexts, nameOf } from '../../../model/naming.ts';
import { AGE_GROUPS, INTERPRETERS, KINDS, PLACE_TYPES, URGENCIES, WEEKDAYS, isOneOf } from '../request/choices.ts';
import { FIELD_NAMES, valuesOf } from '../request/fields.ts';
import type { FieldName } from '../request/fields.ts';
import { formTexts } from './texts.ts';
import { labelOf } from './field.card.ts';
import type { FormState } from './form-state.ts';

/** What was understood, in words: a date always with its weekday and week, because a wrong day is the costliest mistake. */
export function understoodFacts(state: FormState): readonly (readonly [string, string])[] {
  return inOrder(Object.keys(state.fields) as FieldName[]).flatMap((name) => {
    const value = state.fields[name];
    const said = value === undefined ? undefined : inWords(name, value, state);
    return said === undefined ? [] : [[labelOf(name, state.language), said] as const];
  });
}

/** As the form has them, whatever was said first; exact windows last. */
function inOrder(names: readonly FieldName[]): readonly FieldName[] {
  const all: readonly string[] = FIELD_NAMES;
  const place = (name: FieldName): number => (all.includes(name) ? all.indexOf(name) : all.length);
  return names.toSorted((a, b) => place(a) - place(b));
}

type Speak = (value: string, state: FormState) => string | undefined;

const sayDate: Speak = (value, { language }) =>
  isLocalDate(value) ? `${formatDate(value, language)} (${formTexts[language].week(isoWeekOf(value).week)})` : undefined;
const sayNumber: Speak = (value) => (/^\d{1,3}$/.test(value) ? value : undefined);
const sayTime: Speak = (value, { language }) =>
  /^\d{1,2}:\d{2}$/.test(value) ? (language === 'en' ? value : value.replace(':', '.')) : undefined;
const sayLanguage: Speak = (value, { language }) => (/^[a-z]{2,3}$/.test(value) ? languageName(value, language) : undefined);
const saySectors: Speak = (value, { area, language }) =>
  formatList(
    valuesOf(value).map((id) => nameOf(area.sectors, id, language)),
    language,
  );
const sayUnits: Speak = (value, { area, language }) =>
  formatList(
    valuesOf(value).map((id) => nameOf(area.units, id, language)),
    language,
  );

/** Free text is not repeated, so that no detail that slipped through is shown twice. */
const SPEAKERS: Readonly<Partial<Record<FieldName, Speak>>> = {
  kind: (value, { language }) => (isOneOf(KINDS, value) ? modelTexts[language].kinds[value] : undefined),
  method: (value, { area, language }) => nameOf(area.methods, value, language),
  theme: (value, { area, language }) => nameOf(area.themes, value, language),
  municipality: (value, { area, language }) => nameOf(area.municipalities, value, language),
  ageGroup: (value, { language }) => (isOneOf(AGE_GROUPS, value) ? formTexts[language].ageGroups[value] : undefined),
  sector: saySectors,
  invitedSectors: saySectors,
  unit: sayUnits,
  invitedUnits: sayUnits,
  placeType: (value, { language }) => (isOneOf(PLACE_TYPES, value) ? modelTexts[language].places[value] : undefined),
  language: sayLanguage,
  interpreter: (value, { language }) => (isOneOf(INTERPRETERS, value) ? modelTexts[language].interpreters[value] : undefined),
  interpreterLanguage: sayLanguage,
  urgency: (value, { language }) => (isOneOf(URGENCIES, value) ? modelTexts[language].urgencies[value] : undefined),
  clientAgreed: (value, { language }) => (value === 'yes' ? modelTexts[language].everyday.yes : undefined),
  clientAgreedOn: sayDate,
  earliestDate: sayDate,
  latestDate: sayDate,
  timeFrom: sayTime,
  timeTo: sayTime,
  weekdays: (value, { language }) =>
    formatList(
      WEEKDAYS.filter((day) => valuesOf(value).includes(day)).map((day) => formTexts[language].weekdays[day]),
      language,
    ),
  durationMinutes: (value, { language }) => (/^\d{1,3}$/.test(value) ? formatDuration(Number(value), language) : undefined),
  seats: sayNumber,
  countFamily: sayNumber,
  countClose: sayNumber,
  countProfessionals: sayNumber,
  countChildren: sayNumber,
  countYoung: sayNumber,
  followUpOf: (value) => (/^VP-\d{4}-\d{4,}$/.test(value) ? value : undefined),
};

function inWords(name: FieldName, value: string, state: FormState): string | undefined {
  const said = (/^window\d+Date$/.test(name) ? sayDate : /^window\d+(?:From|To)$/.test(name) ? sayTime : SPEAKERS[name])?.(
    value,
    state,
  );
  return said === '' ? undefined : said;
}
