import { addDays, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { type Interval, MINUTE } from '../../kernel/time/instant.ts';
import { instantOf } from '../../kernel/time/zone.ts';
import type { Attendee, CalendarEvent, GraphMailbox } from '../graph/mailboxes.ts';
import type { Sandbox } from '../sandbox.ts';

type BlockKind = 'busy' | 'tentative' | 'oof' | 'remote' | 'hold' | 'booked';

/** One block of one day; minutes since midnight. */
interface Block {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly kind: BlockKind;
  readonly event: string;
  /** The person's own: a meeting of others is answered, and moved in one's own calendar alone. */
  readonly isOwn: boolean;
  readonly response: Attendee['response'];
  /** Only for what the bot put there: the rest is nobody's business. */
  readonly label: string;
}

const ZONE = 'Europe/Helsinki';
const DAYS = 5;

/** Monday to Friday of every consultant and of the mailbox that organises, as their calendars show it. */
export function calendarStrip({ teams, graph, demo }: Sandbox, monday: LocalDate): unknown {
  const days = Array.from({ length: DAYS }, (_, day) => addDays(monday, day));
  const rowOf = (key: string) => {
    const mailbox = graph.world.mailbox(key);
    const blocks = mailbox
      ? days.flatMap((date, day) => blocksOf(graph.world.eventsWithin(mailbox, wholeDay(date)), date, day))
      : [];
    return { access: accessOf(mailbox), blocks };
  };
  const consultants = teams.world.people.filter(({ role }) => role === 'consultant');
  const rows = consultants.map(({ aadObjectId }) => ({ person: aadObjectId, ...rowOf(aadObjectId) }));
  return { days, rows: [{ person: demo.mailbox, ...rowOf(demo.mailbox) }, ...rows] };
}

function blocksOf(events: readonly CalendarEvent[], date: LocalDate, day: number): readonly Block[] {
  const whole = wholeDay(date);
  return events
    .filter(({ showAs }) => showAs !== 'free')
    .map((event) => ({
      day,
      from: Math.max(0, Math.round((event.span.start - whole.start) / MINUTE)),
      to: Math.min(1_440, Math.round((event.span.end - whole.start) / MINUTE)),
      kind: kindOf(event),
      label: event.isFromBot ? event.subject : '',
      event: event.id,
      isOwn: event.organizer === event.mailbox,
      response: event.attendees.find(({ address }) => address.toLowerCase() === event.mailbox.toLowerCase())?.response ?? 'none',
    }));
}

function kindOf({ isFromBot, attendees, showAs }: CalendarEvent): BlockKind {
  if (isFromBot) return attendees.length > 0 ? 'booked' : 'hold';
  if (showAs === 'workingElsewhere') return 'remote';
  return showAs === 'tentative' || showAs === 'oof' ? showAs : 'busy';
}

function wholeDay(date: LocalDate): Interval {
  return { start: instantOf(date, '00:00', ZONE), end: instantOf(addDays(date, 1), '00:00', ZONE) };
}

function accessOf(mailbox: GraphMailbox | undefined): GraphMailbox['access'] {
  return mailbox?.access ?? 'unknown';
}
