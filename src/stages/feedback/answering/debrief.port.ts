import { coordinatorsFor, type Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Press } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';

interface About {
  readonly order: Order;
  readonly area: Area;
}

/**
 * A consultant would like a debriefing: each coordinator who answers for the method hears it in their own chat, by name, because the
 * consultant has asked them for it. It is no part of the answer, and says nothing of whether there was one: the
 * box of answers is touched beside it either way.
 */
export async function tellOfWish(world: World, press: Press, { order, area }: About): Promise<void> {
  const of = press.visitor.id;
  await world.queue.plan(
    coordinatorsFor(area, order.request.method).map(({ id }) => ({
      job: 'card.show' as const,
      order: order.number,
      key: `${order.number}/debrief/${of}/${id}`,
      needs: { view: 'desk.debrief' as const, to: { person: id }, of },
      due: press.now,
    })),
  );
}
