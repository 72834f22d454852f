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

export interface LexiconEntry {
  readonly symbol: string;
  readonly language: Language;
  /** The words after the first, with their stars. */
  readonly rest: readonly string[];
}

/** Vocabularies made ready for looking words up. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, LexiconEntry>;
  readonly prefixes: ReadonlyMap<string, LexiconEntry>;
  /** Entries of several words, by the first. */
  readonly phrases: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly phrasePrefixes: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Beginnings of a compound's last part. */
  readonly heads: ReadonlyMap<string, LexiconEntry>;
}

export function lexiconOf(vocabularies: readonly Vocabulary[]): Lexicon {
  const lexicon = nothing();
  for (const { language, words } of vocabularies) {
    for (const [symbol, forms] of Object.entries(words)) {
      for (const form of forms.split(/\s+/)) if (form !== '') addForm(lexicon, form, { symbol, language });
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

function nothing() {
  return {
    exact: new Map<string, LexiconEntry>(),
    prefixes: new Map<string, LexiconEntry>(),
    phrases: new Map<string, LexiconEntry[]>(),
    phrasePrefixes: new Map<string, LexiconEntry[]>(),
    heads: new Map<string, LexiconEntry>(),
  };
}
type Building = ReturnType<typeof nothing>;

function addForm(into: Building, form: string, meaning: Pick<LexiconEntry, 'symbol' | 'language'>): void {
  const [first = '', ...rest] = form.replaceAll(HYPHEN_IN_WORD, '_').split('_');
  const entry: LexiconEntry = { ...meaning, rest };
  const stem = first.replaceAll('*', '');
  if (rest.length > 0) push(first.endsWith('*') ? into.phrasePrefixes : into.phrases, stem, entry);
  else if (first.startsWith('*')) into.heads.set(stem, entry);
  else if (first.endsWith('*')) keep(into.prefixes, stem, entry);
  else keep(into.exact, stem, entry);
}

function keep(into: Map<string, LexiconEntry>, stem: string, entry: LexiconEntry): void {
  if (!into.has(stem)) into.set(stem, entry);
}

function push(into: Map<string, LexiconEntry[]>, stem: string, entry: LexiconEntry): void {
  into.set(stem, [...(into.get(stem) ?? []), entry]);
}
