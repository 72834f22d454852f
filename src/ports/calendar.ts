import type { Interval } from '../kernel/time/instant.ts';
import type { LocalTime, Weekday } from '../kernel/time/zone.ts';

/** Why a calendar could not be read. Such a person is unknown: never free, never busy. */
export type UnknownReason = 'error' | 'throttled' | 'no-mailbox' | 'timeout' | 'not-asked';

/** Of a mailbox, in its own zone. An end at or before the beginning means the next day. */
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

/** How an event stands in the organiser's calendar now: its time, who is invited and who has declined, nothing else is read. */
export interface SeenEvent {
  /** Undefined where the time cannot be read. */
  readonly slot?: Interval | undefined;
  /** Addresses in lower case. */
  readonly declined: ReadonlySet<string>;
  /** Everybody who is invited. An address may come back in another form than it was given: an alias, an X.500 address. */
  readonly invited?: ReadonlySet<string> | undefined;
  readonly joinUrl?: string | undefined;
}

/** 'absent': no such event was found. It is gone already, or only hidden for a moment: believed when it is said again minutes later. */
export type Removal = 'removed' | 'absent';

/** What has changed in a calendar since a mark, and the mark to ask by next time. */
export interface CalendarChanges {
  /** Ids of events; 'unknown': it cannot be told, so whatever matters is to be looked at. */
  readonly changed: ReadonlySet<string> | 'unknown';
  readonly mark?: string | undefined;
}

/** The time that is asked about, and until when an answer is of use. */
export interface FreeBusyPeriod extends Interval {
  readonly hurry?: AbortSignal | undefined;
}

export interface Calendar {
  /**
   * One reading per mailbox asked, in a map by e-mail address in lower case. Never throws: what fails is unknown, and so is
   * what has not been read when `hurry` aborts. Whoever is in a hurry is served first.
   */
  freeBusy(organizer: string, mailboxes: readonly string[], period: FreeBusyPeriod): Promise<ReadonlyMap<string, Reading>>;
  /**
   * Idempotent by `key`. Throws TransientError, PermanentError or AmbiguousError; the last also where the event has been made but cannot
   * be found yet.
   */
  book(organizer: string, event: MeetingEvent): Promise<{ readonly eventId: string; readonly joinUrl?: string | undefined }>;
  /**
   * The event that an earlier attempt to book under this key has left standing. One that was just made may be found only later; `around`,
   * its time, helps to find it sooner. Throws TransientError, or PermanentError.
   */
  booked(organizer: string, key: string, around?: Interval): Promise<string | undefined>;
  /**
   * Brings an existing event to this content; attendees who stay are not disturbed. PermanentError('gone') when it is not there: like any
   * absence this is believed when it is said again minutes later.
   */
  update(organizer: string, eventId: string, event: MeetingEvent): Promise<{ readonly joinUrl?: string | undefined }>;
  /** Idempotent by `key`. Throws like `book`. */
  hold(mailbox: string, hold: TentativeHold): Promise<{ readonly eventId: string }>;
  /** Takes a hold away, found by its key and block where its id is not known. Throws like `book`. */
  release(
    mailbox: string,
    hold: { readonly key: string; readonly eventId?: string | undefined; readonly block?: Interval | undefined },
  ): Promise<Removal>;
  /** Undefined: not there, or cancelled; believed when it is said again minutes later. Throws TransientError, or PermanentError where the mailbox itself cannot be read. */
  look(organizer: string, eventId: string): Promise<SeenEvent | undefined>;
  /** Without a mark, or with one that is no longer good, everything of the period counts as changed. Throws like `look`. */
  changes(organizer: string, period: Interval, mark: string | undefined): Promise<CalendarChanges>;
  /** Cancels with a short neutral comment, as often as asked. Throws like `look`. */
  cancel(organizer: string, eventId: string, comment: string): Promise<Removal>;
}

/** The organisation's directory. */
export interface Directory {
  /** E-mail of a person, or undefined where it is unknown or may not be read. Throws TransientError. */
  emailOf(id: string): Promise<string | undefined>;
  /** Of each of these people. Throws TransientError. */
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, AccountStanding>>;
}

/** 'closed': the account has been disabled. 'absent': nobody of this id here, perhaps somebody of another organisation. */
export type AccountStanding = 'active' | 'closed' | 'absent' | 'unknown';
