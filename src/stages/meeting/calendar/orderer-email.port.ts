import { TransientError } from '../../../kernel/errors.ts';
import type { Order } from '../../../model/order/order.ts';
import type { World } from '../../../runtime/world.ts';

/** Without the directory's help the orderer is not invited by e-mail; a short outage is waited for. */
export async function ordererEmail(world: World, order: Order): Promise<string | undefined> {
  try {
    return await world.directory.emailOf(order.orderer.id);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    return undefined;
  }
}
