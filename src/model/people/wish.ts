import type { Instant } from '../../kernel/time/instant.ts';
import type { Consultant, PersonId } from './person.ts';

/** What consultants may change of their own row. */
export type Own = Pick<Consultant, 'languages' | 'municipalities' | 'maxPerYear'>;

/**
 * By what more somebody could be asked for more meetings: each part is a hard rule of the search (language, area, yearly maximum), so it
 * is a coordinator's to decide (DOMAIN 6).
 */
export interface Widening {
  readonly languages: readonly string[];
  readonly municipalities: readonly string[];
  /** A higher one than the row has. */
  readonly maxPerYear?: number | undefined;
}

/** The latest that somebody of the bank has wished; nothing of it is so before it is confirmed. */
export interface Wish extends Widening {
  readonly person: PersonId;
  /** Counts the person's wishes, from 1. */
  readonly no: number;
  readonly at: Instant;
  readonly state: 'waiting' | 'confirmed' | 'refused' | 'withdrawn';
  /** The coordinator who has decided. */
  readonly by?: PersonId | undefined;
}

/** What somebody makes of their row, in its two parts: what narrows is so at once, what widens waits. */
export function parted(row: Consultant, own: Own): { readonly narrowed: Consultant; readonly widening: Widening | undefined } {
  const kept = (list: 'languages' | 'municipalities'): readonly string[] => row[list].filter((one) => own[list].includes(one));
  const narrowed = {
    ...row,
    languages: kept('languages'),
    municipalities: kept('municipalities'),
    maxPerYear: Math.min(row.maxPerYear, own.maxPerYear),
  };
  return { narrowed, widening: beyond(row, own) };
}

/** What of a wish is still to be decided, by what the bank says now; undefined where nothing is. */
export function openPart(wish: Wish | undefined, row: Consultant): Widening | undefined {
  return wish?.state === 'waiting' ? beyond(row, wish) : undefined;
}

/** New ones come last: the order of the municipalities tells the distance. */
export function widened(row: Consultant, more: Widening): Consultant {
  return {
    ...row,
    languages: [...row.languages, ...more.languages],
    municipalities: [...row.municipalities, ...more.municipalities],
    maxPerYear: more.maxPerYear ?? row.maxPerYear,
  };
}

/** The row as it would be with all that waits. */
export function wishedRow(row: Consultant, wish: Wish | undefined): Own {
  const open = openPart(wish, row);
  return open === undefined ? row : widened(row, open);
}

export function isSameWidening(one: Widening | undefined, other: Widening | undefined): boolean {
  const said = (it: Widening | undefined): string =>
    JSON.stringify(it && [[...it.languages].sort(), [...it.municipalities].sort(), it.maxPerYear ?? 0]);
  return said(one) === said(other);
}

function beyond(row: Own, wished: Widening): Widening | undefined {
  const more = (list: 'languages' | 'municipalities'): readonly string[] =>
    wished[list].filter((one) => !row[list].includes(one));
  const [languages, municipalities] = [more('languages'), more('municipalities')];
  const maxPerYear = (wished.maxPerYear ?? 0) > row.maxPerYear ? wished.maxPerYear : undefined;
  if (languages.length + municipalities.length === 0 && maxPerYear === undefined) return undefined;
  return { languages, municipalities, ...(maxPerYear !== undefined && { maxPerYear }) };
}
