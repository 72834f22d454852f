import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { guideTexts } from '../../../src/model/guides/guides.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { calendarEvent } from '../../../src/stages/meeting/calendar/calendar-event.ts';
import { count } from '../../../src/stages/meeting/count.ts';
import { countsCard } from '../../../src/stages/meeting/counts.card.ts';
import { closeOrder, endMeeting, remindOfCounts, remindOfMeeting } from '../../../src/stages/meeting/timers.ts';
import { prepare, tick, ticksIn } from '../../../src/stages/meeting/prepare.ts';
import { NOW, SLOT, aConsultant, aRequest, anArea, anOrder } from '../../support/order-builder.ts';

const kaisa = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: false };
const pekka = { ...kaisa, id: 'consultant-2', name: 'Pekka', offer: 'offer-2' };
const seats = [
  { index: 0, role: 'lead' as const, holder: kaisa },
  { index: 1, role: 'recorder' as const, holder: pekka },
];
const staffed = anOrder({ phase: 'preparing', choices: [SLOT], seats });
const onePrepared = {
  ...staffed,
  seats: [
    { index: 0, role: 'lead' as const, holder: { ...kaisa, isPrepared: true } },
    { index: 1, role: 'recorder' as const, holder: pekka },
  ],
};
const held = { ...staffed, phase: 'held' as const };
const counted = {
  countFamily: '4',
  countClose: '1',
  countProfessionals: '5',
  countChildren: '1',
  countYoung: '1',
  summaryGiven: 'yes',
};

describe('preparing', () => {
  it('Preparing confirms the meeting only when every seat has said yes', () => {
    expect(prepare(staffed, 'consultant-1', 'yes')).toEqual({ ok: true, events: [{ type: 'SeatPrepared', seat: 0 }] });
    expect(prepare(onePrepared, 'consultant-2', 'yes')).toEqual({
      ok: true,
      events: [{ type: 'SeatPrepared', seat: 1 }, { type: 'MeetingConfirmed' }],
    });
  });

  it('Preparing frees the seat of somebody who is not an outsider', () => {
    expect(prepare(staffed, 'consultant-1', 'no')).toEqual({
      ok: true,
      events: [{ type: 'SeatWithdrawn', seat: 0, because: 'recused' }],
    });
  });

  it('Preparing changes nothing the second time', () => {
    expect(prepare(onePrepared, 'consultant-1', 'yes')).toEqual({ ok: true, events: [] });
  });

  it('Preparing is for the pair, with an answer', () => {
    expect(prepare(staffed, 'stranger', 'yes')).toEqual({ ok: false, reason: 'not-in-pair' });
    expect(prepare(staffed, 'consultant-1', undefined)).toEqual({ ok: false, reason: 'outsiders-missing', field: 'outsiders' });
    expect(prepare(held, 'consultant-1', 'yes')).toEqual({ ok: false, reason: 'not-preparing' });
  });

  it('Preparing keeps the orderer’s ticks', () => {
    const ticks = { roomBooked: true, interpreterOrdered: false };
    expect(tick(staffed, 'orderer-1', ticks)).toEqual({ ok: true, events: [{ type: 'ChecklistTicked', ...ticks }] });
    expect(tick({ ...staffed, roomBooked: true }, 'orderer-1', ticks)).toEqual({ ok: true, events: [] });
    expect(tick(staffed, 'consultant-1', ticks)).toEqual({ ok: false, reason: 'not-orderer' });
  });

  it('Preparing has the method’s own ticks, each for whom it is, and keeps the others', () => {
    const area = anArea();
    const convener = { index: 0, role: 'convener' as const, holder: kaisa };
    const request = aRequest({ method: 'family-group-conference' });
    const conference = { ...staffed, request, seats: [convener], roomBooked: true, ticked: ['supporter'] };
    const met = ticksIn(conference, { by: kaisa.id, area, inputs: { 'point-family-met': 'yes', roomBooked: 'no' } });
    expect(met).toEqual({ roomBooked: true, interpreterOrdered: false, ticked: ['family-met', 'supporter'] });
    expect(tick(conference, kaisa.id, met)).toMatchObject({
      ok: true,
      events: [{ type: 'ChecklistTicked', ticked: met.ticked }],
    });
    const undone = ticksIn(conference, { by: kaisa.id, area, inputs: { 'point-supporter': 'no' } });
    expect(undone.ticked).toEqual([]);
    const ofOrderer = ticksIn(conference, { by: 'orderer-1', area, inputs: { 'point-family-met': 'yes' } });
    expect(ofOrderer).toEqual({ roomBooked: false, interpreterOrdered: false });
  });
});

