import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { FeedbackGroup, OrderNumber, CodeGroup } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

export type Survey = 'meeting' | 'impact';

/** One answer sheet. It carries no person and only the day: it cannot be traced after sending. */
export interface Answer {
  readonly order: OrderNumber;
  readonly survey: Survey;
  readonly group: FeedbackGroup;
  readonly isFollowUp: boolean;
  readonly on: LocalDate;
  /** Item id → 0…10, or null for "cannot say". Impact items are choices: see DOMAIN 9. */
  readonly items: Readonly<Record<string, number | string | null>>;
  /** Item id → own words that passed the guard. Only the coordinator reads them. */
  readonly comments: Readonly<Record<string, string>>;
}

/**
 * Feedback. The implementer guarantees that one person's, or one sheet's, second answer to the same survey is refused by the
 * database, and that the row of the answer cannot be joined to the row that says who has answered.
 */
export interface AnswerStore {
  /** Saves once per `sheet` (a person's id, or the form's or paper's own key): false when that sheet has been given. */
  give(answer: Answer, sheet: string): Promise<boolean>;
  /** Needs no answer of this sheet any more: from now on it counts as answered, though nothing was said. */
  skip(order: OrderNumber, survey: Survey, sheet: string): Promise<void>;
  hasAnswered(order: OrderNumber, survey: Survey, person: PersonId): Promise<boolean>;
  ofOrders(orders: readonly OrderNumber[]): Promise<readonly Answer[]>;
  /** Which order and group a family code opens. */
  byCode(code: string): Promise<{ readonly order: OrderNumber; readonly group: CodeGroup } | undefined>;
}
