import type { Language } from '../../kernel/language/language.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { lookUp, lookUpPhrase } from '../lexicon/look-up.ts';
import { INTENT_WORDS } from './intent-words.ts';

const LEXICONS = new Map(INTENT_WORDS.map((vocabulary) => [vocabulary.language, lexiconOf([vocabulary])]));

/** What the words of a message tell of its purpose. */
export function intentMarks(words: readonly string[], language: Language): ReadonlySet<string> {
  const lexicon = LEXICONS.get(language);
  if (lexicon === undefined) return new Set();
  const found = words.map((word, at) => lookUpPhrase(lexicon, words, at)?.entry ?? lookUp(lexicon, word));
  return new Set(found.flatMap((entry) => (entry === undefined ? [] : [entry.symbol])));
}

/** A sign of an order, and how much it tells: what is wished, how, who comes, when and where. */
const EVIDENCE: readonly (readonly [number, RegExp])[] = [
  [3, / (?:need|method:\S+|Q:\S+) /],
  [2, / (?:meeting|series|client-meeting|follow-up|attending|inviting|A:\S+|C:\S+|I:\S+|L:\S+|K:\S+|U:\S+|Z:\S+|S:\S+) /],
  [1, / (?:T:|part:)\S+ /],
  [1, / (?:R:|X:|wds:|xwd:)\S+ /],
  [1, / M:\S+ /],
  [1, / (?:P:\S+|theme:\S+|unit:\S+|sector:\S+|agreed|consent) /],
];

export function evidenceOfOrder(line: string): number {
  return EVIDENCE.reduce((sum, [points, said]) => sum + (said.test(line) ? points : 0), 0);
}
