import type { Interval } from '../kernel/time/instant.ts';
import type { LocalTime, Weekday } from '../kernel/time/zone.ts';

/** Why a calendar could not be read. Such a person is unknown: never free, never busy. */
export type UnknownReason = 'error' | 'throttled' | 'no-mailbox' | 'timeout' | 'not-asked';

export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly zone: string;
}

/**
 * Free/busy of one mailbox: busy, tentative and out of office count as busy. Each time stands as it is, not joined with what it touches,
 * because our own holds and events are among them and known by their times. Subjects and places are never read.
 */
export type Reading =
  | {
      readonly isKnown: true;
      readonly busy: readonly Interval[];
      readonly workingHours?: WorkingHours | undefined;
    }
  | { readonly isKnown: false; readonly reason: UnknownReason };

/** A private tentative event in a consultant's own calendar while an offer is open: neutral words, nobody invited. */
export interface TentativeHold {
  /** Derived from the offer: holding twice is holding once. */
  readonly key: string;
  readonly subject: string;
  readonly block: Interval;
}

/** The calendar event of a meeting: neutral words only (DOMAIN 8). */
export interface MeetingEvent {
  /** Derived from the order and its booking round: creating twice is creating once. */
  readonly key: string;
  readonly subject: string;
  readonly body: string;
  readonly slot: Interval;
  readonly place?: string | undefined;
  readonly attendees: readonly { readonly email: string; readonly name: string }[];
  readonly isOnline: boolean;
}

/** How an event stands in the organiser's calendar now: its time and who has declined, nothing else is read. */
export interface SeenEvent {
  /** Undefined where the time cannot be read. */
  readonly slot?: Interval | undefined;
  /** Addresses in lower case. */
  readonly declined: ReadonlySet<string>;
  readonly joinUrl?: string | undefined;
}

/** What has changed in a calendar since a mark, and the mark to ask by next time. */
export interface CalendarChanges {
  /** Ids of events; 'unknown': it cannot be told, so whatever matters is to be looked at. */
  readonly changed: ReadonlySet<string> | 'unknown';
  readonly mark?: string | undefined;
}

export interface Calendar {
  /**
   * One reading per mailbox asked, in a map by e-mail address in lower case. Never throws: what fails is unknown, and so is
   * what has not been read when `hurry` aborts. Whoever is in a hurry is served first.
   */
  freeBusy(
    organizer: string,
    mailboxes: readonly string[],
    period: Interval,
    hurry?: AbortSignal,
  ): Promise<ReadonlyMap<string, Reading>>;
  /** Idempotent by `key`. Throws TransientError, PermanentError or AmbiguousError. */
  book(organizer: string, event: MeetingEvent): Promise<{ readonly eventId: string; readonly joinUrl?: string | undefined }>;
  /** The event that an earlier attempt to book under this key has left standing. Throws TransientError, or PermanentError. */
  booked(organizer: string, key: string): Promise<string | undefined>;
  /** Brings an existing event to this content; attendees who stay are not disturbed. PermanentError('gone') when it no longer exists. */
  update(organizer: string, eventId: string, event: MeetingEvent): Promise<{ readonly joinUrl?: string | undefined }>;
  /** Idempotent by `key`. Throws like `book`. */
  hold(mailbox: string, hold: TentativeHold): Promise<{ readonly eventId: string }>;
  /** Takes a hold away, found by its key where its id is not known. One that is gone already is a success. Throws like `update`. */
  release(mailbox: string, hold: { readonly key: string; readonly eventId?: string | undefined }): Promise<void>;
  /** Undefined: deleted or cancelled. Throws TransientError, or PermanentError where the mailbox itself cannot be read. */
  look(organizer: string, eventId: string): Promise<SeenEvent | undefined>;
  /** Without a mark, or with one that is no longer good, everything of the period counts as changed. Throws like `look`. */
  changes(organizer: string, period: Interval, mark: string | undefined): Promise<CalendarChanges>;
  /** Cancels with a short neutral comment; an event that is gone already is a success. */
  cancel(organizer: string, eventId: string, comment: string): Promise<void>;
}

/** The organisation's directory. */
export interface Directory {
  /** E-mail of a person, or undefined where it is unknown or may not be read. Throws TransientError. */
  emailOf(id: string): Promise<string | undefined>;
  /** 'closed': the account has been disabled. 'absent': nobody of this id here, perhaps somebody of another organisation. Throws TransientError. */
  standing(id: string): Promise<'active' | 'closed' | 'absent' | 'unknown'>;
}