describe('the end of a meeting', () => {
  it('The end of a meeting is held when the pair was complete', () => {
    expect(endMeeting(staffed, 0, SLOT.end)).toEqual({ ok: true, events: [{ type: 'MeetingHeld' }] });
  });

  it('The end of a meeting does not come early, twice or for a meeting that was moved', () => {
    expect(endMeeting(staffed, 0, SLOT.end - 1).ok && endMeeting(staffed, 0, SLOT.end - 1)).toEqual({ ok: true, events: [] });
    expect(endMeeting(held, 0, SLOT.end)).toEqual({ ok: true, events: [] });
    expect(endMeeting({ ...staffed, bookings: 1 }, 0, SLOT.end)).toEqual({ ok: true, events: [] });
  });

  it('The end of a meeting goes to the coordinator when a seat was empty', () => {
    const short = {
      ...staffed,
      phase: 'offering' as const,
      seats: [
        { index: 0, role: 'lead' as const, holder: kaisa },
        { index: 1, role: 'recorder' as const },
      ],
    };
    expect(endMeeting(short, 0, SLOT.end)).toEqual({ ok: true, events: [{ type: 'HandedOver', problem: 'too-late' }] });
  });

  it('The end of a meeting is reminded of, and the coordinator hears when the preparation is not confirmed', () => {
    expect(remindOfMeeting({ ...staffed, phase: 'confirmed' }, { booking: 0, start: SLOT.start }, NOW)).toEqual({
      ok: true,
      events: [{ type: 'MeetingReminded' }],
    });
    expect(remindOfMeeting(staffed, { booking: 0, start: SLOT.start }, NOW)).toEqual({
      ok: true,
      events: [{ type: 'MeetingReminded' }, { type: 'ProblemNoticed', problem: 'not-prepared' }],
    });
    const told = { ...staffed, problem: 'not-prepared' as const };
    expect(remindOfMeeting(told, { booking: 0, start: SLOT.start }, NOW)).toEqual({
      ok: true,
      events: [{ type: 'MeetingReminded' }],
    });
  });

  it('The end of a meeting closes only what was held', () => {
    expect(closeOrder(held)).toEqual({ ok: true, events: [{ type: 'OrderClosed' }] });
    expect(closeOrder(staffed)).toEqual({ ok: true, events: [] });
  });
});

describe('counting who came', () => {
  it('Counting who came keeps also whether the family made its plan, where it had time for one', () => {
    const inputs = { ...counted, planMade: 'no' };
    const by = { consultant: 'consultant-1', today: '2026-12-10' };
    const kept = (given: Parameters<typeof count>[1]) => {
      const decision = count(held, given);
      return decision.ok && decision.events[0]?.type === 'AttendanceCounted' ? decision.events[0].attendance.planMade : 'refused';
    };
    expect(kept({ ...by, inputs, isPlanAsked: true })).toBe(false);
    expect(kept({ ...by, inputs: { ...inputs, planMade: 'yes' }, isPlanAsked: true })).toBe(true);
    expect(kept({ ...by, inputs: { ...inputs, planMade: 'perhaps' }, isPlanAsked: true })).toBeUndefined();
    expect(kept({ ...by, inputs })).toBeUndefined();
  });

  it('Counting who came keeps numbers by group and the day of the follow-up', () => {
    const decision = count(held, {
      consultant: 'consultant-1',
      inputs: { ...counted, followUpOn: '2027-06-10' },
      today: '2026-12-10',
    });
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: 'AttendanceCounted',
          attendance: {
            family: 4,
            close: 1,
            professionals: 5,
            children: 1,
            young: 1,
            summaryGiven: true,
            followUpOn: '2027-06-10',
          },
        },
      ],
    });
  });

  it.each([
    [{ countFamily: 'four' }, 'not-a-number', 'countFamily'],
    [{ countFamily: '999' }, 'not-a-number', 'countFamily'],
    [
      { countFamily: '0', countClose: '0', countProfessionals: '0', countChildren: '0', countYoung: '0' },
      'nobody-came',
      'countFamily',
    ],
    [{ countChildren: '9' }, 'children-exceed', 'countChildren'],
    [{ followUpOn: 'soon' }, 'not-a-date', 'followUpOn'],
    [{ followUpOn: '2026-01-01' }, 'date-past', 'followUpOn'],
  ])('Counting who came refuses %j and says where', (wrong, reason, field) => {
    expect(count(held, { consultant: 'consultant-1', inputs: { ...counted, ...wrong }, today: '2026-12-10' })).toEqual({
      ok: false,
      reason,
      field,
    });
  });

  it('Counting who came is for the pair, after the meeting', () => {
    expect(count(held, { consultant: 'orderer-1', inputs: counted, today: '2026-12-10' })).toEqual({
      ok: false,
      reason: 'not-in-pair',
    });
    expect(count(staffed, { consultant: 'consultant-1', inputs: counted, today: '2026-12-10' })).toEqual({
      ok: false,
      reason: 'not-held',
    });
    expect(count({ ...held, phase: 'closed' }, { consultant: 'consultant-1', inputs: counted, today: '2026-12-24' })).toEqual({
      ok: false,
      reason: 'already-over',
    });
  });
});

