import type { Choice } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Area } from '../area/area.ts';
import type { PersonId } from '../people/person.ts';
import type { Fault } from './faults.ts';

/** The other fields of the same order, as text. */
export type Said = Readonly<Record<string, string | undefined>>;

/** What the fields of an order are checked against. */
export interface Given {
  readonly area: Area;
  readonly said: Said;
  /** Today in the area's zone. */
  readonly today: LocalDate;
  /** In which the orderer writes. */
  readonly language?: Language | undefined;
  /** Ids of the consultant bank. */
  readonly bank: ReadonlySet<PersonId>;
  /** The order named in `followUpOf`, if it exists and the orderer may know of it. */
  readonly followUp?: { readonly number: string } | undefined;
}

/** What a value is named in: a language, the area's lists, and the field's own words. */
export interface Speech {
  readonly language: Language;
  readonly area: Area;
  readonly said: Said;
  /** Names of the values that the field itself has. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of another field's values. */
  readonly namesOf: (field: string) => Readonly<Record<string, string>>;
  readonly yes: string;
  readonly week: (n: number) => string;
}

/** What a field looks like where it is filled. */
export type Look = 'choice' | 'ticks' | 'text' | 'number' | 'day' | 'clock' | 'yes';

/** Lists of an area, which a long form looks up while somebody types (`units/<area>`). */
export type AreaList = 'units' | 'municipalities' | 'sectors' | 'themes' | 'methods';

/**
 * A kind of value, and all that follows from it: its input, its limits, how it is stored and how it is told. Inputs are text: a
 * client sends nothing else.
 *
 * @typeParam T the value as the order stores it
 * @typeParam V the values that the field's words must name
 */
export interface Kind<T = unknown, V extends string = string> {
  readonly look: Look;
  readonly values: readonly V[];
  readonly list?: AreaList | 'people' | undefined;
  /** Written by hand, at most so many characters. Own words of somebody, but for numbers: never repeated where not needed. */
  readonly text?: { readonly longest: number; readonly isLong?: boolean; readonly isNumber?: boolean } | undefined;
  /** On a card, days may be picked from today on, or until today. */
  readonly days?: 'ahead' | 'behind' | undefined;
  /** Does it look as such a value must, whatever the area and the day? */
  isFit(words: string): boolean;
  /** What is wrong with it here and now. */
  faultOf(words: string, given: Given): Fault | undefined;
  /** Undefined: it is none of the values and is left out in silence, because the kind is lenient. */
  read(words: string): T | undefined;
  /** The same text again, of what is stored. Undefined: there is nothing. */
  write(value: T): string | undefined;
  /** In words. Undefined: it is not told. */
  tell(words: string, speech: Speech): string | undefined;
  /** Every answer that can be listed, in the order of a menu. */
  choices(speech: Speech): readonly Choice[];
}
