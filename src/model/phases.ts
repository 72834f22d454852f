import type { Phase } from './order.ts';

/** Orders in which something still happens by itself or is waited for. */
export const OPEN_PHASES: readonly Phase[] = [
  'review',
  'searching',
  'choosing',
  'stuck',
  'offering',
  'preparing',
  'confirmed',
  'held',
];

/** A time has been chosen and the meeting may still come: seats may be filled, and an event may stand in the calendar. */
export const AHEAD_PHASES: readonly Phase[] = ['offering', 'stuck', 'preparing', 'confirmed'];
