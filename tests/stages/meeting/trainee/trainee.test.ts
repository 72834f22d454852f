import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import { plan } from '../../../../src/model/flow.ts';
import { BY_ITSELF, type OrderEvent } from '../../../../src/model/order/events.ts';
import { evolve } from '../../../../src/model/order/evolve.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import { comesAlong, traineeOf, undecided } from '../../../../src/model/order/trainee/comes-along.ts';
import { recipientKey } from '../../../../src/model/planned/jobs.ts';
import { askTrainee, traineesFor, type TraineeFacts } from '../../../../src/stages/desk/acts/trainees.ts';
import { calendarEvent } from '../../../../src/stages/meeting/calendar/calendar-event.ts';
import { questionView, traineeView } from '../../../../src/stages/meeting/trainee/trainee.card.ts';
import { answerTrainee, lapseTrainee } from '../../../../src/stages/meeting/trainee/answer-trainee.ts';
import { aConsultant, anArea, anOffer, anOrder, BLOCK, NOW, SLOT } from '../../../support/order-builder.ts';
import { lintCard } from '../../../support/lint-card.ts';

const area = anArea();
const holder = (n: number) => ({
  id: `consultant-${n}`,
  name: `Konsultti ${n}`,
  offer: `offer-${n}`,
  since: 0,
  isPrepared: true,
});
const staffed = anOrder({
  phase: 'confirmed',
  choices: [SLOT],
  offers: [anOffer({ state: 'accepted' }), anOffer({ id: 'offer-2', consultant: 'consultant-2', state: 'accepted' })],
  seats: [
    { index: 0, role: 'lead', holder: holder(1) },
    { index: 1, role: 'recorder', holder: holder(2) },
  ],
  booking: { eventId: 'event-1' },
});
const veera = aConsultant({ id: 'trainee-1', name: 'Veera', email: 'veera@example.fi', role: 'trainee', unit: 'elsewhere' });
const EVERYBODY = ['trainee-1', 'orderer-1', 'consultant-1', 'consultant-2'];

const happen = (order: Order, event: OrderEvent, at = NOW): Order =>
  evolve(order, { no: order.version + 1, at, cause: BY_ITSELF, event });
const asked = happen(staffed, { type: 'TraineeAsked', consultant: { id: 'trainee-1', name: 'Veera' }, slot: SLOT, block: BLOCK });
const agreed = (...people: readonly string[]): Order =>
  people.reduce((order, person) => happen(order, { type: 'TraineeAgreed', person }), asked);
const answer = (order: Order, person: string, isYes: boolean, now = NOW) => answerTrainee(order, person, { isYes, now });
/** Who is shown what because of this event. */
const shown = (order: Order, event: OrderEvent) => {
  const recorded = { no: order.version + 1, at: NOW, cause: BY_ITSELF, event };
  return plan(evolve(order, recorded), recorded, area).flatMap((job) =>
    job.job === 'card.show' && job.needs.view.startsWith('trainee.') ? [`${job.needs.view} ${recipientKey(job.needs.to)}`] : [],
  );
};

