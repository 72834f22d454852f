import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { PersonId } from '../people/person.ts';

/** The calendar event of the meeting, once it is booked. */
export interface Booking {
  readonly eventId: string;
  readonly joinUrl?: string | undefined;
}

/**
 * Where Outlook says otherwise than we: the person declined the invitation there, their calendar has something else at the meeting's
 * time ('busy'), or the event was moved or deleted. Each becomes one question, never a silent change. 'stranger': somebody declined under an
 * address that is none of ours, so only the coordinator can be asked who it was.
 */
export interface CalendarNote {
  readonly kind: 'declined' | 'busy' | 'moved' | 'deleted' | 'stranger';
  /** Who declined, or is busy. */
  readonly person?: PersonId | undefined;
  /** Where the event was moved to. */
  readonly slot?: Interval | undefined;
  /** Tells one note from a later one of the same kind. */
  readonly since: Instant;
  /** "It stands as agreed": not asked again. */
  readonly isAnswered: boolean;
}

export type NoteKind = CalendarNote['kind'];
/** What somebody of the meeting is asked about on a card of their own. */
export type AskedKind = Exclude<NoteKind, 'stranger'>;

/** An order, as far as its notes go. */
interface Noted {
  readonly calendarNotes?: readonly CalendarNote[] | undefined;
}

export function notesOf(order: Noted): readonly CalendarNote[] {
  return order.calendarNotes ?? [];
}

/** The note of a kind, of a person where it is one's own. */
export function noteOf(order: Noted, kind: NoteKind, person?: PersonId): CalendarNote | undefined {
  return notesOf(order).find((note) => note.kind === kind && note.person === person);
}

/** Is anything of what Outlook says still without an answer? */
export function hasOpenNote(notes: readonly CalendarNote[]): boolean {
  return notes.some(({ isAnswered }) => !isAnswered);
}

export function withNote(order: Noted, note: CalendarNote): readonly CalendarNote[] {
  return [...without(order, note), note];
}

/** A note that is answered ('kept') or that Outlook has taken back ('restored'). */
type Settling = Pick<CalendarNote, 'kind' | 'person'> & { readonly how: 'kept' | 'restored' };

/** Answered: kept, so that it is not asked again. Restored in Outlook: forgotten. */
export function settled(order: Noted, { kind, person, how }: Settling): readonly CalendarNote[] {
  const note = noteOf(order, kind, person);
  if (note === undefined) return notesOf(order);
  return how === 'kept' ? withNote(order, { ...note, isAnswered: true }) : without(order, note);
}

/** Somebody who takes a seat begins with a clean page. */
export function withoutNotesOf(order: Noted, person: PersonId): readonly CalendarNote[] {
  return notesOf(order).filter((note) => note.person !== person);
}

function without(order: Noted, { kind, person }: Pick<CalendarNote, 'kind' | 'person'>): readonly CalendarNote[] {
  return notesOf(order).filter((note) => note.kind !== kind || note.person !== person);
}
