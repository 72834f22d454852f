import { cleanText } from '../../kernel/foreign-text.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Counts } from './counts.ts';
import { valuesOf } from './kinds/base.ts';
import type { Kind } from './kind.ts';
import type { Place, Row } from './row.ts';
import { MEETING } from './rows/meeting.ts';
import { PEOPLE, RULED_OUT } from './rows/participants.ts';
import { HANDLING, SERIES, TEAM, TIME, WINDOW } from './rows/time.ts';
import { PLACE } from './rows/venue.ts';

/** Every field of an order (DOMAIN 4), in the order in which they are told: one row each, and nothing of them elsewhere. */
export const FIELDS = { ...MEETING, ...PEOPLE, ...PLACE, ...TIME, ...SERIES, ...TEAM, ...RULED_OUT, ...HANDLING };

type Rows = typeof FIELDS;
type PlainName = keyof Rows;
export type WindowPart = keyof typeof WINDOW;
/** Every input of `order.submit` (public contract, section 6); the exact times are numbered. */
export type FieldName = PlainName | `window${number}${WindowPart}`;

/** Inputs of an order form as foreign text, trimmed; what was left empty is absent. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

type Value<N extends PlainName> = Rows[N]['kind'] extends Kind<infer T> ? T : never;
type Stored<How extends string> = { [N in PlainName]: Rows[N]['stored'] extends How ? N : never }[PlainName];

/** The fields as an order stores them: those that every order has, and those that were said. */
export type StoredFields = { readonly [N in Stored<'always'>]: Value<N> } & {
  readonly [N in Stored<'sometimes'>]?: Value<N> | undefined;
};

/** The fields that a place may show. */
export type ShownIn<P extends Place> = {
  [N in PlainName]: P extends keyof Rows[N]['shown'] ? N : never;
}[PlainName] &
  keyof StoredFields;

/** All but the exact times, in the order in which they are told. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly PlainName[];

/** Most windows that one order may wish for (DOMAIN: 1–5). */
export const MOST_WINDOWS = 5;

/** Text beyond this is cut before anything else is done with it; every rule refuses much shorter ones. */
const LONGEST_INPUT = 2_000;

export function rowOf(name: FieldName): Row {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name as PlainName];
  return WINDOW[name.replace(/^window\d+/, '') as WindowPart];
}

/** The order's fields among foreign inputs. Anything that is not text or a number is left out; never throws. */
export function fieldsOf(inputs: Readonly<Record<string, unknown>>): Fields {
  const known = Object.entries(inputs).flatMap(([name, value]) => {
    const words = isFieldName(name) ? wordsOf(value) : '';
    return words === '' ? [] : [[name, words] as const];
  });
  return Object.fromEntries(known);
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name) || /^window\d{1,2}(?:Date|From|To)$/.test(name);
}

/** The names of the fields that were said, as the form has them; exact windows last. */
export function namesIn(fields: Fields): readonly FieldName[] {
  const windows = (Object.keys(fields) as FieldName[]).filter((name) => !Object.hasOwn(FIELDS, name));
  return [...FIELD_NAMES.filter((name) => fields[name] !== undefined), ...windows];
}

/** The values of a field of several. */
export function valuesIn(fields: Fields, name: FieldName): readonly string[] {
  return valuesOf(fields[name]);
}

/** The numbered windows in which anything was filled, with their numbers. */
export function filledWindows(fields: Fields): readonly number[] {
  const numbers = Object.keys(fields).flatMap((name) => {
    const number = /^window(\d{1,2})(?:Date|From|To)$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Names of the fields that are kept only so long. */
export function fieldsKept(...until: readonly NonNullable<Row['keep']>[]): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => until.some((one) => one === rowOf(name).keep));
}

/** A request without what is forgotten with the note. */
export function withoutNotes<T extends StoredFields>(request: T): T {
  return { ...request, ...Object.fromEntries(fieldsKept('note').map((name) => [name, undefined])) };
}

/** Is there anything left to forget? */
export function hasNotes(request: StoredFields): boolean {
  return fieldsKept('note').some((name) => (request as Readonly<Record<string, unknown>>)[name] !== undefined);
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return cleanText(String(value).slice(0, LONGEST_INPUT)).trim();
}

/** What was last changed in a sent order, and by whom: names of fields, never what they say. An order has it while nothing newer has happened. */
export interface Edited {
  readonly fields: readonly FieldName[];
  readonly by: 'orderer' | 'coordinator';
  readonly at: Instant;
}

type Sent = Partial<StoredFields> & { readonly counts?: Counts | undefined };

/** The fields that these changes of a request are about; numbers of people one by one. */
export function changedFields(before: Sent, changes: Sent): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => {
    const { within } = rowOf(name);
    return within === undefined
      ? Object.hasOwn(changes, name)
      : changes.counts?.[within] !== (changes.counts && before.counts?.[within]);
  });
}
