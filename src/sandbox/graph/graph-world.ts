import { randomBytes } from 'node:crypto';
import { type Instant, type Interval, overlaps } from '../../kernel/time/instant.ts';
import type { PersonalApps } from './apps-router.ts';
import { Changes } from '../http/changes.ts';
import { type CalendarEvent, type GraphMailbox, mailboxFromSeed, type MailboxSeed, type ShowAs } from './mailboxes.ts';

/** A letter of plain text. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface GraphChange {
  readonly kind: 'calendar' | 'mail';
  /** Address of the mailbox whose calendar, or whose readability, changed. */
  readonly mailbox: string;
  /** The bot put something new here: when it begins. */
  readonly bookedFrom?: Instant;
  /** What happened to which event. */
  readonly event?: { readonly id: string; readonly change: 'created' | 'updated' | 'deleted' };
}

/** What an event is made of; the world adds ids. */
export type EventDraft = Omit<CalendarEvent, 'id' | 'iCalUId' | 'changed'>;

/** The directory and every calendar of the pretend Graph, in memory. */
export class GraphWorld {
  readonly changes = new Changes<GraphChange>();
  /** Undefined: nobody may install apps. */
  apps: PersonalApps | undefined;
  /** The join link is missing from the answer that creates an event, and there at the next read: seen in real tenants. */
  isJoinUrlLate = false;
  /** No online meeting has a link, until this is false again. */
  isJoinUrlMissing = false;
  /** A second create with a known `transactionId`: the existing event, 409 or 400. All have been reported of the real one. */
  onKnownTransaction: 'existing' | 'conflict' | 'bad-request' = 'existing';
  /** Such a refusal names the event that is there. */
  isKnownEventNamed = false;
  /** So many searches by the bot's own mark find nothing yet. */
  searchesInVain = 0;
  /** Free/busy shows times in its view without listing them. */
  areItemsHidden = false;
  /** Attendees come back under their X.500 addresses. */
  areAddressesX500 = false;
  /** Delta tokens from before this place in the history are no longer known: 410. */
  syncStateFrom = 0;
  /** Every letter that was sent, oldest first. */
  readonly letters: Letter[] = [];
  readonly #mailboxes: GraphMailbox[] = [];
  readonly #byName = new Map<string, GraphMailbox>();
  /** Of each mailbox, by its address, and the copies of each meeting: a country has many. */
  readonly #events = new Map<string, CalendarEvent[]>();
  readonly #copies = new Map<string, CalendarEvent[]>();
  readonly #ownBytes = randomBytes(42);
  #removed: { readonly id: string; readonly mailbox: string; readonly changed: number }[] = [];
  #sequence = 0;

  get sequence(): number {
    return this.#sequence;
  }

  get mailboxes(): readonly GraphMailbox[] {
    return this.#mailboxes;
  }

  addMailbox(seed: MailboxSeed): GraphMailbox {
    const mailbox = mailboxFromSeed(seed);
    this.#mailboxes.push(mailbox);
    for (const name of [mailbox.id, mailbox.email.toLowerCase()]) this.#byName.set(name, mailbox);
    return mailbox;
  }

  /** By object id or e-mail address, in any case. */
  mailbox(key: string): GraphMailbox | undefined {
    const found = this.#byName.get(key.toLowerCase());
    return found?.access === 'gone' ? undefined : found;
  }

  setAccess(mailbox: GraphMailbox, access: GraphMailbox['access']): void {
    mailbox.access = access;
    this.changes.emit({ kind: 'calendar', mailbox: mailbox.email });
  }

  /** Something that was in the calendar before the bot came. */
  addBusy(email: string, busy: Pick<CalendarEvent, 'span'> & { subject?: string; showAs?: ShowAs }): CalendarEvent {
    const blank = { body: '', location: '', sensitivity: 'normal', attendees: [], joinUrl: undefined };
    const own = { mailbox: email, organizer: email, isFromBot: false, transactionId: undefined, properties: [] };
    return this.insert({ ...blank, ...own, subject: '', showAs: 'busy', ...busy });
  }

  insert(draft: EventDraft, iCalUId = `040000008200E00074C5B7101A82E008${this.#mark(20, 'hex').toUpperCase()}`): CalendarEvent {
    const id = `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${this.#mark(42, 'base64url')}`;
    const event: CalendarEvent = { ...draft, id, iCalUId, changed: ++this.#sequence };
    append(this.#events, event.mailbox, event);
    append(this.#copies, iCalUId, event);
    this.#tell(event, 'created', event.isFromBot ? { bookedFrom: event.span.start } : {});
    return event;
  }

  /** So many bytes, as an id of Exchange has them, that are no other event's. */
  #mark(length: number, encoding: 'hex' | 'base64url'): string {
    const own = Buffer.from(this.#ownBytes.subarray(0, length));
    own.writeUInt32BE(this.#sequence + 1, 0);
    return own.toString(encoding);
  }

  /** A letter is on its way, and there. */
  post(letter: Letter): void {
    this.letters.push(letter);
    this.changes.emit({ kind: 'mail', mailbox: letter.to });
  }

  /** Call after changing an event in place. */
  touch(event: CalendarEvent): void {
    event.changed = ++this.#sequence;
    this.#tell(event, 'updated');
  }

  remove(event: CalendarEvent): void {
    const without = (events: readonly CalendarEvent[] = []) => events.filter((kept) => kept !== event);
    this.#events.set(event.mailbox, without(this.#events.get(event.mailbox)));
    this.#copies.set(event.iCalUId, without(this.#copies.get(event.iCalUId)));
    this.#removed.push({ id: event.id, mailbox: event.mailbox, changed: ++this.#sequence });
    this.#tell(event, 'deleted');
  }

  /** Every delta token given out so far is forgotten. */
  forgetSyncState(): void {
    this.syncStateFrom = ++this.#sequence;
  }

  eventsOf(mailbox: GraphMailbox): readonly CalendarEvent[] {
    return (this.#events.get(mailbox.email) ?? []).toSorted((a, b) => a.span.start - b.span.start);
  }

  eventsWithin(mailbox: GraphMailbox, span: Interval): readonly CalendarEvent[] {
    const events = (this.#events.get(mailbox.email) ?? []).filter((event) => overlaps(event.span, span));
    return events.sort((a, b) => a.span.start - b.span.start);
  }

  event(mailbox: GraphMailbox, id: string): CalendarEvent | undefined {
    return this.#events.get(mailbox.email)?.find((event) => event.id === id);
  }

  /** The same meeting in other mailboxes. */
  copiesOf(event: CalendarEvent): readonly CalendarEvent[] {
    return (this.#copies.get(event.iCalUId) ?? []).filter((other) => other !== event);
  }

  removedSince(mailbox: GraphMailbox, sequence: number): readonly string[] {
    return this.#removed.filter((gone) => gone.mailbox === mailbox.email && gone.changed > sequence).map((gone) => gone.id);
  }

  #tell({ id, mailbox }: CalendarEvent, change: 'created' | 'updated' | 'deleted', more: Partial<GraphChange> = {}): void {
    this.changes.emit({ kind: 'calendar', mailbox, event: { id, change }, ...more });
  }
}

function append(lists: Map<string, CalendarEvent[]>, key: string, event: CalendarEvent): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [event]);
  else list.push(event);
}
