import { AmbiguousError, PermanentError } from '../../../src/kernel/errors.ts';
import { overlaps, type Interval } from '../../../src/kernel/time/instant.ts';
import type { Calendar, MeetingEvent, Reading } from '../../../src/ports/calendar.ts';
import { Troubles, type Trouble } from './troubles.ts';

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

const WRITING: readonly Trouble[] = ['throttled', 'refused-once', 'denied', 'lost', 'arrived', 'cut'];
const SEARCHES_IN_VAIN = 2;

/** Graph without HTTP: busy times by mailbox and events by key, keeping what the port `Calendar` promises. */
export class MemoryCalendar {
  readonly events: MemoryEvent[] = [];
  /** Tentative holds by their keys. */
  readonly holds = new Map<string, { readonly mailbox: string; readonly block: Interval }>();
  readonly busy = new Map<string, readonly Interval[]>();
  readonly troubles = new Troubles();
  /** What was not there a moment ago, by id or key. */
  readonly #hidden = new Set<string>();
  /** How many searches for a key are still in vain. */
  readonly #unfound = new Map<string, number>();
  /** Ids of events, each time something happened to one of them. */
  readonly #happened: string[] = [];
  readonly calendar: Calendar = {
    freeBusy: async (_organizer, mailboxes, period) => this.#freeBusy(mailboxes, period),
    book: async (organizer, event) => {
      const met = this.troubles.meet([...WRITING, 'made-already'], false);
      const known = this.events.find(({ content, isAlive }) => isAlive && content.key === event.key);
      const made = known ?? {
        eventId: `event-${this.events.length + 1}`,
        organizer,
        content: event,
        declined: new Set<string>(),
        isAlive: true,
      };
      if (met.isDone && known === undefined) this.events.push(made);
      if (met.trouble === 'made-already') this.#unfound.set(event.key, SEARCHES_IN_VAIN);
      this.#happened.push(made.eventId);
      if (met.error !== undefined) throw met.error;
      if (known !== undefined && this.#isUnfound(event.key)) throw new AmbiguousError('made, and not found yet');
      return { eventId: made.eventId };
    },
    booked: async (_organizer, key) => {
      this.#stumble();
      if (this.#isUnfound(key)) return undefined;
      return this.events.find(({ content, isAlive }) => isAlive && content.key === key)?.eventId;
    },
    update: async (_organizer, eventId, event) => {
      const met = this.troubles.meet(WRITING, true);
      const known = this.#alive(eventId);
      if (known === undefined || this.#isHidden(eventId))
        throw new PermanentError('there is no such event', { code: 'gone', isDoubted: true });
      if (met.isDone) Object.assign(known, { content: event, movedTo: undefined });
      this.#happened.push(eventId);
      if (met.error !== undefined) throw met.error;
      return {};
    },
    cancel: async (_organizer, eventId) => {
      const met = this.troubles.meet(WRITING, true);
      const known = this.#isHidden(eventId) ? undefined : this.#alive(eventId);
      if (known !== undefined && met.isDone) this.happen(known, { isAlive: false });
      if (met.error !== undefined) throw met.error;
      return known === undefined ? 'absent' : 'removed';
    },
    hold: async (mailbox, { key, block }) => {
      const met = this.troubles.meet(WRITING, false);
      const eventId = `hold-${key}`;
      if (met.isDone) this.holds.set(key, { mailbox, block });
      if (met.error !== undefined) throw met.error;
      return { eventId };
    },
    release: async (_mailbox, { key }) => {
      const met = this.troubles.meet(WRITING, true);
      const isThere = this.holds.has(key) && !this.#isHidden(key);
      if (met.isDone && isThere) this.holds.delete(key);
      if (met.error !== undefined) throw met.error;
      return isThere ? 'removed' : 'absent';
    },
    look: async (_organizer, eventId) => {
      this.#stumble();
      const known = this.#isHidden(eventId) ? undefined : this.#alive(eventId);
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
    const met = this.troubles.meet(['throttled', 'cut', 'refused-once'], true);
    if (met.error !== undefined) throw met.error;
  }

  /** An absence that passes: whoever asks again is answered. */
  #isHidden(id: string): boolean {
    if (this.#hidden.delete(id)) return false;
    const isHidden = this.troubles.meet(['hidden'], true).error !== undefined;
    if (isHidden) this.#hidden.add(id);
    return isHidden;
  }

  /** The calendar has it, and a search does not find it yet. */
  #isUnfound(key: string): boolean {
    const left = this.#unfound.get(key) ?? 0;
    this.#unfound.set(key, left - 1);
    return left > 0;
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
