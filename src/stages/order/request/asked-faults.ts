import type { Fault } from '../../../model/fields/faults.ts';
import { FIELD_NAMES, rowOf, type FieldName } from '../../../model/fields/fields.ts';
import type { Faults } from '../../../model/fields/read-field.ts';

/**
 * What an order in words left open, as faults at the fields that it concerns: nothing was filled there, because careful
 * people would read the words in two ways (public contract, section 7).
 */
export function askedFaults(asked: readonly string[], known: Faults): Faults {
  const open = asked.flatMap((reason): (readonly [FieldName, Fault])[] => {
    const field = FIELD_NAMES.find((name) => rowOf(name).heard?.test(reason) === true);
    return field === undefined ? [] : [[field, faultOf(reason)]];
  });
  return new Map([...known, ...open]);
}

function faultOf(reason: string): Fault {
  return { reason: reason === 'past-date' || reason === 'weekday-mismatch' ? reason : 'unclear' };
}
