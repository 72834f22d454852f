import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../../src/model/order/events.ts';
import { evolve } from '../../../../src/model/order/evolve.ts';
import { plan } from '../../../../src/model/flow.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import type { SeenEvent } from '../../../../src/ports/calendar.ts';
import { DEFAULT_POLICY } from '../../../../src/model/area/policy.ts';
import {
  isWatched,
  keepAsAgreed,
  noticeDrift,
  noticeNoLink,
  noticeUnanswered,
} from '../../../../src/stages/meeting/calendar/calendar-drift.ts';
import { NOW, SLOT, anArea, anOffer, anOrder } from '../../../support/order-builder.ts';

const holder = (id: string) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared: false });
const booked = anOrder({
  phase: 'preparing',
  choices: [SLOT],
  booking: { eventId: 'event-1' },
  seats: [
    { index: 0, role: 'lead', holder: holder('kaisa') },
    { index: 1, role: 'recorder', holder: holder('pekka') },
  ],
});
const emails = new Map([
  ['kaisa', 'Kaisa@example.fi'],
  ['pekka', 'pekka@example.fi'],
  ['orderer-1', 'olli@example.fi'],
]);
const asAgreed: SeenEvent = { slot: SLOT, declined: new Set() };
const later = { start: SLOT.start + HOUR, end: SLOT.end + HOUR };

function seen(order: Order, what: SeenEvent | undefined, now = NOW): readonly OrderEvent[] {
  const decision = noticeDrift(order, { eventId: 'event-1', seen: what, emails, policy: DEFAULT_POLICY }, now);
  return decision.ok ? decision.events : [];
}

function after(order: Order, events: readonly OrderEvent[]): Order {
  const cause = { by: 'bot', role: 'bot', via: 'job' } as const;
  return events.reduce((one, event) => evolve(one, { no: one.version + 1, at: NOW, cause, event }), order);
}

const typesOf = (events: readonly OrderEvent[]): readonly string[] =>
  events.map((event) => ('problem' in event ? `${event.type} ${event.problem}` : event.type));

