import { describe, expect, it } from 'vitest';
import { noticeBusy } from '../../../src/stages/meeting/calendar/calendar-drift.ts';
import { noticeNotBooked } from '../../../src/stages/meeting/timers.ts';
import { owedBy } from '../../../src/model/order/waiting/owed.ts';
import { remindOfPreparation } from '../../../src/stages/meeting/prepare.ts';
import { pairView, reminderView } from '../../../src/stages/meeting/prepare.card.ts';
import { meetingTimers } from '../../../src/model/planned/flow-steps.ts';
import { views } from '../../../src/stages/registry.ts';
import { viewFacts } from '../order/support/order-world.ts';
import type { ConsultantRole } from '../../../src/model/people/person.ts';
import { NOW, SLOT, aConsultant, anArea, aRequest, anOrder } from '../../support/order-builder.ts';

const when = { area: anArea(), now: NOW };
const holder = (id: string, isPrepared: boolean) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared });
const preparing = anOrder({
  phase: 'preparing',
  choices: [SLOT],
  request: aRequest({ interpreter: 'language' }),
  seats: [
    { index: 0, role: 'lead', holder: holder('kaisa', true) },
    { index: 1, role: 'recorder', holder: holder('pekka', false) },
  ],
});

describe('half-way to the meeting', () => {
  it('Half-way to the meeting only those who owe something are reminded', () => {
    expect(remindOfPreparation(preparing, { booking: 0 }, when)).toEqual({
      ok: true,
      events: [{ type: 'PreparationReminded', people: ['orderer-1', 'pekka'] }],
    });
    expect(owedBy(preparing, 'orderer-1')).toEqual(['room', 'interpreter']);
    expect(owedBy({ ...preparing, roomBooked: true }, 'orderer-1')).toEqual(['interpreter']);
  });

  it('Nobody is, when all is done, or the meeting has been moved', () => {
    const remote = { ...preparing, request: aRequest({ placeType: 'remote' }), seats: [] };
    expect(remindOfPreparation(remote, { booking: 0 }, when)).toEqual({ ok: true, events: [] });
    expect(remindOfPreparation(preparing, { booking: 1 }, when)).toEqual({ ok: true, events: [] });
    expect(remindOfPreparation({ ...preparing, phase: 'held' }, { booking: 0 }, when)).toEqual({ ok: true, events: [] });
  });
});

describe('the preparation of a method with steps of its own', () => {
  const conference = anOrder({
    ...preparing,
    request: aRequest({ method: 'family-group-conference', placeType: 'home' }),
    seats: [{ index: 0, role: 'convener', holder: holder('kaisa', true) }],
  });
  const all = ['family-met', 'close-invited', 'place-agreed', 'supporter'];

  it('Reminds convener and orderer while a step is open, and nobody when all are ticked', () => {
    const reminded = (order: typeof conference, start = SLOT.start) => remindOfPreparation(order, { booking: 0, start }, when);
    const both = { ok: true, events: [{ type: 'PreparationReminded', people: ['orderer-1', 'kaisa'] }] };
    expect(reminded(conference)).toEqual(both);
    expect(reminded({ ...conference, ticked: all.slice(1) })).toEqual(both);
    expect(reminded({ ...conference, ticked: all })).toEqual({ ok: true, events: [] });
    expect(reminded(conference, SLOT.start + 1)).toEqual({ ok: true, events: [] });
  });

  it('Is reminded of half-way and a week before, by day; of another method only half-way', () => {
    const SIX_WEEKS = { start: Date.UTC(2027, 0, 12, 11, 0), end: Date.UTC(2027, 0, 12, 15, 0) };
    const owed = (order: typeof conference) =>
      meetingTimers({ ...order, choices: [SIX_WEEKS] }, { area: anArea(), at: NOW, no: 7 }).flatMap(({ job, at = 0 }) =>
        job === 'meeting.owed' ? [new Date(at).toISOString()] : [],
      );
    expect(owed(conference)).toEqual(['2026-12-21T06:00:00.000Z', '2027-01-04T06:00:00.000Z']);
    expect(owed(preparing)).toHaveLength(1);
  });

  it('Shows the orderer how far the convener has come, and the convener what is open when the meeting is near', () => {
    const some = { ...conference, ticked: ['family-met'] };
    const status = JSON.stringify(views['order.status'](some, viewFacts({ language: 'fi' }))?.card);
    expect(status).toContain('Koollekutsujan valmistelu');
    expect(status).toContain('✓ Perhe on tavattu');
    expect(status).toContain('○ Perhe on valinnut');
    const near = JSON.stringify(reminderView(some, viewFacts({ language: 'fi', to: { person: 'kaisa' } }))?.card);
    expect(near).toContain('○ Perhe on valinnut');
    expect(near).not.toContain('Perhe on tavattu');
  });
});

