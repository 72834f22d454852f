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

  it('The timers of a meeting remind half-way of a meeting that is near, and nobody in the night', () => {
    const sundayEvening = Date.UTC(2026, 11, 13, 18, 0);
    expect(timersAt(sundayEvening)).toEqual({ 'meeting.remind': Date.UTC(2026, 11, 14, 6, 0), 'meeting.end': MONDAY.end });
  });
});
