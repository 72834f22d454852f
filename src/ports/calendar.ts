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

/** Free/busy of one mailbox: busy, tentative and out of office count as busy. Subjects and places are never read. */
export type Reading =
  | { readonly isKnown: true; readonly busy: readonly Interval[]; readonly workingHours?: WorkingHours | undefined }
  | { readonly isKnown: false; readonly reason: UnknownReason };

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

export interface Calendar {
  /** One reading per mailbox asked, in a map by e-mail address in lower case. Never throws: what fails is unknown. */
  freeBusy(organizer: string, mailboxes: readonly string[], period: Interval): Promise<ReadonlyMap<string, Reading>>;
  /** Idempotent by `key`. Throws TransientError, PermanentError or AmbiguousError. */
  book(organizer: string, event: MeetingEvent): Promise<{ readonly eventId: string; readonly joinUrl?: string | undefined }>;
  /** Brings an existing event to this content; attendees who stay are not disturbed. PermanentError('gone') when it no longer exists. */
  update(organizer: string, eventId: string, event: MeetingEvent): Promise<{ readonly joinUrl?: string | undefined }>;
  /** Cancels with a short neutral comment; an event that is gone already is a success. */
  cancel(organizer: string, eventId: string, comment: string): Promise<void>;
}

/** The organisation's directory. */
export interface Directory {
  /** E-mail of a person, or undefined where it is unknown or may not be read. Throws TransientError. */
  emailOf(id: string): Promise<string | undefined>;
}
