import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { plan } from '../../../src/model/flow.ts';
import { BY_ITSELF, type EventOf, type EventType, type OrderEvent, type RecordedEvent } from '../../../src/model/order/events.ts';
import type { Order, Phase } from '../../../src/model/order/order.ts';
import { recipientKey } from '../../../src/model/planned/jobs.ts';
import { NEWS } from '../../../src/model/planned/news.ts';
import { NOW, SLOT, aRequest, anArea, anOffer, anOrder } from '../../support/order-builder.ts';

const area = anArea();
const [offer, given] = [anOffer(), anOffer({ id: 'offer-2', consultant: 'consultant-2', state: 'accepted' })];
const log = { at: NOW } as EventOf<'TimesProposed'>['log'];
const note = { kind: 'moved', isAnswered: false } as EventOf<'CalendarNoted'>['note'];

/** One of each kind, or several where they tell different things; the compiler proves that none is missing. */
const EVENTS: { readonly [T in EventType]: readonly Omit<EventOf<T>, 'type'>[] } = {
  OrderPlaced: [true, false].map((needsReview) => ({
    ...{ number: 'VP-2026-0001', area: area.id, orderer: { id: 'orderer-1', name: 'Olli' }, request: aRequest(), roles: [] },
    ...{ preferred: [], needsReview },
  })),
  OrderApproved: [{}],
  TimesProposed: [{ proposals: [], log }],
  ChoiceReminded: [{}],
  HandedOver: [{ problem: 'no-time' }],
  MoreTimesAsked: [{}],
  TimeChosen: [{ choices: [SLOT] }],
  OffersMade: [{ offers: [offer] }],
  OffersReminded: [{ offers: ['offer-1'] }],
  OfferAccepted: [{ offer: 'offer-1', seat: 0, consultant: { id: 'consultant-1', name: 'Kaisa' } }],
  OfferWelcomed: [{ offer: 'offer-1' }],
  OfferDeclined: [{ offer: 'offer-1' }],
  OfferRecused: [{ offer: 'offer-1' }],
  OffersLapsed: [{ offers: ['offer-1'] }],
  OffersUnreached: [{ offers: ['offer-1'] }],
  OffersFilled: [{ offers: ['offer-1'] }],
  NextChoiceTaken: [{}],
  SeatAssigned: [{ offer: given, seat: 1, consultant: { id: 'consultant-2', name: 'Pekka' } }],
  SeatWithdrawn: [
    { seat: 0, because: 'left' },
    { seat: 0, because: 'replaced' },
  ],
  PairFilled: [{}],
  RolesSwapped: [{ seat: 0, role: 'recorder' }],
  SeatPrepared: [{ seat: 0 }],
  TimeAgreed: [{ slot: { start: SLOT.start + 1, end: SLOT.end + 1 }, block: SLOT }],
  MeetingConfirmed: [{}],
  MeetingBooked: [{ booking: { eventId: 'e-1' } }],
  HoldPlaced: [{ offer: 'offer-1', eventId: 'e-1' }],
  HoldReleased: [{ offer: 'offer-1' }],
  CalendarNoted: [{ note }],
  CalendarSettled: [{ kind: 'moved', since: NOW, how: 'kept' }],
  ChecklistTicked: [{ roomBooked: true, interpreterOrdered: true }],
  CodesIssued: [{ codes: {} as EventOf<'CodesIssued'>['codes'] }],
  TraineeAsked: [{ consultant: { id: 'trainee-1', name: 'Veera' }, slot: SLOT, block: SLOT }],
  TraineeAgreed: [{ person: 'trainee-1' }, { person: 'orderer-1' }],
  TraineeLeft: [{ because: 'declined' }],
  TurnCame: [{}],
  SeriesEnded: [{}],
  MeetingReminded: [{}],
  PreparationReminded: [{ people: ['orderer-1', 'consultant-1'] }],
  MeetingHeld: [{}],
  AttendanceCounted: [{ attendance: {} as EventOf<'AttendanceCounted'>['attendance'] }],
  FeedbackReminded: [{}],
  OrderMoved: [{ windows: [], durationMinutes: 120, by: 'coordinator' }],
  OrderEdited: [{ changes: {}, by: 'orderer', ended: ['offer-3'] }],
  OrderCancelled: [{ reason: 'other', by: 'coordinator', isLate: false }],
  OrderClosed: [{}],
  NewDaysAsked: [{}],
  OrderUnfilled: [{}],
  CountsReminded: [{}],
  PeopleReminded: [{ count: 1 }],
  CommentsRead: [{ count: 1 }],
  FollowUpProposed: [{}],
  FollowUpDeclined: [{}],
  ImpactAsked: [{}],
  ImpactReminded: [{}],
  ImpactClosed: [{}],
  AnswersLeftOut: [{ groups: [] }],
  NoteForgotten: [{}],
  ProblemNoticed: [{ problem: 'no-link' }, { problem: 'second-seat' }],
  ProblemCleared: [{}],
  SearchWidened: [{ municipalities: [], mayAskUnknown: true }],
};

