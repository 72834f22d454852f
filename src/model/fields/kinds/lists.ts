import type { Choice } from '../../../kernel/card/card.ts';
import { compareIn, formatList } from '../../../kernel/language/format.ts';
import { nameIn, type Language, type Named } from '../../../kernel/language/language.ts';
import { once, onceFor } from '../../../kernel/language/once.ts';
import type { Area } from '../../area/area.ts';
import { inUse } from '../../area/methods.ts';
import { languageName, methodOf, nameOf } from '../../area/names.ts';
import { personId } from '../../people/person-id.ts';
import type { AreaList, Kind, Speech } from '../kind.ts';
import { INTERPRETED_LANGUAGES, SAMI_LANGUAGES, SEATS, isOneOf } from '../values.ts';
import { isNumber, plain, unless, valuesOf, type Reason } from './base.ts';

/** One of a fixed list, named by the field's words. */
export function choice<const V extends string>(values: readonly V[], reason: Reason = 'unclear'): Kind<V, V> {
  return {
    ...plain,
    look: 'choice',
    values,
    isFit: (words) => isOneOf(values, words),
    faultOf: (words) => unless(isOneOf(values, words), reason),
    read: (words) => (isOneOf(values, words) ? words : undefined),
    tell: (words, { names }) => (isOneOf(values, words) ? names[words] : undefined),
    choices: ({ names }) => values.map((value) => ({ title: names[value] ?? value, value })),
  };
}

/** The same, stored as a number. */
export function numbered<const V extends string>(values: readonly V[], reason: Reason = 'unclear'): Kind<number, V> {
  return { ...choice(values, reason), read: Number, write: String };
}

/** Several of a fixed list. */
export function ticks<const V extends string>(values: readonly V[], reason: Reason = 'unclear'): Kind<readonly string[], V> {
  const areAll = (words: string): boolean => valuesOf(words).every((one) => isOneOf(values, one));
  return {
    ...choice(values, reason),
    look: 'ticks',
    isFit: areAll,
    faultOf: (words) => unless(areAll(words), reason),
    read: (words) => valuesOf(words).filter((one) => isOneOf(values, one)),
    write: joined,
    tell: (words, { names, language }) =>
      listedIn(
        values.flatMap((v) => (valuesOf(words).includes(v) ? (names[v] ?? v) : [])),
        language,
      ),
  };
}

/** The size of a team: one that may be asked for, or the method's own. */
export function teamSize(): Kind<number, (typeof SEATS)[number]> {
  return {
    ...numbered(SEATS),
    isFit: isNumber,
    faultOf: (words, { area, said }) => {
      const own = methodOf(area, said['method'] ?? '')?.seats;
      return unless(isOneOf(SEATS, words) || (/^[1-9]$/.test(words) && Number(words) === own), 'bad-seats');
    },
    tell: (words) => (isNumber(words) ? words : undefined),
  };
}

/** A box that must be ticked. */
export function yes(reason: Reason): Kind<'yes', 'yes' | 'no'> {
  return {
    ...choice(['yes', 'no']),
    look: 'yes',
    isFit: (words) => words === 'yes',
    faultOf: (words) => unless(words === 'yes', reason),
    read: () => 'yes',
    tell: (words, speech) => (words === 'yes' ? speech.yes : undefined),
  };
}

/** One of an area's own things, by name in the menu. */
export function ofArea(list: AreaList, reason: Reason): Kind<string, never> {
  return {
    ...plain,
    look: 'choice',
    list,
    faultOf: (words, { area }) => unless(isIn(area, list, words), reason),
    tell: (words, { area, language }) => nameOf(area[list], words, language),
    choices: ({ area, language }) => byName(area[list], language),
  };
}

