import { AmbiguousError, PermanentError, TransientError } from '../kernel/errors.ts';
import { card, text } from '../kernel/card/card.ts';
import { hashOf } from '../kernel/ids.ts';
import { coordinatorsFor } from '../model/area.ts';
import { messageKey, placeOf, showingOf } from '../model/jobs.ts';
import type { Recipient } from '../model/jobs.ts';
import { modelTexts } from '../model/naming.ts';
import { isOver } from '../model/order.ts';
import type { Order, OrderNumber } from '../model/order.ts';
import type { LivingMessage } from '../ports/message-store.ts';
import type { Address, SentMessage } from '../ports/messenger.ts';
import type { Shown, Views } from './handlers.ts';
import { languageFor, render } from './view-facts.ts';
import type { Showing } from './view-facts.ts';
import { areaOf } from './world.ts';
import type { World } from './world.ts';

/** A new message whose sending ended ambiguously is sent again at most once: an extra copy is the lesser evil, a lost one is not. */
const MOST_SENDINGS = 2;
const AMBIGUOUS_PAUSE_MS = 3_000;
/** A sending whose end nobody has noted is in another process's hands for so long; after that its process has died. */
const SENDING_LASTS_MS = 15_000;

/** What the stages bring: how cards look, and who is told when one cannot be delivered. */
export interface CardHandlers {
  readonly views: Views;
  readonly undelivered: Undelivered;
}

export type Undelivered = (world: World, order: Order, to: Recipient) => Promise<void>;

/** One card on its way to one recipient. */
interface Sending {
  readonly world: World;
  readonly order: Order;
  readonly to: Recipient;
  readonly key: string;
  readonly shown: Shown;
  readonly contentHash: string;
  readonly undelivered: Undelivered;
}

/** Brings one living card up to date: posts it, edits it, or leaves it when its content has not changed. */
export async function showCard(world: World, handlers: CardHandlers, number: OrderNumber, showing: Showing): Promise<void> {
  const order = await world.orders.load(number);
  if (order === undefined) return;
  const shown =
    (await render(world, handlers.views, order, showing)) ??
    (isOver(order) ? await emptied(world, order, showing.to) : undefined);
  if (shown !== undefined) await bringUpToDate(world, handlers, order, showing, shown);
}

/** Every card that was ever sent about an order that is over is brought to what is left of it (DOMAIN 8). */
export async function emptyCards(world: World, handlers: CardHandlers, number: OrderNumber): Promise<void> {
  for (const message of await world.messages.ofOrder(number)) await showCard(world, handlers, number, showingOf(message.key));
}

/** Of a card that says nothing about orders that are over: number and status. */
async function emptied(world: World, order: Order, to: Recipient): Promise<Shown> {
  const language = await languageFor(world, areaOf(world, order.area), to);
  const { labels, phases } = modelTexts[language];
  const title = `${labels.number} ${order.number}`;
  return { card: card({ language, title, body: [text(phases[order.phase])] }), summary: title, isOnlyEdit: true };
}

async function bringUpToDate(world: World, handlers: CardHandlers, order: Order, showing: Showing, shown: Shown): Promise<void> {
  const key = messageKey(order.number, showing);
  const known = await world.messages.find(key);
  const contentHash = hashOf(shown.card);
  if (isLeftAlone(known, shown, contentHash)) return;
  const sending: Sending = { world, order, to: showing.to, key, shown, contentHash, undelivered: handlers.undelivered };
  try {
    await deliver(sending, known);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    await giveUp(sending, known?.attempts ?? 0, error.code ?? 'refused');
  }
}

function isLeftAlone(known: LivingMessage | undefined, shown: Shown, contentHash: string): boolean {
  if (known === undefined) return shown.isOnlyEdit === true;
  return known.state === 'undeliverable' || (known.state === 'sent' && known.contentHash === contentHash);
}

