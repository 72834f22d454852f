import { AmbiguousError, PermanentError, TransientError } from '../../kernel/errors.ts';
import { hashOf } from '../../kernel/ids.ts';
import type { LivingMessage, PlaceKey } from '../../ports/stores/message-store.ts';
import type { Address, SentMessage } from '../../ports/messenger.ts';
import { earlierOf, isOnlyEdited, isReleased, put, restored, takeAway, tidied, withNews } from './copies.ts';
import { standsIn } from './desk-channel.ts';
import type { Shown } from '../handlers.ts';
import { messageAfterReopening, MET_AGAIN, NOBODY, outcomeOf, OVER, standingOf } from './failed-delivery.ts';
import { noteOutcome } from './outcome-line.ts';
import { noted, noteFailure, send, WITHHELD } from './sending.ts';
import type { World } from '../world.ts';

/** A new message whose sending ended ambiguously is sent again at most once: an extra copy is the lesser evil, a lost one is not. */
const MOST_SENDINGS = 2;
const AMBIGUOUS_PAUSE_MS = 3_000;
/** A sending whose end nobody has noted is in another process's hands for so long; after that its process has died. */
const SENDING_LASTS_MS = 15_000;

/** One message on its way, under its stable key: posted once, later edited to what it now is. */
export interface Delivery {
  readonly world: World;
  readonly key: string;
  readonly place: PlaceKey;
  readonly shown: Shown;
  /** The version of the order that is shown: by a new message its reader is told of everything up to here. */
  readonly version?: number | undefined;
  /** The event that is told by a new message, because an edit notifies nobody. */
  readonly news?: number | undefined;
  /** What is left of an earlier copy that may not be deleted. */
  readonly moved?: Shown | undefined;
  /** Where the place is just now; undefined where nobody can be written to, and nothing is sent. */
  readonly address: () => Promise<Address | undefined>;
  /** Sent as an answer in the thread of this message. */
  readonly thread?: SentMessage | undefined;
  /** A message that somebody has deleted is posted anew. */
  readonly isPostedAnew: boolean;
  /** Opens a person's chat anew, which `address` then is; undefined where it is nobody's own chat. */
  readonly reopen?: (() => Promise<Address | undefined>) | undefined;
  /** This conversation refuses for good; true: `address` is another one now, and the message is sent there anew. */
  readonly isElsewhere?: ((conversationId: string, outcome: string) => Promise<boolean>) | undefined;
  /** It cannot be delivered, and is not tried again. */
  readonly givenUp: (outcome: string) => Promise<void>;
}

/**
 * Posts the message, edits it, or leaves it when its content has not changed; news are posted anew and the earlier copy is deleted, and so
 * is what is spent. Throws what passes, to be tried again.
 */
export async function deliver(delivery: Delivery): Promise<void> {
  const { world, key, shown, news, moved } = delivery;
  const found = await world.messages.find(key);
  const known = found && (await put(world, found, withNews(found, shown, news, world.clock.now())));
  const isTidy = known === undefined || earlierOf(known) === undefined;
  const tidy = async (): Promise<void> => (isTidy ? undefined : tidied(world, key, await delivery.address(), moved));
  if (isLeftAlone(known, delivery)) {
    if (known !== undefined) await settled(delivery, known);
    return tidy();
  }
  try {
    await bring(delivery, known);
    await tidy();
  } catch (error) {
    const outcome = await finalOutcome(delivery, known, error);
    if (outcome === undefined || (await isTakenElsewhere(delivery, known, outcome))) return deliver(delivery);
    await giveUp(delivery, known, outcome);
  }
}

/** What was refused is no longer to be said: the next no begins anew. What will never be said does not wait for the person any more. */
async function settled({ world, isPostedAnew }: Delivery, known: LivingMessage): Promise<void> {
  if (known.state === 'sent' && known.outcome !== undefined) await world.messages.save({ ...known, outcome: undefined });
  const isForNobody = known.state === 'sending' && (known.outcome === MET_AGAIN || !isPostedAnew);
  if (isForNobody) await world.messages.replace(known, { ...known, state: 'undeliverable', outcome: OVER });
}

