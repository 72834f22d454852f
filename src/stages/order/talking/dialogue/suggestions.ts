import { addDays, isoWeekOf, weekdayOf } from '../../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../../kernel/time/calendar-date.ts';
import { nameIn } from '../../../../kernel/language/language.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Area, Unit } from '../../../../model/area.ts';
import { modelTexts } from '../../../../model/naming.ts';
import { interpretedChoices, meetingLanguageChoices, methodChoices, namedChoices } from '../../form/choice-lists.ts';
import { PLACE_TYPES } from '../../request/choices.ts';
import type { FieldName, Fields } from '../../request/fields.ts';
import { isWithClient } from './questions.ts';
import type { QuestionName } from './questions.ts';
import { dialogueTexts } from './texts.ts';

/** One way to answer: what the button says, and the fields that it fills. */
export interface Suggestion {
  readonly title: string;
  readonly fields: Fields;
}

export interface SuggestionFrame {
  readonly language: Language;
  readonly area: Area;
  readonly today: LocalDate;
  readonly fields: Fields;
  /** The unit of the person's latest order. */
  readonly usualUnit?: string | undefined;
}

/** Every listed answer to a question, the likeliest first. */
export function suggestionsFor(name: QuestionName, frame: SuggestionFrame): readonly Suggestion[] {
  return SUGGESTIONS[name](frame);
}

const single = (field: FieldName, choices: readonly { readonly title: string; readonly value: string }[]): Suggestion[] =>
  choices.map(({ title, value }) => ({ title, fields: { [field]: value } }));

const counted = (field: FieldName, counts: readonly number[], nobody?: string): Suggestion[] =>
  counts.map((n) => ({ title: n === 0 && nobody !== undefined ? nobody : String(n), fields: { [field]: String(n) } }));

const SUGGESTIONS: Readonly<Record<QuestionName, (frame: SuggestionFrame) => readonly Suggestion[]>> = {
  kind: ({ language }) => {
    const { withClient, noClient } = dialogueTexts[language].options;
    return single('kind', [
      { title: withClient, value: 'client' },
      { title: noClient, value: 'none' },
    ]);
  },
  method: ({ area, fields, language }) =>
    single(
      'method',
      methodChoices(area, fields.kind, language).map((one) =>
        one.value === 'not-known' ? { ...one, title: dialogueTexts[language].options.notSure } : one,
      ),
    ),
  clientAgreed: ({ language }) => {
    const { agreed, notYet } = dialogueTexts[language].options;
    return single('clientAgreed', [
      { title: agreed, value: 'yes' },
      { title: notYet, value: 'no' },
    ]);
  },
  unit: (frame) =>
    single(
      'unit',
      namedChoices(frame.area.units, frame.language, (unit) => rankOfUnit(unit, frame)),
    ),
  municipality: ({ area, fields, language }) => {
    const own = area.units.find(({ id }) => id === fields.unit)?.municipality;
    const near = area.municipalities.find(({ id }) => id === own)?.neighbours ?? [];
    const rank = (id: string): number => (id === own ? 0 : near.includes(id) ? 1 : 2);
    return single(
      'municipality',
      namedChoices(area.municipalities, language, ({ id }) => rank(id)),
    );
  },
  placeType: ({ language }) =>
    single(
      'placeType',
      PLACE_TYPES.map((value) => ({ title: capital(modelTexts[language].places[value]), value })),
    ),
  days: ({ language, today }) => daySuggestions(language, today),
  hours: ({ language }) => {
    const { morning, afternoon, anyTime } = dialogueTexts[language].options;
    return [
      { title: morning, fields: { timeFrom: '08:00', timeTo: '12:00' } },
      { title: afternoon, fields: { timeFrom: '12:00', timeTo: '16:00' } },
      { title: anyTime, fields: { timeFrom: '08:00', timeTo: '16:00' } },
    ];
  },
  countFamily: () => counted('countFamily', [1, 2, 3, 4, 5]),
  countClose: ({ language }) => counted('countClose', [0, 1, 2, 3, 4], dialogueTexts[language].options.nobody),
  countProfessionals: ({ fields, area }) =>
    counted('countProfessionals', isWithClient(fields, area) ? [2, 3, 4, 5, 6] : [4, 6, 8, 10, 15]),
  language: ({ area, language }) =>
    single('language', meetingLanguageChoices(area, undefined, language)).map((one) => ({ ...one, title: capital(one.title) })),
  interpreter: ({ language }) => {
    const { noInterpreter, interpreter, signInterpreter } = dialogueTexts[language].options;
    return single('interpreter', [
      { title: noInterpreter, value: 'none' },
      { title: interpreter, value: 'language' },
      { title: signInterpreter, value: 'sign' },
    ]);
  },
  interpreterLanguage: ({ language }) =>
    single('interpreterLanguage', interpretedChoices(undefined, language, OFTEN_INTERPRETED)).map((one) => ({
      ...one,
      title: capital(one.title),
    })),
  theme: ({ area, language }) =>
    single(
      'theme',
      area.themes.map(({ id, name }) => ({ title: nameIn(name, language), value: id })),
    ),
};

/** The languages most often interpreted in Finland's services. */
const OFTEN_INTERPRETED: readonly string[] = ['ar', 'ru', 'uk', 'so', 'fa', 'ckb'];

/** Where they ordered from last; then units of the sector they spoke of. */
function rankOfUnit({ id, sector }: Unit, { usualUnit, fields }: SuggestionFrame): number {
  if (id === usualUnit) return 0;
  return sector === fields.sector ? 1 : 2;
}

/** The coming whole weeks, Monday to Friday, and the next two weeks from tomorrow. */
function daySuggestions(language: Language, today: LocalDate): readonly Suggestion[] {
  const words = dialogueTexts[language].options;
  const monday = addDays(today, 8 - weekdayOf(today));
  const weeks = [0, 1, 2].map((n): Suggestion => {
    const first = addDays(monday, 7 * n);
    const { week } = isoWeekOf(first);
    return {
      title: n === 0 ? words.nextWeek(week) : words.week(week),
      fields: { earliestDate: first, latestDate: addDays(first, 4) },
    };
  });
  return [...weeks, { title: words.twoWeeks, fields: { earliestDate: addDays(today, 1), latestDate: addDays(today, 14) } }];
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
