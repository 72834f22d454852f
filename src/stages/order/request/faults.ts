import type { GuardKind } from '../../../kernel/privacy/guard.ts';
import type { FieldName, Fields } from './fields.ts';
import { hasOwnForm } from './field-forms.ts';

/** Why a field of an order was refused. Each has its sentence in the form's texts. */
export type FaultReason =
  | 'kind-missing'
  | 'method-missing'
  | 'unknown-method'
  | 'method-unfit'
  | 'unknown-theme'
  | 'note-too-long'
  | 'guarded'
  | 'bad-worry'
  | 'client-not-agreed'
  | 'bad-date'
  | 'future-date'
  | 'bad-count'
  | 'more-young-than-people'
  | 'unit-missing'
  | 'unknown-unit'
  | 'unknown-sector'
  | 'unknown-language'
  | 'unknown-interpreter'
  | 'unknown-place'
  | 'home-address'
  | 'place-too-long'
  | 'municipality-missing'
  | 'unknown-municipality'
  | 'past-date'
  | 'too-far'
  | 'end-before-start'
  | 'range-too-long'
  | 'unknown-weekday'
  | 'no-day-left'
  | 'bad-time'
  | 'too-short'
  | 'window-incomplete'
  | 'too-many-windows'
  | 'bad-length'
  | 'bad-seats'
  | 'unknown-excluded'
  | 'unknown-urgency'
  | 'unknown-order'
  | 'weekday-mismatch'
  | 'unclear';

export interface Fault {
  readonly reason: FaultReason;
  /** What the guard found, when it stopped the field. Never the text itself. */
  readonly kinds?: readonly GuardKind[];
}

export type Faults = ReadonlyMap<FieldName, Fault>;

/** Reasons which only say that a required field is still empty. */
export const MISSING: ReadonlySet<FaultReason> = new Set<FaultReason>([
  'kind-missing',
  'method-missing',
  'unit-missing',
  'municipality-missing',
  'client-not-agreed',
]);

/** Faults that leave the field as it was filled, so that it can be mended; every other faulty field comes back empty. */
const MENDABLE: ReadonlySet<FaultReason> = new Set<FaultReason>([
  'method-unfit',
  'note-too-long',
  'place-too-long',
  'future-date',
  'past-date',
  'too-far',
  'end-before-start',
  'range-too-long',
  'no-day-left',
  'too-short',
  'window-incomplete',
  'more-young-than-people',
  'bad-length',
  'client-not-agreed',
]);

/** Collects what is wrong, field by field: the first fault of a field is the one that is said. */
export class FaultList {
  readonly #faults = new Map<FieldName, Fault>();

  add(field: FieldName, reason: FaultReason, kinds?: readonly GuardKind[]): undefined {
    if (!this.#faults.has(field)) this.#faults.set(field, kinds === undefined ? { reason } : { reason, kinds });
    return undefined;
  }

  get all(): Faults {
    return this.#faults;
  }
}

/**
 * What may be shown again and kept as a draft: without what the guard stopped and what no list knows, and without what was not
 * even read (an age group of a meeting with no client, days beside exact windows) unless it looks as such a field must.
 */
export function keptFields(fields: Fields, faults: Faults): Fields {
  const kept = (Object.keys(fields) as FieldName[]).filter((name) => {
    const fault = faults.get(name);
    return (fault === undefined || MENDABLE.has(fault.reason)) && hasOwnForm(name, fields[name] ?? '');
  });
  return Object.fromEntries(kept.map((name) => [name, fields[name]]));
}
