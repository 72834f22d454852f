import { AmbiguousError, PermanentError, TransientError } from '../kernel/errors.ts';
import { hashOf } from '../kernel/ids.ts';
import { languageOf } from '../kernel/language/language.ts';
import { coordinatorsFor } from '../model/area.ts';
import { recipientKey } from '../model/flow.ts';
import type { Jobs, Recipient } from '../model/jobs.ts';
import { isOver } from '../model/order.ts';
import type { Order, OrderNumber } from '../model/order.ts';
import type { LivingMessage } from '../ports/message-store.ts';
import type { Address } from '../ports/messenger.ts';
import type { Shown, ViewFacts, Views } from './handlers.ts';
import { areaOf } from './world.ts';
import type { World } from './world.ts';

/** A new message whose sending ended ambiguously is sent again at most once: an extra copy is the lesser evil, a lost one is not. */
const MOST_SENDINGS = 2;
const AMBIGUOUS_PAUSE_MS = 3_000;

type Showing = Jobs['card.show'];

/** Told when a message cannot be delivered, so that somebody learns of it. */
export type Undelivered = (world: World, order: Order, to: Recipient) => Promise<void>;

/** Brings one living card up to date: posts it, edits it, or leaves it when its content has not changed. */
export async function showCard(
  world: World,
  views: Views,
  undelivered: Undelivered,
  number: OrderNumber,
  showing: Showing,
): Promise<void> {
  const order = await world.orders.load(number);
  if (order === undefined) return;
  const shown = await render(world, views, order, showing);
  const key = messageKey(number, showing);
  const known = (await world.messages.find(key)) ?? adopted(world, key, showing);
  if (shown === undefined || known?.state === 'undeliverable') return;
  if (known === undefined && shown.isOnlyEdit === true) return;
  const contentHash = hashOf(shown.card);
  if (known?.state === 'sent' && known.contentHash === contentHash) return;
  const address = await addressOf(world, order, showing.to);
  if (address === undefined) return;
  const attempts = known?.state === 'sending' ? known.attempts : 0;
  if (attempts >= MOST_SENDINGS) return giveUp(world, order, showing, { key, attempts, outcome: 'ambiguous' }, undelivered);
  if (known?.state === 'sent' && known.message !== undefined) {
    if (await edited(world, address, known, shown, contentHash)) return;
    if (isOver(order)) return world.messages.save({ ...known, state: 'undeliverable', outcome: 'gone', at: world.clock.now() });
    await world.messages.save({ key, place: known.place, state: 'sending', attempts, at: world.clock.now() });
  }
  await posted(world, order, showing, { key, attempts, address, shown, contentHash }, undelivered);
}

/** The card of a view as this recipient sees it now, in their language. */
export async function render(world: World, views: Views, order: Order, showing: Showing): Promise<Shown | undefined> {
  return views[showing.view](order, await factsFor(world, order, showing));
}

export function messageKey(order: OrderNumber, showing: Pick<Showing, 'view' | 'to' | 'of'>): string {
  return `${order}/${showing.view}/${recipientKey(showing.to)}/${showing.of ?? ''}`;
}

export function placeOf(to: Recipient): string {
  return 'person' in to ? `person/${to.person}` : `desk/${to.desk}`;
}

async function factsFor(world: World, order: Order, { view, to, of }: Showing): Promise<ViewFacts> {
  const area = areaOf(world, order.area);
  const person = 'person' in to ? to.person : undefined;
  const survey = view === 'impact.card' ? 'impact' : 'meeting';
  const profile = person === undefined ? undefined : await world.people.profile(person);
  return {
    area,
    now: world.clock.now(),
    language: person === undefined ? area.channelLanguage : (profile?.language ?? languageOf(area.channelLanguage) ?? 'fi'),
    to,
    of,
    bank: new Map((await world.bank.all()).map((one) => [one.id, one])),
    ordererEmail: view === 'meeting.pair' || view === 'offer.card' ? await emailOf(world, order.orderer.id) : undefined,
    publicUrl: world.publicUrl,
    hasAnswered: person !== undefined && (await world.answers.hasAnswered(order.number, survey, person)),
  };
}

/** The orderer's address from the directory; without it the card still names them, so a failing directory stops nothing. */
async function emailOf(world: World, person: string): Promise<string | undefined> {
  try {
    return await world.directory.emailOf(person);
  } catch {
    return undefined;
  }
}

function adopted(world: World, key: string, { to, adopt }: Showing): LivingMessage | undefined {
  return adopt && { key, place: placeOf(to), message: adopt, state: 'sent', attempts: 1, at: world.clock.now() };
}

/** A person's own chat, opened if need be; a channel, or until it is claimed the chat of a coordinator who has one. */
async function addressOf(world: World, order: Order, to: Recipient): Promise<Address | undefined> {
  const place = placeOf(to);
  const known = await world.conversations.address(place);
  if (known !== undefined) return known;
  if (!('person' in to)) return coordinatorChat(world, order);
  const opened = await world.messenger.open(to.person, await world.conversations.anyAddress());
  await world.conversations.save(place, opened);
  return opened;
}

async function coordinatorChat(world: World, order: Order): Promise<Address | undefined> {
  for (const coordinator of coordinatorsFor(areaOf(world, order.area), order.request.method)) {
    const chat = await world.conversations.address(`person/${coordinator.id}`);
    if (chat !== undefined) return chat;
  }
  return undefined;
}

/** True when the edit is done; false when the message is gone and a new one is needed. */
async function edited(world: World, address: Address, known: LivingMessage, shown: Shown, contentHash: string): Promise<boolean> {
  if (known.message === undefined) return false;
  try {
    await world.messenger.edit(address, known.message, shown.card, shown.summary);
    await world.messages.save({ ...known, contentHash, state: 'sent', at: world.clock.now() });
    return true;
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return false;
    throw error;
  }
}

interface Sending {
  readonly key: string;
  readonly attempts: number;
  readonly address: Address;
  readonly shown: Shown;
  readonly contentHash: string;
}

async function posted(world: World, order: Order, showing: Showing, sending: Sending, undelivered: Undelivered): Promise<void> {
  const { key, attempts, address, shown, contentHash } = sending;
  const place = placeOf(showing.to);
  if (!(await world.messages.beginSending({ key, place, attempts, at: world.clock.now() })))
    throw new TransientError('another worker sends this card');
  try {
    const message = await world.messenger.post(address, shown.card, shown.summary);
    await world.messages.save({ key, place, message, contentHash, state: 'sent', attempts: attempts + 1, at: world.clock.now() });
  } catch (error) {
    if (error instanceof PermanentError)
      return giveUp(world, order, showing, { key, attempts, outcome: error.code ?? 'refused' }, undelivered);
    if (error instanceof AmbiguousError)
      throw new TransientError('the sending ended ambiguously', { retryAfterMs: AMBIGUOUS_PAUSE_MS, cause: error });
    if (error instanceof TransientError)
      await world.messages.save({ key, place, state: 'sending', attempts, at: world.clock.now() });
    throw error;
  }
}

interface Failure {
  readonly key: string;
  readonly attempts: number;
  readonly outcome: string;
}

async function giveUp(world: World, order: Order, showing: Showing, failure: Failure, undelivered: Undelivered): Promise<void> {
  await world.messages.save({ ...failure, place: placeOf(showing.to), state: 'undeliverable', at: world.clock.now() });
  world.log.warn({ order: order.number, view: showing.view, outcome: failure.outcome }, 'a card could not be delivered');
  await undelivered(world, order, showing.to);
}