/** With one of the pair seated, one freed at this very moment, and a problem. */
const order = anOrder({
  phase: 'preparing',
  problem: 'consultant-left',
  choices: [SLOT],
  request: aRequest({ placeType: 'remote' }),
  offers: [
    anOffer({ state: 'accepted', answeredAt: NOW }),
    anOffer({ id: 'offer-3', consultant: 'consultant-3', state: 'replaced', answeredAt: NOW }),
  ],
  seats: [
    { index: 0, role: 'lead', holder: { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: false } },
    { index: 1, role: 'recorder' },
  ],
});

/** Nobody, and somebody in training who is asked, has said yes, comes along, and was freed at this very moment. */
const TRAINEES: readonly Order['trainee'][] = [
  undefined,
  ...[[], ['trainee-1'], ['trainee-1', 'orderer-1', 'consultant-1']].map((agreed) => trainee(agreed)),
  { ...trainee([]), leftAt: NOW },
];

function trainee(agreed: readonly string[]): NonNullable<Order['trainee']> {
  return { id: 'trainee-1', name: 'Veera', slot: SLOT, block: SLOT, agreed };
}

function planned(event: OrderEvent, over: Partial<Order> = {}, how: Partial<RecordedEvent> = {}) {
  const recorded = { no: 7, at: NOW, cause: BY_ITSELF, event, ...how };
  return plan({ ...order, ...over }, recorded, area).flatMap((job) => (job.job === 'card.show' ? [job] : []));
}

describe('The table of news', () => {
  it.each(Object.keys(EVENTS) as EventType[])('The table of news has just those cards that %s is told by', (type) => {
    const all = EVENTS[type].flatMap((content) =>
      [order.seats, order.seats.slice(0, 1)].flatMap((seats) =>
        TRAINEES.flatMap((one) => planned({ type, ...content } as OrderEvent, { seats, trainee: one })),
      ),
    );
    expect(new Set(all.map(({ needs }) => needs.view))).toEqual(new Set(Object.keys(NEWS[type])));
  });

  it.each(Object.keys(EVENTS) as EventType[])('The table of news tells nobody of %s by two messages at once', (type) => {
    for (const content of EVENTS[type]) {
      for (const seats of [order.seats, order.seats.slice(0, 1)]) {
        for (const choices of [[SLOT], [{ start: NOW + HOUR / 2, end: NOW + 2 * HOUR }]]) {
          for (const one of TRAINEES) {
            const cards = planned({ type, ...content } as OrderEvent, { seats, choices, trainee: one });
            const news = cards.filter(({ needs: { to, news }, due }) => 'person' in to && due === NOW && news !== undefined);
            const told = news.map(({ needs: { to } }) => recipientKey(to));
            expect(told).toEqual([...new Set(told)]);
          }
        }
      }
    }
  });

  it('The table of news makes no second message for whoever has pressed, nor for an orderer who looks at the answer', () => {
    const news = (event: OrderEvent, over: Partial<Order>, how: Partial<RecordedEvent> = {}) =>
      planned(event, over, how).filter(({ needs }) => needs.view === 'order.status' && needs.news !== undefined).length;
    const proposed: OrderEvent = { type: 'TimesProposed', proposals: [], log };
    const choosing = { phase: 'choosing', choices: [], askedAt: NOW - 500 } as const;
    expect(news(proposed, choosing)).toBe(0);
    expect(news(proposed, { ...choosing, askedAt: NOW - 60_000 })).toBe(1);
    const cancelled: OrderEvent = { type: 'OrderCancelled', reason: 'other', by: 'orderer', isLate: false };
    expect(news(cancelled, {}, { cause: { by: 'orderer-1', role: 'orderer', via: 'card' } })).toBe(0);
    expect(news(cancelled, {}, { cause: { by: 'coordinator-1', role: 'coordinator', via: 'card' } })).toBe(1);
  });

  it('The table of news lets people sleep: what stands is edited at once, and the news come in the morning, but not of what is acute', () => {
    const late = { at: NOW + 12 * HOUR };
    const told = (phase: Phase, request = aRequest()) =>
      planned({ type: 'TimesProposed', proposals: [], log }, { phase, choices: [], request }, late)
        .filter(({ needs }) => needs.view === 'order.status')
        .map(({ needs, due }) => [needs.news?.no, (due - NOW) / HOUR]);
    expect(told('choosing')).toEqual([
      [undefined, 12],
      [7, 22],
    ]);
    expect(told('choosing', aRequest({ urgency: 'acute' }))).toEqual([[7, 12]]);
  });
});
