import { addDays, datesBetween, isoWeekOf, type LocalDate } from '../../../../kernel/time/calendar-date.ts';
import type { FieldName, Fields } from '../../../../model/fields/fields.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { numberIn } from '../../../../model/answers/numbers-said.ts';
import { isAny, signOf, wordSet, wordsIn } from '../../../../model/answers/yes-and-no.ts';
import { askedBy, type QuestionName } from './order-questions.ts';

export interface Light {
  /** In which the answer is taken to be. */
  readonly language: Language;
  readonly today: LocalDate;
  /** What the words say of an order by themselves. */
  readonly read: (words: string) => Fields;
}

type Sense = (text: string, light: Light, field: FieldName) => Fields | undefined;

/**
 * An answer in several words, as far as the question makes it one: `joo, eilen`, `heitä on kolme`, `pelkät ammattilaiset`, `yhdeksältä`.
 * Undefined: the words are read as words of an order, without the question.
 */
export function inItsLight(name: QuestionName, text: string, light: Light): Fields | undefined {
  const { field, row } = askedBy(name);
  const sense = SENSES[name] ?? (row.kind.look === 'number' ? howMany : undefined);
  return wordsIn(text).length > MOST_WORDS ? undefined : sense?.(text, light, field);
}

/** Of a longer message the reader makes more. */
const MOST_WORDS = 10;

const SENSES: Readonly<Record<QuestionName, Sense>> = {
  kind: (text, { language }) => {
    if (isAny(text, ONLY) && isAny(text, STAFF)) return { kind: 'none' };
    const means = signOf(text, language);
    return means === undefined ? undefined : { kind: means === 'yes' ? 'client' : 'none' };
  },
  clientAgreed: (text, { read, language }) => {
    const means = signOf(text, language);
    if (means !== 'yes') return means === undefined ? undefined : { clientAgreed: 'no' };
    return { ...read(`${AGREED} ${wordsIn(text).slice(1).join(' ')}`), clientAgreed: 'yes' };
  },
  interpreter: (text, { read, language: own }) => {
    if (signOf(text, own) === 'no') return { interpreter: 'none' };
    const { language, interpreterLanguage = language, interpreter } = read(text);
    if (interpreterLanguage === undefined || interpreter === 'none') return undefined;
    return { interpreter: 'language', interpreterLanguage };
  },
  hours: (text, { read }) => {
    if (read(text).timeFrom !== undefined || read(text).timeTo !== undefined) return undefined;
    const hour = numberIn(text);
    if (hour === undefined || hour > LAST_HOUR) return undefined;
    return { timeFrom: `${String(hour <= EARLY ? hour + NOON : hour).padStart(2, '0')}:00` };
  },
  days: (text, { today, read }) => {
    if (read(text).earliestDate !== undefined || read(text).latestDate !== undefined || wordsIn(text).length > 3)
      return undefined;
    const number = Number(/^\D{0,12}(\d{1,2})\D{0,8}$/u.exec(text)?.[1]);
    return number > LONGEST_MONTH ? weekOf(number, today) : dayOf(number, today);
  },
};

const AGREED = 'asiakkaan kanssa sovittu';
const LONGEST_MONTH = 31;
const NOON = 12;
/** One to six with nothing else is in the afternoon (public contract, section 7). */
const EARLY = 6;
const LAST_HOUR = 20;

/** The one number that is said; where people are told instead of counted, the reader counts them. */
function howMany(text: string, { read }: Light, field: FieldName): Fields | undefined {
  if (read(text)[field] !== undefined) return undefined;
  const number = numberIn(text);
  if (number !== undefined) return { [field]: String(number) };
  if (field === 'countFamily' && isAny(text, ONLY) && isAny(text, CLIENT)) return { [field]: '1' };
  const told = COMING.map((said) => read(said(text))[field]).find((value) => value !== undefined);
  return told === undefined ? undefined : { [field]: told };
}

/** Whoever is named in answer to how many come, comes. */
const COMING: readonly ((text: string) => string)[] = [
  (text) => `mukana ${text}`,
  (text) => `${text} kommer`,
  (text) => `${text} is coming`,
];

/** The next day of that number: `the 10th`. */
function dayOf(number: number, today: LocalDate): Fields | undefined {
  const day = datesBetween(today, addDays(today, LONGEST_MONTH)).find((date) => Number(date.slice(-2)) === number);
  return day === undefined ? undefined : { earliestDate: day, latestDate: day };
}

/** The week of that number: no month has so many days. */
function weekOf(number: number, today: LocalDate): Fields | undefined {
  const inYear = Array.from({ length: 53 }, (_, n) => addDays(today, 7 * n));
  const day = inYear.find((date) => isoWeekOf(date).week === number);
  if (day === undefined) return undefined;
  const week = datesBetween(addDays(day, -6), addDays(day, 6)).filter((date) => isoWeekOf(date).week === number);
  return { earliestDate: week[0] ?? day, latestDate: addDays(week[0] ?? day, 4) };
}

const ONLY = wordSet('vain vaan pelkät pelkästään pelkkä bara enbart endast only just');
const CLIENT = wordSet('asiakas nuori lapsi klienten ungdomen client');
const STAFF = wordSet(
  'ammattilaiset ammattilaisia työntekijät työntekijöitä me henkilökunta yrkespersoner yrkesmänniskor personal personalen vi staff professionals workers us',
);
