/** Numbers for the operator. Labels come from closed lists: never an order or a person. */
export interface Tally {
  jobDone(job: string, outcome: 'done' | 'retried' | 'parked'): void;
  turnTaken(kind: string): void;
}

/** Counts nothing. */
export const noTally: Tally = { jobDone: () => undefined, turnTaken: () => undefined };
