import { PermanentError, TransientError } from '../../kernel/errors.ts';
import { hashOf } from '../../kernel/ids.ts';
import type { Address, SentMessage } from '../../ports/messenger.ts';
import type { LivingMessage } from '../../ports/stores/message-store.ts';
import type { Shown } from '../handlers.ts';
import type { World } from '../world.ts';

/** Only what stands is edited or deleted; nothing is sent. */
export function isOnlyEdited({ isOnlyEdit, isSpent }: Shown): boolean {
  return isOnlyEdit === true || isSpent === true;
}

function mayBeNews(shown: Shown): boolean {
  return !isOnlyEdited(shown) || shown.isNews === true;
}

/** Released for a newer copy that has not been sent yet. */
export function isReleased(known: LivingMessage): boolean {
  return known.state === 'sending' && known.attempts === 0 && known.message === undefined && earlierOf(known) !== undefined;
}

/** It stands just so, and nothing is left to do about it. */
export function isAsShown(known: LivingMessage | undefined, { card }: Shown): boolean {
  const isDone = known?.state === 'sent' && known.outcome === undefined && earlierOf(known) === undefined;
  return isDone && known.contentHash === hashOf(card);
}

/** The copy that is still to be deleted. */
export function earlierOf({ earlier }: LivingMessage): SentMessage | undefined {
  return earlier ?? undefined;
}

/**
 * The message as it is to be brought up to date: where the event `news` is to be told and its reader has had no new message since, the copy
 * that stands becomes the earlier one, and another is sent. Where nothing is to be sent after all, the earlier copy is the message again.
 */
export function withNews(known: LivingMessage, shown: Shown, news: number | undefined, at: number): LivingMessage {
  if (isReleased(known)) return mayBeNews(shown) ? known : { ...restored(known), state: 'sent', at };
  const { key, place, message, notified = 0 } = known;
  const isDue = news !== undefined && notified < news && mayBeNews(shown);
  const isStanding = known.state === 'sent' && message !== undefined && earlierOf(known) === undefined;
  return isDue && isStanding ? { key, place, state: 'sending', attempts: 0, notified, earlier: message, at } : known;
}

/** The earlier copy is the message again, where the newer one has not come to stand. */
export function restored(known: LivingMessage): LivingMessage {
  const message = earlierOf(known);
  return known.message !== undefined || message === undefined ? known : { ...known, message, earlier: null };
}

/** Puts it so, unless somebody else was quicker. */
export async function put(world: World, known: LivingMessage, present: LivingMessage): Promise<LivingMessage> {
  if (present === known || (await world.messages.replace(known, present))) return present;
  throw new TransientError('another worker brings this card');
}

/** The earlier copy is deleted once the newer one stands. What cannot be done for good is left. */
export async function tidied(world: World, key: string, address: Address | undefined, moved: Shown | undefined): Promise<void> {
  const known = await world.messages.find(key);
  const earlier = known && earlierOf(known);
  if (known?.state !== 'sent' || earlier === undefined || address === undefined) return;
  await takeAway(world, address, earlier, moved).catch(unlessForGood);
  await world.messages.save({ ...known, earlier: null });
}

/** Deletes a message, or edits it to what is left of it where Teams does not delete. True: it is gone. */
export async function takeAway(world: World, address: Address, message: SentMessage, left: Shown | undefined): Promise<boolean> {
  try {
    await world.messenger.remove(address, message);
    return true;
  } catch (error) {
    if (!(error instanceof PermanentError) || left === undefined) throw error;
    return await world.messenger.edit(address, message, left.card, left.summary).then(
      () => false,
      (fault: unknown) => isGone(fault) || Promise.reject(fault as Error),
    );
  }
}

function isGone(error: unknown): boolean {
  return error instanceof PermanentError && error.code === 'gone';
}

function unlessForGood(error: unknown): void {
  if (!(error instanceof PermanentError)) throw error;
}
