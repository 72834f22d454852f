/** All instants at which a meeting may start, numbered in order of time: one bit of every mask. */
export interface Starts {
  readonly count: number;
  /** Minutes since the epoch, ascending, without repeats. */
  readonly minutes: Int32Array;
  /** 32-bit words of one mask. */
  readonly words: number;
  /** `before[m]`: how many starts are earlier than the m:th minute after the first start. */
  readonly before: Uint16Array;
}

/** What a meeting takes around its start, minutes: [start − before, start + after). */
export interface StartBlock {
  readonly before: number;
  readonly after: number;
}

/** More would not fit the table's 16 bits. At 15-minute starts this is almost two years of whole days. */
export const MOST_STARTS = 65_535;

/** Numbers the starts. `minutes` ascend, without repeats, and are at most `MOST_STARTS`. */
export function startsOf(minutes: Int32Array): Starts {
  const count = minutes.length;
  const first = minutes[0] ?? 0;
  const span = count === 0 ? 0 : (minutes[count - 1] ?? 0) - first + 1;
  const before = new Uint16Array(span + 1);
  for (let i = 0; i < count; i++) before.fill(i + 1, (minutes[i] ?? 0) - first + 1, (minutes[i + 1] ?? first + span) - first + 1);
  return { count, minutes, words: (count + 31) >>> 5, before };
}

/** How many starts are earlier than this minute: also the number of the first start at or after it. */
export function startsBefore(starts: Starts, minute: number): number {
  const at = minute - (starts.minutes[0] ?? 0);
  const last = starts.before.length - 1;
  return starts.before[at < 0 ? 0 : at > last ? last : at] ?? 0;
}