/** What a refusal means for good; undefined: the way there is open anew, and is tried at once. Throws what is transient, or may yet be. */
async function finalOutcome(delivery: Delivery, known: LivingMessage | undefined, error: unknown): Promise<string | undefined> {
  const { world, key, place } = delivery;
  const now = world.clock.now();
  const standing = standingOf(error, known, now);
  if (standing === undefined) throw error;
  if (standing.kind === 'final') return standing.outcome;
  if (standing.kind === 'unknown-place') return openedAnew(delivery, known);
  const { outcome, since: at } = standing;
  await world.messages.save({ key, place, state: 'sending', attempts: 0, ...known, outcome, at });
  throw error;
}

/**
 * Teams has not known the conversation for minutes. A person's chat is opened anew: where it is the same one again, its messages are too,
 * else they are gone with it. In a channel the message becomes a thread of its own. Answers why that cannot be.
 */
async function openedAnew(delivery: Delivery, known: LivingMessage | undefined): Promise<string | undefined> {
  const { world, key, place, reopen, thread } = delivery;
  try {
    const opened = await reopen?.();
    const fresh = { key, place, state: 'sending', attempts: 0, outcome: 'reopened', at: world.clock.now() } as const;
    const isThread = thread !== undefined;
    const next = messageAfterReopening(fresh, known, {
      opened: opened?.conversationId,
      isThread,
      isSentAnew: isSentAnew(delivery, known),
    });
    if (next === undefined) return 'gone';
    await world.messages.save(next);
    return undefined;
  } catch (error) {
    if (error instanceof PermanentError) return outcomeOf(error);
    throw error;
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
  return known?.message === undefined || (isPostedAnew && !isOnlyEdited(shown));
}

/** What only edits an earlier message has nothing to edit where no sending has begun, or each ended in a clear no, or with its chat. */
function isLeftAlone(known: LivingMessage | undefined, { shown }: Delivery): boolean {
  if (known !== undefined && isReleased(known)) return false;
  if (known === undefined || isUnsent(known)) return isOnlyEdited(shown);
  return known.state === 'undeliverable' || (known.state === 'sent' && known.contentHash === hashOf(shown.card));
}

/** Refused so far, each time clearly; or lost with its chat, and the person is met again; or there was nobody to send it to. */
function isUnsent({ state, message, attempts, outcome, place }: LivingMessage): boolean {
  if (message !== undefined) return false;
  if (state === 'sending') return attempts === 0 || outcome === MET_AGAIN;
  return state === 'undeliverable' && attempts === 0 && outcome === NOBODY && place.startsWith('desk/');
}

async function bring(delivery: Delivery, known: LivingMessage | undefined): Promise<void> {
  const { world, key } = delivery;
  const address = await delivery.address();
  if (address === undefined) return noteNobody(delivery, known);
  if (delivery.shown.isSpent === true && known !== undefined) {
    await takeOut(delivery, address, known);
    return noteOutcome(delivery, 'taken-away');
  }
  if (known?.state === 'sending') return again(delivery, address, known);
  if (!isSent(known)) return post(delivery, address, known);
  if (await edit(delivery, address, known)) return noteOutcome(delivery, 'edited');
  if (!delivery.isPostedAnew) return giveUp(delivery, known, 'gone');
  // Deleted by somebody: a new message takes its place, with sendings of its own.
  await world.messages.save({ key, place: known.place, state: 'sending', attempts: 0, outcome: 'gone', at: world.clock.now() });
  await post(delivery, address, undefined);
}

/** Nobody can be written to, which the log has said: at a sign of life of theirs it is found by this. */
async function noteNobody(delivery: Delivery, known: LivingMessage | undefined): Promise<void> {
  const { world, key, place } = delivery;
  const message = { key, place, state: 'undeliverable', attempts: 0, outcome: NOBODY, at: world.clock.now() } as const;
  if (known === undefined) await world.messages.save(message);
  noteOutcome(delivery, NOBODY);
}

/**
 * A sending that did not end well, or whose end is not known, is repeated at most once, and not before Teams has answered something else
 * clearly: an outage uses nothing up.
 */
async function again(delivery: Delivery, address: Address, known: LivingMessage): Promise<void> {
  const age = delivery.world.clock.now() - known.at;
  if (known.attempts > 0 && known.outcome === undefined && age < SENDING_LASTS_MS) {
    throw new TransientError('this card is being sent', { retryAfterMs: SENDING_LASTS_MS - age });
  }
  if (known.attempts >= MOST_SENDINGS) return giveUp(delivery, known, 'ambiguous');
  if (known.attempts > 0) await delivery.world.messenger.probe(address, threadOf(delivery, address, known));
  await post(delivery, address, known);
}

/** What is spent stands no more; what may not be deleted stands emptied, and is not touched again. */
async function takeOut({ world, shown }: Delivery, address: Address, known: LivingMessage): Promise<void> {
  const { message, contentHash: _hash, ...rest } = known;
  const at = world.clock.now();
  if (message?.activityId === WITHHELD) await world.messenger.probe(address, undefined);
  else if (message !== undefined && !(await takeAway(world, address, message, shown)))
    return world.messages.save({ ...known, contentHash: hashOf(shown.card), outcome: undefined, at });
  await world.messages.save({ ...rest, state: 'undeliverable', outcome: OVER, at });
}

type StandingMessage = LivingMessage & { readonly message: SentMessage };

function isSent(known: LivingMessage | undefined): known is StandingMessage {
  return known?.message !== undefined;
}

/** True when the edit is done; false when the message is gone. */
async function edit({ world, shown }: Delivery, address: Address, known: StandingMessage): Promise<boolean> {
  try {
    if (known.message.activityId === WITHHELD) await world.messenger.probe(address, undefined);
    else await world.messenger.edit(address, known.message, shown.card, shown.summary);
    const now = { contentHash: hashOf(shown.card), state: 'sent', outcome: undefined, at: world.clock.now() } as const;
    await world.messages.save({ ...known, ...now });
    return true;
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return false;
    throw error;
  }
}

/** The sending is noted before it begins: after a crash it is known that the message may have arrived. */
async function post(delivery: Delivery, address: Address, known: LivingMessage | undefined): Promise<void> {
  const { world, key, place, shown, version } = delivery;
  const attempts = known?.attempts ?? 0;
  const isMine = await world.messages.beginSending({ key, place, attempts, at: world.clock.now() });
  if (!isMine) throw new TransientError('another worker sends this card');
  const message = await send(delivery, address, threadOf(delivery, address, known)).catch(async (error: unknown) => {
    await noteFailure(world, { key, place, attempts }, error);
    if (!(error instanceof PermanentError)) noteOutcome(delivery, error instanceof AmbiguousError ? 'unclear' : 'tried-again');
    if (!(error instanceof AmbiguousError)) throw error;
    throw new TransientError('the sending ended ambiguously', { retryAfterMs: AMBIGUOUS_PAUSE_MS, cause: error });
  });
  const contentHash = hashOf(shown.card);
  const notified = version && Math.max(version, delivery.news ?? 0);
  const sent = { key, place, message, contentHash, state: 'sent', attempts: attempts + 1, notified } as const;
  await noted(() => world.messages.save({ ...sent, at: world.clock.now() }));
  noteOutcome(delivery, 'posted');
}

/** The thread that it is sent into; none when Teams no longer knows it, or where it stands in another place than the present one. */
function threadOf({ thread }: Delivery, address: Address, known: LivingMessage | undefined): SentMessage | undefined {
  const isHere = thread !== undefined && standsIn(thread.conversationId, address.conversationId);
  return isHere && known?.outcome !== 'reopened' ? thread : undefined;
}

/** What stands in a chat is remembered: the person may be met again, and then it is edited. */
async function giveUp(delivery: Delivery, known: LivingMessage | undefined, outcome: string): Promise<void> {
  const { world, key, place, givenUp } = delivery;
  await givenUp(outcome); // before it is noted: a death in between must not leave it untold
  // What went with its chat is a new message when it is sent again; how a first sending ended stays unclear.
  const attempts = known?.message === undefined ? (known?.attempts ?? 0) : 0;
  const left = outcome === 'gone' || known === undefined ? { attempts } : restored(known);
  await world.messages.save({ ...left, key, place, state: 'undeliverable', outcome, at: world.clock.now() });
  noteOutcome(delivery, outcome);
}