describe('the card of the counts', () => {
  it('The card of the counts asks one number and says nothing of a family where there was no client', () => {
    const counts = { family: 0, close: 0, professionals: 12, children: 0, young: 0 };
    const order = { ...held, request: aRequest({ kind: 'none', counts }), attendance: { ...counts, summaryGiven: true } };
    const { card } = countsCard(order, { area: anArea(), language: 'fi' });
    const asked = card.body.flatMap((part) => (part.type === 'Input.Number' ? [part.id] : []));
    expect(asked).toEqual(['countProfessionals']);
    expect(JSON.stringify(card)).not.toMatch(/perhe|läheis|asiakas/iu);
    const before = countsCard({ ...order, attendance: undefined }, { area: anArea(), language: 'fi' });
    expect(JSON.stringify(before.card)).not.toMatch(/perhe|läheis|asiakas/iu);
  });

  it.each(LANGUAGES)(
    'The card of the counts says what comes next until the numbers are given, and asks for them no more (%s)',
    (language) => {
      const { next } = guideTexts[language].card;
      const said = (order: Order) => JSON.stringify(countsCard(order, { area: anArea(), language }).card);
      const attendance = { family: 2, close: 0, professionals: 2, children: 0, young: 0, summaryGiven: true };
      expect(said(held)).toContain(next(''));
      expect(said({ ...held, attendance })).not.toContain(next(''));
    },
  );
});

describe('the calendar event', () => {
  const bank = new Map(
    [aConsultant(), aConsultant({ id: 'consultant-2', email: 'pekka@example.fi' })].map((one) => [one.id, one]),
  );

  it('The calendar event has neutral words, orderer and consultants, and nothing of the case', () => {
    const event = calendarEvent(
      { ...staffed, request: aRequest({ note: 'salainen huomio', theme: 'everyday' }) },
      { area: anArea(), bank, ordererEmail: 'olli@example.fi' },
    );
    expect(event?.subject).toBe('Verkostopalaveri VP-2026-0001');
    expect(event?.attendees.map(({ email }) => email)).toEqual(['olli@example.fi', 'kaisa@example.fi', 'pekka@example.fi']);
    expect(JSON.stringify(event)).not.toMatch(/salainen|Arjen|everyday/);
  });

  it('The calendar event never tells the address of a client’s home', () => {
    const home = { ...staffed, request: aRequest({ placeType: 'home', placeText: 'Kotikatu 1' }) };
    expect(JSON.stringify(calendarEvent(home, { area: anArea(), bank, ordererEmail: undefined }))).not.toContain('Kotikatu');
  });

  it('The calendar event speaks the meeting’s language, and Finnish for languages it has no words in', () => {
    const subjectIn = (language: string) =>
      calendarEvent({ ...staffed, request: aRequest({ language }) }, { area: anArea(), bank, ordererEmail: undefined })?.subject;
    expect([subjectIn('sv'), subjectIn('en'), subjectIn('se')]).toEqual([
      'Nätverksmöte VP-2026-0001',
      'Network meeting VP-2026-0001',
      'Verkostopalaveri VP-2026-0001',
    ]);
  });
});

describe('the reminder of the counts', () => {
  const attendance = { family: 2, close: 0, professionals: 2, children: 0, young: 0, summaryGiven: true };
  const reminded = { ok: true, events: [{ type: 'CountsReminded' }] };

  it('The reminder of the counts comes where those who came were not counted, or the summary was not given', () => {
    expect(remindOfCounts(held)).toEqual(reminded);
    expect(remindOfCounts({ ...held, attendance: { ...attendance, summaryGiven: false } })).toEqual(reminded);
  });

  it('The reminder of the counts does not come when all is told, or the order is over', () => {
    for (const order of [{ ...held, attendance }, { ...held, phase: 'closed' as const }, staffed])
      expect(remindOfCounts(order)).toEqual({ ok: true, events: [] });
  });
});

describe('the follow-up on the card of the counts', () => {
  const known = { area: anArea(), language: 'fi' } as const;
  const card = JSON.stringify(countsCard({ ...held, heldAt: SLOT.end }, known).card);

  it('The follow-up on the card of the counts is told as usual, and never filled in: what is saved counts as agreed', () => {
    expect(card).toContain('noin to 10.6.2027');
    expect(card).not.toContain('2027-06-10');
    const attendance = { family: 2, close: 0, professionals: 2, children: 0, young: 0, summaryGiven: true };
    const agreed = JSON.stringify(countsCard({ ...held, attendance: { ...attendance, followUpOn: '2027-03-01' } }, known).card);
    expect(agreed).toContain('2027-03-01');
    expect(agreed).not.toContain('usein noin');
  });
});
