/** `9.30` or `14` as HH:mm. Hours 1–6 with no am or pm are in the afternoon; a written zero (`06.00`) means what it says. */
function clockOf(symbol: string | undefined, part?: string): string | undefined {
  const found = CLOCK.exec(symbol ?? '');
  if (found === null) return undefined;
  const [, kind, written = '', minutes = '00'] = found;
  const hour = Number(written);
  const isExact = kind === 'c' || written.startsWith('0') || hour > 11;
  const shifted = !isExact && isLater(hour, part) ? hour + 12 : hour;
  return `${String(shifted % 24).padStart(2, '0')}:${minutes}`;
}

const CLOCK = /^(\w+):([01]?\d|2[0-4])(?:\.([0-5]\d))?$/;

function isLater(hour: number, part: string | undefined): boolean {
  if (part === 'am') return false;
  if (part === 'pm' || part === 'eve') return true;
  return hour >= 1 && hour <= 6;
}

/** From one clock time to another, as `T:from..to`; undefined when they are none. */
export function span(from: string | undefined, to: string | undefined, part?: string): string | undefined {
  const start = clockOf(from, part);
  const end = clockOf(to, part);
  if (start === undefined || end === undefined) return undefined;
  if (end > start) return `T:${start}..${end}`;
  const hour = Number(end.slice(0, 2));
  return hour < 12 ? `T:${start}..${hour + 12}${end.slice(2)}` : undefined;
}

/** `between 1.12 and 5.12` are days, `between 9.30 and 11` are not. */
export function spanOfNoDates(from: string | undefined, to: string | undefined, part?: string): string | undefined {
  return isDate(from) || isDate(to) ? undefined : span(from, to, part);
}

/** The meeting may begin from this time on. */
export function begin(from: string | undefined, part?: string): string | undefined {
  const start = clockOf(from, part);
  return start === undefined ? undefined : `T:${start}..`;
}

/** The meeting is over by this time. */
export function finish(to: string | undefined, part?: string): string | undefined {
  const end = clockOf(to, part);
  return end === undefined ? undefined : `T:..${end}`;
}

/** A time with minutes, as the grammar writes it between two steps. */
export const hm = (hour: number, minute: string): string => `hm:${hour < 1 ? hour + 12 : hour}.${minute}`;

/** `9-11 am`, `1-3 pm`; but `10-2 pm` begins in the morning. */
export function sameHalf(from: string | undefined, to: string | undefined, half: string | undefined): string | undefined {
  const [start, end] = [hourOf(from), hourOf(to)];
  return half === 'pm' && start > end && start < 12 ? 'am' : half;
}

function hourOf(symbol: string | undefined): number {
  return Number(/:(\d+)/.exec(symbol ?? '')?.[1]) % 12;
}

/** A time whose half of the day was said. */
export function certain(symbol: string | undefined, half: string | undefined): string {
  const minute = /\.(\d+)$/.exec(symbol ?? '')?.[1] ?? '00';
  const hour = hourOf(symbol) + (half === 'pm' ? 12 : 0);
  return `c:${hour}.${minute}`;
}

/** `1.12`, with no word of the clock beside it. */
export function isDate(symbol: string | undefined): boolean {
  return symbol?.startsWith('p:') === true && !isNoDate(symbol.slice(2));
}

/** `9.30` and `13.00` cannot be day and month. */
export function isNoDate(pair: string | undefined): boolean {
  const [day, month] = (pair ?? '').split('.').map(Number);
  return (day ?? 0) < 1 || (month ?? 0) > 12 || month === 0;
}

/** Two numbers that a working day's hours would be: 8–16, 9–12, 1–3. */
export function isLikely(from: string | undefined, to: string | undefined): boolean {
  const [start, end] = [Number(from), Number(to)];
  return start >= 7 && start <= 20 && ((end > start && end <= 21) || end <= 6);
}
