import { stem } from '../stem.ts';
import { neighbours } from './neighbours.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** A sign of a parsed line that may tell a day, an hour or a town of the meeting, or of something else. */
export interface TellingSign {
  /** Its place among the words of the line. */
  readonly at: number;
  readonly sign: string;
  /** What speaks for its being of the meeting, or against it. */
  readonly cues: readonly string[];
}

const TELLING = /^(R|X|wds|T|part|M):|^gone$/;

/** Every sign of a line that tells when or where something is, with the words around it. */
export function tellingIn(words: readonly string[]): readonly TellingSign[] {
  const stems = words.map(stemOf);
  const sentences = stretchesOf(words, /^[.;?]$/);
  const pieces = stretchesOf(words, /^[.,;?():]$|^however$/);
  const kinds = words.map((word) => (TELLING.test(word) ? kindOf(word) : undefined));
  return words.flatMap((sign, at) => {
    const kind = kinds[at];
    const [sentence, piece] = [sentences[at], pieces[at]];
    if (kind === undefined || sentence === undefined || piece === undefined) return [];
    const alike = kinds.flatMap((other, place) => (other === kind ? [place] : []));
    return [
      {
        at,
        sign,
        cues: withKind(kind, [...neighbours(stems, at), ...within(stems, sentence, piece), ...among(alike, words, at)]),
      },
    ];
  });
}

function within(stems: readonly string[], sentence: Stretch, piece: Stretch): readonly string[] {
  const said = [...new Set(stems.slice(sentence.from, sentence.to))];
  return [
    ...said.map((one) => `s ${one}`),
    ...[...new Set(stems.slice(piece.from, piece.to))].map((one) => `p ${one}`),
    `head ${stems[sentence.from] ?? ''}`,
    `order ${Math.min(4, sentence.order)}`,
    `length ${Math.min(5, Math.floor((sentence.to - sentence.from) / 5))}`,
    `telling ${Math.min(4, said.filter((one) => /^(?:R|wds|T|part|M):/.test(one)).length)}`,
  ];
}

/** How it stands among the others of its kind. */
function among(alike: readonly number[], words: readonly string[], at: number): readonly string[] {
  const place = alike.indexOf(at);
  const isFirst = place === 0;
  const isLast = place === alike.length - 1;
  const same = alike.filter((other) => words[other] === words[at]).length;
  return [`of ${Math.min(4, alike.length)}`, `first ${isFirst} last ${isLast}`, `same ${Math.min(3, same)}`];
}

function withKind(kind: string, cues: readonly string[]): readonly string[] {
  return ['', ...cues, ...cues.map((cue) => `${kind}|${cue}`), `${kind}|`];
}

/** What is told, and how narrowly: a day, a week, a month. */
function kindOf(sign: string): string {
  const [kind = ''] = sign.split(':');
  return kind === 'R' ? `R${sign.slice(-1)}` : kind;
}

const STEM = 6;

function stemOf(word: string): string {
  const person = /^([gC]:[a-z]+)/.exec(word);
  if (person !== null) return person[1] ?? '';
  if (/^(?:pre|told|place|P|part):/.test(word)) return word.replace(/\+\w+$/, '');
  if (word.includes(':')) return word.slice(0, word.indexOf(':') + 1);
  return stem(word, STEM);
}
