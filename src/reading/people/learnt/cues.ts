import { neighbours } from '../../clauses/neighbours.ts';
import { amongSentences, sideOf, toldBefore, toldLater } from './cues-of-others.ts';
import type { PossibleComer } from './possible-comers.ts';
import { ENDS, PERSON, plain, readLineOf, SIGNS, type ReadLine } from './read-line.ts';

/**
 * What speaks for or against each candidate's coming, whatever is decided of the others: the signs around it, what its sentence tells
 * besides, what stands between it and the next person, and who was told of before.
 */
export function cuesIn(words: readonly string[], candidates: readonly PossibleComer[]): readonly (readonly string[])[] {
  const line = readLineOf(words);
  return candidates.map((candidate) => [
    '',
    ...besideIt(line, candidate),
    ...inItsSentence(line, candidate),
    ...towardsOthers(line, candidate),
    ...amongPeople(line, candidate),
    ...toldBefore(line, candidates, candidate),
    ...wordsAround(line, candidate),
    ...toldLater(line, candidates, candidate),
    ...amongSentences(line, candidates, candidate),
  ]);
}

function besideIt({ plainly }: ReadLine, { at, kind }: PossibleComer): readonly string[] {
  const [before, after] = [plainly[at - 1] ?? '', plainly[at + 1] ?? ''];
  return [`k ${kind}`, ...neighbours(plainly, at), `k< ${kind} ${before}`, `k> ${kind} ${after}`];
}

function inItsSentence({ words, sentences, pieces, told }: ReadLine, { at, kind }: PossibleComer): readonly string[] {
  const [sentence, piece] = [sentences[at], pieces[at]];
  if (sentence === undefined || piece === undefined) return [];
  const [inPiece, inSentence] = [told.get(piece), told.get(sentence)];
  const head = words.slice(sentence.from, sentence.to).find((word) => !/^(?:,|and|however)$/.test(word));
  return [
    ...SIGNS.flatMap(([name]) => (inPiece?.has(name) === true ? [`p ${name}`, `kp ${kind} ${name}`] : [])),
    ...SIGNS.flatMap(([name]) => (inSentence?.has(name) === true ? [`s ${name}`, `ks ${kind} ${name}`] : [`-s ${name}`])),
    `head ${plain(head)}`,
    `nth ${Math.min(4, sentence.order)}`,
  ];
}

/** What stands between it and the next person to the right, and the one to the left. */
function towardsOthers(line: ReadLine, { at, kind }: PossibleComer): readonly string[] {
  return [...between(line, at, 1, kind), ...between(line, at, -1, kind)];
}

const FAR = 12;
const STOPS = /^(?:[.;?]|however|[gC]:(?!seat|total)\S+|told:\S+)$/;

function between({ words, signs }: ReadLine, at: number, step: 1 | -1, kind: string): readonly string[] {
  const places = Array.from({ length: FAR }, (_, far) => at + step * (far + 1));
  const end = places.findIndex((place) => STOPS.test(words[place] ?? '.'));
  const some = end < 0 ? places : places.slice(0, end);
  const found = new Set(some.flatMap((place) => signs[place] ?? []));
  const told = SIGNS.flatMap(([name]) => (found.has(name) ? [name] : []));
  const isAlone = end < 0 || ENDS.test(words[places[end] ?? at] ?? '.');
  const side = step > 0 ? 'r' : 'l';
  return [
    ...told.flatMap((name) => [`${side} ${name}`, `k${side} ${kind} ${name}`]),
    `${side} ${told.join(' ')} ${isAlone}`,
    `${side}comma ${some.some((place) => words[place] === ',')} ${isAlone}`,
  ];
}

const JOINS = /^(?:,|and|:)$/;

/** How it stands in a list of people. */
function amongPeople({ words, sentences }: ReadLine, { at, kind }: PossibleComer): readonly string[] {
  const sentence = sentences[at];
  const people = sentence === undefined ? 0 : words.slice(sentence.from, sentence.to).filter((word) => PERSON.test(word)).length;
  const [next, before] = [words.slice(at + 1, at + 5), words.slice(Math.max(0, at - 4), at).toReversed()];
  const list = `${isJoined(next, 2)} ${isJoined(before, 3)}`;
  return [
    `people ${Math.min(4, people)}`,
    `kpeople ${kind} ${Math.min(4, people)}`,
    `list ${list}`,
    `klist ${kind} ${list}`,
    ...(PERSON.test(next[0] ?? '') ? [`next ${plain(next[0])}`] : []),
    ...(PERSON.test(before[0] ?? '') ? [`before ${plain(before[0])}`] : []),
  ];
}

function isJoined(words: readonly string[], near: number): boolean {
  const joint = words.findIndex((word) => JOINS.test(word));
  return joint >= 0 && joint < near && words.slice(joint).some((word) => PERSON.test(word));
}

const NEAR_WORDS = 4;

/** The words of its piece, before it and after. */
function wordsAround({ plainly, pieces }: ReadLine, { at, kind }: PossibleComer): readonly string[] {
  const piece = pieces[at];
  if (piece === undefined) return [];
  const before = plainly.slice(piece.from, at).slice(-NEAR_WORDS);
  const after = plainly.slice(at + 1, piece.to).slice(0, NEAR_WORDS);
  return [...before.map((word) => `lw ${word}`), ...after.flatMap((word) => [`rw ${word}`, `rw ${sideOf(kind)} ${word}`])];
}
