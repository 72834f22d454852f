import { deskAfter, isAfterView } from '../../../model/order/waiting/desk-after.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import { isSecretView, VIEWS, type ViewName } from '../../../model/planned/views.ts';
import { isLiveOffer, isOver, type Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { change } from '../../../runtime/change.ts';
import type { Undelivered } from '../../../runtime/delivery/living-card.ts';
import type { PutAside } from '../../../runtime/working/worker.ts';
import type { World } from '../../../runtime/world.ts';
import { endUnreachedOffer, noticePutAside, noticeUnreachable } from './unreachable.ts';

/**
 * A person's card could not be delivered: the coordinator learns of it, also of what was meant for the orderer months after the meeting.
 * That a reminder of a survey did not arrive is told to nobody: it would tell who has not answered.
 * What is for the desk has gone to its second and third place by then (`isDeskPassedOn`): when none is left, only the log can say so.
 */
export const noteUnreachable: Undelivered = async (world, order, { view, to, of }, outcome) => {
  if ('desk' in to) {
    const fields = { order: order.number, area: to.desk, outcome };
    if (outcome === 'ambiguous') world.log.warn(fields, 'a message to the desk may not have arrived');
    else world.log.error(fields, 'nobody at the desk could be reached');
    return;
  }
  if (isSecretView(view) && view.endsWith('.reminder')) return;
  await handOn(world, order, view, to.person);
  if (isOver(order) || isOfEndedOffer(order, view, of)) return;
  await change(world, order.number, BY_ITSELF, noticeUnreachable);
  if (VIEWS[view].lost === 'next-asked' && outcome !== 'ambiguous')
    await change(world, order.number, BY_ITSELF, (present) => endUnreachedOffer(present, of));
};

/** What came of the meeting is asked of those who led too: that is nobody's to take on. */
async function handOn(world: World, order: Order, view: ViewName, person: PersonId): Promise<void> {
  if (isAfterView(view) && person === order.orderer.id) await world.queue.plan([deskAfter(order, view, world.clock.now())]);
}

/** How an offer ended needs nobody's eyes where it cannot be said: its card has nothing to press any more that would count. */
function isOfEndedOffer({ offers }: Order, view: ViewName, of: string | undefined): boolean {
  return VIEWS[view].of === 'offer' && offers.some((offer) => offer.id === of && !isLiveOffer(offer));
}

/** Whatever an order waited for from this work will not come by itself: the coordinator has it from now on each morning. */
export const notePutAside: PutAside = async (world, order) => {
  if ((await world.orders.load(order)) !== undefined) await change(world, order, BY_ITSELF, noticePutAside);
};
