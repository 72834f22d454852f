import { describe, expect, it } from 'vitest';
import { noticeBusy } from '../../../src/stages/meeting/calendar/calendar-drift.ts';
import { noticeNotBooked } from '../../../src/stages/meeting/timers.ts';
import { owedBy } from '../../../src/model/order/waiting/owed.ts';
import { remindOfPreparation } from '../../../src/stages/meeting/prepare.ts';
import { pairView, reminderView } from '../../../src/stages/meeting/prepare.card.ts';
import { viewFacts } from '../order/support/order-world.ts';
import type { ConsultantRole } from '../../../src/model/people/person.ts';
import { NOW, SLOT, aConsultant, aRequest, anOrder } from '../../support/order-builder.ts';

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
    expect(remindOfPreparation(preparing, 0, NOW)).toEqual({
      ok: true,
      events: [{ type: 'PreparationReminded', people: ['orderer-1', 'pekka'] }],
    });
    expect(owedBy(preparing, 'orderer-1')).toEqual(['room', 'interpreter']);
    expect(owedBy({ ...preparing, roomBooked: true }, 'orderer-1')).toEqual(['interpreter']);
  });

  it('Nobody is, when all is done, or the meeting has been moved', () => {
    const remote = { ...preparing, request: aRequest({ placeType: 'remote' }), seats: [] };
    expect(remindOfPreparation(remote, 0, NOW)).toEqual({ ok: true, events: [] });
    expect(remindOfPreparation(preparing, 1, NOW)).toEqual({ ok: true, events: [] });
    expect(remindOfPreparation({ ...preparing, phase: 'held' }, 0, NOW)).toEqual({ ok: true, events: [] });
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
