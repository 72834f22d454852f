import { PermanentError } from '../../../src/kernel/errors.ts';
import { overlaps } from '../../../src/kernel/time/instant.ts';
import type { Interval } from '../../../src/kernel/time/instant.ts';
import type { Calendar, MeetingEvent, Reading } from '../../../src/ports/calendar.ts';
import { Troubles } from './troubles.ts';

/** An event in the organiser's calendar, and so in the attendees'. */
export interface MemoryEvent {
  readonly eventId: string;
  readonly organizer: string;
  content: MeetingEvent;
  /** Where somebody has moved it to in Outlook. */
  movedTo?: Interval | undefined;
  readonly declined: Set<string>;
  isAlive: boolean;
}

/** Graph without HTTP: busy times by mailbox and events by key, keeping what the port `Calendar` promises. */
export class MemoryCalendar {
  readonly events: MemoryEvent[] = [];
  /** Tentative holds by their keys. */
  readonly holds = new Map<string, { readonly mailbox: string; readonly block: Interval }>();
  readonly busy = new Map<string, readonly Interval[]>();
  readonly troubles = new Troubles();
  /** Ids of events, each time something happened to one of them. */
  readonly #happened: string[] = [];
  readonly calendar: Calendar = {
    freeBusy: async (_organizer, mailboxes, period) => this.#freeBusy(mailboxes, period),
    book: async (organizer, event) => {
      const met = this.troubles.meet(['throttled', 'lost', 'arrived', 'cut'], false);
      const known = this.events.find(({ content, isAlive }) => isAlive && content.key === event.key);
      const made = known ?? {
        eventId: `event-${this.events.length + 1}`,
        organizer,
        content: event,
        declined: new Set<string>(),
        isAlive: true,
      };
      if (met.isDone && known === undefined) this.events.push(made);
      this.#happened.push(made.eventId);
      if (met.error !== undefined) throw met.error;
      return { eventId: made.eventId };
    },
    booked: async (_organizer, key) => {
      this.#stumble();
      return this.events.find(({ content, isAlive }) => isAlive && content.key === key)?.eventId;
    },
    update: async (_organizer, eventId, event) => {
      const met = this.troubles.meet(['throttled', 'lost', 'arrived', 'cut'], true);
      const known = this.#alive(eventId);
      if (known === undefined) throw new PermanentError('there is no such event', { code: 'gone' });
      if (met.isDone) Object.assign(known, { content: event, movedTo: undefined });
      this.#happened.push(eventId);
      if (met.error !== undefined) throw met.error;
      return {};
    },
    cancel: async (_organizer, eventId) => {
      const met = this.troubles.meet(['throttled', 'lost', 'arrived', 'cut'], true);
      const known = this.#alive(eventId);
      if (known !== undefined && met.isDone) this.happen(known, { isAlive: false });
      if (met.error !== undefined) throw met.error;
    },
    hold: async (mailbox, { key, block }) => {
      const met = this.troubles.meet(['throttled', 'lost', 'arrived', 'cut'], false);
      const eventId = `hold-${key}`;
      if (met.isDone) this.holds.set(key, { mailbox, block });
      if (met.error !== undefined) throw met.error;
      return { eventId };
    },
    release: async (_mailbox, { key }) => {
      const met = this.troubles.meet(['throttled', 'lost', 'arrived', 'cut'], true);
      if (met.isDone) this.holds.delete(key);
      if (met.error !== undefined) throw met.error;
    },
    look: async (_organizer, eventId) => {
      this.#stumble();
      const known = this.#alive(eventId);
      return known && { slot: known.movedTo ?? known.content.slot, declined: known.declined };
    },
    changes: async (_organizer, _period, mark) => {
      this.#stumble();
      const changed = mark === undefined ? 'unknown' : new Set(this.#happened.slice(Number(mark)));
      return { changed, mark: String(this.#happened.length) };
    },
  };

  alive(): readonly MemoryEvent[] {
    return this.events.filter(({ isAlive }) => isAlive);
  }

  /** What the bot has put into somebody's calendar. */
  standing(mailbox: string): readonly Interval[] {
    const meetings = this.alive().flatMap(({ organizer, content, movedTo, declined }) => {
      const isInvited = content.attendees.some(({ email }) => email.toLowerCase() === mailbox) && !declined.has(mailbox);
      const isOwn = organizer.toLowerCase() === mailbox;
      return isOwn || isInvited ? [movedTo ?? content.slot] : [];
    });
    const held = [...this.holds.values()].filter((one) => one.mailbox.toLowerCase() === mailbox);
    return [...meetings, ...held.map(({ block }) => block)];
  }

  /** Somebody does something to an event in Outlook. */
  happen(event: MemoryEvent, what: Partial<MemoryEvent>): void {
    Object.assign(event, what);
    this.#happened.push(event.eventId);
  }

  #stumble(): void {
    const met = this.troubles.meet(['throttled', 'cut'], true);
    if (met.error !== undefined) throw met.error;
  }

  #alive(eventId: string): MemoryEvent | undefined {
    return this.events.find((one) => one.isAlive && one.eventId === eventId);
  }

  #freeBusy(mailboxes: readonly string[], period: Interval): ReadonlyMap<string, Reading> {
    const isUnreadable = this.troubles.meet(['unreadable'], true).error !== undefined;
    const read = (mailbox: string): Reading => {
      if (isUnreadable) return { isKnown: false, reason: 'error' };
      const all = [...(this.busy.get(mailbox) ?? []), ...this.standing(mailbox)];
      return { isKnown: true, busy: all.filter((one) => overlaps(one, period)) };
    };
    return new Map(mailboxes.map((mailbox) => [mailbox.toLowerCase(), read(mailbox.toLowerCase())]));
  }
}
