import { hashOf } from '../../../src/kernel/ids.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import { overlaps, type Interval } from '../../../src/kernel/time/instant.ts';
import { showingOf } from '../../../src/model/planned/jobs.ts';
import { VIEWS, type ViewName } from '../../../src/model/planned/views.ts';
import { isOver, openOffers, type Order } from '../../../src/model/order/order.ts';
import type { TurnAnswer } from '../../../src/ports/inbound.ts';
import type { LivingMessage } from '../../../src/ports/stores/message-store.ts';
import { render } from '../../../src/runtime/delivery/view-facts.ts';
import { views } from '../../../src/stages/registry.ts';
import { needsEyes } from '../../../src/model/order/waiting/awaited.ts';
import type { Delivery } from './memory-teams.ts';
import { CONSULTANTS } from './cast.ts';
import { unnotified } from './notified.ts';
import type { ProofTown } from './proof-town.ts';

/** What holds at every moment, whatever has just happened. Throws with what is wrong. */
export async function checkAlways(town: ProofTown): Promise<void> {
  const orders = await allOrders(town);
  const faults = [
    ...orders.flatMap(seatFaults),
    ...overlapFaults(orders),
    ...deliveryFaults(town.teams.deliveries),
    ...town.complaints,
  ];
  complain(faults);
}

/** Whoever is told that their calendar says busy has something in it that is not ours, or ours where somebody has moved it in Outlook. */
export function checkBusyForReason({ calendar }: ProofTown, person: string, answer: TurnAnswer | undefined): void {
  if (answer?.kind !== 'card' || !JSON.stringify(answer.card).includes('"insist":"yes"')) return;
  const email = CONSULTANTS.find(({ id }) => id === person)?.email ?? '';
  const isReal = (calendar.busy.get(email) ?? []).length > 0 || calendar.alive().some(({ movedTo }) => movedTo !== undefined);
  if (!isReal) complain([`${person} is asked to insist because of the bot's own times`]);
}

/** What holds besides when all due work is done. */
export async function checkQuiet(town: ProofTown): Promise<void> {
  const orders = await allOrders(town);
  const { rows } = await town.database.pool.query<Timer>('SELECT order_number, job, needs, due, attempt FROM outbox');
  const faults = await Promise.all(
    orders.map(async (order) => [...waitingFaults(order, rows, town), ...(await cardFaults(town, order, rows))]),
  );
  const parked = (await town.world.queue.parked()).map(({ planned, because }) => `parked: ${planned.key} because ${because}`);
  complain([...faults.flat(), ...parked]);
}

/** What holds when time has run on with nobody acting. */
export async function checkEnd(town: ProofTown): Promise<void> {
  await checkQuiet(town);
  const orders = await allOrders(town);
  const audit = await town.audit();
  const { rows: lost } = await town.database.pool.query<{ key: string }>(LOST);
  complain([
    ...lost.map(({ key }) => `${key} was lost with its conversation`),
    ...orders.flatMap((order) => endFaults(order)),
    ...calendarFaults(orders, town),
    ...audit.faults.map((fault) => `audit: ${JSON.stringify(fault)}`),
  ]);
}

/** Everybody's chat can be opened anew, so that nothing of an order that goes on is given up for one that was unknown for a while. */
const LOST = `SELECT key FROM messages m JOIN orders o ON o.number = m.order_number
  WHERE o.phase NOT IN ('closed', 'cancelled') AND m.state = 'undeliverable' AND m.outcome = 'gone'`;

export interface Timer {
  readonly order_number: string;
  readonly job: string;
  readonly needs: { readonly area?: string };
  readonly due: Date;
  readonly attempt: number;
}

function complain(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`what must hold does not:\n${faults.join('\n')}`);
}

/** Every order as it stands; those that have not changed are not read again. */
async function allOrders(town: ProofTown): Promise<readonly Order[]> {
  const { rows } = await town.database.pool.query<Pick<Order, 'number' | 'version'>>(
    'SELECT number, version FROM orders ORDER BY 1',
  );
  for (const { number, version } of rows) {
    const order = town.known.get(number)?.version === version ? undefined : await town.world.orders.load(number);
    if (order !== undefined) town.known.set(number, order);
  }
  return [...town.known.values()];
}

function seatFaults(order: Order): readonly string[] {
  const people = order.seats.flatMap(({ holder }) => (holder ? [holder.id] : []));
  return [
    ...(order.seats.length > order.request.seats ? [`${order.number} has more seats than it wanted`] : []),
    ...(new Set(people).size < people.length ? [`${order.number} has one person in two seats`] : []),
    ...(isOver(order) && openOffers(order).length > 0 ? [`${order.number} is over but still asks`] : []),
  ];
}

/** Nobody in two overlapping blocks, and nobody asked for two. */
function overlapFaults(orders: readonly Order[]): readonly string[] {
  const held = orders.filter(({ phase }) => phase !== 'cancelled').flatMap((order) => blocksOf(order, 'accepted'));
  const asked = orders.flatMap((order) => blocksOf(order, 'open'));
  return [...clashes(held, 'holds'), ...clashes(asked, 'is asked for')];
}

interface Held {
  readonly who: string;
  readonly block: Interval;
  readonly order: string;
}

function blocksOf(order: Order, state: 'accepted' | 'open'): readonly Held[] {
  const seated = order.seats.map(({ holder }) => holder?.offer);
  return order.offers
    .filter((offer) => (state === 'accepted' ? seated.includes(offer.id) : offer.state === 'open' || offer.state === 'willing'))
    .map(({ consultant, block }) => ({ who: consultant, block, order: order.number }));
}