describe('a trainee', () => {
  it('A trainee is asked alone at first, and the others only after the trainee’s own yes', () => {
    expect(undecided(asked)).toEqual(['trainee-1']);
    expect(answer(asked, 'orderer-1', true)).toMatchObject({ ok: false, reason: 'not-asked' });
    const said = { type: 'TraineeAgreed', person: 'trainee-1' } as const;
    expect(answer(asked, 'trainee-1', true)).toMatchObject({ events: [said] });
    expect(shown(asked, said)).toEqual(EVERYBODY.slice(1).map((id) => `trainee.question ${id}`));
  });

  it('A trainee comes along when everybody in the room has said yes, and not before', () => {
    const states = EVERYBODY.map((_, i) => comesAlong(agreed(...EVERYBODY.slice(0, i + 1)))?.id);
    expect(states).toEqual([undefined, undefined, undefined, 'trainee-1']);
    expect(shown(agreed(...EVERYBODY.slice(0, 3)), { type: 'TraineeAgreed', person: 'consultant-2' })).toEqual([
      'trainee.card trainee-1',
    ]);
    expect(answer(agreed(...EVERYBODY), 'orderer-1', true)).toMatchObject({ ok: true, events: [] });
  });

  it('A trainee takes no seat, and is in the calendar event only once everybody has said yes', () => {
    const bank = new Map([['trainee-1', veera]]);
    const invited = (order: Order) => calendarEvent(order, { area, bank, ordererEmail: undefined })?.attendees;
    expect(invited(agreed('trainee-1'))).toEqual([]);
    expect(invited(agreed(...EVERYBODY))).toEqual([{ email: 'veera@example.fi', name: 'Veera' }]);
    expect(agreed(...EVERYBODY).seats).toEqual(staffed.seats);
  });

  it('A trainee stays away after anybody’s no, also a late one, and nobody is proposed after one of orderer or team', () => {
    const declined = answer(agreed(...EVERYBODY), 'consultant-2', false);
    expect(declined).toMatchObject({ events: [{ type: 'TraineeLeft', because: 'declined' }] });
    const after = happen(asked, { type: 'TraineeLeft', because: 'declined' });
    expect([traineeOf(after), after.noTrainee]).toEqual([undefined, true]);
    const own = answer(agreed(...EVERYBODY), 'trainee-1', false);
    expect(own).toMatchObject({ events: [{ type: 'TraineeLeft', because: 'own' }] });
    expect(happen(asked, { type: 'TraineeLeft', because: 'own' }).noTrainee).toBeUndefined();
    expect(answer(agreed(...EVERYBODY), 'orderer-1', false, SLOT.start)).toMatchObject({ reason: 'begun' });
  });

  it('A trainee’s no changes nothing for the meeting and its team', () => {
    const left = happen(agreed(...EVERYBODY), { type: 'TraineeLeft', because: 'own' });
    const { trainee, version, ...rest } = left;
    const { version: _version, ...before } = staffed;
    expect(rest).toEqual(before);
  });

  it('A trainee is waited for until a day before the meeting, and then free', () => {
    const needs = { trainee: 'trainee-1', start: SLOT.start };
    expect(lapseTrainee(agreed('trainee-1'), needs)).toMatchObject({ events: [{ because: 'unanswered' }] });
    expect(lapseTrainee(agreed(...EVERYBODY), needs)).toMatchObject({ events: [] });
    expect(lapseTrainee(agreed('trainee-1'), { ...needs, start: 1 })).toMatchObject({ events: [] });
  });

  it('A trainee is free and told when the meeting is moved or cancelled, and waits while a new consultant is looked for', () => {
    const moved = { type: 'OrderMoved', windows: [], durationMinutes: 120, by: 'orderer' } as const;
    const cancelled = { type: 'OrderCancelled', reason: 'other', by: 'orderer', isLate: false } as const;
    for (const event of [moved, cancelled]) {
      expect(traineeOf(happen(agreed(...EVERYBODY), event))).toBeUndefined();
      expect(shown(agreed(...EVERYBODY), event)).toContain('trainee.card trainee-1');
    }
    const alone = happen(agreed(...EVERYBODY), { type: 'SeatWithdrawn', seat: 1, because: 'withdrew' });
    expect([traineeOf(alone)?.id, comesAlong(alone), undecided(alone)]).toEqual(['trainee-1', undefined, []]);
    const anew = { ...alone, seats: alone.seats.map((seat) => (seat.index === 1 ? { ...seat, holder: holder(3) } : seat)) };
    // An hour after the card of the meeting itself.
    expect(shown(anew, { type: 'PairFilled' })).toEqual(['trainee.question consultant-3']);
  });
});

