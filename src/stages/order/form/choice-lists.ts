import { compareIn, formatDuration } from '../../../kernel/language/format.ts';
import { nameIn } from '../../../kernel/language/language.ts';
import type { Language, Named } from '../../../kernel/language/language.ts';
import type { Choice } from '../../../kernel/card/card.ts';
import type { Area } from '../../../model/area.ts';
import { languageName, modelTexts } from '../../../model/naming.ts';
import { INTERPRETED_LANGUAGES, KINDS, SAMI_LANGUAGES } from '../request/choices.ts';
import { LENGTHS } from '../request/read-times.ts';

/** Names in the order of the language. */
export function namedChoices(
  entries: readonly { readonly id: string; readonly name: Named }[],
  language: Language,
): readonly Choice[] {
  const choices = entries.map(({ id, name }) => ({ title: nameIn(name, language), value: id }));
  const compare = compareIn(language);
  return choices.sort((a, b) => compare(a.title, b.title));
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

export function interpretedChoices(chosen: string | undefined, language: Language): readonly Choice[] {
  const choices = languageChoices([...INTERPRETED_LANGUAGES, ...(chosen === undefined ? [] : [chosen])], language);
  const compare = compareIn(language);
  return [...choices].sort((a, b) => compare(a.title, b.title));
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
