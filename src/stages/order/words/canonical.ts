import type { Language } from '../../../kernel/language/language.ts';
import type { WordsArea } from './area.ts';
import { areaNamesOf, isFormOf, namesToMend, sectorVocabulary } from './area-names.ts';
import type { AreaName, AreaNames } from './area-names.ts';
import { inContext } from './context.ts';
import { caseOf } from './finnish-words.ts';
import { isPlural } from './plurals.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Entry, Lexicon } from './lexicon/lexicon.ts';
import { lookUp, lookUpCompound, lookUpPhrase, withDotlessSpellings } from './lexicon/look-up.ts';
import { mended, stemsForMending } from './lexicon/mend.ts';
import type { Stems } from './lexicon/mend.ts';
import { OFTEN_MISSPELT } from './lexicon/methods.ts';
import { DOTTED, EMPTY_WORDS, VOCABULARIES } from './lexicon/vocabulary.ts';
import type { Token } from './tokens.ts';

/**
 * The message as a line of symbols that mean the same in every language, each between blanks: `viikolla 49 tiistaina` and
 * `på tisdag vecka 49` differ only in order. Words that nobody knows stay as they are.
 */
export function canonicalLine(tokens: readonly Token[], area: WordsArea, language: Language): string {
  const book = bookOf(area);
  const words = tokens.map((token) => (token.kind === 'word' ? rightlySpelt(book, token.text) : token.text));
  const symbols: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const taken = takeAt(book, tokens, words, at, language);
    if (taken.symbol !== '') symbols.push(taken.symbol);
    at += taken.count;
  }
  return ` ${symbols.join(' ')} `;
}

/** All the words an area's people use. */
interface Book {
  readonly lexicon: Lexicon;
  readonly names: AreaNames;
  readonly stems: Stems;
}

interface Taken {
  readonly symbol: string;
  readonly count: number;
}

/** Made once for each area: the words do not change while it lives. */
const books = new WeakMap<WordsArea, Book>();

function bookOf(area: WordsArea): Book {
  const known = books.get(area);
  if (known !== undefined) return known;
  const lexicon = withDotlessSpellings(lexiconOf([sectorVocabulary(area), ...VOCABULARIES]));
  const names = areaNamesOf(area);
  const book = { lexicon, names, stems: stemsForMending(lexicon, namesToMend(names)) };
  books.set(area, book);
  return book;
}

function rightlySpelt(book: Book, word: string): string {
  const isKnown = lookUp(book.lexicon, word) ?? lookUpCompound(book.lexicon, word) ?? namesAt(book.names, [word], 0);
  return isKnown === undefined ? (mended(book.stems, word) ?? word) : word;
}

function takeAt(book: Book, tokens: readonly Token[], words: readonly string[], at: number, language: Language): Taken {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark')
    return { symbol: isAbbreviationDot(tokens, at) ? '' : (token?.text ?? ''), count: 1 };
  if (token.kind === 'symbol') return numberAt(token, tokens[at + 1]);
  const fromContext = inContext(tokens, at, language);
  if (fromContext !== undefined) return { symbol: fromContext, count: 1 };
  return nameAt(book, token, words, at) ?? phraseAt(book, words, at) ?? wordAt(book, token, words[at] ?? '');
}

function nameAt(book: Book, token: Token, words: readonly string[], at: number): Taken | undefined {
  const found = namesAt(book.names, words, at);
  if (found === undefined) return undefined;
  const last = words[at + found.count - 1] ?? '';
  return { symbol: cased(`${found.name.symbol}+`, found.count === 1 ? last + token.ending : last), count: found.count };
}

function namesAt(
  names: AreaNames,
  words: readonly string[],
  at: number,
): { readonly name: AreaName; readonly count: number } | undefined {
  for (const name of names.get((words[at] ?? '').slice(0, 3)) ?? []) {
    if (name.isShort === true && !words.slice(Math.max(0, at - 3), at).some((word) => ANNOUNCES_THEME.test(word))) continue;
    let next = at;
    const isThere = name.words.every((stems) => {
      if (words[next] === '-' && next > at) next += 1;
      next += 1;
      return isFormOf(stems, words[next - 1] ?? '');
    });
    if (isThere) return { name, count: next - at };
  }
  return undefined;
}

const ANNOUNCES_THEME = /^(?:aihe|teema|tema|ämne|theme|topic|subject)/;

