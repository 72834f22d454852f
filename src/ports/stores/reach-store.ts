import type { Install, KnownReach } from '../../model/people/reachability.ts';
import type { PersonId } from '../../model/people/person.ts';

/** What is known of writing to people. That they are met again is read from `ConversationStore`, and ends every refusal. */
export interface ReachStore {
  /** Of each of these people; nobody is left out. */
  of(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KnownReach>>;
  /** Teams does not let the bot write to them. `because` as in `Messenger`. */
  noteRefused(person: PersonId, because: string): Promise<void>;
  noteInstall(person: PersonId, outcome: Install, askedBy: PersonId | undefined): Promise<void>;
  /** Refusals of who had never been met count no more: the bot has come to a team of theirs. Without people: of everybody. */
  forgive(people?: readonly PersonId[]): Promise<void>;
}
