import type { Language } from '../kernel/language/language.ts';
import type { LocalDate } from '../kernel/time/calendar-date.ts';
import type { Consultant, Pause, PersonId } from '../model/person.ts';

/** What the bot remembers of somebody who has written to it: their language. */
export interface Profile {
  readonly id: PersonId;
  readonly name: string;
  readonly tenant: string;
  readonly language: Language;
  /** Chosen by the person, so no longer taken from the client's locale. */
  readonly isChosen: boolean;
}

/** A half-finished order form, kept until sent or forgotten. Fields are the inputs of the contract, never free text of a chat. */
export interface Draft {
  readonly person: PersonId;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface PeopleStore {
  profile(id: PersonId): Promise<Profile | undefined>;
  saveProfile(profile: Profile): Promise<void>;
  draft(person: PersonId): Promise<Draft | undefined>;
  saveDraft(draft: Draft): Promise<void>;
  dropDraft(person: PersonId): Promise<void>;
}

/** The consultant bank. Import is all or nothing. */
export interface Bank {
  all(): Promise<readonly Consultant[]>;
  find(id: PersonId): Promise<Consultant | undefined>;
  /** Replaces the bank's people by these; a person left out becomes inactive. Pauses stay. Answers what changed. */
  replace(
    consultants: readonly Consultant[],
  ): Promise<{ readonly added: number; readonly changed: number; readonly removed: number }>;
  pause(id: PersonId, pause: Pause): Promise<void>;
  /** Ends every pause that has not ended by `today`. */
  resume(id: PersonId, today: LocalDate): Promise<void>;
}
