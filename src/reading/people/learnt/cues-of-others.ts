import type { Stretch } from '../../clauses/stretches.ts';
import { alikeOf } from './cues-after.ts';
import type { PossibleComer } from './possible-comers.ts';
import { PERSON, type ReadLine } from './read-line.ts';

/** Who was told of before, and what else the message tells. */
export function toldBefore(
  { words, hasFamily, hasNoClient, hasWorkers }: ReadLine,
  candidates: readonly PossibleComer[],
  { at, kind, sign }: PossibleComer,
): readonly string[] {
  const before = candidates.filter((one) => one.at < at);
  const times = before.filter((one) => one.sign === sign || one.sign.replace(/^told/, 'g') === sign).length;
  const isWorker = /pro|job|me|someone|unit/.test(kind);
  return [
    `again ${Math.min(2, times)}`,
    `kagain ${kind} ${Math.min(2, times)}`,
    `kind-before ${before.some((one) => one.kind.slice(0, 4) === kind.slice(0, 4))}`,
    `workers ${hasWorkers} ${isWorker}`,
    `family ${hasFamily}`,
    `no-client ${hasNoClient} ${kind}`,
    `last-person ${!words.slice(at + 1).some((word) => PERSON.test(word))}`,
  ];
}

/** Whether somebody alike, or anybody of the same side, is told of later, and is said there to come. */
export function toldLater(
  { sentences, told }: ReadLine,
  candidates: readonly PossibleComer[],
  { at, kind, sign }: PossibleComer,
): readonly string[] {
  const comes = (place: number): boolean => has(told, sentences[place], 'comes');
  const side = sideOf(kind);
  const later = candidates.filter((one) => one.at > at);
  const alike = later.filter((one) => alikeOf(one.sign) === alikeOf(sign));
  const how = `${alike.length > 0} ${alike.some((one) => comes(one.at))}`;
  const others = later.some((one) => sideOf(one.kind) === side && comes(one.at));
  const totals = candidates.filter(
    (one) => one.at !== at && sideOf(one.kind) === side && /^C:(?:pro|job|family|total)/.test(one.sign),
  );
  return [
    `later ${how}`,
    `later ${kind} ${how}`,
    `laterside ${side} ${others} ${comes(at)}`,
    `total ${side} ${totals
      .slice(0, 2)
      .map((one) => (one.at < at ? 'b' : 'a'))
      .join('')}`,
  ];
}

const IN_A_SENTENCE = ['not', 'away', 'lives', 'agreed', 'when', 'meeting', 'writer'];
const IN_A_PIECE = ['comes', 'not', 'away', 'lives', 'agreed', 'when'];

/** How many of its side its sentence names, beside the others, and what that sentence and piece tell together. */
export function amongSentences(
  { sentences, pieces, told, coming }: ReadLine,
  candidates: readonly PossibleComer[],
  { at, kind }: PossibleComer,
): readonly string[] {
  const [sentence, side] = [sentences[at], sideOf(kind)];
  if (sentence === undefined) return [];
  const ofSide = candidates.filter((one) => sideOf(one.kind) === side);
  const mine = ofSide.filter((one) => sentences[one.at] === sentence);
  const most = mostOf(ofSide.map((one) => sentences[one.at]));
  const others = candidates.filter((one) => sentences[one.at] === sentence && ![side, 'anybody'].includes(sideOf(one.kind)));
  const comes = has(told, sentence, 'comes');
  const said = (span: Stretch | undefined, names: readonly string[]): string =>
    names.filter((name) => has(told, span, name)).join(' ');
  return [
    `most ${side} ${mine.length === most} ${Math.min(3, most)}`,
    `most ${side} ${mine.length === most} ${comes}`,
    `comes ${Math.min(3, coming)} ${comes}`,
    `kcomes ${kind} ${Math.min(2, coming)} ${comes}`,
    `nthin ${side} ${Math.min(3, mine.filter((one) => one.at < at).length)} ${Math.min(4, mine.length)}`,
    `mixed ${side} ${Math.min(3, others.length)} ${Math.min(3, mine.length)}`,
    `has ${side} ${said(sentence, IN_A_SENTENCE)}`,
    `hasp ${side} ${said(pieces[at], IN_A_PIECE)}`,
  ];
}

/** How often what stands most often in a list stands in it. */
function mostOf(list: readonly unknown[]): number {
  const times = new Map<unknown, number>();
  for (const one of list) times.set(one, (times.get(one) ?? 0) + 1);
  return Math.max(...times.values());
}

function has(told: ReadLine['told'], span: Stretch | undefined, name: string): boolean {
  return span !== undefined && told.get(span)?.has(name) === true;
}

/** Of which side of the table somebody of a kind would be. */
export function sideOf(kind: string): string {
  if (/pro|job|^my|me$|unit/.test(kind)) return 'workers';
  if (/someone|few|many|number|total/.test(kind)) return 'anybody';
  return kind.includes('close') ? 'close' : 'family';
}