async function deliver(sending: Sending, known: LivingMessage | undefined): Promise<void> {
  const { world, order, key } = sending;
  const address = await addressOf(sending);
  if (address === undefined) return;
  if (known?.state === 'sending') return again(sending, address, known);
  if (known?.message === undefined) return post(sending, address, 0);
  if (await edit(sending, address, known, known.message)) return;
  if (isOver(order)) return giveUp(sending, known.attempts, 'gone');
  // Deleted by somebody: a new message takes its place, with sendings of its own.
  await world.messages.save({ key, place: known.place, state: 'sending', attempts: 0, outcome: 'gone', at: world.clock.now() });
  await post(sending, address, 0);
}

/** A sending that did not end well, or whose end is not known, is repeated at most once. */
async function again(sending: Sending, address: Address, known: LivingMessage): Promise<void> {
  const age = sending.world.clock.now() - known.at;
  if (known.attempts > 0 && known.outcome === undefined && age < SENDING_LASTS_MS) {
    throw new TransientError('this card is being sent', { retryAfterMs: SENDING_LASTS_MS - age });
  }
  return known.attempts < MOST_SENDINGS ? post(sending, address, known.attempts) : giveUp(sending, known.attempts, 'ambiguous');
}

/** True when the edit is done; false when the message is gone. */
async function edit(
  { world, shown, contentHash }: Sending,
  address: Address,
  known: LivingMessage,
  message: SentMessage,
): Promise<boolean> {
  try {
    await world.messenger.edit(address, message, shown.card, shown.summary);
    await world.messages.save({ ...known, contentHash, state: 'sent', at: world.clock.now() });
    return true;
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return false;
    throw error;
  }
}

/** The sending is noted before it begins: after a crash it is known that the message may have arrived. */
async function post({ world, to, key, shown, contentHash }: Sending, address: Address, attempts: number): Promise<void> {
  const place = placeOf(to);
  const isMine = await world.messages.beginSending({ key, place, attempts, at: world.clock.now() });
  if (!isMine) throw new TransientError('another worker sends this card');
  try {
    const message = await world.messenger.post(address, shown.card, shown.summary);
    await world.messages.save({ key, place, message, contentHash, state: 'sent', attempts: attempts + 1, at: world.clock.now() });
  } catch (error) {
    await noteFailure(world, { key, place, attempts }, error);
    if (error instanceof AmbiguousError) {
      throw new TransientError('the sending ended ambiguously', { retryAfterMs: AMBIGUOUS_PAUSE_MS, cause: error });
    }
    throw error;
  }
}

/** A clear no takes the sending back; an ambiguous end counts as one. */
async function noteFailure(
  world: World,
  message: Pick<LivingMessage, 'key' | 'place' | 'attempts'>,
  error: unknown,
): Promise<void> {
  const { attempts } = message;
  const noted = { ...message, state: 'sending' as const, at: world.clock.now() };
  if (error instanceof AmbiguousError) await world.messages.save({ ...noted, attempts: attempts + 1, outcome: 'ambiguous' });
  else if (error instanceof TransientError) await world.messages.save({ ...noted, outcome: 'refused' });
}

async function giveUp({ world, order, to, key, undelivered }: Sending, attempts: number, outcome: string): Promise<void> {
  await world.messages.save({ key, place: placeOf(to), state: 'undeliverable', attempts, outcome, at: world.clock.now() });
  world.log.warn({ order: order.number, outcome }, 'a card could not be delivered');
  await undelivered(world, order, to);
}

/** A person's own chat, opened if need be; a channel, or until it is claimed the chat of a coordinator who has one. */
async function addressOf({ world, order, to }: Sending): Promise<Address | undefined> {
  const known = await world.conversations.address(placeOf(to));
  if (known !== undefined) return known;
  if (!('person' in to)) return coordinatorChat(world, order);
  const opened = await world.messenger.open(to.person, await world.conversations.anyAddress());
  await world.conversations.save(placeOf(to), opened);
  return opened;
}

async function coordinatorChat(world: World, order: Order): Promise<Address | undefined> {
  for (const coordinator of coordinatorsFor(areaOf(world, order.area), order.request.method)) {
    const chat = await world.conversations.address(`person/${coordinator.id}`);
    if (chat !== undefined) return chat;
  }
  return undefined;
}
