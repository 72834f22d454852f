import type { GuardKind } from '../../kernel/privacy/guard.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../area/area.ts';
import type { Fault, FaultReason } from './faults.ts';
import type { Given, Kind, Said, Speech } from './kind.ts';

/** The folds of the order form, from top to bottom. Above them stand the few fields that every order begins with. */
export const GROUPS = ['time', 'place', 'people', 'wishes', 'more'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Where something of an order may be seen (DOMAIN 7 and 8): the offer; the card of the pair once every seat is filled; beside the name of
 * who ordered it, for those to whom names are open; the reminder
 * before the meeting, to the pair and the orderer; the card that a coordinator opens; the channel's card; the calendar event; the
 * orderer's own card; the orderer's reminders of what is to be arranged; figures of groups.
 */
export const PLACES = [
  'offer',
  'pair',
  'contacts',
  'reminder',
  'desk',
  'channel',
  'calendar',
  'status',
  'tasks',
  'report',
] as const;
export type Place = (typeof PLACES)[number];

/** One question when an order is made by talking. */
export interface TalkQuestion {
  /** Its turn among the questions. */
  readonly at: number;
  /** Fields that are answered together have one question; its name where it is not the field's own. */
  readonly name?: string;
  /** May the order not go without an answer? */
  readonly isNeeded?: boolean | ((said: Said, area: Area) => boolean);
  /** Orders that are asked; undefined: every one to which the field belongs. */
  readonly asks?: (said: Said, area: Area) => boolean;
  /** What a bare yes or no means. */
  readonly yes?: string;
  readonly no?: string;
  /** Numbers that are offered. */
  readonly numbers?: readonly number[] | ((said: Said, area: Area) => readonly number[]);
  /** Which listed answers are the likeliest: the lowest first, those alike in the order of the menu. */
  readonly rank?: (value: string, ranking: Ranking) => number;
}

/** By what the listed answers are ranked. */
export interface Ranking {
  readonly said: Said;
  readonly area: Area;
  /** What this person answered last time. */
  readonly usual?: string | undefined;
}

/** What a field's value turns out to be. */
export interface FieldReading {
  readonly value?: unknown;
  readonly fault?: Fault;
}

/** Everything that is known of one field of an order. Adding a field is adding a row, and its words. */
export interface Row {
  readonly kind: Kind;
  /** Only orders with a client have it. */
  readonly when?: 'client';
  /** What is said when nothing was filled in, and the order cannot go without. */
  readonly missing?: FaultReason;
  /** What counts where nothing was filled in, by somebody who writes in this language. */
  readonly usual?: (said: Said, area: Area, language?: Language) => string | undefined;
  /** Own words: what points to a person, and may stand here all the same. */
  readonly allow?: (said: Said) => readonly GuardKind[];
  /** A rule of its own, after those of the kind. */
  readonly check?: (words: string, given: Given) => Fault | undefined;
  /** Read in a way of its own, also where nothing was filled in. */
  readonly read?: (words: string | undefined, given: Given) => FieldReading;
  /** Where it stands on the form; undefined: only another rule asks for it. */
  readonly form?: {
    /** Its fold, unless it stands above them. */
    readonly group: Group;
    readonly at: number;
    /** Its turn above the folds; what does not fit there any more stands in its fold. */
    readonly first?: number;
    /** Beside the next half. */
    readonly isHalf?: boolean;
    /** What is usual is filled in, to be seen and changed. */
    readonly showsUsual?: boolean;
    /** The empty menu says that the method decides. */
    readonly isByMethod?: boolean;
    /** Every choice is in sight. */
    readonly isExpanded?: boolean;
  };
  /** The question about it, or the question that it belongs to. */
  readonly talk?: TalkQuestion | string;
  /** Doubts of the reader of words that concern it (public contract, section 7). */
  readonly heard?: RegExp;
  /** May a model guess it? The matter it belongs to: what belongs together is said together. */
  readonly guess?: string;
  /** To whom it is shown, and at which place among the facts of that card; under 10 it stands above the time. */
  readonly shown: Readonly<Partial<Record<Place, number>>>;
  /** Shown to nobody, but a rule needs it. */
  readonly serves?: string;
  /** Told in a way of its own: of a stored request. Undefined: nothing is told. */
  tell?(request: object, speech: Speech & { readonly place: Place }): string | undefined;
  /** In every order, where it was said, as part of something else (`within`), or not at all. */
  readonly stored: 'always' | 'sometimes' | 'within' | 'not';
  /** Of numbers of people: which one it is. */
  readonly within?: 'family' | 'close' | 'professionals' | 'children' | 'young';
  /**
   * Until when it is kept (DOMAIN 11): `note` until the meeting closes or for `noteDays`, `orderer` as long as the order tells who
   * ordered it; undefined: as long as figures are made of it.
   */
  readonly keep?: 'note' | 'orderer';
  /** May it be changed after sending, without a new search? */
  readonly isEdited?: boolean;
  /** Does the form of a follow-up start with it? */
  readonly follows?: boolean;
}
