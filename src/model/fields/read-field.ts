import { FIELD_NAMES, namesIn, rowOf, type FieldName, type Fields } from './fields.ts';
import { isMendable, type Fault, type FaultReason } from './faults.ts';
import { guard, type GuardKind } from '../../kernel/privacy/guard.ts';
import type { Given, Said } from './kind.ts';
import type { FieldReading, Row } from './row.ts';
import { isWithClient } from './with-client.ts';

export type Faults = ReadonlyMap<FieldName, Fault>;

/** The fields of one order while they are read, and what is wrong with them: the first fault of a field is the one that is said. */
export class FieldReader {
  readonly #faults = new Map<FieldName, Fault>();
  readonly given: Given;

  constructor(given: Given) {
    this.given = given;
  }

  /** The value of a field; undefined where it was left unsaid, does not belong to this order or is wrong. */
  read(name: FieldName, given = this.given): unknown {
    const { value, fault } = readField(name, given);
    return fault === undefined ? value : this.refuse(name, fault.reason, fault);
  }

  /** Every field that an order stores by itself, as far as it was said and is right. */
  readStored(): Readonly<Record<string, unknown>> {
    const values = FIELD_NAMES.filter((name) => rowOf(name).stored !== 'within').map((name) => [name, this.read(name)] as const);
    return Object.fromEntries(values.filter(([name]) => rowOf(name).stored !== 'not'));
  }

  refuse(field: FieldName, reason: FaultReason, more: Omit<Fault, 'reason'> = {}): undefined {
    if (!this.#faults.has(field)) this.#faults.set(field, { ...more, reason });
    return undefined;
  }

  get faults(): Faults {
    return this.#faults;
  }
}

/**
 * What may be shown again and kept as a draft: without what the guard stopped and what no list knows, and without what was not
 * even read (an age group of a meeting with no client, days beside exact windows) unless it looks as such a field must.
 */
export function keptFields(fields: Fields, faults: Faults): Fields {
  const kept = namesIn(fields).filter((name) => {
    const fault = faults.get(name);
    return (fault === undefined || isMendable(fault)) && rowOf(name).kind.isFit(fields[name] ?? '');
  });
  return Object.fromEntries(kept.map((name) => [name, fields[name]]));
}

/**
 * What a refused form shows again: all that was typed, also where it cannot be kept, so that it can be mended — but nothing that the
 * guard stopped, or would stop if it were own words.
 */
export function typedFields(fields: Fields, faults: Faults): Fields {
  const shown = namesIn(fields).filter((name) => {
    const [words, reason] = [fields[name] ?? '', faults.get(name)?.reason];
    if (reason === 'guarded' || reason === 'home-address') return false;
    return rowOf(name).kind.isFit(words) || guard(words).length === 0;
  });
  return Object.fromEntries(shown.map((name) => [name, fields[name]]));
}

/** One field, read and checked: what is stored of it, or why not. Neither: it does not belong to this order, or was left unsaid. */
function readField(name: FieldName, given: Given): FieldReading {
  const row = rowOf(name);
  if (!isTheirs(row, given)) return {};
  const words = wordsFor(name, row, given);
  const kinds = words === undefined ? [] : guarded(words, row, given.said);
  if (kinds.length > 0) return { fault: { reason: 'guarded', kinds } };
  if (row.read !== undefined) return row.read(words, given);
  if (words === undefined) return row.missing === undefined ? {} : { fault: { reason: row.missing } };
  const fault = row.kind.faultOf(words, given) ?? row.check?.(words, given);
  return fault === undefined ? { value: row.kind.read(words) } : { fault };
}

/** Own words are looked at whole, however long, before any other rule: what points to a person is never kept to be mended. */
function guarded(words: string, { kind, allow }: Row, said: Said): readonly GuardKind[] {
  const isOwn = kind.text !== undefined && kind.text.isNumber !== true;
  return isOwn ? guard(words, { allow: allow?.(said) ?? [] }) : [];
}

/** Numbers are checked whoever takes part: a meeting with no client has none of its family, and then none were written. */
function isTheirs({ when, stored }: Row, { said, area }: Given): boolean {
  return when !== 'client' || stored === 'within' || isWithClient(said, area);
}

/** Nothing ticked is an answer too. */
function wordsFor(name: FieldName, { usual, kind }: Row, { said, area, language }: Given): string | undefined {
  return said[name] ?? usual?.(said, area, language) ?? (kind.look === 'ticks' ? '' : undefined);
}