function clashes(blocks: readonly Held[], word: string): readonly string[] {
  return blocks.flatMap((one, i) =>
    blocks
      .slice(i + 1)
      .filter((other) => other.who === one.who && overlaps(one.block, other.block))
      .map((other) => `${one.who} ${word} two overlapping blocks: ${one.order}, ${other.order}`),
  );
}

/**
 * A card is sent once; a second time only after an end that was not clear, at most, or when it was released (deleted in the chat, or
 * a reminder that is to be noticed again).
 */
function deliveryFaults(deliveries: readonly Delivery[]): readonly string[] {
  const byWork = new Map<string, Delivery[]>();
  for (const one of deliveries) if (one.work !== undefined) byWork.set(one.work, [...(byWork.get(one.work) ?? []), one]);
  return [...byWork].flatMap(([work, all]) => sendingFaults(work, all));
}

function sendingFaults(work: string, all: readonly Delivery[]): readonly string[] {
  const lives = all.reduce<Delivery[][]>((rounds, one) => {
    if (one.isNewRound || rounds.length === 0) rounds.push([]);
    rounds.at(-1)?.push(one);
    return rounds;
  }, []);
  return lives.flatMap((round) => {
    const arrived = round.filter(({ hasArrived }) => hasArrived).length;
    const unclear = round.filter(({ isClear, wasCutByDeath }) => !isClear || wasCutByDeath).length;
    if (arrived > 2) return [`${work} arrived ${arrived} times`];
    return arrived > 1 && unclear === 0 ? [`${work} arrived twice although every sending ended clearly`] : [];
  });
}

/** Somebody is waited for: something is planned that will happen by itself. */
function waitingFaults(order: Order, timers: readonly Timer[], town: ProofTown): readonly string[] {
  if (isOver(order)) return [];
  const isCoordinators = needsEyes(order);
  const own = timers.filter(
    (timer) =>
      (timer.order_number === order.number && !IDLE_JOBS.has(timer.job)) ||
      (isCoordinators && timer.job === 'desk.digest' && timer.needs.area === order.area),
  );
  return own.some(({ due }) => due.getTime() > town.now - 1)
    ? []
    : [`${order.number} waits in ${order.phase} (${order.problem ?? '-'}) and nothing is planned`];
}

/** Work that moves no order on. */
const IDLE_JOBS: ReadonlySet<string> = new Set(['order.forget-note', 'card.show', 'cards.empty', 'cards.refresh']);

async function cardFaults(town: ProofTown, order: Order, timers: readonly Timer[]): Promise<readonly string[]> {
  if (timers.some((timer) => timer.order_number === order.number && timer.attempt > 0)) return [];
  const faults: string[] = [];
  const messages = await town.world.messages.ofOrder(order.number);
  const mark = JSON.stringify([order.version, messages]);
  if (town.checked.get(order.number) === mark) return [];
  town.checked.set(order.number, mark);
  for (const message of messages) faults.push(...(await messageFaults(town, order, message)));
  return [...faults, ...(await unnotified(town, order, messages))];
}

async function messageFaults(
  town: ProofTown,
  order: Order,
  { key, state, message, at }: LivingMessage,
): Promise<readonly string[]> {
  const present = message && state === 'sent' ? town.teams.shown(message) : undefined;
  if (present === undefined || !(isOver(order) || isLiving(showingOf(key).view))) return [];
  const isPresent = (card: Card | undefined): boolean => card === undefined || hashOf(card) === hashOf(present);
  const then = await cardAt(town, order, key, at);
  if (isPresent(then) || isPresent(await cardAt(town, order, key, town.now))) return [];
  return [`${key} shows something old: ${difference(present, then)}`];
}

/** Kept up to date at every event; the others say what was so when they were sent, until the order is over. */
const isLiving = (view: ViewName): boolean => VIEWS[view].names !== 'nobody';

/** The order's card as it stands, as if it was `at`: a card is not sent again only because time has passed. */
async function cardAt(town: ProofTown, order: Order, key: string, at: number): Promise<Card | undefined> {
  return (await render({ ...town.world, clock: { now: () => at } }, views, { ...showingOf(key), order }))?.card;
}

function difference(a: unknown, b: unknown): string {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  const at = Array.from(left).findIndex((sign, i) => sign !== right[i]);
  return `…${left.slice(Math.max(0, at - 60), at + 100)}… instead of …${right.slice(Math.max(0, at - 60), at + 100)}…`;
}

/** Every order is over, or waits for the coordinator, who is told each morning. */
export async function hasEnded(town: ProofTown): Promise<boolean> {
  return (await allOrders(town)).every(isHandedOver);
}

function isHandedOver(order: Order): boolean {
  return isOver(order) || order.phase === 'stuck' || order.phase === 'review';
}

function endFaults(order: Order): readonly string[] {
  const isHandled = isHandedOver(order);
  return [
    ...(isHandled ? [] : [`${order.number} never ended: ${order.phase}`]),
    ...(openOffers(order).length > 0 ? [`${order.number} still asks in ${order.phase}`] : []),
  ];
}

/** An event stands for each meeting that is ahead, and none for those that were cancelled or moved away. */
function calendarFaults(orders: readonly Order[], town: ProofTown): readonly string[] {
  const known = new Set(orders.flatMap(({ booking }) => (booking ? [booking.eventId] : [])));
  const ended = orders.filter(isOver).flatMap(({ offers }) => offers.map(({ id }) => id));
  const held = [...town.calendar.holds.keys()].filter((key) => ended.some((id) => key.includes(id)));
  return [...held.map((key) => `the hold ${key} was never released`), ...straysOf(town, known)];
}

function straysOf(town: ProofTown, known: ReadonlySet<string>): readonly string[] {
  return town.calendar
    .alive()
    .filter(({ eventId }) => !known.has(eventId))
    .map(({ eventId, content }) => `${eventId} (${content.key}) stands in the calendars for nobody`);
}
