import type { Consultant, PersonId } from '../../../model/people/person.ts';

/** The settings that bear on whether a team is found, and how soon. */
export const TRIED = ['setUpMinutes', 'debriefMinutes', 'travelMinutes', 'leastNoticeDays', 'waveSize', 'offerHours'] as const;
export type TriedKey = (typeof TRIED)[number];

/** What is tried. */
export interface Trial {
  readonly policy: Partial<Readonly<Record<TriedKey, number>>>;
  /** Somebody more in the bank. */
  readonly more?: Consultant | undefined;
  /** Somebody who is no longer there. */
  readonly without?: PersonId | undefined;
}
