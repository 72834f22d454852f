import type { BlockCut } from '../../../model/feedback/publication.ts';

/** Released answers that have the same said of them. */
export interface CutAnswers {
  readonly cut: BlockCut;
  /** How many sheets at least. */
  readonly sheets: number;
}

/** A block of fewer would be told by its bounds alone more often than by its mean. */
const SMALLEST_BLOCK = 10;

const CUTS = ['method', 'isFollowUp', 'kind'] as const;
type CutName = (typeof CUTS)[number];

/**
 * One quarter's answers of a group, parted into blocks: by method, then first meetings from follow-ups, then with clients from without,
 * as long as each part has enough sheets; the rest stay together. Only numbers decide, never what was answered: so it tells nothing
 * that a part is not told.
 */
export function blocksOf<T extends CutAnswers>(
  answers: readonly T[],
  cuts: readonly CutName[] = CUTS,
): readonly (readonly T[])[] {
  const [cut, ...more] = cuts;
  if (cut === undefined) return answers.length === 0 ? [] : [answers];
  return partsBy(answers, cut).flatMap((part) => blocksOf(part, more));
}

/** What all of them have in common. */
export function cutOf(answers: readonly CutAnswers[]): BlockCut {
  const [first] = answers;
  if (first === undefined) return {};
  const shared = CUTS.filter((name) => answers.every(({ cut }) => cut[name] === first.cut[name]));
  return Object.fromEntries(shared.flatMap((name) => (first.cut[name] === undefined ? [] : [[name, first.cut[name]]])));
}

function partsBy<T extends CutAnswers>(answers: readonly T[], name: CutName): readonly (readonly T[])[] {
  const values = [...new Set(answers.map(({ cut }) => cut[name]))];
  const parts = values.map((value) => ({ value, of: answers.filter(({ cut }) => cut[name] === value) }));
  const large = parts.filter(({ value, of }) => value !== undefined && sheetsOf(of) >= SMALLEST_BLOCK).map(({ of }) => of);
  const rest = answers.filter((one) => !large.some((part) => part.includes(one)));
  if (rest.length === 0 || sheetsOf(rest) >= SMALLEST_BLOCK) return [...large, ...(rest.length === 0 ? [] : [rest])];
  const [least = [], ...others] = [...large].sort((a, b) => sheetsOf(a) - sheetsOf(b));
  return [...others, [...least, ...rest]];
}

function sheetsOf(answers: readonly CutAnswers[]): number {
  return answers.reduce((all, { sheets }) => all + sheets, 0);
}
