import type { Language } from '../kernel/language/language.ts';
import type { WordsArea } from './words-area.ts';
import { nameAt } from './area-names.ts';
import { areaLexicon, rightlySpelt, type AreaLexicon } from './area-lexicon.ts';
import { inContext } from './context.ts';
import { cased, numberSymbol, symbolOf } from './entry-symbols.ts';
import { lookUpPhrase } from './lexicon/look-up.ts';
import { DOTTED } from './lexicon/vocabulary.ts';
import type { Sign } from './clauses/sign.ts';
import type { Token } from './tokens.ts';
import { wordSymbol } from './word-symbols.ts';

/**
 * The message as symbols that mean the same in every language: `viikolla 49 tiistaina` and `på tisdag vecka 49` differ only in
 * order. Words that nobody knows stay as they are. Each symbol remembers the word that it was read from.
 */
export function signsOf(tokens: readonly Token[], area: WordsArea, language: Language): readonly Sign[] {
  const known = areaLexicon(area);
  const words = tokens.map((token) => (token.kind === 'word' ? rightlySpelt(known, token.text) : token.text));
  const signs: Sign[] = [];
  for (let at = 0; at < tokens.length;) {
    const { symbol, count } = takeAt({ known, tokens, words, language }, at);
    const word = words[at] ?? '';
    if (symbol !== '') signs.push(...symbol.split(' ').map((one) => ({ symbol: one, word })));
    at += count;
  }
  return signs;
}

interface Message {
  readonly known: AreaLexicon;
  readonly tokens: readonly Token[];
  /** The tokens' words, rightly spelt. */
  readonly words: readonly string[];
  readonly language: Language;
}

/** A symbol, empty for a word that says nothing, and how many tokens it stands for. */
interface Taken {
  readonly symbol: string;
  readonly count: number;
}

function takeAt(message: Message, at: number): Taken {
  const token = message.tokens[at];
  if (token?.kind === 'word') return wordAt(message, token, at);
  if (token?.kind === 'symbol') return numberSymbol(token, message.tokens[at + 1]);
  return { symbol: token === undefined || isAbbreviationDot(message.tokens, at) ? '' : token.text, count: 1 };
}

function wordAt(message: Message, token: Token, at: number): Taken {
  const fromContext = inContext(message.tokens, at, message.language);
  if (fromContext !== undefined) return { symbol: fromContext, count: 1 };
  const word = message.words[at] ?? '';
  return (
    named(message, token, at) ??
    phrase(message, at) ?? { symbol: wordSymbol(message.known.lexicon, word, token.ending), count: 1 }
  );
}

function named({ known, words }: Message, token: Token, at: number): Taken | undefined {
  const found = nameAt(known.names, words, at);
  if (found === undefined) return undefined;
  const last = words[at + found.count - 1] ?? '';
  const shown = found.name.language === 'fi' ? last + (found.count === 1 ? token.ending : '') : '';
  return { symbol: cased(`${found.name.symbol}+`, shown), count: found.count };
}

function phrase({ known, words }: Message, at: number): Taken | undefined {
  const found = lookUpPhrase(known.lexicon, words, at);
  return found === undefined
    ? undefined
    : { symbol: symbolOf(found.entry, words[at + found.count - 1] ?? ''), count: found.count };
}

/** The dot of `klo.` or `vk.`, but not the one that ends `lapsi 7 v.`: a unit after a number may end a sentence. */
function isAbbreviationDot(tokens: readonly Token[], at: number): boolean {
  const isUnit = /^[nf]:/.test(tokens[at - 2]?.text ?? '') && tokens[at + 1]?.kind !== 'symbol';
  return tokens[at]?.text === '.' && !isUnit && DOTTED.has(tokens[at - 1]?.text ?? '');
}
