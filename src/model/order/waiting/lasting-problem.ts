import { type Booking, type CalendarNote, noteOf, notesOf } from '../calendar-note.ts';
import type { Order } from '../order.ts';

/** By the booking of the meeting, or by its link. */
export function isSolved(problem: Order['problem'], { joinUrl }: Booking): boolean {
  return problem === 'not-booked' || (problem === 'no-link' && joinUrl !== undefined);
}

/**
 * What the pair's being whole and ready does not solve, as long as it is so: the meeting's calendar event, its link, and a no from an
 * unknown address. Whoever was told of it once is not told again, so it has to stay where it is seen.
 */
export function lastingProblem(order: Order): Order['problem'] {
  const { problem, booking } = order;
  if (problem === 'outlook-unclear') return noteOf(order, 'stranger') && problem;
  if (problem !== 'not-booked' && problem !== 'no-link') return undefined;
  return booking !== undefined && isSolved(problem, booking) ? undefined : problem;
}

/** Another problem takes the place of an unanswered no from an unknown address: if that is still so later, it is asked anew. */
export function notesBeside(order: Order, problem: Order['problem']): readonly CalendarNote[] {
  const isReplaced = order.problem === 'outlook-unclear' && problem !== 'outlook-unclear';
  return isReplaced ? notesOf(order).filter(({ kind }) => kind !== 'stranger') : notesOf(order);
}
