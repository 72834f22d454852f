import { stem } from '../stem.ts';

/** A message as the lexicon and the grammar saw it. */
export interface Seen {
  /** In small letters, in their order. */
  readonly words: readonly string[];
  /** The whole message in signs, before the grammar. */
  readonly raw: string;
  /** What is said of the meeting, after it. */
  readonly line: string;
}

/** What tells of a message's purpose, each once: its words but for their endings, pairs of them, its signs, and how much of it was understood. */
export function featuresOf({ words, raw, line }: Seen): readonly string[] {
  const stems = words.map((word) => stem(word, STEM));
  const ends = [START, ...stems, END];
  const signs = raw.split(' ').filter((sign) => sign !== '');
  const plain = new Set(words);
  const strange = signs.filter((sign) => sign.length >= 3 && plain.has(sign)).length;
  return [
    ...new Set([
      ...stems,
      ...ends.slice(1).map((stem, at) => `${ends[at] ?? ''} ${stem}`),
      ...signs.filter((sign) => !plain.has(sign)).map((sign) => `:${kindOf(sign)}`),
      ...reached('evidence', evidenceOfOrder(line), EVIDENCE),
      ...reached('words', words.length, LENGTHS),
      ...reached('strange', strange, LENGTHS),
      ...reached('share', (10 * strange) / Math.max(1, signs.length), TENTHS),
      '',
    ]),
  ];
}

/** How much tells of an order: what is wished, how, who comes, when and where. */
export function evidenceOfOrder(line: string): number {
  return SIGNS.reduce((sum, [points, said]) => sum + (said.test(line) ? points : 0), 0);
}

const SIGNS: readonly (readonly [number, RegExp])[] = [
  [3, / (?:need|method:\S+|Q:\S+) /],
  [2, / (?:meeting|series|client-meeting|follow-up|attending|inviting|[ACILKUZS]:\S+) /],
  [2, / [gC]:\S+ (?:(?:,|and) (?:(?!and)\S+ )?)+(?:[gC]:\S+|me|jag|i) /],
  [1, / (?:T:|part:)\S+ /],
  [1, / (?:R:|X:|wds:|xwd:)\S+ /],
  [1, / fix (?:\S+ ){0,4}(?:R|T|M|C|wds):/],
  [1, / M:\S+ /],
  [1, / (?:P:\S+|theme:\S+|unit:\S+|sector:\S+|agreed|consent) /],
];

const STEM = 6;
const START = '<';
const END = '>';
const EVIDENCE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 25];
const TENTHS = [1, 2, 3, 4, 5, 6, 8];

function reached(name: string, value: number, steps: readonly number[]): readonly string[] {
  return steps.filter((step) => value >= step).map((step) => `${name}>=${step}`);
}

/** The kind of a sign: `R:` of a day, `town:` of a town. */
function kindOf(sign: string): string {
  const [bare = ''] = sign.split('+');
  return bare.includes(':') ? bare.slice(0, bare.indexOf(':') + 1) : bare;
}
