import { PermanentError, TransientError } from '../../kernel/errors.ts';
import { HOUR, MINUTE, type Instant } from '../../kernel/time/instant.ts';
import type { LivingMessage } from '../../ports/stores/message-store.ts';

/** A refusal that may be transient, as it stands with a message: 'reopened' is 'no-conversation' once more, after the chat was opened anew. */
type Refusal = 'no-conversation' | 'reopened' | 'forbidden';

/**
 * How long a refusal must last before it counts. Meanwhile the work is retried with the worker's own backoff: after 2, 4, 8 … seconds, so
 * eight times within the first four minutes and twelve times within the hour.
 */
const GRACE_MS: Readonly<Record<Refusal, number>> = {
  'no-conversation': 2 * MINUTE,
  reopened: 4 * MINUTE,
  forbidden: HOUR,
};

/** What it means for good when it has lasted. */
const FOR_GOOD: Readonly<Record<Refusal, string>> = { 'no-conversation': 'gone', reopened: 'gone', forbidden: 'blocked' };

/** Of a message none of whose sendings has arrived: the last one was clearly refused with one of these, and is retried. */
export const TRIED_AGAIN: readonly string[] = ['refused', ...Object.keys(GRACE_MS)];

/** At a sign of life: it could not be delivered before, and is shown once more. */
export const MET_AGAIN = 'met-again';
/** At a sign of life: nothing of it is to be said any more. */
export const OVER = 'over';
/** Nobody there could be written to at all. */
export const NOBODY = 'not-in-roster';

/** How a failed attempt stands. */
export type Standing =
  /** `since` is kept with the message; the error is to be thrown, and the work tried again. */
  | { readonly kind: 'transient'; readonly outcome: Refusal; readonly since: Instant }
  /** The conversation has been unknown for so long that it is to be opened anew. */
  | { readonly kind: 'unknown-place' }
  | { readonly kind: 'final'; readonly outcome: string };

/** One refusal is not believed at once. Undefined: none at all, or none of a place; it is retried like any fault. */
export function standingOf(error: unknown, known: LivingMessage | undefined, now: Instant): Standing | undefined {
  if (error instanceof PermanentError) return { kind: 'final', outcome: outcomeOf(error) };
  const outcome = refusalOf(error, known);
  if (outcome === undefined) return undefined;
  const since = known?.outcome === outcome ? known.at : now;
  if (now - since < GRACE_MS[outcome]) return { kind: 'transient', outcome, since };
  return outcome === 'no-conversation' ? { kind: 'unknown-place' } : { kind: 'final', outcome: FOR_GOOD[outcome] };
}

export function outcomeOf({ code }: PermanentError): string {
  return code ?? 'refused';
}

function refusalOf(error: unknown, known: LivingMessage | undefined): Refusal | undefined {
  const code = error instanceof TransientError ? error.code : undefined;
  if (code === 'forbidden') return code;
  if (code !== 'no-conversation') return undefined;
  return known?.outcome === 'reopened' ? 'reopened' : code;
}

/** The way that is open anew. */
interface Way {
  /** A person's chat, by its id. */
  readonly opened: string | undefined;
  /** It was to be an answer in a thread, and can be a message of its own. */
  readonly isThread: boolean;
  /** What was lost with its conversation is sent once more. */
  readonly isSentAnew: boolean;
}

/** The message on that way: as it stood, where its conversation is there again, else a `fresh` one. Undefined: there is no such way. */
export function messageAfterReopening(
  fresh: LivingMessage,
  known: LivingMessage | undefined,
  way: Way,
): LivingMessage | undefined {
  const { outcome, at } = fresh;
  const stood = known?.message?.conversationId;
  if (stood === undefined) return way.opened !== undefined || way.isThread ? { ...fresh, ...known, outcome, at } : undefined;
  if (stood === way.opened) return { ...fresh, ...known, outcome, at };
  return way.isSentAnew ? fresh : undefined;
}
