import { MEETING } from './meeting.ts';
import { PEOPLE, RULED_OUT } from './people.ts';
import { PLACE } from './place.ts';
import { HANDLING, TEAM, TIME } from './time.ts';

/** Every field of an order (DOMAIN 4), in the order in which they are told: one row each, and nothing of them elsewhere. */
export const FIELDS = { ...MEETING, ...PEOPLE, ...PLACE, ...TIME, ...TEAM, ...RULED_OUT, ...HANDLING };
