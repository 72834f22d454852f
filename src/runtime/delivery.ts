import { setTimeout as wait } from 'node:timers/promises';
import { AmbiguousError, PermanentError, TransientError } from '../kernel/errors.ts';
import { hashOf } from '../kernel/ids.ts';
import type { LivingMessage, PlaceKey } from '../ports/message-store.ts';
import type { Address, SentMessage } from '../ports/messenger.ts';
import type { Shown } from './handlers.ts';
import type { World } from './world.ts';

/** A new message whose sending ended ambiguously is sent again at most once: an extra copy is the lesser evil, a lost one is not. */
const MOST_SENDINGS = 2;
const AMBIGUOUS_PAUSE_MS = 3_000;
/** A sending whose end nobody has noted is in another process's hands for so long; after that its process has died. */
const SENDING_LASTS_MS = 15_000;
/** Some minutes. */
const MOST_NOTINGS = 240;
const NOTING_PAUSE_MS = 500;

/** One message on its way, under its stable key: posted once, later edited to what it now is. */
export interface Delivery {
  readonly world: World;
  readonly key: string;
  readonly place: PlaceKey;
  readonly shown: Shown;
  /** Where the place is just now; undefined where nobody can be written to, and nothing is sent. */
  readonly address: () => Promise<Address | undefined>;
  /** Sent as an answer in the thread of this message. */
  readonly thread?: SentMessage | undefined;
  /** A message that somebody has deleted is posted anew. */
  readonly isPostedAnew: boolean;
  /** This conversation refuses for good; true: `address` is another one now, and the message is sent there anew. */
  readonly isElsewhere?: ((conversationId: string, outcome: string) => Promise<boolean>) | undefined;
  /** It cannot be delivered, and is not tried again. */
  readonly givenUp: (outcome: string) => Promise<void>;
}

/** Posts the message, edits it, or leaves it when its content has not changed. Throws what passes, to be tried again. */
export async function deliver(delivery: Delivery): Promise<void> {
  const known = await delivery.world.messages.find(delivery.key);
  if (isLeftAlone(known, delivery)) return;
  try {
    await bring(delivery, known);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const outcome = error.code ?? 'refused';
    if (await isTakenElsewhere(delivery, known, outcome)) return deliver(delivery);
    await giveUp(delivery, known?.attempts ?? 0, outcome);
  }
}

/** A new message in another place, with sendings of its own. */
async function isTakenElsewhere(delivery: Delivery, known: LivingMessage | undefined, outcome: string): Promise<boolean> {
  const { world, key, place, isElsewhere } = delivery;
  if (isElsewhere === undefined || !isSentAnew(delivery, known)) return false;
  const refusing = known?.message ?? (await delivery.address());
  if (refusing === undefined || !(await isElsewhere(refusing.conversationId, outcome))) return false;
  await world.messages.save({ key, place, state: 'sending', attempts: 0, outcome, at: world.clock.now() });
  return true;
}

function isSentAnew({ shown, isPostedAnew }: Delivery, known: LivingMessage | undefined): boolean {
  return known?.message === undefined || (isPostedAnew && shown.isOnlyEdit !== true);
}

/** What only edits an earlier message has nothing to edit where no sending has begun, or each ended in a clear no. */
function isLeftAlone(known: LivingMessage | undefined, { shown }: Delivery): boolean {
  const isUnsent = known?.message === undefined && (known?.attempts ?? 0) === 0;
  if (isUnsent && shown.isOnlyEdit === true) return true;
  if (known === undefined) return false;
  return known.state === 'undeliverable' || (known.state === 'sent' && known.contentHash === hashOf(shown.card));
}

async function bring(delivery: Delivery, known: LivingMessage | undefined): Promise<void> {
  const { world, key } = delivery;
  const address = await delivery.address();
  if (address === undefined) return;
  if (known?.state === 'sending') return again(delivery, address, known);
  if (known?.message === undefined) return post(delivery, address, 0);
  if (await edit(delivery, address, known, known.message)) return;
  if (!delivery.isPostedAnew) return giveUp(delivery, known.attempts, 'gone');
  // Deleted by somebody: a new message takes its place, with sendings of its own.
  await world.messages.save({ key, place: known.place, state: 'sending', attempts: 0, outcome: 'gone', at: world.clock.now() });
  await post(delivery, address, 0);
}

/** A sending that did not end well, or whose end is not known, is repeated at most once. */
async function again(delivery: Delivery, address: Address, known: LivingMessage): Promise<void> {
  const age = delivery.world.clock.now() - known.at;
  if (known.attempts > 0 && known.outcome === undefined && age < SENDING_LASTS_MS) {
    throw new TransientError('this card is being sent', { retryAfterMs: SENDING_LASTS_MS - age });
  }
  return known.attempts < MOST_SENDINGS ? post(delivery, address, known.attempts) : giveUp(delivery, known.attempts, 'ambiguous');
}

/** True when the edit is done; false when the message is gone. */
async function edit({ world, shown }: Delivery, address: Address, known: LivingMessage, message: SentMessage): Promise<boolean> {
  try {
    await world.messenger.edit(address, message, shown.card, shown.summary);
    await world.messages.save({ ...known, contentHash: hashOf(shown.card), state: 'sent', at: world.clock.now() });
    return true;
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return false;
    throw error;
  }
}

/** The sending is noted before it begins: after a crash it is known that the message may have arrived. */
async function post(delivery: Delivery, address: Address, attempts: number): Promise<void> {
  const { world, key, place, shown } = delivery;
  const isMine = await world.messages.beginSending({ key, place, attempts, at: world.clock.now() });
  if (!isMine) throw new TransientError('another worker sends this card');
  const message = await send(delivery, address).catch(async (error: unknown) => {
    await noteFailure(world, { key, place, attempts }, error);
    if (!(error instanceof AmbiguousError)) throw error;
    throw new TransientError('the sending ended ambiguously', { retryAfterMs: AMBIGUOUS_PAUSE_MS, cause: error });
  });
  const contentHash = hashOf(shown.card);
  const sent = { key, place, message, contentHash, state: 'sent', attempts: attempts + 1 } as const;
  await noted(() => world.messages.save({ ...sent, at: world.clock.now() }));
}

/** What Teams has said clearly is not forgotten because the database is away just then: forgotten, the message would go out twice. */
async function noted(save: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof TransientError) || tries === MOST_NOTINGS) throw error;
      await wait(NOTING_PAUSE_MS);
    }
  }
}

/** Into the thread, or as a message of its own where there is none, or no longer. */
async function send({ world, shown, thread }: Delivery, address: Address): Promise<SentMessage> {
  if (thread === undefined) return world.messenger.post(address, shown.card, shown.summary);
  try {
    return await world.messenger.reply(address, thread, shown.card, shown.summary);
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return world.messenger.post(address, shown.card, shown.summary);
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
  const failure = { ...message, state: 'sending' as const, at: world.clock.now() };
  if (error instanceof AmbiguousError)
    await noted(() => world.messages.save({ ...failure, attempts: attempts + 1, outcome: 'ambiguous' }));
  else if (error instanceof TransientError) await noted(() => world.messages.save({ ...failure, outcome: 'refused' }));
}

async function giveUp({ world, key, place, givenUp }: Delivery, attempts: number, outcome: string): Promise<void> {
  await givenUp(outcome); // before it is noted: a death in between must not leave it untold
  await world.messages.save({ key, place, state: 'undeliverable', attempts, outcome, at: world.clock.now() });
}
