import type { Language } from '../../kernel/language/language.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Consultant, Pause, PersonId } from '../../model/people/person.ts';
import type { Address } from '../messenger.ts';
import type { Awaited } from './message-store.ts';

/** What the bot remembers of somebody who has written to it: their language, and a number they gave. */
export interface Profile {
  readonly id: PersonId;
  readonly name: string;
  readonly tenant: string;
  readonly language: Language;
  /** Chosen by the person, so no longer taken from the client's locale. */
  readonly isChosen: boolean;
  /** Where they want to be called about a meeting that they ordered; given by themselves. */
  readonly phone?: string | undefined;
  /** Somebody of another organisation, whose Teams does not have the app: letters go there. The area is the one that added them. */
  readonly mail?: { readonly address: string; readonly area: string } | undefined;
}

/** A half-finished order form, kept until sent or forgotten. Fields are the inputs of the contract, never free text of a chat. */
export interface Draft {
  readonly person: PersonId;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly talk?: DraftTalk | undefined;
}

/** Where the conversation about a half-finished order stands, so that it goes on after a restart. */
export interface DraftTalk {
  /** The question that was asked last; undefined while the form is on the table. */
  readonly asking?: string | undefined;
  /** Only what an order cannot do without is asked. */
  readonly isBrief?: boolean | undefined;
  /** How many answers in a row were not understood. */
  readonly missed?: number | undefined;
  /** The language that it is held in, where the person wrote in another than their own. */
  readonly language?: Language | undefined;
  /** What stood before the latest steps, newest last: they can be taken back. */
  readonly earlier?: readonly DraftStep[] | undefined;
}

export interface DraftStep {
  readonly fields: Readonly<Record<string, string>>;
  readonly asking?: string | undefined;
}

/** A draft as it was found, with when it was last touched. */
export interface StoredDraft extends Draft {
  readonly updatedAt: Instant;
}

/** What a turn in somebody's own chat begins with. */
export interface Meeting {
  /** Undefined: they were never met before. */
  readonly profile: Profile | undefined;
  /** Something waits for them. */
  readonly isAwaited: boolean;
}

export interface PeopleStore {
  /**
   * Somebody is met in their own chat: notes where it is, as `ConversationStore.save` does, and reads what is known of them, all at one go, because
   * every turn begins with it.
   */
  meet(id: PersonId, address: Address, awaited: Awaited): Promise<Meeting>;
  profile(id: PersonId): Promise<Profile | undefined>;
  /** Of those of these people who have one. */
  profiles(ids: readonly PersonId[]): Promise<readonly Profile[]>;
  /** A number or an address that was given before stays where the profile has none. */
  saveProfile(profile: Profile): Promise<void>;
  /** Those whom the area reaches by mail, by name. */
  byMail(area: string): Promise<readonly Profile[]>;
  /** They are written to no more, and their links open nothing. */
  endMail(id: PersonId): Promise<void>;
  draft(person: PersonId): Promise<StoredDraft | undefined>;
  saveDraft(draft: Draft): Promise<void>;
  dropDraft(person: PersonId): Promise<void>;
  /** Gives the draft up: it is no longer found, but can be taken up again until another takes its place. */
  putDraftAside(person: PersonId): Promise<void>;
  /** The draft that was given up at `since` or later is there again. */
  takeUpDraft(person: PersonId, since: Instant): Promise<void>;
  /** Drafts last touched in the half-open time from `since` to `before`, the oldest first. */
  draftsTouched(since: Instant, before: Instant): Promise<readonly StoredDraft[]>;
}

/** Somebody of the bank, now or once. */
export interface Member extends Consultant {
  readonly leftOn?: LocalDate | undefined;
}

/** The consultant bank. Import is all or nothing. */
export interface Bank {
  all(): Promise<readonly Consultant[]>;
  /** Those who serve one of these places, and of `besides` those who are in it. */
  serving(municipalities: readonly string[], besides?: readonly PersonId[]): Promise<readonly Consultant[]>;
  /** Those in training. */
  trainees(): Promise<readonly Consultant[]>;
  /** Everybody who is or was in the bank, as last known, with the day on which an import ended them: the bank as it was on a day. */
  members(): Promise<readonly Member[]>;
  find(id: PersonId): Promise<Consultant | undefined>;
  /** Those of these people who are in it, by id. */
  some(ids: readonly PersonId[]): Promise<readonly Consultant[]>;
  /** Also of somebody who has left the bank: what we put into their calendar is to be found there. */
  emailOf(id: PersonId): Promise<string | undefined>;
  /** Replaces the bank's people by these; a person left out leaves that day. Pauses stay. Answers what changed. */
  replace(
    consultants: readonly Consultant[],
  ): Promise<{ readonly added: number; readonly changed: number; readonly removed: number }>;
  pause(id: PersonId, pause: Pause): Promise<void>;
  /** Ends every pause that has not ended by `today`. */
  resume(id: PersonId, today: LocalDate): Promise<void>;
}