/** Several of them. */
export function severalOfArea(list: AreaList, reason: Reason): Kind<readonly string[], never> {
  return {
    ...ofArea(list, reason),
    look: 'ticks',
    faultOf: (words, { area }) =>
      unless(
        valuesOf(words).every((one) => isIn(area, list, one)),
        reason,
      ),
    read: valuesOf,
    write: joined,
    tell: (words, { area, language }) =>
      listedIn(
        valuesOf(words).map((id) => nameOf(area[list], id, language)),
        language,
      ),
  };
}

/** A method of the catalogue, in the catalogue's order: only those that fit the kind of meeting, once that is known. */
export function methodOfArea(reason: Reason): Kind<string, never> {
  return {
    ...ofArea('methods', reason),
    faultOf: (words, { area }) =>
      unless(
        inUse(area.methods).some(({ id }) => id === words),
        reason,
      ),
    choices: ({ area, said: { kind }, language }) =>
      inUse(area.methods)
        .filter(({ kinds }) => kind === undefined || (kinds as readonly string[]).includes(kind))
        .map(({ id, name }) => ({ title: nameIn(name, language), value: id })),
  };
}

/** Consultants or units. People of the bank are found by typing; nobody is told of them. */
export function peopleOrUnits(reason: Reason): Kind<readonly string[], never> {
  return {
    ...severalOfArea('units', reason),
    list: 'people',
    faultOf: (words, { area, bank }) =>
      unless(
        valuesOf(personId(words)).every((one) => isIn(area, 'units', one) || bank.has(one)),
        reason,
      ),
    read: (words) => valuesOf(personId(words)),
    tell: () => undefined,
  };
}

/** ISO 639-1 or -3. One that the area's consultants do not speak is a matter for the coordinator, not an error. */
export function languageCode(offered: 'of meetings' | 'interpreted', reason: Reason): Kind<string, never> {
  return {
    ...plain,
    look: 'choice',
    isFit: (words) => /^[a-z]{2,3}$/i.test(words),
    faultOf: (words) => unless(isLanguage(words), reason),
    read: (words) => words.toLowerCase(),
    tell: (words, { language }) => (/^[a-z]{2,3}$/.test(words) ? languageName(words, language) : undefined),
    choices: (speech) => (offered === 'of meetings' ? meetingLanguages(speech) : interpretedLanguages(speech)),
  };
}

function isLanguage(words: string): boolean {
  const code = words.toLowerCase();
  return /^[a-z]{2,3}$/.test(code) && languageName(code, 'en').toLowerCase() !== code;
}

function isIn(area: Area, list: AreaList, id: string): boolean {
  return area[list].some((one) => one.id === id);
}

function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}

function listedIn(names: readonly string[], language: Language): string | undefined {
  return names.length === 0 ? undefined : formatList(names, language);
}

/** Sorted once for an area: putting a long list into the order of a language takes longer than all else of a form. */
const byName = onceFor((entries: readonly { readonly id: string; readonly name: Named }[], language: Language) =>
  sorted(
    entries.map(({ id, name }) => ({ title: nameIn(name, language), value: id })),
    language,
  ),
);

function meetingLanguages({ area, said, language }: Speech): readonly Choice[] {
  return languageChoices([...area.languages, ...SAMI_LANGUAGES, ...valuesOf(said['language'])], language);
}

function interpretedLanguages({ said, language }: Speech): readonly Choice[] {
  const others = valuesOf(said['interpreterLanguage']).filter((code) => !isOneOf(INTERPRETED_LANGUAGES, code));
  const usual = usuallyInterpreted(language);
  return others.length === 0 ? usual : sorted([...usual, ...languageChoices(others, language)], language);
}

const usuallyInterpreted = once((language: Language) => sorted(languageChoices(INTERPRETED_LANGUAGES, language), language));

function languageChoices(codes: readonly string[], language: Language): readonly Choice[] {
  return [...new Set(codes)]
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .map((value) => ({ title: languageName(value, language), value }));
}

function sorted(choices: readonly Choice[], language: Language): readonly Choice[] {
  const compare = compareIn(language);
  return choices.toSorted((a, b) => compare(a.title, b.title));
}
