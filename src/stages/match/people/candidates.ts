import type { SeatRole } from '../../../model/area/methods.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { OrderNumber } from '../../../model/order/order.ts';
import type { Assignment, Candidate } from '../match-facts.ts';

/** The bank as the matching sees it: each person's training and limits, and what our own books hold of them. */
export function candidatesOf(
  bank: readonly Consultant[],
  commitments: readonly Commitment[],
  { area, own }: { readonly area: Area; readonly own: ReadonlySet<OrderNumber> },
): readonly Candidate[] {
  const books = bookkeeping(commitments, own);
  const sectors = new Map(area.units.map((unit) => [unit.id, unit.sector]));
  return bank.map((consultant) => ({
    id: consultant.id,
    unit: consultant.unit,
    sector: sectors.get(consultant.unit) ?? consultant.unit,
    municipalities: consultant.municipalities,
    languages: consultant.languages,
    methods: consultant.methods,
    role: consultant.role,
    isExperienced: consultant.isExperienced,
    maxPerYear: consultant.maxPerYear,
    joined: consultant.joined,
    permissionUntil: consultant.permissionUntil,
    pauses: consultant.pauses,
    isByMail: consultant.way === 'mail',
    assignments: books.assignments.get(consultant.id) ?? [],
    booked: books.seats.get(consultant.id)?.map(({ block }) => block) ?? [],
    openOffers: books.offers.get(consultant.id)?.map(({ block }) => block) ?? [],
  }));
}

interface Books {
  readonly assignments: ReadonlyMap<PersonId, readonly Assignment[]>;
  readonly seats: ReadonlyMap<PersonId, readonly Commitment[]>;
  readonly offers: ReadonlyMap<PersonId, readonly Commitment[]>;
}

/** An order's own seats and offers do not stand in its own way when it is searched again, nor those of meetings that get their times with it. */
function bookkeeping(commitments: readonly Commitment[], own: ReadonlySet<OrderNumber>): Books {
  const seats = commitments.filter(({ kind }) => kind === 'seat');
  const led = seats.flatMap((one) => (one.role === 'trainee' ? [] : [{ ...one, role: one.role ?? 'member' }]));
  const teams = grouped(led, (one) => one.order);
  const assignments = new Map<PersonId, Assignment[]>();
  for (const seat of led) {
    const assignment = assignmentOf(seat, teams.get(seat.order) ?? []);
    assignments.set(seat.consultant, [...(assignments.get(seat.consultant) ?? []), assignment]);
  }
  const others = commitments.filter((one) => !own.has(one.order));
  const ofKind = (kind: Commitment['kind']): Map<PersonId, Commitment[]> =>
    grouped(
      others.filter((one) => one.kind === kind),
      (one) => one.consultant,
    );
  return { assignments, seats: ofKind('seat'), offers: ofKind('offer') };
}

function assignmentOf(seat: Commitment & { readonly role: SeatRole }, team: readonly Commitment[]): Assignment {
  const partners = team.filter((one) => one.consultant !== seat.consultant).map((one) => one.consultant);
  return { at: seat.slot.start, role: seat.role, partners, orderNumber: seat.order };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
