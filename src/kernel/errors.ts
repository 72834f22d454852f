/**
 * Faults (the world failed) and bugs (we failed). An expected no is not an error but a refusal: see `decision.ts`.
 * Messages are constant sentences: never a name, an address, free text or a token, because they end up in logs.
 *
 * A no that may pass is told in two ways, because its doubt is kept in two places. That of Teams is a TransientError with a `code`: how
 * long it has lasted stands with the message, which several jobs work on, and when it is believed the chat is opened anew
 * (`runtime/delivery/failed-delivery`). That of Graph is a PermanentError that `isDoubted`: nothing of ours stands for a mailbox, so the job counts
 * how often it was said (`runtime/working/retry`), and who can act on it at once need not wait.
 */

/** The same attempt may succeed later: throttling, a short outage. Repeat it, not before `retryAfterMs` when given. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  readonly retryAfterMs: number | undefined;
  /** A no that may pass, and is believed only when it lasts: our own word for it, such as `no-conversation`. */
  readonly code: string | undefined;
  /** The world is out of order and not this work: it is tried for as long as outages last. */
  readonly isOutage: boolean;
  constructor(message: string, options: TransientOptions = {}) {
    super(message, causeOf(options));
    this.retryAfterMs = options.retryAfterMs;
    this.code = options.code;
    this.isOutage = options.isOutage ?? false;
  }
}

interface TransientOptions {
  readonly retryAfterMs?: number | undefined;
  readonly code?: string | undefined;
  readonly isOutage?: boolean | undefined;
  readonly cause?: unknown;
}

interface PermanentOptions {
  readonly code?: string | undefined;
  readonly isDoubted?: boolean | undefined;
  readonly cause?: unknown;
}

/** Repeating will not help: a missing right, a deleted conversation. Park the work and tell an operator. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
  /** The other side's own word for the fault, such as `ErrorAccessDenied`; 'unreadable' where it is no plain code. */
  readonly code: string | undefined;
  /** A refusal or an absence that is known to pass once in a while: believed only when it is said again some minutes later. */
  readonly isDoubted: boolean;
  constructor(message: string, options: PermanentOptions = {}) {
    super(message, causeOf(options));
    this.code = options.code === undefined || PLAIN_CODE.test(options.code) ? options.code : 'unreadable';
    this.isDoubted = options.isDoubted ?? false;
  }
}

/** What comes from outside ends up in logs and tables: only what can be no name, address or free text. */
const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,64}$/;

/** Somebody else changed the same thing first: load it and decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, causeOf(options));
  }
}

/** It may have happened, or not (a cut connection, a 5xx after sending): find out before repeating. */
export class AmbiguousError extends Error {
  override readonly name = 'AmbiguousError';
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, causeOf(options));
  }
}

/** A bug: something that the program itself promised does not hold. */
class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Stops at a bug. `message` says what should have held. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Makes the compiler prove that every case has been handled. */
export function assertNever(impossible: never): never {
  throw new InvariantError(`a case is not handled: ${typeof impossible}`);
}

function causeOf(options: { readonly cause?: unknown }): ErrorOptions {
  return options.cause === undefined ? {} : { cause: options.cause };
}
