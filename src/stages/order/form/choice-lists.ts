import { compareIn, formatDuration } from '../../../kernel/language/format.ts';
import { nameIn } from '../../../kernel/language/language.ts';
import type { Language, Named } from '../../../kernel/language/language.ts';
import type { Choice } from '../../../kernel/card/card.ts';
import type { Area } from '../../../model/area.ts';
import { languageName, modelTexts } from '../../../model/naming.ts';
import { INTERPRETED_LANGUAGES, KINDS, SAMI_LANGUAGES } from '../request/choices.ts';
import { LENGTHS } from '../request/read-times.ts';

/** Names in the order of the language; those of a lower rank first, where ranks are given. */
export function namedChoices<T extends { readonly id: string; readonly name: Named }>(
  entries: readonly T[],
  language: Language,
  rankOf: (entry: T) => number = () => 0,
): readonly Choice[] {
  const ranked = entries.map((entry) => ({ title: nameIn(entry.name, language), value: entry.id, rank: rankOf(entry) }));
  const compare = compareIn(language);
  return ranked.sort((a, b) => a.rank - b.rank || compare(a.title, b.title)).map(({ title, value }) => ({ title, value }));
}

/** Methods that fit the kind; all of them while the kind is not known. */
export function methodChoices(area: Area, kind: string | undefined, language: Language): readonly Choice[] {
  const isFit = (kinds: readonly string[]): boolean => kind === undefined || kinds.includes(kind);
  return area.methods.filter((one) => isFit(one.kinds)).map(({ id, name }) => ({ title: nameIn(name, language), value: id }));
}

export function kindChoices(language: Language): readonly Choice[] {
  return KINDS.map((value) => ({ title: modelTexts[language].kinds[value], value }));
}

export function meetingLanguageChoices(area: Area, chosen: string | undefined, language: Language): readonly Choice[] {
  return languageChoices([...area.languages, ...SAMI_LANGUAGES, ...(chosen === undefined ? [] : [chosen])], language);
}

/** By name; those named to come first stand first, in their own order. */
export function interpretedChoices(
  chosen: string | undefined,
  language: Language,
  first: readonly string[] = [],
): readonly Choice[] {
  const choices = languageChoices([...INTERPRETED_LANGUAGES, ...(chosen === undefined ? [] : [chosen])], language);
  const compare = compareIn(language);
  const rank = ({ value }: Choice): number => (first.includes(value) ? first.indexOf(value) : first.length);
  return [...choices].sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title));
}

export function lengthChoices(language: Language): readonly Choice[] {
  return LENGTHS.map((minutes) => ({ title: formatDuration(minutes, language), value: String(minutes) }));
}

/** Choices of a fixed list whose names the texts have. */
export function fixedChoices<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): readonly Choice[] {
  return values.map((value) => ({ title: names[value], value }));
}

function languageChoices(codes: readonly string[], language: Language): readonly Choice[] {
  return [...new Set(codes)]
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .map((value) => ({ title: languageName(value, language), value }));
}
