import type { PlannedJob } from '../../model/planned/jobs.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import type { Wish } from '../../model/people/wish.ts';
import type { BankAct } from './bank-desk.ts';

/** What becomes of somebody's row and of their wish, as both were when it was decided. */
export interface Settling {
  readonly before: Consultant;
  readonly after: Consultant;
  readonly seen: Wish | undefined;
  readonly wish: Wish | undefined;
  /** Work that follows from it. */
  readonly plan: readonly PlannedJob[];
}

/** What consultants wish to change of their own rows. Whoever leaves the bank takes back what waits. */
export interface WishStore {
  /** The latest, whatever has become of it. */
  of(person: PersonId): Promise<Wish | undefined>;
  /** All that wait, the longest first. */
  waiting(): Promise<readonly Wish[]>;
  /** Row, wish, work and what is noted of it, together. False, and nothing is done: row or wish is no longer as it was. Pauses stay. */
  settle(settling: Settling, act: BankAct): Promise<boolean>;
}
