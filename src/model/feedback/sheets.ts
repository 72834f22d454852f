import type { FeedbackGroup, OrderNumber } from '../order/order.ts';
import type { PersonId } from '../people/person.ts';

export type Survey = 'meeting' | 'impact';

/** Item id → 0…10, or null for "cannot say". Impact items are choices: see DOMAIN 9. */
export type AnswerItems = Readonly<Record<string, number | string | null>>;

/** Items that are not asked after a meeting, by their ids. */
export type NotAsked = readonly string[];

/** Of most meetings: only where the family has time of its own is it asked about. */
export const USUALLY_NOT_ASKED: NotAsked = ['own_time'];

/** What one person answered. */
export interface Sheet {
  readonly group: FeedbackGroup;
  readonly items: AnswerItems;
  /** Item id → own words that passed the guard. Only the coordinator reads them, and only after their release. */
  readonly comments: Readonly<Record<string, string>>;
}

/** Which survey of which order. */
export interface SurveyOf {
  readonly area: string;
  readonly order: OrderNumber;
  readonly survey: Survey;
}

/** What released sheets have in common; null where too few do. */
export interface Atom {
  readonly survey: Survey;
  readonly group: FeedbackGroup;
  readonly method: string | null;
  readonly kind: string | null;
  readonly isFollowUp: boolean | null;
}

/** Of one group of a survey: how many sheets may be right, and how many people were counted as present (null: not counted). */
export interface Present {
  readonly group: FeedbackGroup;
  /** What goes beyond is left out. */
  readonly most: number;
  /** Those counted, or else announced. */
  readonly people: number;
  readonly attended: number | null;
  /** What the group's form left out; undefined: what most leave out. */
  readonly notAsked?: NotAsked | undefined;
}

/** A survey that closes: its sheets leave their order and wait for others of their kind. */
export interface Closing extends SurveyOf {
  readonly method: string;
  readonly kind: string;
  readonly isFollowUp: boolean;
  readonly present: readonly Present[];
  /** Who led the meeting. */
  readonly consultants: readonly PersonId[];
}

/** What of one meeting waits to be told to one of those who led it, together with that of many others. */
export interface OwnShare {
  readonly consultant: PersonId;
  /** The quarter in which the meeting's survey closed. */
  readonly since: string;
  readonly sheets: number;
  /** How many of the sheets are the orderer's. */
  readonly ofOrderer: number;
  /** How many sheets of the meeting are told to nobody who led it. */
  readonly untold: number;
  /** By item, from least to most: nothing tells which figures stood on one sheet. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
}
