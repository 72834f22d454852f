import { happened, unchanged } from '../../../kernel/decision.ts';
import { hasNotes } from '../../../model/fields/fields.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { giveUpWaiting } from './choose-time.ts';

/** The orderer has had the times for a while: one reminder, for this search only. */
export const remindToChoose: JobHandler<'order.choose-remind'> = async (world, number, { search }) => {
  const order = await world.orders.load(number);
  if (order?.phase !== 'choosing' || order.searches !== search) return;
  const needs = { view: 'order.choose-reminder', to: { person: order.orderer.id }, of: String(search) } as const;
  await world.queue.plan([
    { job: 'card.show', order: number, key: `${number}/choose-remind-${search}/card.show`, needs, due: world.clock.now() },
  ]);
};

export const stopWaiting: JobHandler<'order.choose-late'> = async (world, number, { search }) => {
  await change(world, number, BY_ITSELF, (order) => giveUpWaiting(order, search));
};

/** The note is not needed any longer, and what is not needed is not kept (DOMAIN 11). */
export const forgetNote: JobHandler<'order.forget-note'> = async (world, number) => {
  await change(world, number, BY_ITSELF, (order) =>
    hasNotes(order.request) ? happened({ type: 'NoteForgotten' }) : unchanged(),
  );
};
