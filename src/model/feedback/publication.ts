import type { Instant } from '../../kernel/time/instant.ts';
import type { FeedbackGroup } from '../order/order.ts';
import type { FixedPeriod } from './fixed-period.ts';

/** Changed whenever content is reckoned in another way; what has been published keeps the number that it was made by. */
export const DEFINITIONS = 1;

/** Feedback of an area and a period as it was published, once and for ever. It holds no answers, only totals that tell of nobody. */
export interface Publication {
  readonly area: string;
  readonly period: FixedPeriod;
  readonly publishedAt: Instant;
  readonly definitions: number;
  readonly content: PublishedContent;
}

export interface PublishedContent {
  readonly blocks: readonly Block[];
  readonly turnouts: readonly Turnout[];
}

/** Whose answers are told apart; what is left out is not told. */
export interface BlockCut {
  readonly method?: string | undefined;
  readonly kind?: string | undefined;
  readonly isFollowUp?: boolean | undefined;
}

/**
 * Answers that are only ever told together. No two blocks share an answer, and every figure of every report is a sum of whole
 * blocks: so no two reports, however chosen, differ by less than a block.
 */
export interface Block {
  readonly survey: 'meeting' | 'impact';
  readonly group: FeedbackGroup;
  readonly cut: BlockCut;
  /** By item; a choice stands as 'item:option'. */
  readonly items: Readonly<Record<string, ItemTotal>>;
}

/**
 * How many gave a figure, and between which bounds the sum of their figures lies. The bounds are apart only where the sum itself
 * would tell something of each single answer. Of a choice the sum is the number of those who chose it.
 */
export interface ItemTotal {
  readonly n: number;
  readonly least: number;
  readonly most: number;
}

/** How many answered of how many, in the meetings whose answers have been released. */
export interface Turnout {
  readonly survey: 'meeting' | 'impact';
  readonly group: FeedbackGroup;
  readonly answers: number;
  /** Of meetings whose attendance was counted: those present, and the answers, of each meeting no more than were present. */
  readonly attended: number;
  readonly matched: number;
  /** Beyond those who were counted: kept apart, in no figure. */
  readonly leftOut: number;
}
