import { ConflictError } from '../../kernel/errors.ts';
import { happened, unchanged } from '../../kernel/decision.ts';
import { BY_ITSELF } from '../../model/order/events.ts';
import { isOver, type Order, type OrderNumber } from '../../model/order/order.ts';
import { meetingNumber } from '../../kernel/meeting-number.ts';
import { emptied } from '../../model/order/seats.ts';
import { isToCome, laterOf } from '../../model/order/series/series.ts';
import { change, commitOf } from '../../runtime/change.ts';
import { meetingsOf } from '../../runtime/series-meetings.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { endWith, followTeam, followTime, isLeftAlone, lastOf, meetingsDue, modelFor, placeLater, turn } from './follow.ts';

/** The later meetings of a series take time and team from the earlier ones: in their order, each as far as it lives by another. */
export const followSeries: JobHandler<'series.follow'> = async (world, number) => {
  const order = await world.orders.load(number);
  if (order?.series === undefined) return;
  await placeThoseDue(world, order);
  for (const { number: later } of laterOf(order, await meetingsOf(world, order))) await followOne(world, order.number, later);
  const last = lastOf(await meetingsOf(world, order));
  if (last === undefined) return;
  await change(world, last.number, BY_ITSELF, ({ goesOn }) =>
    goesOn ? happened({ type: 'SeriesEnded' } as const) : unchanged(),
  );
};

async function placeThoseDue(world: World, order: Order): Promise<void> {
  const area = areaOf(world, order.area);
  for (const due of meetingsDue(order)) {
    const now = world.clock.now();
    await world.orders.join(meetingNumber(due.place.first, due.place.no), () =>
      commitOf(undefined, placeLater(order, due, { area, now }), { cause: BY_ITSELF, at: now, area }),
    );
  }
}

/** What it follows is read anew for each: the one before it has just followed too. */
async function followOne(world: World, leaderNumber: OrderNumber, number: OrderNumber): Promise<void> {
  const leader = await world.orders.load(leaderNumber);
  if (leader === undefined) return;
  const area = areaOf(world, leader.area);
  if (isOver(leader) && leader.phase !== 'closed') await change(world, number, BY_ITSELF, (one) => endWith(one, leader));
  const { order } = await change(world, number, BY_ITSELF, (one, now) => followTime(one, leader, { area, now }));
  const model = modelFor(order, await meetingsOf(world, order));
  if (model === undefined || !isToCome(order)) return;
  const isTogether = await isSeated(world, number, model);
  // Somebody of the team has another meeting then: the others come all the same.
  if (!isTogether) for (const { index } of model.seats) await isSeated(world, number, withOnly(model, index));
  await change(world, number, BY_ITSELF, (one) => (isLeftAlone(one, model) ? turn(one) : unchanged()));
}

/** The team, or one of it, takes its seats in this meeting too; false where somebody of them has another one at that time. */
async function isSeated(world: World, number: OrderNumber, team: Order): Promise<boolean> {
  try {
    await change(world, number, BY_ITSELF, (one, now) =>
      happened(...followTeam(one, team, { area: areaOf(world, one.area), now })),
    );
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

function withOnly(team: Order, seat: number): Order {
  return { ...team, seats: team.seats.map((one) => (one.index === seat ? one : emptied(one))) };
}

/** Its cards come to those who have a part in it. */
export const takeTurn: JobHandler<'series.turn'> = async (world, number) => {
  await change(world, number, BY_ITSELF, turn);
};
