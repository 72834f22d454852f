import type { Calendar } from '../../../ports/calendar.ts';
import type { Log } from '../../../ports/log.ts';
import { CalendarEvents } from './calendar-events.ts';
import { readChanges } from './event-changes.ts';
import { readFreeBusy } from './free-busy.ts';
import { graphAt } from '../graph-client.ts';
import type { GraphConfig } from '../graph-config.ts';

/** Outlook calendars behind the port, with application permissions: the calendars of the mailboxes allowed to the bot. */
export function graphCalendar(config: GraphConfig, log: Log): Calendar {
  const graph = graphAt(config);
  const events = new CalendarEvents(graph, log);
  const parts = { graph, log, searchWithinMs: config.searchWithinMs };
  return {
    freeBusy: (organizer, mailboxes, { hurry, ...period }) => readFreeBusy(parts, { organizer, mailboxes, period, hurry }),
    book: (organizer, event) => events.book(organizer, event),
    booked: (organizer, key, around) => events.booked(organizer, key, around),
    update: (organizer, eventId, event) => events.update(organizer, eventId, event),
    hold: (mailbox, hold) => events.hold(mailbox, hold),
    release: (mailbox, hold) => events.release(mailbox, hold),
    look: (organizer, eventId) => events.look(organizer, eventId),
    changes: (organizer, period, mark) => readChanges({ graph, log }, { organizer, period, mark }),
    cancel: (organizer, eventId, comment) => events.cancel(organizer, eventId, comment),
  };
}
