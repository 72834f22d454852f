import type { Decision } from '../../kernel/decision.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { hasPrivateTime } from '../../model/area/methods.ts';
import { methodOf } from '../../model/area/names.ts';
import type { Cause, OrderEvent } from '../../model/order/events.ts';
import { seatOf, type Order } from '../../model/order/order.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { change } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import { findOrder, type World } from '../../runtime/world.ts';
import { keepAsAgreed } from './calendar/calendar-drift.ts';
import { count } from './count.ts';
import { countsCard } from './counts.card.ts';
import { prepare, tick, ticksIn } from './prepare.ts';
import { texts } from './texts.ts';

type Reason = keyof (typeof texts)['fi']['refusals'];
type Refused = Extract<Awaited<ReturnType<typeof change<Reason>>>, { ok: false }>;

/** What a press does to its order, in which role, and what is answered. */
interface Act {
  readonly roleIn: (order: Order) => Cause['role'];
  readonly decide: (order: Order, area: Area, now: Instant) => Decision<OrderEvent, Reason>;
  readonly done: (order: Order) => Reply;
  /** Otherwise the refusal in words. */
  readonly refused?: (no: Refused, area: Area) => Reply | undefined;
}

async function acted(world: World, press: Press, act: Act): Promise<Reply> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const cause = { by: press.visitor.id, role: act.roleIn(order), via: press.via ?? 'card' } as const;
  const changed = await change(world, order.number, cause, (one, now) => act.decide(one, area, now));
  return changed.ok ? act.done(changed.order) : (act.refused?.(changed, area) ?? sentence(press, changed.reason));
}

/** "Talk held; we are outsiders", or not. */
export const confirmPrepared: PressHandler = (world, press) =>
  acted(world, press, {
    roleIn: () => 'consultant',
    decide: (order) => prepare(order, press.visitor.id, press.inputs['outsiders']),
    done: (order) =>
      seatOf(order, press.visitor.id) === undefined
        ? sentence(press, 'thanks-for-recusing')
        : { kind: 'view', view: 'meeting.pair', order: order.number, of: press.inputs['of'] },
  });

/** "It stands as agreed", said to a question about what Outlook shows. */
export const keepMeeting: PressHandler = (world, press) => {
  const { id } = press.visitor;
  return acted(world, press, {
    roleIn: (order) => (order.orderer.id === id ? 'orderer' : seatOf(order, id) ? 'consultant' : 'coordinator'),
    decide: (order, area) => keepAsAgreed(order, id, area),
    done: () => sentence(press, 'thanks-for-keeping'),
  });
};

/** The orderer's ticks, or those of somebody in the team. */
export const tickChecklist: PressHandler = (world, press) => {
  const { inputs, visitor } = press;
  return acted(world, press, {
    roleIn: (order) => (order.orderer.id === visitor.id ? 'orderer' : 'consultant'),
    decide: (order, area) => tick(order, visitor.id, ticksIn(order, { by: visitor.id, area, inputs })),
    done: ({ number, orderer, bookings }) =>
      orderer.id === visitor.id
        ? { kind: 'view', view: 'order.status', order: number }
        : { kind: 'view', view: 'meeting.pair', order: number, of: inputs['of'] ?? String(bookings) },
  });
};

/** Attendance after the meeting. A faulty number answers the same form, filled in, with the fault at its field. */
export const countAttendance: PressHandler = (world, press) => {
  const { inputs, visitor } = press;
  return acted(world, press, {
    roleIn: () => 'consultant',
    decide: (order, area, now) => {
      const isPlanAsked = hasPrivateTime(methodOf(area, order.request.method));
      return count(order, { consultant: visitor.id, inputs, today: localOf(now, area.zone).date, isPlanAsked });
    },
    done: ({ number }) => ({ kind: 'view', view: 'meeting.counts', order: number }),
    refused: ({ order, field, reason }, area) => {
      if (field === undefined) return undefined;
      const fault = { field, words: texts[visitor.language].refusals[reason] };
      return { kind: 'card', ...countsCard(order, { area, language: visitor.language }, { values: inputs, fault }) };
    },
  });
};

function sentence(press: Press, reason: Reason): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}
