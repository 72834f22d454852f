import type { Interval } from '../../kernel/time/instant.ts';
import type { LocalTime, Weekday } from '../../kernel/time/zone.ts';

export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';

/** A person or a shared mailbox of the pretend organisation. */
export interface MailboxSeed {
  /** Entra object id, lower case. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly locale: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly workingHours?: OfficeHours;
}

export interface OfficeHours {
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export interface GraphMailbox extends MailboxSeed {
  readonly displayName: string;
  readonly workingHours: OfficeHours;
  /** Windows name, as Exchange gives it. */
  readonly timeZone: string;
  /** `unknown`: free/busy answers an error for this mailbox alone. `denied`: every call to it is refused. `gone`: the account is no more. */
  access: 'open' | 'unknown' | 'denied' | 'gone';
}

export interface Attendee {
  readonly name: string;
  readonly address: string;
  readonly type: string;
  readonly response: 'none' | 'accepted' | 'declined';
}

/** An event in one mailbox. Copies of a meeting in several mailboxes share `iCalUId`. */
export interface CalendarEvent {
  readonly id: string;
  readonly iCalUId: string;
  /** Address of the mailbox that it is in. */
  readonly mailbox: string;
  readonly organizer: string;
  /** Made over HTTP, so by the bot; the rest was there before. */
  readonly isFromBot: boolean;
  readonly transactionId: string | undefined;
  readonly properties: readonly { readonly id: string; readonly value: string }[];
  subject: string;
  body: string;
  span: Interval;
  location: string;
  showAs: ShowAs;
  sensitivity: string;
  attendees: readonly Attendee[];
  joinUrl: string | undefined;
  /** Position in the world's history of changes, for delta queries. */
  changed: number;
}

const OFFICE: OfficeHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' };

export function mailboxFromSeed(seed: MailboxSeed): GraphMailbox {
  const displayName = `${seed.givenName} ${seed.surname}`.trim();
  return { workingHours: OFFICE, ...seed, displayName, timeZone: 'FLE Standard Time', access: 'open' };
}
