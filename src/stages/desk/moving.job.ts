import type { Area } from '../../model/area.ts';
import { messageKey, showingOf } from '../../model/jobs.ts';
import type { Jobs } from '../../model/jobs.ts';
import type { Order } from '../../model/order.ts';
import { OPEN_PHASES } from '../../model/phases.ts';
import type { LivingMessage } from '../../ports/message-store.ts';
import type { World } from '../../runtime/world.ts';

/** The desk has another place from now on. */
export interface Move {
  /** Tells this move from every other one: planned twice, it is done once. */
  readonly name: string;
  /** Is the message out of the present place, so that a new one is sent there? */
  readonly isLeft: (message: LivingMessage, view: 'desk.order' | 'desk.alert') => boolean;
}

/** The cards of the area's open orders, and what needs eyes just now, are shown in the desk's present place; answers with those orders. */
export async function moveDesk(world: World, area: Area, move: Move): Promise<readonly Order[]> {
  const orders = await world.orders.inPhases(area.id, OPEN_PHASES);
  const due = world.clock.now();
  for (const order of orders) {
    const shown = await letGo(world, order, move);
    await world.queue.plan(
      shown.map((needs) => ({
        job: 'card.show',
        order: order.number,
        key: `${order.number}/${move.name}${needs.of === undefined ? '' : `/${needs.of}`}`,
        needs,
        due,
      })),
    );
  }
  const [first] = orders;
  if (first !== undefined) world.feed.tell(first);
  return orders;
}

/** Messages that stand elsewhere are let go of, so that new ones are posted; answers with what is to be shown. */
async function letGo(world: World, order: Order, { isLeft }: Move): Promise<readonly Jobs['card.show'][]> {
  const to = { desk: order.area };
  const card = { view: 'desk.order', to } as const;
  const alert = await presentAlert(world, order);
  const known = await world.messages.find(messageKey(order.number, card));
  if (known !== undefined && isLeft(known, 'desk.order')) await release(world, known);
  if (alert === undefined || !isLeft(alert, 'desk.alert')) return [card];
  await release(world, alert);
  return [card, showingOf(alert.key)];
}

/** The newest message about the problem that the order has now. */
async function presentAlert(world: World, { number, problem }: Order): Promise<LivingMessage | undefined> {
  const alerts = (await world.messages.ofOrder(number)).filter(({ key }) => {
    const { view, of } = showingOf(key);
    return view === 'desk.alert' && problem !== undefined && of?.split('/')[0] === problem;
  });
  const eventOf = ({ key }: LivingMessage): number => Number(key.split('/').at(-1));
  return alerts.sort((a, b) => eventOf(a) - eventOf(b)).at(-1);
}

async function release(world: World, { key, place }: LivingMessage): Promise<void> {
  await world.messages.save({ key, place, state: 'sending', attempts: 0, at: world.clock.now() });
}
