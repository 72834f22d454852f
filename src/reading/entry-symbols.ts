import type { Language } from '../kernel/language/language.ts';
import { caseOf } from './finnish-words.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** The symbol of a known word, with its Finnish case, or `plu` for Swedish and English people in the plural. */
export function symbolOf(entry: LexiconEntry, word: string): string {
  const symbol = formOf(entry, word);
  return /^(?:with )?g:parent$/.test(symbol) ? `${symbol}${whichParent(word)}` : symbol;
}

/** A mother named twice is one person, so who it is stays with the symbol. */
function whichParent(word: string): string {
  if (/^(?:äi(?!tip)|mam|mother|mum|mom|mor$|modern)/.test(word)) return '+mother';
  return /^(?:is[äi](?!p)|papp|dad|father|far$|fadern)/.test(word) ? '+father' : '';
}

function formOf(entry: LexiconEntry, word: string): string {
  if (entry.language === 'fi') return isPartitivePlural(entry, word) ? `${entry.symbol}plu` : cased(entry.symbol, word);
  if (entry.symbol.endsWith('+sg') && word.endsWith('s')) return entry.symbol.replace('+sg', '+gen');
  const plain = cased(entry.symbol, '');
  return entry.symbol.endsWith('+') && isPlural(word, entry.language) ? `${plain}+plu` : plain;
}

/** Is this Swedish or English word for people a plural, so that it says no number by itself? Finnish shows it by its case. */
function isPlural(word: string, language: Language): boolean {
  if (language === 'en') return /(?:s|children|people)$/.test(word);
  return /(?:arna|orna|erna|ar|or|er|barn|barnen|syskon|unga|vuxna)$/.test(word) && !ONE_PERSON.test(word);
}

/** Swedish words that look like plurals, and those that are as often singular. */
const ONE_PERSON = /(?:mor|far|bror|syster|dotter|moster|faster|vuxen|förälder|fader|moder|rektor|kurator|are|handledare)$/;

/** `lapsia`, `opettajia`: several people, nobody knows how many. */
function isPartitivePlural({ symbol }: LexiconEntry, word: string): boolean {
  return /^g:\w+\+$/.test(symbol) && /(?:i|[eö]j)[aä]$/.test(word);
}

/** `wd:2+` and `tiistaina` make `wd:2+ess`; where the word shows no case, `wd:2`. */
export function cased(symbol: string, word: string): string {
  if (!symbol.endsWith('+')) return symbol;
  const found = word === '' ? undefined : caseOf(word);
  return found === undefined ? symbol.slice(0, -1) : symbol + found;
}

/** `9:stä`, `4th`, `4:e`; `3 st` is a Swedish number of things. */
export function numberSymbol(token: Token, next: Token | undefined): { readonly symbol: string; readonly count: number } {
  const isOrdinal = /^(?:e|s)$/.test(token.ending) || ENGLISH_ORDINAL.test(`${token.text} ${next?.text ?? ''}`);
  if (isOrdinal && token.text.startsWith('n:'))
    return { symbol: token.text.replace('n:', 'o:'), count: token.ending === '' ? 2 : 1 };
  const found = token.ending === '' ? undefined : caseOf(token.ending);
  return { symbol: found === undefined ? token.text : `${token.text}+${found}`, count: 1 };
}

const ENGLISH_ORDINAL = /(?:1 st|2 nd|3 rd| th)$/;
