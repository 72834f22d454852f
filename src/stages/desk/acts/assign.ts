import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import { idFromKey } from '../../../kernel/ids.ts';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { meetingSlot, seatOf, type Offer, type Order, type Seat } from '../../../model/order/order.ts';
import { isAhead } from '../../../model/order/phases.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import { isPermittedOn, isTrainedFor, keptAwayFrom, tiesOf } from '../../../model/people/rules-of-seating.ts';

export type AssignRefusal =
  | 'no-time-chosen'
  | 'time-passed'
  | 'not-staffing'
  | 'choose-somebody'
  | 'too-many-chosen'
  | 'no-such-seat'
  | 'already-seated'
  | UnfitReason;

export type UnfitReason =
  'not-in-bank' | 'not-outsider' | 'excluded' | 'recused' | 'permission-ended' | 'in-training' | 'booked-elsewhere';

/** Noes about one of those chosen, who is named with them. */
export type OfSomebody = Exclude<UnfitReason, 'not-in-bank'> | 'already-seated';

export interface AssignFacts {
  /** Those chosen who stand in the bank. */
  readonly people: readonly Consultant[];
  /** Travel, set-up, meeting and debrief around the chosen time. */
  readonly block: Interval | undefined;
  /** Those with a seat of another order that overlaps. */
  readonly bookedElsewhere: ReadonlySet<PersonId>;
  readonly meetingDay: LocalDate;
}

/** Whom the coordinator has chosen, and when. */
export interface Staffing extends AssignFacts {
  readonly chosen: readonly PersonId[];
  readonly now: Instant;
}

/**
 * The coordinator gives empty seats to people of the bank: a willing one's offer is accepted, anybody else gets a seat at once.
 * The coordinator may go past the rules of fit and turn, never past the rule of the outsider (DOMAIN 6).
 */
export function assign(order: Order, staffing: Staffing): Decision<OrderEvent, AssignRefusal> {
  const { chosen } = staffing;
  if (chosen.length === 0) return refused('choose-somebody', 'consultants');
  const fresh = chosen.filter((person) => seatOf(order, person) === undefined);
  if (fresh.length === 0) return unchanged();
  const hindrance = whyNotNow(order, staffing.now) ?? firstUnfit(order, fresh, staffing);
  if (hindrance !== undefined) return refused(hindrance, 'consultants');
  const empty = order.seats.filter(({ holder }) => holder === undefined);
  if (fresh.length > empty.length) return refused('too-many-chosen', 'consultants');
  return happened(...seating(order, empty, { ...staffing, chosen: fresh }));
}

/** Somebody else takes a held seat. The one who leaves it is not asked again; the preparation of the others stands. */
export function replace(order: Order, index: string | undefined, staffing: Staffing): Decision<OrderEvent, AssignRefusal> {
  const { chosen } = staffing;
  const [person] = chosen;
  if (person === undefined) return refused('choose-somebody', 'consultants');
  if (chosen.length > 1) return refused('too-many-chosen', 'consultants');
  const seat = order.seats.find((one) => String(one.index) === index);
  if (seat?.holder === undefined) return refused('no-such-seat', 'seat');
  if (seat.holder.id === person) return unchanged();
  const isSeated = seatOf(order, person) !== undefined;
  const hindrance = isSeated ? 'already-seated' : (whyNotNow(order, staffing.now) ?? firstUnfit(order, chosen, staffing));
  if (hindrance !== undefined) return refused(hindrance, 'consultants');
  const withdrawn: OrderEvent = { type: 'SeatWithdrawn', seat: seat.index, because: 'replaced' };
  return happened(withdrawn, ...seating(order, [seat], staffing));
}

/** Why this person may not be given a seat, whoever gives it; the first reason of these. */
export function unfitReason(order: Order, person: Consultant, meetingDay: LocalDate): UnfitReason | undefined {
  const tie = tiesOf(keptAwayFrom(order))(person);
  if (tie !== undefined) return tie === 'excluded' || tie === 'recused' ? tie : 'not-outsider';
  if (!isPermittedOn(person, meetingDay)) return 'permission-ended';
  return person.role === 'trainee' ? 'in-training' : undefined;
}

function whyNotNow(order: Order, now: Instant): AssignRefusal | undefined {
  const slot = meetingSlot(order);
  if (slot === undefined) return 'no-time-chosen';
  if (!isAhead(order)) return 'not-staffing';
  return slot.start <= now ? 'time-passed' : undefined;
}

function firstUnfit(order: Order, chosen: readonly PersonId[], facts: AssignFacts): UnfitReason | undefined {
  const reasons = chosen.map((id): UnfitReason | undefined => {
    const person = facts.people.find((one) => one.id === id);
    return person === undefined ? 'not-in-bank' : whyUnfit(order, person, facts);
  });
  return reasons.find((reason) => reason !== undefined);
}

function whyUnfit(order: Order, person: Consultant, { meetingDay, bookedElsewhere }: AssignFacts): UnfitReason | undefined {
  return unfitReason(order, person, meetingDay) ?? (bookedElsewhere.has(person.id) ? 'booked-elsewhere' : undefined);
}

/** Of those chosen, the one whom this no is about. Where only the database knows, it may be any of them. */
export function whomItHinders(order: Order, reason: OfSomebody, facts: AssignFacts): readonly Consultant[] {
  if (reason === 'already-seated') return facts.people.filter(({ id }) => seatOf(order, id) !== undefined);
  const unfit = facts.people.filter((person) => whyUnfit(order, person, facts) === reason);
  return unfit.length > 0 ? unfit : facts.people.filter(({ id }) => seatOf(order, id) === undefined);
}

/** Each person in the empty seat that suits their training best, and the pair filled when none is left. */
function seating(order: Order, seats: readonly Seat[], { chosen, people, block, now }: Staffing): readonly OrderEvent[] {
  const slot = meetingSlot(order);
  if (slot === undefined || block === undefined) return [];
  const left = [...seats];
  const events = chosen.flatMap((id): OrderEvent[] => {
    const person = people.find((one) => one.id === id);
    const seat = person && takeSuiting(left, person);
    if (person === undefined || seat === undefined) return [];
    const consultant = { id: person.id, name: person.name };
    const asked = order.offers.find((one) => one.consultant === id && (one.state === 'willing' || one.state === 'open'));
    if (asked !== undefined) {
      const given = asked.state === 'open' ? { isGiven: true as const } : {};
      return [{ type: 'OfferAccepted', offer: asked.id, seat: seat.index, consultant, ...given }];
    }
    return [
      {
        type: 'SeatAssigned',
        offer: given(order, { consultant: id, slot, block, offeredAt: now }),
        seat: seat.index,
        consultant,
      },
    ];
  });
  const others = order.seats.filter(({ index }) => !seats.some((seat) => seat.index === index));
  const isFilled = left.length === 0 && others.every(({ holder }) => holder !== undefined);
  return isFilled ? [...events, { type: 'PairFilled' }] : events;
}

function takeSuiting(left: Seat[], { role }: Consultant): Seat | undefined {
  const suiting = left.findIndex((seat) => isTrainedFor(role, seat.role));
  return left.splice(Math.max(0, suiting), 1)[0];
}

/** Wave 0: given by the coordinator, outside the waves. */
function given(order: Order, to: Pick<Offer, 'consultant' | 'slot' | 'block' | 'offeredAt'>): Offer {
  const id = idFromKey(`${order.number}/version-${order.version}/assigned/${to.consultant}`);
  return { id, ...to, wave: 0, state: 'accepted', expiresAt: to.offeredAt, answeredAt: to.offeredAt };
}
