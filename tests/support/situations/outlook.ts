import type { Language } from '../../../src/kernel/language/language.ts';
import type { CalendarNote } from '../../../src/model/order/calendar-note.ts';
import { calendarView } from '../../../src/stages/meeting/calendar/calendar-drift.card.ts';
import { aMeeting } from '../../stages/feedback/support/feedback-world.ts';
import { viewFacts } from '../../stages/order/support/order-world.ts';
import { NOW, SLOT } from '../order-builder.ts';
import { each, type Named } from './given.ts';

const HOUR = 3_600_000;
const KINDS = ['declined', 'busy', 'moved', 'deleted'] as const;

/** What is asked when Outlook says otherwise than the bot: of the orderer, of one who leads, and afterwards. */
export function outlookCards(language: Language): Named {
  const asked = (kind: (typeof KINDS)[number], person: string, changes: Partial<CalendarNote> = {}) => {
    const slot = kind === 'moved' ? { start: SLOT.start + HOUR, end: SLOT.end + HOUR } : undefined;
    const own = kind === 'declined' || kind === 'busy' ? { person } : {};
    const note: CalendarNote = { kind, since: NOW, isAnswered: false, slot, ...own, ...changes };
    const order = aMeeting({ phase: 'confirmed', calendarNotes: [note] });
    return calendarView(order, viewFacts({ language, to: { person }, of: `${kind}-${NOW}` }))?.card;
  };
  return {
    ...each(KINDS, (kind) => asked(kind, 'orderer-1'), 'the orderer is asked:'),
    ...each(KINDS, (kind) => asked(kind, 'consultant-1'), 'one who leads is asked:'),
    ...each(['declined'], (kind) => asked(kind, 'consultant-1', { isAnswered: true }), 'answered:'),
    ...each(['deleted'], (kind) => asked(kind, 'consultant-1', { since: NOW + 1 }), 'settled:'),
  };
}
