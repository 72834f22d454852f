import { cleanText } from '../../../kernel/foreign-text.ts';

/** Every input of `order.submit` (public contract, section 6), but for the windows, which are numbered. */
export const FIELD_NAMES = [
  'area',
  'kind',
  'method',
  'theme',
  'note',
  'hopes',
  'worry',
  'clientAgreed',
  'clientAgreedOn',
  'ageGroup',
  'countFamily',
  'countClose',
  'countProfessionals',
  'countChildren',
  'countYoung',
  'sector',
  'unit',
  'invitedSectors',
  'invitedUnits',
  'language',
  'interpreter',
  'interpreterLanguage',
  'accessibility',
  'placeType',
  'placeText',
  'municipality',
  'earliestDate',
  'latestDate',
  'weekdays',
  'timeFrom',
  'timeTo',
  'durationMinutes',
  'seats',
  'excluded',
  'urgency',
  'followUpOf',
] as const;

export type WindowPart = 'Date' | 'From' | 'To';
export type FieldName = (typeof FIELD_NAMES)[number] | `window${number}${WindowPart}`;

/** Inputs of an order form as foreign text, trimmed; what was left empty is absent. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** Most windows that one order may wish for (DOMAIN: 1–5). */
export const MOST_WINDOWS = 5;

/** Text beyond this is cut before anything else is done with it; every rule refuses much shorter ones. */
const LONGEST_INPUT = 2_000;

/** The order's fields among foreign inputs. Anything that is not text or a number is left out; never throws. */
export function fieldsOf(inputs: Readonly<Record<string, unknown>>): Fields {
  const known = Object.entries(inputs).flatMap(([name, value]) => {
    const words = isFieldName(name) ? wordsOf(value) : '';
    return words === '' ? [] : [[name, words] as const];
  });
  return Object.fromEntries(known);
}

function isFieldName(name: string): name is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(name) || /^window\d{1,2}(?:Date|From|To)$/.test(name);
}

/** Several values of one input: Teams joins them by commas. Each once, in order. */
export function valuesOf(words: string | undefined): readonly string[] {
  const values = (words ?? '').split(',').map((one) => one.trim());
  return [...new Set(values.filter((one) => one !== ''))];
}

/** The numbered windows in which anything was filled, with their numbers. */
export function filledWindows(fields: Fields): readonly number[] {
  const numbers = Object.keys(fields).flatMap((name) => {
    const number = /^window(\d{1,2})(?:Date|From|To)$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return cleanText(String(value).slice(0, LONGEST_INPUT)).trim();
}