describe('a booking that does not succeed', () => {
  it('A booking that does not succeed is told to the coordinator', () => {
    expect(noticeNotBooked(preparing, 0, NOW)).toEqual({ ok: true, events: [{ type: 'ProblemNoticed', problem: 'not-booked' }] });
    expect(noticeNotBooked({ ...preparing, booking: { eventId: 'e' } }, 0, NOW)).toEqual({ ok: true, events: [] });
    expect(noticeNotBooked(preparing, 1, NOW)).toEqual({ ok: true, events: [] });
  });
});

describe('a calendar that has filled since the seat was taken', () => {
  it('A calendar that has filled since the seat was taken is a question, but not to who said that they come all the same', () => {
    const asked = noticeBusy(preparing, 'kaisa');
    expect(asked.ok && asked.events).toEqual([
      { type: 'CalendarNoted', note: { kind: 'busy', person: 'kaisa', isAnswered: false } },
    ]);
    const insisted = { ...preparing, calendarNotes: [{ kind: 'busy' as const, person: 'kaisa', since: NOW, isAnswered: true }] };
    expect(noticeBusy(insisted, 'kaisa')).toEqual({ ok: true, events: [] });
  });
});

describe('cards before the meeting', () => {
  const reminded = (order: typeof preparing) =>
    JSON.stringify(reminderView(order, viewFacts({ language: 'fi', to: { person: order.orderer.id } }))?.card);

  it('The orderer is asked only of what is needed and not ticked yet', () => {
    expect(reminded(preparing)).toContain('Tilaa tulkki ja merkitse');
    expect(reminded(preparing)).toContain('Varaa tila ja merkitse');
    expect(reminded({ ...preparing, roomBooked: true })).not.toContain('Varaa tila ja merkitse');
    expect(reminded({ ...preparing, request: aRequest({ interpreter: 'none' }) })).not.toContain('Tilaa tulkki');
  });

  const prepared = (order: typeof preparing, person = 'kaisa') =>
    JSON.stringify(pairView(order, viewFacts({ language: 'fi', to: { person } }))?.card);

  it('Whoever leads alone is told to call nobody but the orderer', () => {
    const alone = (role: 'lead' | 'convener') => ({
      ...preparing,
      seats: [{ index: 0, role, holder: holder('pekka', false) }],
    });
    expect(prepared(alone('lead'), 'pekka')).toContain('Soita ensin tilaajalle: Olli Tilaaja.');
    expect(prepared(alone('lead'), 'pekka')).not.toMatch(/kumpi|kuka vetää|pari|perheen kanssa/);
    expect(prepared(alone('convener'), 'pekka')).toMatch(/Olet koollekutsuja.*Tehtäväsi: koollekutsuja.*Kutsu osallistujat/);
    expect(prepared(preparing, 'pekka')).toMatch(/Tehtäväsi: kirjaaja. Soita ensin parillesi: kaisa/);
  });

  it('The pair are asked who leads and who records only while it is open: both may do either, and nobody has said that they have talked', () => {
    const pair = (kaisa: ConsultantRole, isPrepared: boolean) => {
      const bank = new Map([aConsultant({ id: 'kaisa', role: kaisa }), aConsultant({ id: 'pekka' })].map((one) => [one.id, one]));
      const [lead, recorder] = preparing.seats;
      const order = { ...preparing, seats: [{ ...lead!, holder: holder('kaisa', isPrepared) }, recorder!] };
      const shown = pairView(order, { ...viewFacts({ language: 'fi', to: { person: 'pekka' } }), bank });
      return JSON.stringify(shown?.card).includes('kumpi vetää ja kumpi kirjaa');
    };
    expect([pair('both', false), pair('both', true), pair('lead', false)]).toEqual([true, false, false]);
  });

  it('Cards before the meeting of a meeting without a client no family is spoken of', () => {
    expect(prepared(preparing, 'pekka')).toContain('Jos tunnet perheen');
    expect(prepared({ ...preparing, request: aRequest({ kind: 'none' }) }, 'pekka')).not.toContain('tunnet perheen');
  });

  it('Nobody is waited for any more once the meeting was held', () => {
    expect(prepared(preparing)).toContain('kun kaikki konsultit ovat vastanneet');
    expect(prepared({ ...preparing, phase: 'held' })).not.toContain('ovat vastanneet');
  });

  it('Who has left the pair reads that, not how the search goes on', () => {
    const left = pairView({ ...preparing, phase: 'offering' }, viewFacts({ language: 'fi', to: { person: 'somebody-else' } }));
    expect(JSON.stringify(left?.card)).toContain('Et ole enää mukana');
  });
});
