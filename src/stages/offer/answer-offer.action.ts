import { ConflictError } from '../../kernel/errors.ts';
import { DAY, type Instant } from '../../kernel/time/instant.ts';
import { formatSpan } from '../../kernel/language/format-moment.ts';
import type { Decision } from '../../kernel/decision.ts';
import { clashesWith, type Commitment } from '../../model/order/commitment.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import type { Offer, Order } from '../../model/order/order.ts';
import type { Consultant } from '../../model/people/person.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import { timesAlong } from '../../model/order/series/series.ts';
import { meetingsOf } from '../../runtime/series-meetings.ts';
import { changeIfThere } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { acceptOffer, declineOffer, ownOffer, recuse, type AcceptFacts, type AnswerRefusal } from './answer-offer.ts';
import type { Trainings } from './seats/seating.ts';
import { busyNowCard } from './offer.card.ts';
import { texts } from './texts.ts';

/** A consultant takes a seat. What the decision rests on, the calendar among it, is read before, outside the order's lock. */
export const accept: PressHandler = async (world, press) => {
  const order = await world.orders.load(press.inputs['order'] ?? '');
  if (order === undefined) return sentence(press, 'no-order');
  const offer = ownOffer(order, idOf(press), press.visitor.id);
  if (offer === undefined) return sentence(press, 'not-your-offer');
  if (offer.state !== 'open') return present(order, offer.id);
  const facts = await acceptFacts(world, press, { order, offer });
  return answered(world, press, (now) => acceptOffer(now, offer.id, facts));
};

export const decline: PressHandler = (world, press) =>
  answered(world, press, (order) => declineOffer(order, idOf(press), press.visitor.id));

export const recuseFrom: PressHandler = (world, press) =>
  answered(world, press, (order) => recuse(order, idOf(press), press.visitor.id));

type Decide = (order: Order, now: Instant) => Decision<OrderEvent, AnswerRefusal>;

async function answered(world: World, press: Press, decide: Decide): Promise<Reply> {
  const cause = { by: press.visitor.id, role: 'consultant', via: press.via ?? 'card' } as const;
  try {
    const changed = await changeIfThere(world, press.inputs['order'] ?? '', cause, decide);
    if (changed === undefined) return sentence(press, 'no-order');
    const { order } = changed;
    if (changed.ok) return present(order, idOf(press));
    return changed.reason === 'calendar-busy' ? await busyNow(world, press, order) : sentence(press, changed.reason);
  } catch (error) {
    // The database refused a second seat that overlaps: another meeting took the person's time at the same moment.
    if (error instanceof ConflictError) return sentence(press, 'booked-elsewhere');
    throw error;
  }
}

/** Of a series also which of its other meetings is in the way, where our own books know it. */
async function busyNow(world: World, press: Press, order: Order): Promise<Reply> {
  const { id, language } = press.visitor;
  const offer = ownOffer(order, idOf(press), id);
  if (offer === undefined) return sentence(press, 'not-your-offer');
  const area = areaOf(world, order.area);
  const along = timesAlong(order, await meetingsOf(world, order));
  const seats = along.length === 0 ? [] : (await world.orders.commitments(press.now, [id])).filter(({ kind }) => kind === 'seat');
  const clash = along.find((slot) => seats.some(clashesWith(blockAround(slot, marginsOf(order, area.policy)), order.number)));
  const { now, series, seatLater } = texts[language].busyNow;
  const plain = along.length === 0 ? now : series;
  const why = clash === undefined ? plain : seatLater(formatSpan(clash, area.zone, language));
  return { kind: 'card', ...busyNowCard({ order, offer, area, language }, why) };
}

type Asked = { readonly order: Order; readonly offer: Offer };

/** Of those who have been asked, and nobody else: who is trained for what, what our books hold of them, and one calendar. */
async function acceptFacts(world: World, press: Press, { order, offer }: Asked): Promise<AcceptFacts> {
  const { id, name } = press.visitor;
  const asked = [...new Set(order.offers.map(({ consultant }) => consultant))];
  const since = press.now - LOOK_BACK_DAYS * DAY;
  const [people, commitments] = await Promise.all([world.bank.some(asked), world.orders.commitments(since, asked)]);
  const consultant = people.find((one) => one.id === id);
  const insists = press.inputs['insist'] === 'yes';
  const isRead = consultant !== undefined && !insists;
  const clashes = clashesWith(offer.block, order.number);
  return {
    consultant: { id, name: consultant?.name ?? name },
    trainings: trainingsOf(people, commitments),
    availability: isRead ? await world.matcher.availability(order, { consultant, commitments }, press.hurry) : 'unknown',
    insists,
    isBookedElsewhere: commitments.some((one) => one.kind === 'seat' && one.consultant === id && clashes(one)),
    firstComes: areaOf(world, order.area).policy.firstComes,
  };
}

/** Who has led and who has recorded is counted over a year. */
const LOOK_BACK_DAYS = 365;

function trainingsOf(people: readonly Consultant[], commitments: readonly Commitment[]): Trainings {
  const count = (id: string, role: string): number =>
    commitments.filter((one) => one.kind === 'seat' && one.consultant === id && one.role === role).length;
  return new Map(people.map(({ id, role }) => [id, { role, leadsMore: count(id, 'lead') - count(id, 'recorder') }]));
}

function present(order: Order, of: string): Reply {
  return { kind: 'view', view: 'offer.card', order: order.number, present: order, of };
}

function idOf(press: Press): string {
  return press.inputs['offer'] ?? '';
}

function sentence(press: Press, reason: AnswerRefusal | 'no-order'): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}
