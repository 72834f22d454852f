import type { Language } from '../../kernel/language/language.ts';
import { withStops } from './dictation.ts';
import { marksOf, piecesOf, type Marks, type Piece } from './pieces.ts';
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

/** The message cut into clauses, each with how it is meant. Nothing is lost: all signs stand in their order in some clause. */
export function clausesOf(signs: readonly Sign[], language: Language): readonly Clause[] {
  const marks = marksOf(signs, language);
  const clauses: Clause[] = [];
  let before: Scope | undefined;
  for (const piece of piecesOf(withStops(signs, marks), marks)) {
    const scope = scopeOf(piece, marks, piece.isFirst ? undefined : before);
    clauses.push({ signs: piece.signs, scope });
    before = scope;
  }
  return withSomethingSaid(clauses);
}

/** The signs of what is said and agreed, with a stop for each clause that is not read. */
export function saidOf(clauses: readonly Clause[]): readonly Sign[] {
  return clauses.flatMap(({ scope, signs }) => (scope === 'said' || scope === 'consent' ? signs : STOP));
}

const STOP: readonly Sign[] = [{ symbol: '.', word: '.' }];

/**
 * Where no day, hour or number is said but beside something else, it is of the meeting after all: `hoitokokous 12.1.`; and a few words
 * alone are said, whatever they are: `viime viikolla` is asked about.
 */
function withSomethingSaid(clauses: readonly Clause[]): readonly Clause[] {
  const [only] = clauses;
  if (clauses.length === 1 && only !== undefined && only.scope !== 'consent' && only.signs.length <= FEW) return asSaid(clauses);
  return WHEN.test(lineOf(saidOf(clauses))) ? clauses : asSaid(clauses, UNSURE);
}

function asSaid(clauses: readonly Clause[], which?: ReadonlySet<Scope>): readonly Clause[] {
  return clauses.map((clause) => (which?.has(clause.scope) === false ? clause : { ...clause, scope: 'said' }));
}

const FEW = 5;
const UNSURE: ReadonlySet<Scope> = new Set<Scope>(['reason', 'condition', 'aside', 'event']);

const CONSENT = / (?:agreed|consent|to-agree|discussed) /;
const GIVEN = / (?:consent|got) /;
const OWN_MEETING = / (?:meeting|last) /;
const KEPT = / (?:accessible|hearing-loop|breaks|interpreter|speaks|remote-interpreter|sign-interpreter|acute|at-once|vp:)\S* /;
const OF_THE_MEETING = / (?:need|meeting|client-meeting|attending|inviting|method:\S+|place:\S+|clock|fits) /;
const WHEN = / (?:p:|ymd:|n:|o:|wd:|m:|week|month|today|tomorrow|part:|no-date|day)\S* /;
const AWAY = / (?:away|cannot|full) /;
const IN_A_YEAR = / (?:in|vuonna|år|no-date) n:20(?:1\d|2[0-5]) /;
const AGO = / (?:yearold|years?|vuosi|vuotta|week|month)\S* (?:ago|sedan|sitten) /;
const LAST = / last (?:week|month|wd:\d|meeting|consultation|time|kerralla|gången|year|vuonna|no-date)\S* /;
/** `Sama paikka kuin viimeksi` is meant now. */
const LIKE = /^(?:kuin|kun|som|like|as|than)$/;

/** A piece with what its scope is judged by. */
interface Judged {
  readonly piece: Piece;
  readonly line: string;
  readonly has: (mark: string) => boolean;
  readonly isPast: boolean;
  /** The scope of the piece before in the same sentence. */
  readonly before: Scope | undefined;
}

/**
 * The first that fits. The order has meaning: an agreement is read whenever it was made, and what has been is past although an
 * interpreter is named in it; what is kept wins over another event.
 */
const SCOPES: readonly (readonly [Scope, (judged: Judged) => boolean])[] = [
  ['said', ({ piece }) => piece.signs.length > LONGEST_CLAUSE],
  ['past', ({ line, isPast }) => isPast && OWN_MEETING.test(line) && CONSENT.test(line) && !GIVEN.test(line)],
  ['consent', ({ line }) => CONSENT.test(line)],
  ['past', ({ line, isPast, has }) => (isPast || LAST.test(line) || isOfYearsAgo(line)) && !has('wish') && !/ vp:/.test(line)],
  ['condition', ({ piece, line }) => piece.opener === 'condition' && piece.isFirst && !POSSIBLE.test(line)],
  ['said', ({ line, piece }) => KEPT.test(line) || piece.opener === 'condition'],
  ['reason', ({ piece }) => piece.opener === 'reason' || piece.opener === 'although'],
  [
    'reason',
    ({ piece, line, has }) => piece.opener === 'relative' && !has('shall') && !/ need /.test(line) && !TELLS_WHO.test(line),
  ],
  ['condition', ({ before, piece }) => before === 'condition' && piece.opener === undefined],
  ['aside', ({ has, line }) => has('tell') && !/ need /.test(line)],
  ['event', ({ has, line }) => has('apart') && !/ (?:need|method:\S+) /.test(line)],
  ['said', ({ line }) => OF_THE_MEETING.test(line) || / except wd:/.test(line)],
  ['aside', ({ line }) => AWAY.test(line) && WHEN.test(line)],
  ['event', ({ has }) => has('event')],
  ['aside', ({ has }) => has('aside')],
];

/** `ett par som flyttade hit för två år sedan behöver …` is said now. */
function isOfYearsAgo(line: string): boolean {
  return (IN_A_YEAR.test(line) || AGO.test(line)) && !/ need /.test(line);
}

function scopeOf(piece: Piece, marks: Marks, before: Scope | undefined): Scope {
  const has = (mark: string): boolean => piece.signs.some((sign) => marks.get(sign) === mark);
  const judged = { piece, line: lineOf(piece.signs), has, isPast: isPast(piece.signs, marks), before };
  return SCOPES.find(([, fits]) => fits(judged))?.[0] ?? 'said';
}

function isPast(signs: readonly Sign[], marks: Marks): boolean {
  return signs.some((sign, at) => marks.get(sign) === 'past' && !LIKE.test(signs[at - 1]?.word ?? ''));
}

/** What is dictated without a stop is no one clause. */
const LONGEST_CLAUSE = 30;

const POSSIBLE = /^ \S+ (?:\S+ ){0,1}(?:mahdollista|mahdollisuus|possible|möjligt|vain|suinkin|fits) /;

/** `jossa ovat nuori ja äiti`, `som är 16 år` */
const NAMES_SOMEBODY = /(?:jossa|johon|joihin|där|where) (?:\S+ ){0,4}?(?:g:|grader)\S*|lives-in (?:\S+ ){0,3}?g:\S+/;
const TELLS_WHO = new RegExp(` (?:yearold|elsewhere|${NAMES_SOMEBODY.source}|(?:är|is|on) n:\\d+) `);
