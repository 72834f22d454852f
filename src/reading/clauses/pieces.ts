import type { Language } from '../../kernel/language/language.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { lookUp, lookUpPhrase } from '../lexicon/look-up.ts';
import { SCOPE_WORDS } from './scope-words.ts';
import type { Sign } from './sign.ts';

export type Opener = 'reason' | 'condition' | 'although' | 'relative' | 'that';

/** A piece of a message before it is judged: how it opens, and whether a sentence begins with it. */
export interface Piece {
  readonly signs: readonly Sign[];
  readonly opener?: Opener | undefined;
  readonly isFirst: boolean;
}

/** What the words of a message tell of how its clauses are meant. */
export type Marks = ReadonlyMap<Sign, string>;

const LEXICONS = new Map(SCOPE_WORDS.map((vocabulary) => [vocabulary.language, lexiconOf([vocabulary])]));

export function marksOf(signs: readonly Sign[], language: Language): Marks {
  const lexicon = LEXICONS.get(language);
  const marks = new Map<Sign, string>();
  if (lexicon === undefined) return marks;
  const words = signs.map(({ word }) => word);
  signs.forEach((sign, at) => {
    const entry = lookUpPhrase(lexicon, words, at)?.entry ?? lookUp(lexicon, sign.word);
    if (entry !== undefined) marks.set(sign, entry.symbol);
    else if (language === 'fi' && PAST_FORM.test(sign.word)) marks.set(sign, 'past');
  });
  return marks;
}

/** `Kokoonnuttiin`, `kävimme`: a form of the past, but of no conditional. */
const PAST_FORM = /[tlnr]tiin$|(?<!is|ets|toim)imme$/;

/** Cut at the end of a sentence, at a "but", before a conjunction, and where a clause that one opened is over. */
export function piecesOf(signs: readonly Sign[], marks: Marks): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let opener: Opener | undefined;
  let isFirst = true;
  const cut = (to: number, next: { readonly isFirst: boolean; readonly opener?: Opener | undefined }): void => {
    if (to > from) pieces.push({ signs: signs.slice(from, to), opener, isFirst });
    if (to > from || next.opener !== undefined) opener = next.opener;
    if (to > from) isFirst = next.isFirst;
    from = to;
  };
  signs.forEach((sign, at) => {
    const opens = openerAt(signs, at, marks);
    if (opens !== undefined) cut(at, { isFirst: false, opener: opens });
    else if (at > from && endsBefore({ signs, from, opener, marks }, at)) cut(at, { isFirst: false });
    if (ENDS_SENTENCE.test(sign.symbol)) cut(at + 1, { isFirst: true });
  });
  cut(signs.length, { isFirst: true });
  return pieces;
}

const ENDS_SENTENCE = /^[.;?]$/;

interface Open {
  readonly signs: readonly Sign[];
  readonly from: number;
  readonly opener: Opener | undefined;
  readonly marks: Marks;
}

/** A "but"; a comma after a clause that a conjunction opened, or before what is meant this time; a colon after what was. */
function endsBefore({ signs, from, opener, marks }: Open, at: number): boolean {
  const [sign, next] = [signs[at]?.symbol, signs[at + 1]];
  if (sign === 'however') return true;
  const isOfThen = (): boolean => signs.slice(from, at).some((one) => marks.get(one) === 'past');
  if (sign === ',') return opener !== undefined || isNow(next, marks) || (next?.symbol === 'need' && isOfThen());
  return sign === ':' && (opener !== undefined || isOfThen());
}

function isNow(next: Sign | undefined, marks: Marks): boolean {
  return next !== undefined && marks.get(next) === 'now';
}

const OPENS: ReadonlySet<string> = new Set(['reason', 'condition', 'although', 'relative', 'that']);

/** A conjunction opens a clause at the beginning of a sentence and after a comma; one that can mean nothing else, anywhere. */
function openerAt(signs: readonly Sign[], at: number, marks: Marks): Opener | undefined {
  const sign = signs[at];
  const opener = sign && openerOf(marks.get(sign));
  if (sign === undefined || opener === undefined || isTime(signs[at + 1]) || signs[at - 1]?.symbol === 'at-once')
    return undefined;
  return CLEAR.test(sign.word) || isApart(opener, signs[at - 1], signs[at + 1]) ? opener : undefined;
}

function openerOf(mark: string | undefined): Opener | undefined {
  return mark !== undefined && OPENS.has(mark) ? (mark as Opener) : undefined;
}

const CLEAR = /^(?:since|koska|kun|että|jos|mikäli|eftersom|ifall|då|när|because|when|unless)$/;
const PRONOUN = /^(?:jag|vi|hon|han|hen|de|i|we|she|he|they|minä|mä|me|hän)$/;

function isApart(opener: Opener, before: Sign | undefined, next: Sign | undefined): boolean {
  const symbol = before?.symbol ?? '.';
  if (opener === 'relative') return symbol === ',' || PRONOUN.test(next?.word ?? '');
  return /^[.;?,]$|^(?:however|and|thanks)$/.test(symbol);
}

/** "Om två veckor", "joka tiistai", "as soon as": no conjunction. */
function isTime(next: Sign | undefined): boolean {
  if (next === undefined) return true;
  const { symbol, word } = next;
  return /^(?:n:|o:|m:|week|month|day|wd:|workdays|p:|ymd:)/.test(symbol) || /^(?:soon|quickly|en|ett|a|mahdollista)$/.test(word);
}
