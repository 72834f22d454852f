import { symbolOf } from './entry-symbols.ts';
import type { LexiconEntry, Lexicon } from './lexicon/lexicon.ts';
import { lookUp, lookUpCompound } from './lexicon/look-up.ts';
import { OFTEN_MISSPELT } from './lexicon/method-names.ts';
import { EMPTY_WORDS } from './lexicon/vocabulary.ts';

/** The symbols of one word; empty when it says nothing, the word itself when nobody knows it. */
export function wordSymbol(lexicon: Lexicon, word: string, ending: string): string {
  const entry = lookUp(lexicon, word);
  if (entry?.language === 'en' && ending === 's' && /^g:\w+\+$/.test(entry.symbol)) return `${entry.symbol}gen`;
  if (entry !== undefined)
    return [symbolOf(entry, word + ending), restOfWord(lexicon, entry, word)].filter((one) => one !== '').join(' ');
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
function restOfWord(lexicon: Lexicon, { symbol }: LexiconEntry, word: string): string {
  if (symbol.startsWith('lang:') && /kieli(?:nen|s)|språkig|talande/.test(word)) return 'speaking';
  if (symbol.startsWith('lang:') && /.tolk|.tulk/.test(word)) return 'interpreter';
  if (symbol.startsWith('part:')) return hourIn(lexicon, word);
  return word.length >= 8 && DAY.test(symbol) ? partOfDayIn(lexicon, word) : '';
}

const DAY = /^(?:wd:|tomorrow|workdays|today)/;

/** `tiistaiaamuna`, `huomisiltana`, `tisdagkväll`: a day and a part of it in one word. */
function partOfDayIn(lexicon: Lexicon, word: string): string {
  for (let cut = 4; cut < word.length - 3; cut += 1) {
    const part = lookUp(lexicon, word.slice(cut));
    if (part?.symbol.startsWith('part:') === true) return symbolOf(part, word.slice(cut));
  }
  return '';
}

/** `aamukahdeksalta` */
function hourIn(lexicon: Lexicon, word: string): string {
  const hour = lexicon.exact.get(word.replace(/^(?:aamu|ilta)/, ''));
  return hour?.symbol.startsWith('n:') === true ? hour.symbol : '';
}
