import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import type { Person, PersonId } from '../../people/person.ts';

/** Somebody in training who would come along beside those who lead: without a seat, and in no count of the team. */
export interface Trainee extends Person {
  readonly slot: Interval;
  /** Held in our own books from being asked until they leave. */
  readonly block: Interval;
  /** Who has said yes: first the trainee, then the orderer and each who leads. */
  readonly agreed: readonly PersonId[];
  /** When it came to nothing. */
  readonly leftAt?: Instant | undefined;
}
