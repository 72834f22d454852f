import type { FeedbackGroup, OrderNumber, CodeGroup } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

export type Survey = 'meeting' | 'impact';

/** Item id → 0…10, or null for "cannot say". Impact items are choices: see DOMAIN 9. */
export type AnswerItems = Readonly<Record<string, number | string | null>>;

/** One answer sheet on its way into its area's sealed box. It carries no person and no time. */
export interface Sheet {
  readonly area: string;
  readonly order: OrderNumber;
  readonly survey: Survey;
  readonly group: FeedbackGroup;
  readonly items: AnswerItems;
  /** Item id → own words that passed the guard. Only the coordinator reads them, and only after their release. */
  readonly comments: Readonly<Record<string, string>>;
}

/** Which survey somebody answers, and as whom. */
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

/** Of one group of a survey that closes: how many may have answered, and how many were counted as present (null: not counted). */
export interface Present {
  readonly group: FeedbackGroup;
  /** What goes beyond is left out. */
  readonly most: number;
  readonly attended: number | null;
}

/** A survey that closes: its sheets leave their order and wait for others of their kind. */
export interface Closing extends SurveyOf, Pick<Atom, 'method'> {
  readonly kind: string;
  readonly isFollowUp: boolean;
  readonly present: readonly Present[];
}

/** More sheets than people: told to the coordinator. */
export interface Overcount {
  readonly group: FeedbackGroup;
  readonly answers: number;
  readonly people: number;
}

/** When and by which rule sheets are released. */
export interface ReleaseTerms {
  readonly area: string;
  /** The quarter that they are released in: '2026Q3'. */
  readonly period: string;
  /** Sheets that have something in common are at least so many. */
  readonly smallest: number;
}

/** How many released sheets of one atom and period have this value at this item. */
export interface Histogram extends Atom {
  readonly area: string;
  readonly period: string;
  /** An item id; 'worry_change' is worry now − before, of those who told both. */
  readonly item: string;
  readonly value: number | string | null;
  readonly count: number;
}

/** How many answered of how many, for one atom and period. */
export interface AnswerCell extends Atom {
  readonly area: string;
  readonly period: string;
  readonly meetings: number;
  readonly answers: number;
  /** Of meetings whose attendance was counted: those present, and the answers, of each meeting no more than were present. */
  readonly attended: number;
  readonly matched: number;
  /** Sheets beyond what a meeting can have given: not among the answers. */
  readonly leftOut: number;
}

export interface ReleasedComment {
  readonly period: string;
  readonly group: FeedbackGroup;
  readonly item: string;
  readonly text: string;
}

/** 'again': that sheet has been given before; 'closed': the survey is over. */
export type Given = 'given' | 'again' | 'closed';

/**
 * Feedback. The implementer guarantees that one person's, or one sheet's, second answer to the same survey is refused; that until a
 * release nothing of it can be read from the tables, not even how many there are or who has answered; and that a released row leads back
 * to no person, meeting or day.
 */
export interface AnswerStore {
  /** Keeps a sheet once per `key` (a person's id, or the form's or paper's own key). */
  give(sheet: Sheet, key: string): Promise<Given>;
  /** Needs no answer of this key any more: from now on it counts as answered, though nothing was said. */
  skip(survey: SurveyOf, key: string): Promise<void>;
  /** False for everybody once the survey is closed: by then nothing tells it. */
  hasAnswered(survey: SurveyOf, person: PersonId): Promise<boolean>;
  /** Closes the survey and releases what may be released, all of it or nothing; repeating it finds nothing. */
  close(closing: Closing, terms: ReleaseTerms): Promise<readonly Overcount[]>;
  /** Forgets what an open survey of a cancelled order holds. */
  discard(survey: SurveyOf): Promise<void>;
  /** Releases what may be released of the area; repeating it finds nothing. */
  release(terms: ReleaseTerms): Promise<void>;
  /** Histograms of what was released, by area and quarter ('2026Q3'). */
  released(areas: readonly string[], periods: readonly string[]): Promise<readonly Histogram[]>;
  /** Counts of what was released, by area and quarter. */
  cells(areas: readonly string[], periods: readonly string[]): Promise<readonly AnswerCell[]>;
  /** Released own words of an area, newest quarter first. */
  comments(area: string): Promise<readonly ReleasedComment[]>;
  /** Brings what earlier versions stored into the present form; repeating it finds nothing. */
  carryOver(): Promise<void>;
  /** Which order and group a family code opens. */
  byCode(code: string): Promise<{ readonly order: OrderNumber; readonly group: CodeGroup } | undefined>;
}
