import { MINUTE } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { messageKey, showingOf, type DeskMove, type Jobs, NO_ORDER } from '../../../model/planned/jobs.ts';
import type { Order } from '../../../model/order/order.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import type { LivingMessage } from '../../../ports/stores/message-store.ts';
import { channelOf, standsIn } from '../../../runtime/delivery/desk-channel.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';

/** What was on its way when the desk moved has ended by then. */
const SECOND_LOOK_MS = MINUTE;
/** A sending whose end is not noted goes on for so long at the most. */
const SENDING_LASTS_MS = 15_000;

/** The cards of the area's open orders, and what needs eyes just now, are shown in the desk's present place; answers with those orders. */
export async function moveDesk(world: World, area: Area, move: DeskMove): Promise<readonly Order[]> {
  const orders = await world.orders.inPhases(area.id, OPEN_PHASES);
  const name = nameOf(move);
  for (const order of orders) {
    const freed = await released(world, order, (message) => isLeft(message, move));
    const card = cardOf(order);
    await show(world, order, { name, shown: [card, ...freed.filter(({ view }) => view !== card.view)] });
  }
  const due = world.clock.now() + SECOND_LOOK_MS;
  const key = `round/desk.moved/${area.id}/${name}`;
  await world.queue.plan([{ job: 'desk.moved', order: NO_ORDER, key, needs: { area: area.id, move }, due }]);
  const [first] = orders;
  if (first !== undefined) world.feed.tell(first);
  return orders;
}

/** What was being sent to the earlier place while the desk moved stands there now, and follows. */
export const lookAgain: JobHandler<'desk.moved'> = async (world, _order, { area: id, move }) => {
  const area = world.areas.find((one) => one.id === id);
  if (area === undefined) return;
  const present = (await channelOf(world, area))?.conversationId;
  if (present !== ('claimed' in move ? move.claimed : undefined)) return;
  const stands = (known: LivingMessage): boolean => known.message !== undefined && isLeft(known, move);
  for (const order of await world.orders.inPhases(area.id, OPEN_PHASES))
    await show(world, order, { name: `${nameOf(move)}/again`, shown: await released(world, order, stands) });
};

/** Tells one move from every other one: planned twice, it is done once. */
function nameOf(move: DeskMove): string {
  return 'claimed' in move ? `desk-claimed-${move.at}/${move.claimed}` : `desk-lost-${move.at}`;
}

async function show(
  world: World,
  { number }: Order,
  { name, shown }: { readonly name: string; readonly shown: readonly Showing[] },
): Promise<void> {
  const due = world.clock.now();
  await world.queue.plan(
    shown.map((needs) => ({
      job: 'card.show',
      order: number,
      key: `${number}/${name}${needs.of === undefined ? '' : `/${needs.of}`}`,
      needs,
      due,
    })),
  );
}

type Showing = Jobs['card.show'];

function cardOf({ area }: Order): Showing {
  return { view: 'desk.order', to: { desk: area } };
}

/** Messages that stand elsewhere are released, so that new ones are posted; answers with these. */
async function released(world: World, order: Order, isOut: (known: LivingMessage) => boolean): Promise<readonly Showing[]> {
  const known = [await world.messages.find(messageKey(order.number, cardOf(order))), await presentAlert(world, order)];
  const freed: Showing[] = [];
  for (const message of known)
    if (message !== undefined && isOut(message) && (await release(world, message))) freed.push(showingOf(message.key));
  return freed;
}

/** Is it out of the present place, so that a new one is sent there? What has been told elsewhere is not told again in a channel. */
function isLeft({ key, message, state }: LivingMessage, move: DeskMove): boolean {
  if ('left' in move) return message === undefined ? state === 'undeliverable' : standsIn(message.conversationId, move.left);
  if (showingOf(key).view === 'desk.alert') return state === 'undeliverable';
  return message === undefined || !standsIn(message.conversationId, move.claimed);
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

/** False: it is on its way, and where it arrives is seen at the second look. */
async function release(world: World, known: LivingMessage): Promise<boolean> {
  const { key, place, state, attempts, outcome } = known;
  const at = world.clock.now();
  const isOnItsWay = state === 'sending' && attempts > 0 && outcome === undefined && at - known.at < SENDING_LASTS_MS;
  return !isOnItsWay && world.messages.replace(known, { key, place, state: 'sending', attempts: 0, at });
}
