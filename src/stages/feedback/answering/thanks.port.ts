import { messageKey } from '../../../model/planned/jobs.ts';
import type { ViewName } from '../../../model/planned/views.ts';
import type { Order } from '../../../model/order/order.ts';
import { chatWith } from '../../../runtime/delivery/addresses.ts';
import { WITHHELD } from '../../../runtime/delivery/sending.ts';
import type { Press, Shown } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';

interface ToThanks {
  readonly order: Order;
  readonly views: readonly ViewName[];
  readonly shown: Shown;
}

/**
 * The presser's own cards say thanks from now on. It is done at once, by no work that is planned, and noted nowhere: a job, a key or a
 * changed row would tell who has answered, and when. Where Teams does not take it just now the card stays as it was; pressed again it
 * says thanks too.
 */
export async function editToThanks(world: World, press: Press, { order, views, shown }: ToThanks): Promise<void> {
  const done = Promise.all(views.map((view) => editOne(world, press, { order, view, shown }))).catch(() => undefined);
  await Promise.race([done, whenAborted(press.hurry)]);
}

async function editOne(
  world: World,
  { visitor }: Press,
  { order, view, shown }: { readonly order: Order; readonly view: ViewName; readonly shown: Shown },
): Promise<void> {
  const known = await world.messages.find(messageKey(order.number, { view, to: { person: visitor.id } }));
  if (known?.state !== 'sent' || known.message === undefined || known.message.activityId === WITHHELD) return;
  await world.messenger.edit(await chatWith(world, visitor.id), known.message, shown.card, shown.summary);
}

/** People are answered within seconds, also where Teams is slow. */
function whenAborted(hurry: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (hurry.aborted) resolve();
    else hurry.addEventListener('abort', () => resolve(), { once: true });
  });
}
