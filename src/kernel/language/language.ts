/** Languages of the interface. Finnish and Swedish are equal by law; English comes third. */
export type Language = 'fi' | 'sv' | 'en';

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** One thing's name in the languages in which it has one. */
export interface Named {
  readonly fi: string;
  readonly sv?: string | undefined;
  readonly en?: string | undefined;
}

/** The same texts in every language: a missing language does not compile. */
export type Texts<T> = Record<Language, T>;

/** The name in the language; in Finnish when it has none there. */
export function nameIn(named: Named, language: Language): string {
  const name = named[language];
  return name === undefined || name === '' ? named.fi : name;
}

/** `sv-FI`, `sv_SE` and `SV` are Swedish. Undefined when the locale is missing or not ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const primary = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
