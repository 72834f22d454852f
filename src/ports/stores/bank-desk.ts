import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Consultant, Pause, PersonId } from '../../model/people/person.ts';

/** What is noted of a change of the bank, or of who orders by mail: who did it, in which area, and how many it concerned; never a name or what was written. */
export interface BankAct {
  readonly command:
    | 'bank add'
    | 'bank change'
    | 'bank end'
    | 'bank import'
    | 'bank pause'
    | 'bank resume'
    | 'own change'
    | 'wish confirm'
    | 'wish refuse'
    | 'orderer add'
    | 'orderer end';
  /** A coordinator; of their own row the consultant. */
  readonly by: PersonId;
  readonly area: string;
  readonly counts?: Readonly<Record<string, number>> | undefined;
}

export interface BankAmendment {
  /** Those who are written or ended, as far as they are in the bank, as they were when it was decided. */
  readonly before: readonly Consultant[];
  readonly write: readonly Consultant[];
  readonly end: readonly PersonId[];
}

/** Changes of the bank that a coordinator makes on a page. Each is noted with it, or neither is done. */
export interface BankDesk {
  /** Pauses stay as they are. False, and nothing is done: one of them is no longer as it was. */
  amend(amendment: BankAmendment, act: BankAct): Promise<boolean>;
  pause(id: PersonId, pause: Pause, act: BankAct): Promise<void>;
  /** Ends every pause that has not ended by `today`. */
  resume(id: PersonId, today: LocalDate, act: BankAct): Promise<void>;
  /** Only notes what was done otherwise. */
  note(act: BankAct): Promise<void>;
}
