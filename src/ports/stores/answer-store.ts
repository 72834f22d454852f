import type { ItemTotal } from '../../model/feedback/publication.ts';
import type { ReleaseRule } from '../../model/feedback/release.ts';
import type { Atom, Closing, Sheet, SurveyOf } from '../../model/feedback/sheets.ts';
import type { CodeGroup, FeedbackGroup, OrderNumber, Overcount } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

/** One answer sheet on its way into its area's sealed box. It carries no person and no time. */
export interface GivenSheet extends SurveyOf, Sheet {
  /** How many answers the group can have by what is known now: a sheet beyond is the first to be left out. */
  readonly most: number;
}

/** Whose sheet it is: a person's, or that of the key of a form or paper. Never stored, only a keyed hash until the survey closes. */
export type Respondent = { readonly person: PersonId } | { readonly sheet: string };

/** When and by which rule sheets are released. */
export interface ReleaseTerms extends ReleaseRule {
  readonly area: string;
  /** The quarter that they are released in: '2026Q3'. */
  readonly period: string;
  /** Own feedback is told of at least so many meetings together. */
  readonly pooledMeetings: number;
}

/** What a consultant has been told of an item, over all meetings of which it may be told. */
export interface OwnTotal extends ItemTotal {
  readonly item: string;
}

/** How many released sheets of one atom and period have this value at this item. */
export interface Histogram extends Atom {
  readonly area: string;
  readonly period: string;
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

/** An open survey that somebody's own link leads to; whose it is can only be asked of a person who is known. */
export interface LinkedSurvey extends SurveyOf {
  isOf(person: PersonId): boolean;
}

/** 'again': that sheet has been given before; 'closed': the survey is over. */
export type GiveResult = 'given' | 'again' | 'closed';

/**
 * Feedback. The implementer guarantees that one person's, or one sheet's, second answer to the same survey is refused; that until a
 * release nothing of it can be read from the tables, not even how many there are or who has answered; and that a released row leads back
 * to no person, meeting or day.
 */
export interface AnswerStore {
  /** Keeps a sheet once for each respondent. */
  give(sheet: GivenSheet, by: Respondent): Promise<GiveResult>;
  /** Needs no answer of this person any more: from now on they count as having answered, though nothing was said. */
  skip(survey: SurveyOf, person: PersonId): Promise<void>;
  /** Changes nothing; but whoever reads the tables cannot tell it from an answer. */
  touch(survey: SurveyOf): Promise<void>;
  /** False for everybody once the survey is closed: by then nothing tells it. */
  hasAnswered(survey: SurveyOf, person: PersonId): Promise<boolean>;
  /** Closes the survey and releases what may be released, all of it or nothing; repeating it finds nothing. */
  close(closing: Closing, terms: ReleaseTerms): Promise<void>;
  /** Groups of an open survey with more sheets than they can have: what closing it will leave out. */
  overcounts(closing: Closing): Promise<readonly Overcount[]>;
  /** Forgets what an open survey of a cancelled order holds. */
  discard(survey: SurveyOf): Promise<void>;
  /** Releases what may be released of the area; repeating it finds nothing. */
  release(terms: ReleaseTerms): Promise<void>;
  /** Histograms of what was released, by area and quarter ('2026Q3'). */
  released(areas: readonly string[], periods: readonly string[]): Promise<readonly Histogram[]>;
  /** Counts of what was released, by area and quarter. */
  cells(areas: readonly string[], periods: readonly string[]): Promise<readonly AnswerCell[]>;
  /** A consultant's own feedback, each item of at least `pooledMeetings` meetings; nothing of it tells of which. */
  own(consultant: PersonId): Promise<readonly OwnTotal[]>;
  /** Released own words of an area, newest quarter first. */
  comments(area: string): Promise<readonly ReleasedComment[]>;
  /** Brings what earlier versions stored into the present form; repeating it finds nothing. */
  carryOver(smallestIn: (area: string) => number): Promise<void>;
  /** Which order and group a family code opens. */
  byCode(code: string): Promise<{ readonly order: OrderNumber; readonly group: CodeGroup } | undefined>;
  /** The person's own link to a survey, the same each time and stored nowhere; undefined once they have answered, or the survey is over. */
  linkTo(survey: SurveyOf, person: PersonId): Promise<string | undefined>;
  /** What such a link leads to; 'over': the survey is, and by then nothing tells which it was. Undefined: no link of ours. */
  byLink(link: string): Promise<LinkedSurvey | 'over' | undefined>;
}
