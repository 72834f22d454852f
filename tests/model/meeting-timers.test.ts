import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/kernel/time/instant.ts';
import { meetingTimers } from '../../src/model/planned/flow-steps.ts';
import { remindOfMeeting } from '../../src/stages/meeting/timers.ts';
import { NOW, anArea, anOrder } from '../support/order-builder.ts';

/** Monday 14 December 2026, 13:00 in Helsinki. */
const MONDAY = { start: Date.UTC(2026, 11, 14, 11, 0), end: Date.UTC(2026, 11, 14, 13, 30) };
const staffed = anOrder({ phase: 'confirmed', choices: [MONDAY], seats: [] });

function timersAt(at: number) {
  const timers = meetingTimers(staffed, { area: anArea(), at, no: 7 });
  return Object.fromEntries(timers.map(({ job, at: due }) => [job, due]));
}

describe('the timers of a meeting', () => {
  it('The timers of a meeting remind before the weekend of what is on Monday, and the reminder is given', () => {
    expect(timersAt(NOW)).toEqual({
      'meeting.owed': Date.UTC(2026, 11, 7, 6, 0),
      'meeting.remind': Date.UTC(2026, 11, 11, 11, 0),
      'meeting.end': MONDAY.end,
    });
    expect(remindOfMeeting(staffed, { booking: 0, start: MONDAY.start }, NOW)).toEqual({
      ok: true,
      events: [{ type: 'MeetingReminded' }],
    });
    expect(remindOfMeeting(staffed, { booking: 0, start: MONDAY.start + HOUR }, NOW)).toEqual({ ok: true, events: [] });
  });

  it('The timers of a meeting bring the codes to each of the pair when its day begins, or an hour before a meeting that begins earlier', () => {
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: true };
    const codesAt = (start: number) => {
      const order = {
        ...staffed,
        choices: [{ start, end: start + 2 * HOUR }],
        seats: [{ index: 0, role: 'lead' as const, holder }],
      };
      const timers = meetingTimers(order, { area: anArea(), at: NOW, no: 7 });
      return timers.flatMap(({ job, needs, at }) =>
        job === 'card.show' && needs.view === 'feedback.links' ? [[needs.of, at]] : [],
      );
    };
    expect(codesAt(MONDAY.start)).toEqual([['0', Date.UTC(2026, 11, 14, 6, 0)]]);
    expect(codesAt(Date.UTC(2026, 11, 14, 6, 30))).toEqual([['0', Date.UTC(2026, 11, 14, 5, 30)]]);
  });

  it('The timers of a meeting remind half-way of a meeting that is near, and nobody in the night', () => {
    const sundayEvening = Date.UTC(2026, 11, 13, 18, 0);
    expect(timersAt(sundayEvening)).toEqual({ 'meeting.remind': Date.UTC(2026, 11, 14, 6, 0), 'meeting.end': MONDAY.end });
  });
});
