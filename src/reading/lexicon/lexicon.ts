import type { Language } from '../../kernel/language/language.ts';

/**
 * Words of one language by what they mean. Each key is the symbol the grammar reads; its value holds the words, separated by
 * blanks: `viikko*` is any word that begins so, `i_morgon` are two words in a row, `*tulkki*` a compound that ends so.
 * A symbol with `+` gets the Finnish case of the word after it: `wd:2+` and `tiistaina` make `wd:2+ess`.
 */
export interface Vocabulary {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

export interface Entry {
  readonly symbol: string;
  readonly language: Language;
  /** The words after the first, with their stars. */
  readonly rest: readonly string[];
}

/** Vocabularies made ready for looking words up. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, Entry>;
  readonly prefixes: ReadonlyMap<string, Entry>;
  /** Entries of several words, by the first. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  readonly phrasePrefixes: ReadonlyMap<string, readonly Entry[]>;
  /** Beginnings of a compound's last part. */
  readonly heads: ReadonlyMap<string, Entry>;
}

export function lexiconOf(vocabularies: readonly Vocabulary[]): Lexicon {
  const lexicon = {
    exact: new Map<string, Entry>(),
    prefixes: new Map<string, Entry>(),
    phrases: new Map<string, Entry[]>(),
    phrasePrefixes: new Map<string, Entry[]>(),
    heads: new Map<string, Entry>(),
  };
  for (const { language, words } of vocabularies) {
    for (const [symbol, forms] of Object.entries(words)) {
      for (const form of forms.split(/\s+/)) if (form !== '') addForm(lexicon, form, symbol, language);
    }
  }
  return lexicon;
}

/** People leave the dots out: `paivalla`, `fore`. The first word of a spelling stays, so `må` is not lost to `ma`. */
export function withoutDots(word: string): string {
  return word.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e').replaceAll('ü', 'u');
}

/** A message is cut at hyphens, and the hyphen between the words of an entry is optional: `te-toimisto`, `te toimisto`. */
const HYPHEN_IN_WORD = /(?<=\p{L})-(?=\p{L})/gu;

interface Building {
  readonly exact: Map<string, Entry>;
  readonly prefixes: Map<string, Entry>;
  readonly phrases: Map<string, Entry[]>;
  readonly phrasePrefixes: Map<string, Entry[]>;
  readonly heads: Map<string, Entry>;
}

function addForm(into: Building, form: string, symbol: string, language: Language): void {
  const [first = '', ...rest] = form.replaceAll(HYPHEN_IN_WORD, '_').split('_');
  const entry: Entry = { symbol, language, rest };
  const stem = first.replaceAll('*', '');
  if (rest.length > 0) push(first.endsWith('*') ? into.phrasePrefixes : into.phrases, stem, entry);
  else if (first.startsWith('*')) into.heads.set(stem, entry);
  else if (first.endsWith('*')) keep(into.prefixes, stem, entry);
  else keep(into.exact, stem, entry);
}

function keep(into: Map<string, Entry>, stem: string, entry: Entry): void {
  if (!into.has(stem)) into.set(stem, entry);
}

function push(into: Map<string, Entry[]>, stem: string, entry: Entry): void {
  into.set(stem, [...(into.get(stem) ?? []), entry]);
}