describe('proposing a trainee', () => {
  const facts: TraineeFacts = { bank: [veera], commitments: [], block: BLOCK, zone: area.zone, now: NOW };
  const names = (order: Order, changes: Partial<TraineeFacts> = {}) =>
    traineesFor(order, { ...facts, ...changes }).map(({ id }) => id);

  it('Proposing a trainee needs one who suits: in training, outside the case, and with nothing else at the time', () => {
    expect(names(staffed)).toEqual(['trainee-1']);
    for (const changes of [
      { role: 'both' as const },
      { unit: staffed.request.unit },
      { methods: ['open-dialogue'] },
      { languages: ['sv'] },
      { municipalities: [] },
      { permissionUntil: '2026-01-01' },
    ])
      expect(names(staffed, { bank: [{ ...veera, ...changes }] })).toEqual([]);
    const elsewhere = {
      consultant: 'trainee-1',
      order: 'VP-2026-0009',
      kind: 'seat',
      role: 'trainee',
      slot: SLOT,
      block: BLOCK,
    } as const;
    expect(names(staffed, { commitments: [elsewhere] })).toEqual([]);
  });

  it('Proposing a trainee is for a full team, in good time, one at a time', () => {
    expect(names({ ...staffed, phase: 'offering' })).toEqual([]);
    expect(names(staffed, { now: SLOT.start - DAY })).toEqual([]);
    expect(names(asked)).toEqual([]);
    expect(names({ ...staffed, noTrainee: true })).toEqual([]);
    expect(askTrainee(staffed, 'trainee-1', facts)).toMatchObject({ events: [{ type: 'TraineeAsked', block: BLOCK }] });
    expect(askTrainee(staffed, 'somebody', facts)).toMatchObject({ reason: 'not-free' });
    expect(askTrainee(staffed, undefined, facts)).toMatchObject({ reason: 'choose-somebody' });
  });
});

describe('the cards about a trainee', () => {
  const view = (person: string, language: 'fi' | 'sv' | 'en' = 'fi') => ({
    ...{
      area,
      now: NOW,
      language,
      to: { person },
      of: 'trainee-1',
      publicUrl: '',
      hasAnswered: false,
      ordererEmail: 'o@example.fi',
    },
    bank: new Map([['consultant-1', aConsultant({ email: 'kaisa@example.fi' })]]),
  });
  const words = (shownCard: unknown) => JSON.stringify(shownCard);

  it('The cards about a trainee name nobody of the meeting to the trainee before everybody has said yes', () => {
    for (const order of [asked, agreed('trainee-1')])
      expect(words(traineeView(order, view('trainee-1')))).not.toMatch(/Konsultti 1|Tilaaja/);
    expect(words(traineeView(agreed(...EVERYBODY), view('trainee-1')))).toMatch(/Konsultti 1.*kaisa@example.fi/);
  });

  it('The cards about a trainee ask the orderer to tell the family first, and of a meeting without a client speak of none', () => {
    const question = (order: Order, person: string) => words(questionView(order, view(person)));
    expect(question(agreed('trainee-1'), 'orderer-1')).toContain('Kerro perheelle');
    expect(question(agreed('trainee-1'), 'consultant-1')).not.toContain('Kerro perheelle');
    const withoutClient = { ...agreed('trainee-1'), request: { ...staffed.request, kind: 'none' as const } };
    expect(question(withoutClient, 'orderer-1')).not.toMatch(/perhe|asiakas/);
  });

  it('The cards about a trainee never say who said no', () => {
    const left = happen(agreed(...EVERYBODY), { type: 'TraineeLeft', because: 'declined' });
    for (const shownCard of [traineeView(left, view('trainee-1')), questionView(left, view('orderer-1'))]) {
      expect(shownCard?.isOnlyEdit).toBe(true);
      expect(words(shownCard)).not.toMatch(/Konsultti|trainee\.accept/);
    }
  });

  it.each(['fi', 'sv', 'en'] as const)('The cards about a trainee are cards that Teams shows, in %s', (language) => {
    for (const order of [asked, agreed('trainee-1'), agreed(...EVERYBODY), staffed])
      for (const shownCard of [traineeView(order, view('trainee-1', language)), questionView(order, view('orderer-1', language))])
        expect(shownCard && lintCard(shownCard.card)).toEqual([]);
  });
});
