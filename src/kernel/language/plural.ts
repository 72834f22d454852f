import type { Language, Texts } from './language.ts';

/** What is said of a number: of one, of any other, and of none where that is said in its own way. */
interface Counted {
  readonly none?: string;
  readonly one: string;
  readonly other: string;
}

/** The words for a number in a language; text tables choose between one and many by this alone. */
export function pluralIn(language: Language): (n: number, words: Counted) => string {
  return (n, { none, one, other }) => (n === 0 && none !== undefined ? none : RULES[language].select(n) === 'one' ? one : other);
}

const RULES: Texts<Intl.PluralRules> = {
  fi: new Intl.PluralRules('fi-FI'),
  sv: new Intl.PluralRules('sv-FI'),
  en: new Intl.PluralRules('en-GB'),
};
