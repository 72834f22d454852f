import { LANGUAGES, nameIn, type Language, type Named } from '../../../kernel/language/language.ts';
import { areaTexts } from '../texts.ts';
import type { Input, Path } from './inputs.ts';

export type InputName = keyof (typeof areaTexts)['fi']['inputs'];
type Options = NonNullable<Input['options']>;
type Given = Partial<Omit<Input, 'name' | 'path' | 'title'>>;

/** An input whose name is its place under the root, and its title that of the name. */
export function inputAt(language: Language, root: Path, name: InputName, given: Given = {}): Input {
  return { name, path: [...root, ...name.split('.')], title: areaTexts[language].inputs[name], kind: 'text', ...given };
}

/** One thing in three languages; words of one's own. A fault of the whole is that of its Finnish. */
export function namedAt(language: Language, root: Path, name: InputName, given: Given = {}): readonly Input[] {
  const { inputs, inLanguage } = areaTexts[language];
  const path = [...root, ...name.split('.')];
  return LANGUAGES.map((one) => ({
    name: `${name}.${one}`,
    path: [...path, one],
    kind: 'text' as const,
    title: inLanguage[one](inputs[name]),
    isGuarded: true as const,
    ...given,
    covers: one === 'fi' ? [path, ...(given.covers ?? [])] : [],
  }));
}

export function optionsOf(entries: readonly { readonly id: string; readonly name: Named }[], language: Language): Options {
  return entries.map(({ id, name }) => ({ value: id, title: nameIn(name, language) }));
}

/** Each word that the file knows, by its title. */
export function titledOptions(titles: Readonly<Record<string, string>>): Options {
  return Object.entries(titles).map(([value, title]) => ({ value, title }));
}

/** No, unless the file says yes. */
export function switchAt(language: Language, root: Path, name: InputName, given: Given = {}): Input {
  return inputAt(language, root, name, { kind: 'switch', usual: 'false', options: yesNo(language), ...given });
}

export function yesNo(language: Language): Options {
  const { yes, no } = areaTexts[language];
  return titledOptions({ false: no, true: yes });
}
