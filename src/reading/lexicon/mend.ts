import { LANGUAGES, type Language } from '../../kernel/language/language.ts';
import { isEnding } from '../finnish-words.ts';
import { nearStarts } from '../../kernel/spelling.ts';
import type { Lexicon } from './lexicon.ts';
import { OFTEN_MISSPELT, WORDS_OFTEN_MISSPELT } from './method-names.ts';

/** A stem to compare misspelt words with, and the language whose endings may follow it. */
interface Stem {
  readonly text: string;
  readonly language: Language;
  readonly isPerson: boolean;
}

/** Stems by their first letter, in which people seldom err. */
export type Stems = ReadonlyMap<string, readonly Stem[]>;

/** `names`: words that are names in the area, in any language. */
export function stemsForMending(lexicon: Lexicon, names: readonly string[]): Stems {
  const known = [...lexicon.exact, ...lexicon.prefixes].flatMap(([text, { symbol, language }]) =>
    WORTH_MENDING.test(symbol) ? [{ text, language, isPerson: symbol.startsWith('g:') }] : [],
  );
  const everywhere = [...names, ...Object.keys(OFTEN_MISSPELT), ...WORDS_OFTEN_MISSPELT];
  const stems = new Map<string, Stem[]>();
  for (const stem of [
    ...known,
    ...everywhere.flatMap((text) => LANGUAGES.map((language) => ({ text, language, isPerson: false }))),
  ]) {
    const start = stem.text.charAt(0);
    if (stem.text.length >= (stem.isPerson ? SHORTEST_PERSON : SHORTEST)) stems.set(start, [...(stems.get(start) ?? []), stem]);
  }
  return stems;
}

/**
 * A misspelt word put right, or undefined when it is near none. One slip is forgiven in a word of six letters, two from
 * nine on; what is left after the stem must be an ending, so that another word is not taken for it.
 */
export function mended(stems: Stems, word: string): string | undefined {
  if (word.length < SHORTEST || RIGHT_AS_THEY_ARE.has(word)) return undefined;
  const fits = (stems.get(word.charAt(0)) ?? []).map((stem) => fit(stem, word)).filter((found) => found !== undefined);
  const [best] = fits.sort((a, b) => a.slips - b.slips || b.stem.length - a.stem.length);
  return best && best.stem + best.rest;
}

/** Words that carry much and look like no other: a mended "but" or "with" would do more harm than the slip. */
const GROUPS_WORTH_MENDING = 'g:(?:family|pro|close|seat|parents|young)';
const WORTH_MENDING = new RegExp(
  `^(?:method:|wd:|m:|part:(?:am|pm)|lang:|interpreter|week\\+?$|${GROUPS_WORTH_MENDING}|tomorrow|acute|sign)`,
);
/** Ordinary words a slip or two away from another: `raskas` from Russian's and French's names, `huomioon` from tomorrow. */
const RIGHT_AS_THEY_ARE: ReadonlySet<string> = new Set([
  'manager',
  'managers',
  'tuskin',
  'gymnasiet',
  'properly',
  'huomioon',
  'kiinni',
  'raskas',
  'tarviisin',
  'varauksena',
  'hämtningar',
  'svarar',
  'svarade',
  'svarat',
]);
const SHORTEST = 6;
/** A worker is not "worked": words for people are mended from seven letters on. */
const SHORTEST_PERSON = 7;
const LONG = 9;

const ENDINGS: Readonly<Record<Language, (rest: string) => boolean>> = {
  fi: isEnding,
  sv: (rest) => /^(?:en|et|n|t|ar|or|er|na|arna|erna|s|ens|ets|e|a)?$/.test(rest),
  en: (rest) => /^s?$/.test(rest),
};

function fit(
  { text, language }: Stem,
  word: string,
): { readonly slips: number; readonly stem: string; readonly rest: string } | undefined {
  const limit = Math.min(text.length, word.length) >= LONG ? 2 : 1;
  if (text.length > word.length + limit || !mayBeNear(text, word, limit)) return undefined;
  const starts = nearStarts(text, word, limit).filter(({ length }) => ENDINGS[language](word.slice(length)));
  const [best] = starts.toSorted(
    (a, b) => a.slips - b.slips || Math.abs(a.length - text.length) - Math.abs(b.length - text.length),
  );
  return best === undefined ? undefined : { slips: best.slips, stem: text, rest: word.slice(best.length) };
}

/** A slip touches one letter: of the stem's first letters all but so many are among the word's first. Spares most of the comparing. */
function mayBeNear(stem: string, word: string, limit: number): boolean {
  const start = word.slice(0, LETTERS_COMPARED + limit);
  let strange = 0;
  for (let i = 0; i < LETTERS_COMPARED; i += 1) if (!start.includes(stem.charAt(i))) strange += 1;
  return strange <= limit;
}

const LETTERS_COMPARED = 5;
