import type { UnreadPlace } from '../ports/order-reader.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Sign } from './clauses/sign.ts';

/**
 * Where in the message something was said of the meeting of which nothing was understood, the longest first. By its place alone: the
 * words themselves may be anything.
 */
export function unreadIn(clauses: readonly Clause[]): readonly UnreadPlace[] {
  const signs = clauses.flatMap(({ signs, scope }) => signs.map((sign) => ({ ...sign, isSaid: scope === 'said' })));
  const sentences = sentencesOf(signs);
  const found = sentences.flatMap((words, at) =>
    runsIn(words).map((run) => ({ ...run, sentence: at + 1, of: sentences.length })),
  );
  return found
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_TOLD)
    .map(({ sentence, of, part }) => ({ sentence, of, part }));
}

const MOST_TOLD = 2;
/** So many strange words in a row, or a whole sentence of them: fewer are found in any sentence. */
const LONG_RUN = 6;
const WHOLE_SENTENCE = 4;

type Word = Sign & { readonly isSaid: boolean };

function sentencesOf(signs: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]];
  for (const sign of signs) {
    if (/^[.!?]$/.test(sign.symbol)) sentences.push([]);
    else if (/\p{L}|\d/u.test(sign.symbol)) sentences.at(-1)?.push(sign);
  }
  return sentences.filter((words) => words.length > 0);
}

interface Run {
  readonly length: number;
  readonly part: UnreadPlace['part'];
}

function runsIn(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word !== undefined && isStrange(word)) continue;
    const length = at - start;
    if (length >= (length === words.length ? WHOLE_SENTENCE : LONG_RUN))
      runs.push({ length, part: partOf(start, at, words.length) });
    start = at + 1;
  }
  return runs;
}

function partOf(start: number, end: number, all: number): UnreadPlace['part'] {
  if (start === 0) return end === all ? 'all' : 'start';
  return end === all ? 'end' : 'middle';
}

function isStrange({ symbol, word, isSaid }: Word): boolean {
  return isSaid && symbol === word;
}