describe('what Outlook says otherwise than we', () => {
  it('What Outlook says otherwise than we is nothing while it says the same', () => {
    expect(seen(booked, asAgreed)).toEqual([]);
    expect(seen(booked, { declined: new Set(['stranger@example.fi']) })).toEqual([]);
  });

  it('What Outlook says otherwise than we is a question to a consultant who declined there, asked once', () => {
    const declined = { ...asAgreed, declined: new Set(['kaisa@example.fi']) };
    const events = seen(booked, declined);
    expect(events).toEqual([{ type: 'CalendarNoted', note: { kind: 'declined', person: 'kaisa', isAnswered: false } }]);
    expect(seen(after(booked, events), declined)).toEqual([]);
  });

  it('What Outlook says otherwise than we is told to the coordinator at once when the meeting is near, and otherwise when the question has had no answer', () => {
    const declined = { ...asAgreed, declined: new Set(['kaisa@example.fi']) };
    expect(typesOf(seen(booked, declined, SLOT.start - HOUR))).toEqual(['CalendarNoted', 'ProblemNoticed outlook-declined']);
    const asked = after(booked, seen(booked, declined));
    const told = noticeUnanswered(asked, NOW, NOW + HOUR);
    expect(told.ok && told.events).toEqual([{ type: 'ProblemNoticed', problem: 'outlook-declined' }]);
    const answered = keepAsAgreed(asked, 'kaisa', anArea());
    expect(noticeUnanswered(after(asked, answered.ok ? answered.events : []), NOW, NOW + HOUR)).toEqual({ ok: true, events: [] });
  });

  it('What Outlook says otherwise than we may be the orderer’s no, too', () => {
    expect(seen(booked, { ...asAgreed, declined: new Set(['olli@example.fi']) })).toMatchObject([
      { note: { person: 'orderer-1' } },
    ]);
  });

  it('What Outlook says otherwise than we is a question to the orderer and the coordinator when the event was moved, for each new time once', () => {
    const events = seen(booked, { ...asAgreed, slot: later });
    expect(typesOf(events)).toEqual(['CalendarNoted', 'ProblemNoticed outlook-changed']);
    const asked = after(booked, events);
    expect(seen(asked, { ...asAgreed, slot: later })).toEqual([]);
    const again = { start: later.start + HOUR, end: later.end + HOUR };
    expect(typesOf(seen(asked, { ...asAgreed, slot: again }))).toEqual(['CalendarNoted', 'ProblemNoticed outlook-changed']);
  });

  it('What Outlook says otherwise than we is a question when the event was deleted, and settled when it is there again', () => {
    const asked = after(booked, seen(booked, undefined));
    expect(asked.problem).toBe('outlook-changed');
    expect(seen(asked, undefined)).toEqual([]);
    const restored = after(asked, seen(asked, asAgreed));
    expect(restored.problem).toBeUndefined();
    expect(restored.calendarNotes).toEqual([]);
  });

  it('What Outlook says otherwise than we is settled by itself when the no is taken back in Outlook', () => {
    const asked = after(booked, seen(booked, { ...asAgreed, declined: new Set(['kaisa@example.fi']) }));
    expect(after(asked, seen(asked, asAgreed)).calendarNotes).toEqual([]);
  });

  it('What Outlook says otherwise than we brings the link of an online meeting that came late', () => {
    expect(seen(booked, { ...asAgreed, joinUrl: 'https://teams.example/1' })).toEqual([
      { type: 'MeetingBooked', booking: { eventId: 'event-1', joinUrl: 'https://teams.example/1' } },
    ]);
  });

  it('What Outlook says otherwise than we is a question to the coordinator, once, when a no comes from an address that may be one of ours in another form', () => {
    const x500 = '/o=exchangelabs/ou=exchange administrative group/cn=recipients/cn=kaisa';
    const all = ['kaisa@example.fi', 'pekka@example.fi', 'olli@example.fi'];
    const strange = { ...asAgreed, declined: new Set([x500]), invited: new Set([x500, ...all.slice(1)]) };
    const events = seen(booked, strange);
    expect(typesOf(events)).toEqual(['CalendarNoted', 'ProblemNoticed outlook-unclear']);
    const asked = after(booked, events);
    expect(seen(asked, strange)).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain('exchangelabs');
    const settled = after(asked, [{ type: 'ProblemCleared' }]);
    expect(seen(settled, strange)).toEqual([]);
    expect(typesOf(seen(asked, { ...strange, declined: new Set() }))).toEqual(['CalendarSettled', 'ProblemCleared']);
    // Where all of ours are invited, it is somebody to whom the invitation was forwarded.
    expect(seen(booked, { ...strange, invited: new Set([x500, ...all]) })).toEqual([]);
  });

  it('What Outlook says otherwise than we is told when the link of an online meeting does not come, once, and no more when it has', () => {
    const online = { ...booked, request: { ...booked.request, placeType: 'remote' as const } };
    const told = noticeNoLink(online, 'event-1', NOW);
    expect(told.ok && told.events).toEqual([{ type: 'ProblemNoticed', problem: 'no-link' }]);
    const asked = after(online, told.ok ? told.events : []);
    const linked = after(asked, seen(asked, { ...asAgreed, joinUrl: 'https://teams.example/1' }));
    expect(linked.problem).toBeUndefined();
    for (const order of [asked, linked, booked, { ...online, booking: { eventId: 'event-2' } }])
      expect(noticeNoLink(order, 'event-1', NOW)).toEqual({ ok: true, events: [] });
  });

  describe('and what is still so', () => {
    const remote = { ...booked, request: { ...booked.request, placeType: 'remote' as const } };
    const linkless = after(remote, [{ type: 'ProblemNoticed', problem: 'no-link' }]);
    const strange = { ...asAgreed, declined: new Set(['/cn=x']), invited: new Set(['/cn=x', 'olli@example.fi']) };
    const unclear = after(booked, seen(booked, strange));
    const unbooked = after({ ...booked, booking: undefined }, [{ type: 'ProblemNoticed', problem: 'not-booked' }]);
    const offer = anOffer({ id: 'offer-1', consultant: 'liisa', state: 'accepted' });
    const assigned = { type: 'SeatAssigned', seat: 1, offer, consultant: { id: 'liisa', name: 'Liisa' } } as const;
    const broken = { type: 'SeatWithdrawn', seat: 1, because: 'withdrew' } as const;
    const replaced = [{ ...broken, because: 'replaced' as const }, assigned, { type: 'PairFilled' as const }];

    it.each([linkless, unclear, unbooked])(
      'And what is still so stays the coordinator’s when the pair confirm, or one is replaced',
      (order) => {
        expect(after(order, [{ type: 'MeetingConfirmed' }]).problem).toBe(order.problem);
        expect(after(order, replaced).problem).toBe(order.problem);
        expect(after(order, [{ type: 'ProblemCleared' }, ...replaced]).problem).toBeUndefined();
      },
    );

    it('And what is still so is over with its cause', () => {
      const linked = after(linkless, [
        { type: 'MeetingBooked', booking: { eventId: 'event-1', joinUrl: 'https://teams.example/1' } },
      ]);
      expect(after({ ...linked, problem: 'no-link' }, [{ type: 'MeetingConfirmed' }]).problem).toBeUndefined();
      expect(after({ ...unclear, calendarNotes: [] }, [{ type: 'MeetingConfirmed' }]).problem).toBeUndefined();
      expect(after({ ...booked, problem: 'pair-broke' }, [{ type: 'PairFilled' }]).problem).toBeUndefined();
    });

    it('And what is still so is asked anew when a broken pair came between', () => {
      const refilled = after(unclear, [broken, assigned, { type: 'PairFilled' }]);
      expect(typesOf(seen(refilled, strange))).toEqual(['CalendarNoted', 'ProblemNoticed outlook-unclear']);
      const settled = after(unclear, [{ type: 'ProblemCleared' }, broken, assigned, { type: 'PairFilled' }]);
      expect(seen(settled, strange)).toEqual([]);
      const whole = after(linkless, [broken, assigned, { type: 'PairFilled' }]);
      const event = { type: 'PairFilled' } as const;
      const cause = { by: 'bot', role: 'bot', via: 'job' } as const;
      const planned = (order: Order) => plan(order, { no: order.version, at: NOW, cause, event }, anArea()).map(({ job }) => job);
      expect(planned(whole)).toContain('calendar.link-late');
      expect(planned({ ...whole, booking: undefined })).not.toContain('calendar.link-late');
    });
  });

  it('What Outlook says otherwise than we is not looked for once the meeting is over, moved or cancelled', () => {
    expect(isWatched(booked, SLOT.end)).toBe(false);
    expect(isWatched({ ...booked, phase: 'cancelled' }, NOW)).toBe(false);
    const rebooked = { ...booked, booking: { eventId: 'event-2' } };
    expect(seen(rebooked, undefined)).toEqual([]);
  });
});

describe('"it stands as agreed"', () => {
  const moved = after(booked, seen(booked, { ...asAgreed, slot: later }));

  it('"it stands as agreed" ends the question and the coordinator’s worry', () => {
    const kept = keepAsAgreed(moved, 'orderer-1', anArea());
    expect(kept.ok && typesOf(kept.events)).toEqual(['CalendarSettled', 'ProblemCleared']);
    const again = keepAsAgreed(after(moved, kept.ok ? kept.events : []), 'coordinator-1', anArea());
    expect(again).toEqual({ ok: true, events: [] });
  });

  it('"it stands as agreed" is for those of the meeting, each about their own', () => {
    expect(keepAsAgreed(moved, 'stranger', anArea())).toEqual({ ok: false, reason: 'not-in-meeting' });
    const other = { id: 'coordinator-9', name: 'Muu Koordinaattori', email: 'muu@example.fi', methods: ['lets-talk'] };
    const area = anArea({ coordinators: [...anArea().coordinators, other] });
    expect(keepAsAgreed(moved, 'coordinator-9', area)).toEqual({ ok: false, reason: 'not-in-meeting' });
    expect(keepAsAgreed(moved, 'kaisa', anArea())).toEqual({ ok: false, reason: 'nothing-asked' });
  });
});
