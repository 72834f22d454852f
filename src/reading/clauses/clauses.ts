import type { Language } from '../../kernel/language/language.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { lookUp, lookUpPhrase } from '../lexicon/look-up.ts';
import { SCOPE_WORDS } from './scope-words.ts';
import { lineOf, type Sign } from './sign.ts';

/**
 * How a clause is meant. Only what is `said` fills anything; a `consent` is read for what was agreed, whenever that was. The others tell
 * of another day, another event, a reason, a condition, or what the writer does.
 */
export type Scope = 'said' | 'consent' | 'past' | 'reason' | 'condition' | 'aside' | 'event';

export interface Clause {
  readonly signs: readonly Sign[];
  readonly scope: Scope;
}

type Opener = 'reason' | 'condition' | 'although' | 'relative' | 'that';

/** A piece of a message before it is judged: how it opens, and whether a sentence begins with it. */
interface Piece {
  readonly signs: readonly Sign[];
  readonly opener?: Opener | undefined;
  readonly isFirst: boolean;
}

/** The message cut into clauses, each with how it is meant. Nothing is lost: all signs stand in their order in some clause. */
export function clausesOf(signs: readonly Sign[], language: Language): readonly Clause[] {
  const marks = marksOf(signs, language);
  const clauses: Clause[] = [];
  let before: Scope | undefined;
  for (const piece of piecesOf(signs, marks)) {
    const scope = scopeOf(piece, marks, piece.isFirst ? undefined : before);
    if (scope === 'aside' || scope === 'event') clauses.push(...partsOf(piece.signs, scope, marks));
    else clauses.push({ signs: piece.signs, scope });
    before = scope;
  }
  return withSomethingSaid(clauses);
}

/** The signs of what is said and agreed, with a stop for each clause that is not read. */
export function saidOf(clauses: readonly Clause[]): readonly Sign[] {
  return clauses.flatMap(({ scope, signs }) => (scope === 'said' || scope === 'consent' ? signs : STOP));
}

const STOP: readonly Sign[] = [{ symbol: '.', word: '.' }];

/** Where no day, hour or number is said but beside something else, it is of the meeting after all: `hoitokokous 12.1.` */
function withSomethingSaid(clauses: readonly Clause[]): readonly Clause[] {
  if (WHEN.test(lineOf(saidOf(clauses)))) return clauses;
  return clauses.map((clause) => (UNSURE.has(clause.scope) ? { ...clause, scope: 'said' } : clause));
}

const UNSURE: ReadonlySet<Scope> = new Set<Scope>(['reason', 'condition', 'aside', 'event']);

/** Between commas, only what speaks of it is another event: `Imatralla, osoitteen kerron puhelimessa`. */
function partsOf(signs: readonly Sign[], scope: Scope, marks: Marks): readonly Clause[] {
  const parts: Sign[][] = [[]];
  for (const sign of signs) {
    parts.at(-1)?.push(sign);
    if (sign.symbol === ',') parts.push([]);
  }
  const isOther = (part: readonly Sign[]): boolean =>
    AWAY.test(lineOf(part)) || part.some((sign) => ['aside', 'event', 'tell'].includes(marks.get(sign) ?? ''));
  return parts.map((part) => ({ signs: part, scope: isOther(part) ? scope : 'said' }));
}

type Marks = ReadonlyMap<Sign, string>;

const LEXICONS = new Map(SCOPE_WORDS.map((vocabulary) => [vocabulary.language, lexiconOf([vocabulary])]));

function marksOf(signs: readonly Sign[], language: Language): Marks {
  const lexicon = LEXICONS.get(language);
  const marks = new Map<Sign, string>();
  if (lexicon === undefined) return marks;
  const words = signs.map(({ word }) => word);
  signs.forEach((sign, at) => {
    const entry = lookUpPhrase(lexicon, words, at)?.entry ?? lookUp(lexicon, sign.word);
    if (entry !== undefined) marks.set(sign, entry.symbol);
  });
  return marks;
}

const ENDS_SENTENCE = /^[.;?]$/;
const OPENS: ReadonlySet<string> = new Set(['reason', 'condition', 'although', 'relative', 'that']);

/** Cut at the end of a sentence, at a "but", and before a conjunction that follows a comma. */
function piecesOf(signs: readonly Sign[], marks: Marks): readonly Piece[] {
  const pieces: { signs: Sign[]; opener?: Opener | undefined; isFirst: boolean }[] = [];
  let piece: { signs: Sign[]; opener?: Opener | undefined; isFirst: boolean } = { signs: [], isFirst: true };
  const close = (isFirst: boolean, opener?: Opener): void => {
    if (piece.signs.length > 0) pieces.push(piece);
    piece = { signs: [], isFirst, opener };
  };
  signs.forEach((sign, at) => {
    const opener = openerAt(signs, at, marks);
    const isFresh = piece.signs.length === 0;
    if (opener !== undefined && isFresh) piece.opener = opener;
    else if (opener !== undefined) close(false, opener);
    else if (sign.symbol === 'however' || (sign.symbol === ',' && !isFresh && endsAt(signs, at, piece.opener, marks)))
      close(false);
    if (sign.symbol === ':' && piece.signs.some((one) => marks.get(one) === 'past')) close(false);
    piece.signs.push(sign);
    if (ENDS_SENTENCE.test(sign.symbol)) close(true);
  });
  close(true);
  return pieces;
}

