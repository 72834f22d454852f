import type { BusyMinutes } from './minutes.ts';
import type { Block, Starts } from './starts.ts';
import type { Tally } from './tally.ts';
import { clearBusy } from './masks.ts';
import { addMask, ampleBits, newTally } from './tally.ts';

/** What a person can do in a team: 0 lead only, 1 record only, 2 both. */
export type Skill = 0 | 1 | 2;

/** People in the order in which their turn comes; the arrays run side by side. */
export interface Queue {
  readonly skills: readonly Skill[];
  /** Starts that the person's working hours allow. */
  readonly hours: readonly Int32Array[];
  readonly calendars: readonly BusyMinutes[];
  /** What else takes their time: own bookings, pauses. Mostly empty. */
  readonly besides: readonly (readonly BusyMinutes[])[];
}

export interface Scan {
  /** How many of the queue were looked at: all, unless the scan could end early. */
  readonly people: number;
  /** The free starts of person p: `starts.words` words from p × `starts.words`. */
  readonly masks: Int32Array;
  /** By skill. */
  readonly tallies: readonly [Tally, Tally, Tally];
}

/** When the scan may end before the queue does. */
export interface Enough {
  /** Starts that anybody's working hours allow. */
  readonly possible: Int32Array;
  /** How many of the earliest possible starts must have people in plenty. */
  readonly times: number;
}

/** People between two looks at whether it is enough. */
const LOOK_EVERY = 32;

/** Who is free when: one mask a person, and for every start the number of the free by skill. */
export function scan(queue: Queue, starts: Starts, block: Block, enough?: Enough): Scan {
  const { words } = starts;
  const tallies = [newTally(words), newTally(words), newTally(words)] as const;
  const masks = new Int32Array(queue.skills.length * words);
  let person = 0;
  for (; person < queue.skills.length; person++) {
    if (enough && person % LOOK_EVERY === 0 && isSettled(tallies, words, enough)) break;
    const row = person * words;
    const hours = queue.hours[person];
    const calendar = queue.calendars[person];
    if (hours) masks.set(hours, row);
    if (calendar) clearBusy(masks, row, starts, block, calendar);
    for (const busy of queue.besides[person] ?? []) clearBusy(masks, row, starts, block, busy);
    addMask(tallies[queue.skills[person] ?? 0], masks, row);
  }
  return { people: person, masks, tallies };
}

/**
 * True when the earliest possible starts all have people in plenty for either part of a team: whoever comes later in the queue
 * changes neither which times are best nor who is next in turn for them.
 */
function isSettled(tallies: Scan['tallies'], words: number, enough: Enough): boolean {
  let settled = 0;
  for (let word = 0; word < words; word++) {
    const ample = ampleBits(tallies[2], word) | (ampleBits(tallies[0], word) & ampleBits(tallies[1], word));
    const open = (enough.possible[word] ?? 0) & ~ample;
    const untilOpen = open === 0 ? -1 : (open & -open) - 1;
    settled += bitCount(ample & untilOpen);
    if (settled >= enough.times) return true;
    if (open !== 0) return false;
  }
  return true;
}

function bitCount(word: number): number {
  let count = 0;
  for (let bits = word; bits !== 0; bits &= bits - 1) count++;
  return count;
}
