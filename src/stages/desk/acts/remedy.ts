import { isStaffed, meetingSlot, type Order, type Problem } from '../../../model/order/order.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { isAhead } from '../../../model/order/phases.ts';
import { nearestOf } from '../../../model/search-words.ts';
import { needsEyes } from '../../../model/order/waiting/awaited.ts';
import { remindersOf } from './remind.ts';
import { isHandledByHand, isSearchable } from './unblock.ts';

/** The one act that fits what is wrong: it comes first on the opened order, everything else after it. */
export type Remedy = 'approve' | 'nearest' | 'staff' | 'widen' | 'move' | 'remind' | 'keep' | 'settle';

/** Of each problem, the first of these that can be done helps; none where only a call does. */
const HELPS: Readonly<Record<Problem, readonly Remedy[]>> = {
  review: ['approve'],
  'no-time': ['nearest', 'widen', 'move'],
  'nobody-qualified': ['nearest', 'widen', 'move'],
  'calendars-unknown': ['nearest', 'widen', 'move'],
  'nobody-took-it': ['staff', 'widen', 'move'],
  'nobody-reached': ['staff', 'widen', 'move'],
  'second-seat': ['staff', 'widen'],
  'choose-willing': ['staff'],
  'too-late': ['move'],
  'days-over': ['move'],
  'outlook-declined': [],
  'outlook-changed': ['keep'],
  'outlook-unclear': ['settle'],
  'not-booked': ['settle'],
  'no-link': ['settle'],
  'consultant-left': ['staff'],
  'orderer-left': [],
  'no-choice': ['remind', 'move'],
  'not-prepared': ['remind', 'settle'],
  'not-outsider': ['staff', 'settle'],
  'pair-broke': ['staff'],
  debrief: ['settle'],
  unreachable: ['settle'],
  'put-aside': [],
};

const CAN: Readonly<Record<Remedy, (order: Order, now: Instant) => boolean>> = {
  approve: ({ phase }) => phase === 'review',
  nearest: (order, now) => nearestOf(order).some(({ slot }) => slot.start > now),
  staff: (order) => mayStaff(order) && !isStaffed(order),
  widen: isSearchable,
  move: ({ phase }) => phase !== 'held',
  remind: (order) => remindersOf(order).length > 0,
  keep: () => true,
  settle: isHandledByHand,
};

export function remedyOf(order: Order, now: Instant): Remedy | undefined {
  const unsaid: readonly Remedy[] = needsEyes(order) ? ['approve', 'staff', 'widen', 'move'] : [];
  return (order.problem === undefined ? unsaid : HELPS[order.problem]).find((one) => CAN[one](order, now));
}

export function mayStaff(order: Order): boolean {
  return isAhead(order) && meetingSlot(order) !== undefined;
}
