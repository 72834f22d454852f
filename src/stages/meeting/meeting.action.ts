import { localOf } from '../../kernel/time/zone.ts';
import { seatOf } from '../../model/order/order.ts';
import { change } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import { findOrder } from '../../runtime/world.ts';
import { keepAsAgreed } from './calendar/calendar-drift.ts';
import { count } from './count.ts';
import { countsCard } from './counts.card.ts';
import { prepare, tick } from './prepare.ts';
import { texts } from './texts.ts';

/** "Talk held; we are outsiders", or not. */
export const confirmPrepared: PressHandler = async (world, press) => {
  const number = press.inputs['order'] ?? '';
  const found = await findOrder(world, number);
  if (found === undefined) return sentence(press, 'no-order');
  const cause = { by: press.visitor.id, role: 'consultant', via: 'card' } as const;
  const changed = await change(world, number, cause, (order) => prepare(order, press.visitor.id, press.inputs['outsiders']));
  if (!changed.ok) return sentence(press, changed.reason);
  if (seatOf(changed.order, press.visitor.id) === undefined) return sentence(press, 'thanks-for-recusing');
  return { kind: 'view', view: 'meeting.pair', order: number, of: press.inputs['of'] };
};

/** "It stands as agreed", said to a question about what Outlook shows. */
export const keepMeeting: PressHandler = async (world, press) => {
  const number = press.inputs['order'] ?? '';
  const found = await findOrder(world, number);
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const role = order.orderer.id === press.visitor.id ? 'orderer' : seatOf(order, press.visitor.id) ? 'consultant' : 'coordinator';
  const cause = { by: press.visitor.id, role, via: 'card' } as const;
  const changed = await change(world, number, cause, (now) => keepAsAgreed(now, press.visitor.id, area));
  return sentence(press, changed.ok ? 'thanks-for-keeping' : changed.reason);
};

export const tickChecklist: PressHandler = async (world, press) => {
  const number = press.inputs['order'] ?? '';
  const found = await findOrder(world, number);
  if (found === undefined) return sentence(press, 'no-order');
  const ticks = { roomBooked: isYes(press.inputs['roomBooked']), interpreterOrdered: isYes(press.inputs['interpreterOrdered']) };
  const cause = { by: press.visitor.id, role: 'orderer', via: 'card' } as const;
  const changed = await change(world, number, cause, (order) => tick(order, press.visitor.id, ticks));
  return changed.ok ? { kind: 'view', view: 'order.status', order: number } : sentence(press, changed.reason);
};

/** Attendance after the meeting. A faulty number answers the same form, filled in, with the fault at its field. */
export const countAttendance: PressHandler = async (world, press) => {
  const number = press.inputs['order'] ?? '';
  const found = await findOrder(world, number);
  if (found === undefined) return sentence(press, 'no-order');
  const { area } = found;
  const cause = { by: press.visitor.id, role: 'consultant', via: 'card' } as const;
  const changed = await change(world, number, cause, (order, now) =>
    count(order, press.visitor.id, press.inputs, localOf(now, area.zone).date),
  );
  if (changed.ok) return { kind: 'view', view: 'meeting.counts', order: number };
  if (changed.field === undefined) return sentence(press, changed.reason);
  const fault = { field: changed.field, words: texts[press.visitor.language].refusals[changed.reason] };
  return { kind: 'card', ...countsCard(changed.order, area, press.visitor.language, { values: press.inputs, fault }) };
};

function isYes(value: string | undefined): boolean {
  return value === 'yes' || value === 'true';
}

function sentence(press: Press, reason: keyof (typeof texts)['fi']['refusals']): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}
