import { guard } from '../../../kernel/privacy/guard.ts';
import type { FaultList } from './faults.ts';

/** Longest note in characters (DOMAIN 4): a theme from the list comes first, the note is only a hint. */
export const NOTE_LENGTH = 200;
export const PLACE_LENGTH = 120;

/** The note, or a fault when it is too long or points to a person. The guard looks at all of it, however long. */
export function readNote(note: string | undefined, faults: FaultList): string | undefined {
  if (note === undefined) return undefined;
  const kinds = guard(note);
  if (kinds.length > 0) return faults.add('note', 'guarded', kinds);
  return Array.from(note).length > NOTE_LENGTH ? faults.add('note', 'note-too-long') : note;
}

/** A room or an address of premises where anybody may come: a street is at home here, other details are not. */
export function readPlaceText(place: string | undefined, faults: FaultList): string | undefined {
  if (place === undefined) return undefined;
  const kinds = guard(place, { allow: ['street-address'] });
  if (kinds.length > 0) return faults.add('placeText', 'guarded', kinds);
  return Array.from(place).length > PLACE_LENGTH ? faults.add('placeText', 'place-too-long') : place;
}
