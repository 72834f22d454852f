import { setTimeout as wait } from 'node:timers/promises';
import { AmbiguousError, PermanentError, TransientError } from '../../kernel/errors.ts';
import type { Address, SentMessage } from '../../ports/messenger.ts';
import type { LivingMessage } from '../../ports/stores/message-store.ts';
import type { Shown } from '../handlers.ts';
import type { World } from '../world.ts';

/** Some minutes. */
const MOST_NOTINGS = 240;
const NOTING_PAUSE_MS = 500;

interface Sent {
  readonly world: World;
  readonly shown: Shown;
}

/** The id of a message that was not sent. Its row is like any other's: Teams is asked all the same, so that it lasts as long, and waits out an outage. */
export const WITHHELD = 'withheld';

/** Into the thread, or as a message of its own where there is none, or no longer. */
export async function send({ world, shown }: Sent, address: Address, thread: SentMessage | undefined): Promise<SentMessage> {
  if (shown.isWithheld === true) await world.messenger.probe(address, undefined);
  if (shown.isWithheld === true) return { conversationId: address.conversationId, activityId: WITHHELD };
  if (thread === undefined) return world.messenger.post(address, shown.card, shown.summary);
  try {
    return await world.messenger.reply(address, thread, shown.card, shown.summary);
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'gone') return world.messenger.post(address, shown.card, shown.summary);
    throw error;
  }
}

/** A clear no takes the sending back; an ambiguous end counts as one. */
export async function noteFailure(
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

/** What Teams has said clearly is not forgotten because the database is away just then: forgotten, the message would go out twice. */
export async function noted(save: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof TransientError) || tries === MOST_NOTINGS) throw error;
      await wait(NOTING_PAUSE_MS);
    }
  }
}
