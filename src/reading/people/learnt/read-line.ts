import { stem } from '../../stem.ts';
import { stretchesOf, type Stretch } from '../../clauses/stretches.ts';

/** A line with what each of its words, sentences and pieces tells. */
export interface ReadLine {
  readonly words: readonly string[];
  /** Words but for their endings, signs but for their values. */
  readonly plainly: readonly string[];
  /** What each word tells besides who is named. */
  readonly signs: readonly (readonly string[])[];
  /** Where the sentence of each word begins and ends, and the piece between commas. */
  readonly sentences: readonly Stretch[];
  readonly pieces: readonly Stretch[];
  readonly told: ReadonlyMap<Stretch, ReadonlySet<string>>;
  /** How many sentences say that somebody comes. */
  readonly coming: number;
  readonly hasWorkers: boolean;
  readonly hasFamily: boolean;
  readonly hasNoClient: boolean;
}

export const ENDS = /^[.;?]$/;
const SENTENCE_ENDS = /^(?:[.;?]|however)$/;
const PIECE_ENDS = /^[.;?,:]$/;

export function readLineOf(words: readonly string[]): ReadLine {
  const sentences = stretchesOf(words, SENTENCE_ENDS);
  const pieces = stretchesOf(words, PIECE_ENDS);
  const signs = words.map(signsIn);
  const told = new Map(
    [...new Set([...sentences, ...pieces])].map((span) => [span, new Set(signs.slice(span.from, span.to).flat())]),
  );
  return {
    words,
    plainly: words.map(plain),
    signs,
    sentences,
    pieces,
    told,
    coming: [...new Set(sentences)].filter((one) => told.get(one)?.has('comes') === true).length,
    hasWorkers: words.some((word) => /^C:(?:pro|total)/.test(word)),
    hasFamily: words.some((word) => word.startsWith('C:family')),
    hasNoClient: words.includes('K:none'),
  };
}

/** What a sentence may tell besides who is named in it. */
export const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['comes', /^(?:attending|coming|inviting|in-person)$/],
  ['not', /^(?:pre:not|cannot|without|ei)$/],
  ['meeting', /^(?:meeting|client-meeting|network|method:\S+)$/],
  ['need', /^need$/],
  ['lives', /^lives-in$/],
  ['writer', /^(?:i-am|works-at|sign-off)$/],
  ['agreed', /^(?:A:\S+|agreed|consent|told:\S+)$/],
  ['with', /^with$/],
  ['away', /^(?:away|elsewhere|later|homeward|dead|kuollut|stannar|stays|jää|abroad|ulkomailla|ruled-out)$/],
  ['but', /^however$/],
  ['when', /^[RT]:/],
  ['total', /^C:(?:pro|total|family)/],
  ['town', /^M:/],
  ['fix', /^fix$/],
];

function signsIn(word: string): readonly string[] {
  return SIGNS.flatMap(([name, sign]) => (sign.test(word) ? [name] : []));
}

const PEOPLE_SIGN = /^([gC]:\w+)(?::\d+)?/;
const STEM = 7;

/** A word but for its ending, a sign but for its value. */
export function plain(word: string | undefined): string {
  if (word === undefined) return '';
  const person = PEOPLE_SIGN.exec(word);
  if (person !== null) return word.replace(PEOPLE_SIGN, '$1');
  if (word.includes(':')) return word.slice(0, word.indexOf(':') + 1);
  return stem(word, STEM);
}

/** A sign of somebody, or of several. */
export const PERSON = /^[gC]:(?!seat|total)/;
