import { ConflictError } from '../../kernel/errors.ts';
import type { Area } from '../../model/area/area.ts';
import { neighbours } from '../../model/order/series/series.ts';
import { meetingsOf } from '../../runtime/series-meetings.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import { clashesWith } from '../../model/order/commitment.ts';
import type { Order } from '../../model/order/order.ts';
import { change } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import { findOrder, type World } from '../../runtime/world.ts';
import { agreedSlot, agreeTime, mayAgreeTime, type AgreedFacts, type AgreeRefusal } from './agree-time.ts';
import { texts } from './texts.ts';

/** The convener enters the time that was agreed with the family. Own books and calendar are read before, outside the order's lock. */
export const agreeOnTime: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const facts = await agreedFacts(world, press, order, area);
  const cause = { by: press.visitor.id, role: 'consultant', via: press.via ?? 'card' } as const;
  try {
    const changed = await change(world, order.number, cause, (one, now) => agreeTime(one, press.inputs, { ...facts, now }));
    if (!changed.ok) return sentence(press, changed.reason);
    return { kind: 'view', view: 'meeting.pair', order: order.number, of: String(changed.order.bookings) };
  } catch (error) {
    // The database refused a seat that overlaps: another meeting took the person's time at the same moment.
    if (error instanceof ConflictError) return sentence(press, 'booked-elsewhere');
    throw error;
  }
};

/** Whoever may not agree a time, or has written none, is not looked up. */
async function agreedFacts(world: World, press: Press, order: Order, area: Area): Promise<AgreedFacts> {
  const { id } = press.visitor;
  const insists = press.inputs['insist'] === 'yes';
  const plain = { consultant: id, area, availability: 'unknown', insists, isBookedElsewhere: false } as const;
  const slot = agreedSlot(order, press.inputs, area);
  if (slot === undefined || !mayAgreeTime(order, area, id)) return plain;
  const [[consultant], commitments, meetings] = await Promise.all([
    world.bank.some([id]),
    world.orders.commitments(press.now, [id]),
    meetingsOf(world, order),
  ]);
  const between = neighbours(order, meetings);
  const clashes = clashesWith(blockAround(slot, marginsOf(order, area.policy)), order.number);
  const isBookedElsewhere = commitments.some((one) => one.kind === 'seat' && one.consultant === id && clashes(one));
  if (consultant === undefined || insists || isBookedElsewhere) return { ...plain, between, isBookedElsewhere };
  const there = { ...order, choices: [slot] };
  return { ...plain, between, availability: await world.matcher.availability(there, { consultant, commitments }, press.hurry) };
}

function sentence(press: Press, reason: AgreeRefusal | 'no-order'): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}
