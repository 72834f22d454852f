import { readOrder, type ReadOrder } from '../../src/reading/grammar-reader.ts';
import { TEST_AREA } from './area.ts';

/** A Wednesday of week 47, ten o'clock in Helsinki. */
export const NOW = '2026-11-18T10:00:00+02:00';

export function understood(message: string, now = NOW): ReadOrder {
  return readOrder(message, { area: TEST_AREA, now: Date.parse(now), language: 'fi' });
}

/** The fields alone, as the operator's command prints them. */
export function fieldsOf(message: string, now = NOW): Readonly<Record<string, string>> {
  return understood(message, now).fields;
}

export function day(date: string): Readonly<Record<string, string>> {
  return { earliestDate: date, latestDate: date };
}

export function days(first: string, last: string): Readonly<Record<string, string>> {
  return { earliestDate: first, latestDate: last };
}