/** A comma ends a clause that a conjunction opened, and one before what is meant this time. */
function endsAt(signs: readonly Sign[], at: number, opener: Opener | undefined, marks: Marks): boolean {
  const next = signs[at + 1];
  return opener !== undefined || (next !== undefined && marks.get(next) === 'now');
}

/** A conjunction opens a clause at the beginning of a sentence and after a comma; one that can mean nothing else, anywhere. */
function openerAt(signs: readonly Sign[], at: number, marks: Marks): Opener | undefined {
  const sign = signs[at];
  const mark = sign === undefined ? undefined : marks.get(sign);
  if (sign === undefined || mark === undefined || !OPENS.has(mark) || isTime(signs, at)) return undefined;
  const before = signs[at - 1]?.symbol ?? '.';
  if (before === 'at-once') return undefined;
  const isApart =
    mark === 'relative'
      ? before === ',' || PRONOUN.test(signs[at + 1]?.word ?? '')
      : /^[.;?,]$|^(?:however|and|thanks)$/.test(before);
  return isApart || CLEAR.test(sign.word) ? (mark as Opener) : undefined;
}

const CLEAR = /^(?:koska|kun|että|jos|mikäli|eftersom|ifall|då|när|because|when|unless)$/;
const PRONOUN = /^(?:jag|vi|hon|han|hen|de|i|we|she|he|they|minä|mä|me|hän)$/;
/** "Om två veckor", "joka tiistai", "as soon as": no conjunction. */
function isTime(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1];
  return (
    next === undefined ||
    /^(?:n:|m:|week|month|day|wd:|workdays|p:|ymd:)/.test(next.symbol) ||
    /^(?:soon|quickly|en|ett|a)$/.test(next.word)
  );
}

const CONSENT = / (?:agreed|consent|to-agree|got|discussed) /;
const KEPT = / (?:interpreter|speaks|remote-interpreter|sign-interpreter|acute|at-once|vp:)\S* /;
const OF_THE_MEETING = / (?:need|meeting|client-meeting|attending|inviting|method:\S+|place:\S+|clock|fits) /;
const WHEN = / (?:p:|ymd:|n:|o:|wd:|m:|week|month|today|tomorrow|part:|no-date|day)\S* /;
const AWAY = / (?:away|cannot|full) /;
const YEARS_AGO = / (?:in|vuonna|år|no-date) n:20(?:1\d|2[0-5]) /;
const LAST = / last (?:week|month|wd:\d|meeting|consultation|time|kerralla|gången|year|vuonna|no-date)\S* /;
/** `Sama paikka kuin viimeksi` is meant now. */
const LIKE = /^(?:kuin|kun|som|like|as|than)$/;

function scopeOf(piece: Piece, marks: Marks, before: Scope | undefined): Scope {
  if (piece.signs.length > LONGEST_CLAUSE) return 'said';
  const line = lineOf(piece.signs);
  const has = (mark: string): boolean => piece.signs.some((sign) => marks.get(sign) === mark);
  if (CONSENT.test(line))
    return isPast(piece.signs, marks) && / (?:meeting|last) /.test(line) && !/ (?:consent|got) /.test(line) ? 'past' : 'consent';
  if ((isPast(piece.signs, marks) || LAST.test(line) || YEARS_AGO.test(line)) && !has('wish') && !/ vp:/.test(line))
    return 'past';
  const opened = scopeOfOpener(piece, line, has('shall'));
  if (KEPT.test(line) && opened !== 'condition') return 'said';
  if (opened !== undefined) return opened;
  if (before === 'condition' && piece.opener === undefined) return 'condition';
  if (has('tell') && !/ need /.test(line)) return 'aside';
  if (AWAY.test(line) && WHEN.test(line) && !OF_THE_MEETING.test(line)) return 'aside';
  if (has('event') && !OF_THE_MEETING.test(line)) return 'event';
  return has('aside') && !OF_THE_MEETING.test(line) ? 'aside' : 'said';
}

function isPast(signs: readonly Sign[], marks: Marks): boolean {
  return signs.some((sign, at) => marks.get(sign) === 'past' && !LIKE.test(signs[at - 1]?.word ?? ''));
}

/** What is dictated without a stop is no one clause. */
const LONGEST_CLAUSE = 30;

const POSSIBLE = / (?:mahdollista|mahdollisuus|possible|möjligt|vain|suinkin|fits) /;

/** `jossa ovat nuori ja äiti`, `som är 16 år` */
const TELLS_WHO = / (?:yearold|(?:är|is|on) n:\d+|(?:jossa|johon|joihin|där|where) (?:\S+ ){0,3}?g:\S+) /;

function scopeOfOpener({ opener, isFirst }: Piece, line: string, shall: boolean): Scope | undefined {
  if (opener === 'reason' || opener === 'although') return 'reason';
  if (opener === 'condition') return isFirst && !POSSIBLE.test(line) ? 'condition' : 'said';
  return opener === 'relative' && !shall && !TELLS_WHO.test(line) ? 'reason' : undefined;
}
