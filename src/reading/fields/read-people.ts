import { likelyRoster } from '../people/learnt/likely-roster.ts';
import { rosterOf, type Roster } from '../people/roster.ts';
import { asked, filled, isRunningText, merged, type FieldsRead } from './fields-read.ts';

/**
 * Numbers per group, and `seats` where consultants are counted. A number for everybody together fills none. `whole` is the line with what was said of
 * other times and events, where rules find them: who comes is sometimes told there too.
 */
export function readPeople(line: string, whole: () => string): FieldsRead {
  const unclear = /C:\?:(?!total|seat|adult)/.test(line) ? [asked('several-counts')] : [];
  const { family, close, professionals, children, young, seats } = whoComes(line, whole);
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
function whoComes(line: string, whole: () => string): Roster {
  const told = rosterOf(line.replaceAll(' fix ', ' '));
  return isRunningText(line) ? { ...told, ...likelyRoster(whole(), told) } : told;
}

function inDigits(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}
