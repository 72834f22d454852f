import { ConflictError } from '../../kernel/errors.ts';
import { DAY, overlaps } from '../../kernel/time/instant.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { Cause, OrderEvent } from '../../model/order/events.ts';
import type { Offer, Order } from '../../model/order/order.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { Commitment } from '../../ports/stores/order-store.ts';
import { change } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import { areaOf, findOrder } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { acceptOffer, declineOffer, recuse } from './answer-offer.ts';
import type { AcceptFacts, AnswerRefusal } from './answer-offer.ts';
import type { Trainings } from './seats/seating.ts';
import { busyNowCard } from './offer.card.ts';
import { texts } from './texts.ts';

/** A consultant takes a seat. The calendar is read again before, outside the order's lock. */
export const accept: PressHandler = async (world, press) => {
  const found = await find(world, press);
  if (found === undefined) return sentence(press, 'no-order');
  const { order, offer } = found;
  if (offer === undefined || offer.consultant !== press.visitor.id) return sentence(press, 'not-your-offer');
  if (offer.state !== 'open') return present(order, offer);
  const facts = await acceptFacts(world, order, offer, press);
  return answered(world, press, order, offer, (now) => acceptOffer(now, offer.id, facts));
};

export const decline: PressHandler = (world, press) => plainAnswer(world, press, declineOffer);

export const recuseFrom: PressHandler = (world, press) => plainAnswer(world, press, recuse);

async function plainAnswer(
  world: World,
  press: Press,
  decide: (order: Order, offer: string, consultant: string) => Decision<OrderEvent, AnswerRefusal>,
): Promise<Reply> {
  const found = await find(world, press);
  if (found === undefined) return sentence(press, 'no-order');
  if (found.offer === undefined) return sentence(press, 'not-your-offer');
  const { offer } = found;
  return answered(world, press, found.order, offer, (order) => decide(order, offer.id, press.visitor.id));
}

async function answered(
  world: World,
  press: Press,
  order: Order,
  offer: Offer,
  decide: (order: Order) => Decision<OrderEvent, AnswerRefusal>,
): Promise<Reply> {
  try {
    const changed = await change(world, order.number, causeOf(press), decide);
    if (changed.ok) return present(changed.order, offer);
    return changed.reason === 'calendar-busy'
      ? { kind: 'card', ...busyNowCard(order, offer, areaOf(world, order.area), press.visitor.language) }
      : sentence(press, changed.reason);
  } catch (error) {
    // The database refused a second seat that overlaps: another meeting took the person's time at the same moment.
    if (error instanceof ConflictError) return sentence(press, 'booked-elsewhere');
    throw error;
  }
}

async function acceptFacts(world: World, order: Order, offer: Offer, press: Press): Promise<AcceptFacts> {
  const [bank, commitments] = await Promise.all([world.bank.all(), world.orders.commitments(press.now - LOOK_BACK_DAYS * DAY)]);
  const insists = press.inputs['insist'] === 'yes';
  const me = bank.find(({ id }) => id === press.visitor.id);
  const asked = new Set(order.offers.map(({ consultant }) => consultant));
  return {
    consultant: { id: press.visitor.id, name: me?.name ?? press.visitor.name },
    trainings: trainingsOf(
      bank.filter(({ id }) => asked.has(id)),
      commitments,
    ),
    availability: insists ? 'unknown' : await world.matcher.availability(order, press.visitor.id, press.hurry),
    insists,
    isBookedElsewhere: commitments.some(
      (one) =>
        one.kind === 'seat' &&
        one.consultant === press.visitor.id &&
        one.order !== order.number &&
        overlaps(one.block, offer.block),
    ),
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

async function find(
  world: World,
  press: Press,
): Promise<{ readonly order: Order; readonly offer: Offer | undefined } | undefined> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  return found && { order: found.order, offer: found.order.offers.find((one) => one.id === press.inputs['offer']) };
}

function present(order: Order, offer: Offer): Reply {
  return { kind: 'view', view: 'offer.card', order: order.number, of: offer.id };
}

function sentence(press: Press, reason: AnswerRefusal | 'no-order'): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

function causeOf(press: Press): Cause {
  return { by: press.visitor.id, role: 'consultant', via: 'card' };
}
