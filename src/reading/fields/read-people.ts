import { likelyRoster } from '../people/learnt/likely-roster.ts';
import { rosterOf, type Roster } from '../people/roster.ts';
import { asked, filled, merged, type FieldsRead } from './fields-read.ts';

/** Numbers per group, and `seats` where consultants are counted. A number for everybody together fills none. */
export function readPeople(line: string): FieldsRead {
  const unclear = /C:\?:(?!total|seat|adult)/.test(line) ? [asked('several-counts')] : [];
  const { family, close, professionals, children, young, seats } = whoComes(line.replaceAll(' fix ', ' '));
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

/** A few words are read by rules; in running text, where no rule knows who all are, what messages alike have meant counts. */
function whoComes(line: string): Roster {
  const told = rosterOf(line);
  return line.split(' ').length < RUNNING_TEXT ? told : { ...told, ...likelyRoster(line) };
}

/** So many signs are no list any more. */
const RUNNING_TEXT = 25;

function inDigits(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}
