import type { Fault, Faults } from './faults.ts';
import type { FieldName } from './fields.ts';

/**
 * What an order in words left open, as faults at the fields that it concerns: nothing was filled there, because careful
 * people would read the words in two ways (public contract, section 7).
 */
export function askedFaults(asked: readonly string[], known: Faults): Faults {
  const open = asked.flatMap((reason): (readonly [FieldName, Fault])[] => {
    const field = FIELDS.find(([pattern]) => pattern.test(reason))?.[1];
    return field === undefined ? [] : [[field, faultOf(reason)]];
  });
  return new Map([...known, ...open]);
}

const FIELDS: readonly (readonly [RegExp, FieldName])[] = [
  [/date|week|day/, 'earliestDate'],
  [/time|hour/, 'timeFrom'],
  [/length|duration/, 'durationMinutes'],
  [/count/, 'countFamily'],
  [/method/, 'method'],
  [/kind/, 'kind'],
  [/municipalit/, 'municipality'],
  [/unit/, 'unit'],
  [/interpreter/, 'interpreter'],
  [/language/, 'language'],
  [/place/, 'placeType'],
  [/seat/, 'seats'],
  [/theme/, 'theme'],
  [/urgen/, 'urgency'],
];

function faultOf(reason: string): Fault {
  return { reason: reason === 'past-date' || reason === 'weekday-mismatch' ? reason : 'unclear' };
}