function phraseAt(book: Book, words: readonly string[], at: number): Taken | undefined {
  const found = lookUpPhrase(book.lexicon, words, at);
  if (found === undefined) return undefined;
  const last = words[at + found.count - 1] ?? '';
  return { symbol: symbolOf(found.entry, last), count: found.count };
}

function wordAt(book: Book, token: Token, word: string): Taken {
  const entry = lookUp(book.lexicon, word);
  if (entry !== undefined) return { symbol: withPartOfDay(book, entry, word, symbolOf(entry, word + token.ending)), count: 1 };
  if (EMPTY_WORDS.has(word)) return { symbol: '', count: 1 };
  const compound = lookUpCompound(book.lexicon, word);
  if (compound === undefined) return { symbol: OFTEN_MISSPELT[word] ?? word, count: 1 };
  const first = lookUp(book.lexicon, compound.first);
  const last = symbolOf(compound.last, word);
  const isNumber = /^[nf]:/.test(first?.symbol ?? '');
  if (isNumber ? UNCOUNTED_HEAD.test(last) : COUNTED_HEAD.test(last)) return { symbol: word, count: 1 };
  const isPlain = first === undefined || first.symbol.startsWith('sector:');
  return { symbol: isPlain ? last : `${symbolOf(first, compound.first)} ${last}`, count: 1 };
}

/** `tiistaiaamuna`, `huomisiltana`, `tisdagkväll`: a day and a part of it in one word. */
function withPartOfDay({ lexicon }: Book, { symbol }: Entry, word: string, whole: string): string {
  if (symbol.startsWith('lang:') && /kieli(?:nen|s)|språkig|talande/.test(word)) return `${whole} speaking`;
  if (symbol.startsWith('part:')) return withHour(lexicon, word, whole);
  if (word.length < 8 || !/^(?:wd:|tomorrow|workdays|today)/.test(symbol)) return whole;
  for (let cut = 4; cut < word.length - 3; cut += 1) {
    const part = lookUp(lexicon, word.slice(cut));
    if (part?.symbol.startsWith('part:') === true) return `${whole} ${symbolOf(part, word.slice(cut))}`;
  }
  return whole;
}

/** `aamukahdeksalta` */
function withHour(lexicon: Lexicon, word: string, whole: string): string {
  const hour = lexicon.exact.get(word.replace(/^(?:aamu|ilta)/, ''));
  return hour?.symbol.startsWith('n:') === true ? `${whole} ${hour.symbol}` : whole;
}

/** `kolmetuntinen` is a length, `oppitunti` is none. */
const COUNTED_HEAD = /^(?:hour|yearold|g:total)/;
/** `tvåspråkig` says no number. */
const UNCOUNTED_HEAD = /^speaking/;

function symbolOf(entry: Entry, word: string): string {
  if (entry.language === 'fi') return cased(entry.symbol, word);
  if (entry.symbol.endsWith('+sg') && word.endsWith('s')) return entry.symbol.replace('+sg', '+gen');
  const plain = cased(entry.symbol, '');
  return entry.symbol.endsWith('+') && isPlural(word, entry.language) ? `${plain}+plu` : plain;
}

function cased(symbol: string, word: string): string {
  if (!symbol.endsWith('+')) return symbol;
  const found = word === '' ? undefined : caseOf(word);
  return found === undefined ? symbol.slice(0, -1) : symbol + found;
}

/** `9:stä`, `4th`, `4:e`. */
function numberAt(token: Token, next: Token | undefined): Taken {
  const isOrdinal = token.text.startsWith('n:') && (/^(?:e|s)$/.test(token.ending) || /^(?:st|nd|rd|th)$/.test(next?.text ?? ''));
  if (isOrdinal) return { symbol: token.text.replace('n:', 'o:'), count: token.ending === '' ? 2 : 1 };
  const found = token.ending === '' ? undefined : caseOf(token.ending);
  return { symbol: found === undefined ? token.text : `${token.text}+${found}`, count: 1 };
}

/** The dot of `klo.` or `vk.`, but not the one that ends `lapsi 7 v.`: a unit after a number may end a sentence. */
function isAbbreviationDot(tokens: readonly Token[], at: number): boolean {
  const isUnit = /^[nf]:/.test(tokens[at - 2]?.text ?? '') && tokens[at + 1]?.kind !== 'symbol';
  return tokens[at]?.text === '.' && !isUnit && DOTTED.has(tokens[at - 1]?.text ?? '');
}
