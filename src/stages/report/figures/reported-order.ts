import { HOUR, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { SeatRole } from '../../../model/area/methods.ts';
import type { ShownIn, StoredFields } from '../../../model/fields/fields.ts';
import { seenIn } from '../../../model/fields/told.ts';
import type { EventOf } from '../../../model/order/events.ts';
import type { Attendance, OrderNumber, OrderRequest } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { OrderHistory, ReportEvent, ToldEvent } from '../../../ports/stores/order-histories.ts';

/** One order as figures see it: plain and small, so that a year of all Finland fits into little memory. */
export interface ReportedOrder {
  readonly number: OrderNumber;
  readonly area: string;
  readonly placedAt: Instant;
  /** In the zone of its area. */
  readonly placedOn: LocalDate;
  readonly request: Pick<StoredFields, ShownIn<'report'>>;
  /** Of its area. Only counted: which unit ordered is told of none. */
  readonly unit: string;
  /** How many sectors were called together: the orderer's, those invited, and those of the invited units. */
  readonly sectors: number;
  readonly firstAnswerAt?: Instant | undefined;
  readonly staffedAt?: Instant | undefined;
  readonly heldAt?: Instant | undefined;
  readonly counts: Readonly<Record<Happening, number>>;
  /** Handed to the coordinator for want of people or time, or ended without a meeting, and no pair since. */
  readonly isUnfilled: boolean;
  /** It ended without a meeting, as its days had passed and no new ones were given. */
  readonly isEnded: boolean;
  readonly cancelled?: Pick<EventOf<'OrderCancelled'>, 'reason' | 'by' | 'isLate'> | undefined;
  /** Length of the meeting that was chosen last, in hours. */
  readonly hours: number;
  /** Who held the seats when the meeting was held. */
  readonly team: readonly { readonly role: SeatRole; readonly consultant: PersonId }[];
  readonly attendance?: Attendance | undefined;
  readonly followedUp: OrderHistory['followedUp'];
}

const HAPPENINGS = [
  ...(['offers', 'unreached', 'accepted', 'assigned', 'declined', 'recused', 'unanswered'] as const),
  ...(['moved', 'manualSteps'] as const),
] as const;
/** What may happen to one order several times. */
export type Happening = (typeof HAPPENINGS)[number];
const NOTHING_HAPPENED = Object.fromEntries(HAPPENINGS.map((one) => [one, 0])) as Record<Happening, number>;

/** A review, a choice not made and preparation not confirmed are no lack of people. */
const NO_LACK: readonly string[] = ['review', 'no-choice', 'not-prepared', 'not-outsider', 'unreachable'];

/** The order of an area as its events tell it; undefined where its placing is not among them. */
export function reportedOrder({ order, events, followedUp }: OrderHistory, area: Area): ReportedOrder | undefined {
  const [placed] = events;
  if (placed?.event.type !== 'OrderPlaced') return undefined;
  const story = begun(placed.event);
  for (const one of events) happen(story, one);
  const request = story.edits === undefined ? placed.event.request : { ...placed.event.request, ...story.edits };
  const [slot] = story.choices;
  // Written out, and not spread: the engine reads such records twice as fast, and every figure reads them all.
  return {
    number: order,
    area: area.id,
    placedAt: placed.at,
    placedOn: localOf(placed.at, area.zone).date,
    request: seenIn('report', request),
    unit: unitOf(area, request.unit),
    sectors: sectorsOf(request, area),
    firstAnswerAt: story.firstAnswerAt,
    staffedAt: story.staffedAt,
    heldAt: story.heldAt,
    counts: story.counts,
    isUnfilled: story.isUnfilled,
    isEnded: story.isEnded,
    cancelled: story.cancelled,
    hours: slot === undefined ? 0 : (slot.end - slot.start) / HOUR,
    team: story.heldAt === undefined ? [] : teamOf(story),
    attendance: story.attendance,
    followedUp,
  };
}

function teamOf({ seats }: Story): ReportedOrder['team'] {
  return seats.flatMap(({ role, holder }) => (holder === undefined ? [] : [{ role, consultant: holder }]));
}

/** Two areas may each have a unit of the same id. */
export function unitOf({ id }: Area, unit: string): string {
  return `${id}/${unit}`;
}

function sectorsOf({ sector, invitedSectors, invitedUnits }: OrderRequest, { units }: Area): number {
  const ofUnits = units.filter(({ id }) => invitedUnits.includes(id)).map((unit) => unit.sector);
  return new Set([sector, ...invitedSectors, ...ofUnits]).size;
}

/** What is gathered while the events are read, changed in place: an order has dozens, and a year of all Finland 250,000. */
interface Story {
  readonly counts: Record<Happening, number>;
  readonly seats: { role: SeatRole; holder?: PersonId | undefined }[];
  choices: readonly Interval[];
  /** What was changed after sending. */
  edits: Partial<OrderRequest> | undefined;
  isUnfilled: boolean;
  isEnded: boolean;
  firstAnswerAt: Instant | undefined;
  staffedAt: Instant | undefined;
  heldAt: Instant | undefined;
  cancelled: ReportedOrder['cancelled'];
  attendance: Attendance | undefined;
}

/** With all keys from the beginning, so that the engine knows every story alike. */
function begun({ roles }: EventOf<'OrderPlaced'>): Story {
  return {
    counts: { ...NOTHING_HAPPENED },
    seats: roles.map((role) => ({ role, holder: undefined })),
    choices: [],
    edits: undefined,
    isUnfilled: false,
    isEnded: false,
    firstAnswerAt: undefined,
    staffedAt: undefined,
    heldAt: undefined,
    cancelled: undefined,
    attendance: undefined,
  };
}

function happen(story: Story, { at, isByHand, event }: ToldEvent): void {
  if (isByHand) story.counts.manualSteps++;
  const step = steps[event.type] as Step<ReportEvent> | undefined;
  step?.(story, event, at);
}

type Step<E> = (story: Story, event: E, at: Instant) => void;
type Steps = { readonly [T in ReportEvent['type']]?: Step<Extract<ReportEvent, { readonly type: T }>> };

const steps: Steps = {
  OrderEdited: (story, { changes }) => void (story.edits = { ...story.edits, ...changes }),
  OffersMade: ({ counts }, { offers }) => void (counts.offers += offers.length),
  OffersUnreached: ({ counts }, { offers }) => void (counts.unreached += offers.length),
  OffersLapsed: ({ counts }, { offers }) => void (counts.unanswered += offers.length),
  OfferWelcomed: (story, _event, at) => answer(story, at),
  OfferDeclined: (story, _event, at) => answer(story, at, 'declined'),
  OfferRecused: (story, _event, at) => answer(story, at, 'recused'),
  OfferAccepted: (story, { seat, consultant }, at) => {
    answer(story, at, 'accepted');
    seated(story, seat, consultant.id);
  },
  SeatAssigned: (story, { seat, consultant }) => {
    story.counts.assigned++;
    seated(story, seat, consultant.id);
  },
  SeatWithdrawn: (story, { seat }) => seated(story, seat, undefined),
  RolesSwapped: ({ seats }, { seat, role }) => {
    const own = seats[seat];
    const other = seats.find((one) => one !== own && one.role === role);
    if (other !== undefined && own !== undefined) other.role = own.role;
    if (own !== undefined) own.role = role;
  },
  TimeChosen: (story, { choices }) => void (story.choices = choices),
  NextChoiceTaken: (story) => {
    story.choices = story.choices.slice(1);
    emptied(story);
  },
  OrderMoved: (story) => {
    story.counts.moved++;
    story.choices = [];
    emptied(story);
  },
  HandedOver: (story, { problem }) => void (story.isUnfilled ||= !NO_LACK.includes(problem)),
  OrderUnfilled: (story) => void (story.isUnfilled = story.isEnded = true),
  PairFilled: (story, _event, at) => {
    story.staffedAt ??= at;
    story.isUnfilled = false;
  },
  MeetingHeld: (story, _event, at) => void (story.heldAt ??= at),
  AttendanceCounted: (story, { attendance }) => void (story.attendance = attendance),
  OrderCancelled: (story, { reason, by, isLate }) => void (story.cancelled = { reason, by, isLate }),
};

function answer(story: Story, at: Instant, as?: 'accepted' | 'declined' | 'recused'): void {
  story.firstAnswerAt ??= at;
  if (as !== undefined) story.counts[as]++;
}

function seated({ seats }: Story, index: number, holder: PersonId | undefined): void {
  const seat = seats[index];
  if (seat !== undefined) seat.holder = holder;
}

function emptied({ seats }: Story): void {
  for (const seat of seats) seat.holder = undefined;
}
