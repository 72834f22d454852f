import { lastFound } from '../grammar/corrections.ts';
import { symbols } from '../grammar/pattern.ts';
import { asked, filled, merged, NOTHING, valuesIn, type FieldsRead } from './fields-read.ts';

/** `timeFrom` and `timeTo`, or windows where each day has its own hours. */
export function readTimes(line: string): FieldsRead {
  return lastFound(line, timesIn) ?? NOTHING;
}

/** `durationMinutes`, when a length was said. */
export function readLength(line: string): FieldsRead {
  const lengths = lastFound(line, (segment) => (valuesIn(segment, 'L').length > 0 ? valuesIn(segment, 'L') : undefined)) ?? [];
  const different = [...new Set(lengths)];
  if (different.includes('?') || different.length > 1) return asked('several-lengths');
  return filled({ durationMinutes: different[0] });
}

/** Parts of the day as hours of wall time; field practice, see the contract of orders in words. */
export const PARTS: Readonly<Record<string, string>> = { am: '08:00..12:00', pm: '12:00..16:00', eve: '16:00..19:00' };

const PART = symbols('(pre:not |except )?(?:{fill}){0,2}part:(am|pm|eve)(?:\\+\\w+)?', 'g');

function timesIn(segment: string): FieldsRead | undefined {
  const clock = [...new Set(valuesIn(segment, 'T'))];
  if (clock.length > 0) return windowsIn(segment) ?? clockReading(clock);
  const said = [...segment.matchAll(PART)];
  const parts = said.filter(([, not]) => not === undefined).map(([, , part = '']) => PARTS[part] ?? '');
  return parts.length === 0 ? undefined : partsReading([...new Set(parts)].toSorted(), segment);
}

function clockReading(times: readonly string[]): FieldsRead {
  const [from, to] = [sideOf(times, 0), sideOf(times, 1)];
  if (from.length > 1 || to.length > 1) return asked('several-times');
  const [start, end] = [from[0], to[0]];
  if (start !== undefined && end !== undefined && end <= start) return asked('times-conflict');
  return filled({ timeFrom: start, timeTo: end });
}

function sideOf(times: readonly string[], side: 0 | 1): readonly string[] {
  return [...new Set(times.map((time) => time.split('..')[side] ?? ''))].filter((time) => time !== '');
}

/** Morning or afternoon is the whole day; morning or evening leaves a gap, and a part for each day is two wishes. */
function partsReading(parts: readonly string[], segment: string): FieldsRead {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const hasGap = parts.some((part, i) => i > 0 && (parts[i - 1] ?? '').slice(-5) !== part.slice(0, 5));
  if (hasGap || (parts.length > 1 && DAY_AND_PART_TWICE.test(segment))) return asked('several-times');
  return filled({ timeFrom: first.slice(0, 5), timeTo: last.slice(-5) });
}

const DAY_AND_PART_TWICE = symbols(
  '(?:wds|R):\\S+ (?:- |på |in |in_the )?part:\\S+ (?:(?:and|or|,) )+(?:wds|R):\\S+ (?:- |på |in )?part:\\S+',
);
const DAY_AND_TIME = symbols('R:(\\d{4}-\\d\\d-\\d\\d)\\.\\.\\1:d (?:, |: )?T:(\\d\\d:\\d\\d)\\.\\.(\\d\\d:\\d\\d)', 'g');

/** Two days or more, each with its own hours: windows say it without loss. */
function windowsIn(segment: string): FieldsRead | undefined {
  const found = [...segment.matchAll(DAY_AND_TIME)];
  const hours = new Set(found.map(([, , from, to]) => `${from}–${to}`));
  if (found.length < 2 || found.length > 5 || hours.size < 2 || found.length !== valuesIn(segment, 'T').length) return undefined;
  return merged(
    found.map(([, date, from, to], i) =>
      filled({ [`window${i + 1}Date`]: date, [`window${i + 1}From`]: from, [`window${i + 1}To`]: to }),
    ),
  );
}
