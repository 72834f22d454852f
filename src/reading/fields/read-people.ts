import { rosterOf } from '../people/roster.ts';
import { asked, filled, merged, type FieldsRead } from './fields-read.ts';

/** Numbers per group, and `seats` where consultants are counted. A number for everybody together fills none. */
export function readPeople(line: string): FieldsRead {
  const unclear = /C:\?:(?!total|seat|adult)/.test(line) ? [asked('several-counts')] : [];
  const { family, close, professionals, children, young, seats } = rosterOf(line.replaceAll(' fix ', ' '));
  const counts = filled({
    countFamily: inDigits(family),
    countClose: inDigits(close),
    countProfessionals: inDigits(professionals),
    countChildren: inDigits(children),
    countYoung: inDigits(young),
    seats: inDigits(seats),
  });
  return merged([counts, ...unclear]);
}

function inDigits(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}
