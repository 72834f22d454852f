/** Whom a call went to. */
export type CallTo = 'teams' | 'graph';

/** Numbers for the operator. Labels come from closed lists: never an order or a person. */
export interface Tally {
  jobDone(job: string, outcome: 'done' | 'retried' | 'parked'): void;
  turnTaken(kind: string, seconds: number): void;
  /** One call over the network, however it ended. */
  called(to: CallTo, outcome: string, seconds: number): void;
  /** How an attempt to bring a message stands, in the words of the delivery. */
  delivered(outcome: string): void;
  /** Calendars that were asked for. */
  calendarsRead(known: number, unknown: number): void;
  /** Something that came twice, or would have gone out twice, and did not. */
  doubleAvoided(what: 'word' | 'message'): void;
}

/** Counts nothing. */
export const noTally: Tally = {
  jobDone: () => undefined,
  turnTaken: () => undefined,
  called: () => undefined,
  delivered: () => undefined,
  calendarsRead: () => undefined,
  doubleAvoided: () => undefined,
};
