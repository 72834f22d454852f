import type { BusyMinutes } from './minutes.ts';
import type { StartBlock, Starts } from './starts.ts';
import { type BitCounts, addMask, ampleBits, newBitCounts } from './bit-counts.ts';
import { clearBusy } from './masks.ts';

/** What a person can do in a team: 0 lead only, 1 record only, 2 both. */
export type Skill = 0 | 1 | 2;

/** What the scan needs to know of one person. */
export interface Scannable {
  readonly skill: Skill;
  /** Starts that their working hours allow. */
  readonly hours: Int32Array;
  readonly calendar: BusyMinutes;
  /** What else takes their time. Mostly empty. */
  readonly besides: readonly { readonly busy: BusyMinutes }[];
}

export interface Scan {
  /** How many of the queue were looked at: all, unless the scan could end early. */
  readonly people: number;
  /** The free starts of person p: `starts.words` words from p × `starts.words`. */
  readonly masks: Int32Array;
  /** By skill. */
  readonly tallies: readonly [BitCounts, BitCounts, BitCounts];
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

/** The possible starts, and what a meeting takes around each. */
interface Field {
  readonly starts: Starts;
  readonly block: StartBlock;
}

/** Who of the queue, which is in the order of turn, is free when: one mask a person, and for every start the number of the free by skill. */
export function scan(queue: readonly Scannable[], { starts, block }: Field, enough?: Enough): Scan {
  const { words } = starts;
  const tallies = [newBitCounts(words), newBitCounts(words), newBitCounts(words)] as const;
  const masks = new Int32Array(queue.length * words);
  let people = 0;
  for (const { skill, hours, calendar, besides } of queue) {
    if (enough && people % LOOK_EVERY === 0 && isSettled(tallies, words, enough)) break;
    const row = people++ * words;
    masks.set(hours, row);
    clearBusy(masks, row, starts, block, calendar);
    for (const { busy } of besides) clearBusy(masks, row, starts, block, busy);
    addMask(tallies[skill], masks, row);
  }
  return { people, masks, tallies };
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
