import type { Language } from '../../kernel/language/language.ts';
import { uncapitalised } from '../../kernel/language/phrases.ts';
import type { Area } from '../area/area.ts';
import type { FieldName, WindowPart } from './fields.ts';
import type { Said, Speech } from './kind.ts';
import type { AnyWords } from './words/field-words.ts';
import { fieldTexts } from './words/words.ts';

export interface SpeechFrame {
  readonly area: Area;
  readonly language: Language;
  readonly said: Said;
}

/** What a field's values are named in. */
export function speechOf(name: FieldName, { area, language, said }: SpeechFrame): Speech {
  const { yes, week } = fieldTexts[language];
  const namesOf = (field: string): Readonly<Record<string, string>> => wordsOf(field, language).names ?? {};
  return { area, language, said, names: namesOf(name), namesOf, yes, week };
}

/** The words of a field; the exact times have labels only. */
export function wordsOf(name: string, language: Language): AnyWords {
  const { fields, windows } = fieldTexts[language];
  if (Object.hasOwn(fields, name)) return (fields as Readonly<Record<string, AnyWords>>)[name] ?? { label: name };
  const [, number, part] = /^window(\d+)(Date|From|To)$/.exec(name) ?? [];
  return { label: number === undefined ? name : windows[part as WindowPart](Number(number)) };
}

/** The label that a field has on the form. */
export function labelOf(name: FieldName, language: Language): string {
  return wordsOf(name, language).label;
}

/** The name that a field has on the cards of an order, where one may tell several. */
export function toldName(name: FieldName, language: Language): string {
  return wordsOf(name, language).together ?? shortName(name, language);
}

/** The name that a field has beside its value. */
export function shortName(name: FieldName, language: Language): string {
  const { short, label } = wordsOf(name, language);
  return short ?? label;
}

/** The name that a field has in a sentence: 'lisätieto', 'viimeinen päivä'. */
export function listName(name: FieldName, language: Language): string {
  return wordsOf(name, language).listed ?? uncapitalised(shortName(name, language));
}
