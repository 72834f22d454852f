import { stem } from '../stem.ts';

/** The sentences of a message in signs. */
export function sentencesOf(raw: string): readonly string[] {
  return raw.split(ENDS).filter((sentence) => sentence.trim() !== '');
}

/**
 * What each of a message's sentences tells, as far as one sentence can: its words but for their endings, its signs but for their values, and those
 * that stand one or two before them.
 */
export function cuesBySentence(sentences: readonly string[]): readonly (readonly string[])[] {
  return sentences.map((sentence, at, said) => [...new Set([...cuesOf(sentence), ...(at === said.length - 1 ? ['last'] : [])])]);
}

const ENDS = /(?<= [.;]) |(?<= \?) /;
const START = '<';
const END = '>';
const WORDS_A_STEP = 4;
const LONGEST = 5;

function cuesOf(sentence: string): readonly string[] {
  const words = sentence.trim().split(/ +/);
  const plain = words.filter((word) => !/^[.,;?]$/.test(word)).map(stemOf);
  return [
    '',
    ...plain,
    ...[...plain, END].map((word, at) => `${plain[at - 1] ?? START} ${word}`),
    ...plain.slice(2).map((word, at) => `${plain[at] ?? START} * ${word}`),
    ...(words.at(-1) === '?' ? ['?'] : []),
    `length ${Math.min(LONGEST, Math.floor(plain.length / WORDS_A_STEP))}`,
  ];
}

const PERSON = /^((?:g|C):[a-z]+).*/;
const STEM = 6;

function stemOf(word: string): string {
  if (PERSON.test(word)) return word.replace(PERSON, '$1');
  if (/^(?:pre|place|lang|spoken|I):/.test(word)) return word.replace(/\+\w+$/, '');
  if (word.includes(':')) return word.slice(0, word.indexOf(':') + 1);
  return stem(word, STEM);
}
