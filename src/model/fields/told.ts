import { invariant } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../area/area.ts';
import type { Counts } from './counts.ts';
import { FIELD_NAMES, rowOf, type FieldName, type ShownIn, type StoredFields } from './fields.ts';
import type { Place, Row } from './row.ts';
import { formatList } from '../../kernel/language/format.ts';
import { listName, speechOf, toldName } from './speech.ts';
import { fieldTexts } from './words/words.ts';

/** Facts of a card, in order. */
export type Told = readonly (readonly [label: string, value: string])[];

/** What a stored request is to whoever tells of it: its fields, and the numbers of people. */
type Request = StoredFields & { readonly counts: Counts };

interface Telling {
  readonly place: Place;
  readonly area: Area;
  readonly language: Language;
}

/** Facts above this place stand over the time of the meeting, on cards that have both. */
const UNDER_THE_TIME = 10;

/** What a place may show of an order, as the rows have it: those over the time, and those under it. */
export function factsFor(request: Request, telling: Telling): { readonly over: Told; readonly under: Told } {
  const at = (name: FieldName): number => rowOf(name).shown[telling.place] ?? 0;
  const names = FIELD_NAMES.filter((name) => at(name) > 0).toSorted((a, b) => at(a) - at(b));
  const told = (isOver: boolean): Told =>
    names
      .filter((name) => at(name) < UNDER_THE_TIME === isOver)
      .flatMap((name) => {
        const words = toldOf(name, request, telling);
        return words === undefined ? [] : [[toldName(name, telling.language), words] as const];
      });
  return { over: told(true), under: told(false) };
}

/** One field in words, for a place that may show it. Undefined: there is nothing to tell. */
export function toldOf(name: FieldName, request: Request, { place, area, language }: Telling): string | undefined {
  const row = rowOf(name);
  invariant(row.shown[place] !== undefined, 'a card shows only what the row of the field allows');
  const speech = { ...speechOf(name, { area, language, said: {} }), place };
  if (row.tell !== undefined) return row.tell(request, speech);
  const words = storedWords(name, row, request);
  return words === undefined ? undefined : row.kind.tell(words, speech);
}

/** Of what the orderer arranges, the first have words and ticks of their own; what stands after them is told as it is. */
const TOLD_AS_IT_IS = 20;

/** "Remember: a hearing loop": what the orderer arranges before the meeting besides room and interpreter. */
export function remindersOf(request: Request, area: Area, language: Language): readonly string[] {
  const names = FIELD_NAMES.filter((name) => (rowOf(name).shown.tasks ?? 0) >= TOLD_AS_IT_IS);
  const told = names.map((name) => toldOf(name, request, { place: 'tasks', area, language }));
  return told.flatMap((words) => (words === undefined ? [] : [fieldTexts[language].remember(words)]));
}

/** "Details of the meeting were changed: …": the names of those that these places may show, and never more than that they changed. */
export function changedInWords(changed: readonly FieldName[], places: readonly Place[], language: Language): string {
  const isShown = (name: FieldName): boolean => places.some((place) => rowOf(toldWith(name)).shown[place] !== undefined);
  return fieldTexts[language].changed(
    formatList(
      changed.filter(isShown).map((name) => listName(name, language)),
      language,
    ),
  );
}

/** Some fields are told by another, and are seen where that one is. */
function toldWith(name: FieldName): FieldName {
  const { serves = '' } = rowOf(name);
  return FIELD_NAMES.find((other) => serves === `told with ${other}`) ?? name;
}

/** The part of a request that a place may show: for what is more than a line of facts. */
export function seenIn<P extends Place>(place: P, request: StoredFields): Pick<StoredFields, ShownIn<P>> {
  const seen: Record<string, unknown> = {};
  for (const name of namesIn(place)) seen[name] = (request as Readonly<Record<string, unknown>>)[name];
  return seen as Pick<StoredFields, ShownIn<P>>;
}

/** A report asks this of each order of a year. */
const namesSeenIn = new Map<Place, readonly FieldName[]>();

function namesIn(place: Place): readonly FieldName[] {
  const names = namesSeenIn.get(place) ?? FIELD_NAMES.filter((name) => rowOf(name).shown[place] !== undefined);
  namesSeenIn.set(place, names);
  return names;
}

/** A stored field as the form has it: for the form of a follow-up. */
export function storedWords(name: FieldName, row: Row, request: Request): string | undefined {
  const value: unknown =
    row.within === undefined ? (request as Readonly<Record<string, unknown>>)[name] : request.counts[row.within];
  return value === undefined ? undefined : row.kind.write(value);
}
