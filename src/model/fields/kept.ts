import { FIELD_NAMES, rowOf } from './fields.ts';
import type { FieldName, StoredFields } from './fields.ts';
import type { Row } from './row.ts';

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
