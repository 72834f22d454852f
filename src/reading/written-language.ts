import type { Language } from '../kernel/language/language.ts';
import { guard } from '../kernel/privacy/guard.ts';
import { messageLanguage } from './message-language.ts';
import { tokensOf } from './tokens.ts';

/** Names of places and a word or two of greeting are alike in any language: only a whole clause shows its own. */
const FEWEST_WORDS = 3;
const LONGEST = 1_500;

/** The language that a message is clearly written in; a message with personal details is not looked at. */
export function clearlyWrittenIn(text: string): Language | undefined {
  if (guard(text).length > 0) return undefined;
  const tokens = tokensOf(text.slice(0, LONGEST));
  return tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 1).length < FEWEST_WORDS
    ? undefined
    : messageLanguage(tokens);
}
