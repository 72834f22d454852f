import { HOUR } from '../../kernel/time/instant.ts';
import type { CalendarNote } from '../order/calendar-note.ts';
import { meetingSlot, type Order } from '../order/order.ts';
import { awake, reminderDelay, type FlowContext } from './fair-times.ts';
import { desk, show, type Next } from './flow-steps.ts';

/**
 * Outlook says otherwise than we: the person is asked, or the orderer about the meeting itself — when people are awake, but not later
 * than the meeting is near. Without an answer the coordinator is told.
 */
export function calendarQuestion(order: Order, note: Omit<CalendarNote, 'since'>, on: FlowContext): readonly Next[] {
  const asked = { ...note, since: on.at };
  const start = meetingSlot(order)?.start ?? on.at;
  const soonest = awake(order, on, on.at);
  const at = soonest < start - 12 * HOUR ? soonest : on.at;
  const late = Math.max(at + HOUR, Math.min(awake(order, on, at + reminderDelay(order, on)), start - 12 * HOUR));
  return [
    ...calendarCards(order, asked).map((next): Next => ({ ...next, at })),
    { job: 'calendar.unanswered', needs: { since: on.at }, at: late },
    desk(order),
  ];
}

function calendarCards(order: Order, { kind, person, since }: Pick<CalendarNote, 'kind' | 'person' | 'since'>): readonly Next[] {
  return [show('meeting.calendar', { person: person ?? order.orderer.id }, `${kind}-${since}`)];
}
