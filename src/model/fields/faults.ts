import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { GuardKind } from '../../kernel/privacy/guard.ts';

/**
 * Why a field of an order was refused, and what becomes of what was written there: `missing` only says that it is still empty,
 * `mendable` leaves it as it was, so that it can be mended, `emptied` takes it away. Each has its sentence with the words.
 */
const FAULTS = {
  'kind-missing': 'missing',
  'method-missing': 'missing',
  'unknown-method': 'emptied',
  'method-unfit': 'mendable',
  'unknown-theme': 'emptied',
  'note-too-long': 'mendable',
  guarded: 'emptied',
  'bad-worry': 'emptied',
  'client-not-agreed': 'missing',
  'bad-date': 'emptied',
  'future-date': 'mendable',
  'bad-count': 'emptied',
  'more-young-than-people': 'mendable',
  'unit-missing': 'missing',
  'unknown-unit': 'emptied',
  'unknown-sector': 'emptied',
  'unknown-language': 'emptied',
  'unknown-interpreter': 'emptied',
  'unknown-place': 'emptied',
  'home-address': 'emptied',
  'needs-travel': 'mendable',
  'place-too-long': 'mendable',
  'municipality-missing': 'missing',
  'unknown-municipality': 'emptied',
  'past-date': 'mendable',
  'too-soon': 'mendable',
  'too-far': 'mendable',
  'end-before-start': 'mendable',
  'range-too-long': 'mendable',
  'unknown-weekday': 'emptied',
  'no-day-left': 'mendable',
  'bad-time': 'emptied',
  'too-short': 'mendable',
  'window-incomplete': 'mendable',
  'too-many-windows': 'emptied',
  'bad-length': 'mendable',
  'bad-seats': 'emptied',
  'unknown-excluded': 'emptied',
  'unknown-urgency': 'emptied',
  'unknown-order': 'emptied',
  'weekday-mismatch': 'emptied',
  unclear: 'emptied',
} as const;

export type FaultReason = keyof typeof FAULTS;

export interface Fault {
  readonly reason: FaultReason;
  /** What the guard found, when it stopped the field. Never the text itself. */
  readonly kinds?: readonly GuardKind[];
  /** The first day that would do. */
  readonly day?: LocalDate;
}

/** Does the fault only say that a field which must be filled is still empty? */
export function isMissing({ reason }: Fault): boolean {
  return FAULTS[reason] === 'missing';
}

/** Does the field keep what was written? A box that was not ticked has nothing to lose. */
export function isMendable({ reason }: Fault): boolean {
  return FAULTS[reason] === 'mendable' || reason === 'client-not-agreed';
}
