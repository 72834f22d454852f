import { LEAST_GROUP } from '../area/policy.ts';
import type { WaitingSheet, WaitingSurvey } from './box.ts';
import { USUALLY_NOT_ASKED, type AnswerItems, type Atom, type NotAsked } from './sheets.ts';

/** Sheets released together, with all that they have in common. */
export interface Batch {
  readonly atom: Atom;
  readonly surveys: readonly WaitingSurvey[];
}

export interface Release {
  readonly batches: readonly Batch[];
  /** What waits on. */
  readonly left: readonly WaitingSurvey[];
}

/** The least of five is the field's own rule, whatever an area's file may say. */
export function leastSheets(smallestGroup: number): number {
  return Math.max(LEAST_GROUP, smallestGroup);
}

/** A release never has sheets of fewer meetings, and none has more than half of it (DOMAIN 9). */
export const FEWEST_SURVEYS = 3;

/** By which rule it is decided what is released. */
export interface ReleaseRule {
  /** A set has at least so many sheets, of as many people. */
  readonly smallest: number;
  /** May less be told of those that find too few alike? Only when their quarter ends: until then others like them may still come. */
  readonly mayTellLess: boolean;
}

/**
 * Which of the waiting surveys are released, and how much is told of each: only what it has in common with so many others that the set
 * is at least `smallest` sheets and people of at least three meetings, none of them, and nobody, with more than half. Every set that is
 * ever published is a union of such sets, so that the difference of two published sets is one too, whenever each was released: those
 * that were told whole in the quarter, and those of which less is told at its end, share no sheet. First all is told where that can be;
 * then, at the end of the quarter, the kind is left out, then whether it is a follow-up, then the method. What still finds too few
 * waits on.
 */
export function release(waiting: readonly WaitingSurvey[], { smallest, mayTellLess }: ReleaseRule): Release {
  let left = waiting;
  const batches: Batch[] = [];
  for (const tell of mayTellLess ? LEVELS : LEVELS.slice(0, 1)) {
    for (const surveys of grouped(left, tell).values()) {
      const [first] = surveys;
      const released = releasable(surveys, smallest);
      if (first === undefined || released.length === 0) continue;
      batches.push({ atom: tell(first), surveys: askedOfAll(released) });
      left = left.filter((one) => !released.includes(one));
    }
  }
  return { batches, left };
}

/** What is told of a survey, from all of it to what must always be told. */
const LEVELS: readonly ((one: WaitingSurvey) => Atom)[] = [
  ({ survey, group, method, kind, isFollowUp }) => ({ survey, group, method, kind, isFollowUp }),
  ({ survey, group, method, isFollowUp }) => ({ survey, group, method, kind: null, isFollowUp }),
  ({ survey, group, method }) => ({ survey, group, method, kind: null, isFollowUp: null }),
  ({ survey, group }) => ({ survey, group, method: null, kind: null, isFollowUp: null }),
];

/**
 * Forms differ, and what stands on a sheet, or is missing, would tell of which meeting it is. So sheets of unlike forms are released apart
 * where the method is told, and where it is not, only what all of them were asked.
 */
function askedOfAll(surveys: readonly WaitingSurvey[]): readonly WaitingSurvey[] {
  const forms = surveys.filter(({ sheets }) => sheets.length > 0).map(formOf);
  const unlike = new Set(forms.flat().filter((id) => !forms.every((form) => form.includes(id))));
  const asked = (items: AnswerItems): AnswerItems => Object.fromEntries(Object.entries(items).filter(([id]) => !unlike.has(id)));
  return unlike.size === 0
    ? surveys
    : surveys.map((one) => ({ ...one, sheets: one.sheets.map((sheet) => ({ ...sheet, items: asked(sheet.items) })) }));
}

function formOf({ notAsked = USUALLY_NOT_ASKED }: WaitingSurvey): NotAsked {
  return notAsked;
}

function grouped(surveys: readonly WaitingSurvey[], tell: (one: WaitingSurvey) => Atom): ReadonlyMap<string, WaitingSurvey[]> {
  const groups = new Map<string, WaitingSurvey[]>();
  for (const one of surveys) {
    const atom = tell(one);
    const key = JSON.stringify([atom, atom.method === null ? [] : formOf(one)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Those of the surveys that may go together; where any may, the meetings that nobody answered go with them, for the response rate. */
function releasable(surveys: readonly WaitingSurvey[], smallest: number): readonly WaitingSurvey[] {
  const answered = surveys.filter(({ sheets }) => sheets.length > 0).toSorted((a, b) => b.sheets.length - a.sheets.length);
  let together: readonly WaitingSurvey[] = answered;
  let tooMuch = excessOf(together);
  while (tooMuch !== undefined) {
    const without = tooMuch;
    together = together.filter((one) => one !== without);
    tooMuch = excessOf(together);
  }
  const sheets = together.flatMap((one) => one.sheets);
  const isEnough = together.length >= FEWEST_SURVEYS && sheets.length >= smallest && people(sheets).size >= smallest;
  return isEnough ? [...together, ...surveys.filter((one) => one.sheets.length === 0)] : [];
}

/** A survey to be left out because it, or somebody who answered it, has more than half of the sheets. */
function excessOf(surveys: readonly WaitingSurvey[]): WaitingSurvey | undefined {
  const all = surveys.flatMap(({ sheets }) => sheets);
  const most = all.length / 2;
  const person = [...people(all)].find(([, count]) => count > most)?.[0];
  return surveys.find(
    ({ sheets }) => sheets.length > most || (person !== undefined && sheets.some((one) => one.person === person)),
  );
}

/** Everybody with the number of their sheets; somebody who is not known is one of their own. */
function people(sheets: readonly WaitingSheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [i, { person = String(i) }] of sheets.entries()) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
