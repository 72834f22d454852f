import { symbolOf } from './entry-symbols.ts';
import type { Entry, Lexicon } from './lexicon/lexicon.ts';
import { lookUp, lookUpCompound } from './lexicon/look-up.ts';
import { OFTEN_MISSPELT } from './lexicon/methods.ts';
import { EMPTY_WORDS } from './lexicon/vocabulary.ts';

/** The symbols of one word; empty when it says nothing, the word itself when nobody knows it. */
export function wordSymbol(lexicon: Lexicon, word: string, ending: string): string {
  const entry = lookUp(lexicon, word);
  if (entry?.language === 'en' && ending === 's' && /^g:\w+\+$/.test(entry.symbol)) return `${entry.symbol}gen`;
  if (entry !== undefined) return withRestOfWord(lexicon, entry, word, symbolOf(entry, word + ending));
  return EMPTY_WORDS.has(word) ? '' : (compoundSymbols(lexicon, word) ?? OFTEN_MISSPELT[word] ?? word);
}

/** `kolmetuntinen` is a length, `oppitunti` is none. */
const COUNTED_HEAD = /^(?:hour|yearold|g:total)/;
/** `tvåspråkig` says no number. */
const UNCOUNTED_HEAD = /^speaking/;

/** `arabiantulkki` is Arabic and an interpreter; `koulukuraattori` is a counsellor and no school. */
function compoundSymbols(lexicon: Lexicon, word: string): string | undefined {
  const compound = lookUpCompound(lexicon, word);
  if (compound === undefined) return undefined;
  const first = lookUp(lexicon, compound.first);
  const last = symbolOf(compound.last, word);
  const isNumber = /^[nf]:/.test(first?.symbol ?? '');
  if ((isNumber ? UNCOUNTED_HEAD : COUNTED_HEAD).test(last)) return word;
  return first === undefined || first.symbol.startsWith('sector:') ? last : `${symbolOf(first, compound.first)} ${last}`;
}

/** What the rest of a word adds to its known beginning. */
function withRestOfWord(lexicon: Lexicon, { symbol }: Entry, word: string, whole: string): string {
  if (symbol.startsWith('lang:') && /kieli(?:nen|s)|språkig|talande/.test(word)) return `${whole} speaking`;
  if (symbol.startsWith('lang:') && /.tolk|.tulk/.test(word)) return `${whole} interpreter`;
  if (symbol.startsWith('part:')) return withHour(lexicon, word, whole);
  return word.length >= 8 && DAY.test(symbol) ? withPartOfDay(lexicon, word, whole) : whole;
}

const DAY = /^(?:wd:|tomorrow|workdays|today)/;

/** `tiistaiaamuna`, `huomisiltana`, `tisdagkväll`: a day and a part of it in one word. */
function withPartOfDay(lexicon: Lexicon, word: string, whole: string): string {
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
