import { AmbiguousError, PermanentError, TransientError } from '../../../src/kernel/errors.ts';

/** What may go wrong at Teams or Graph, once. 'arrived': it was done, and the answer was lost all the same. */
export const TROUBLES = [
  'throttled',
  'precondition',
  'unauthorized',
  'forbidden',
  'no-conversation',
  'lost',
  'arrived',
  'cut',
  'blocked',
  'gone',
  'unreadable',
  // Of Graph: a 401, 403 or 412 that passes; a 404 that passes; the answer that it knows the transaction, while a search finds nothing yet.
  'refused-once',
  'hidden',
  'made-already',
  // Of Teams: a message may be edited but not deleted.
  'not-deleted',
] as const;
/** 'denied': a refusal in the words of one that is for good. */
export type Trouble = (typeof TROUBLES)[number] | 'denied';

/** What the next call of an operation meets, and whether it is carried out before that. */
export interface Met {
  readonly trouble?: Trouble | undefined;
  readonly isDone: boolean;
  readonly error: Error | undefined;
}

/** Troubles that wait for the next call they can happen to. */
export class Troubles {
  readonly #waiting: Trouble[] = [];
  /** How many calls have met one. */
  met = 0;

  add(trouble: Trouble, times: number): void {
    for (let i = 0; i < times; i += 1) this.#waiting.push(trouble);
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** Takes the first waiting trouble that this call can meet. `isRepeatable`: an answer that is lost does no harm. */
  meet(possible: readonly Trouble[], isRepeatable: boolean): Met {
    const index = this.#waiting.findIndex((one) => possible.includes(one));
    const [trouble] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (trouble === undefined) return { isDone: true, error: undefined };
    this.met += 1;
    return { trouble, isDone: trouble === 'arrived' || trouble === 'made-already', error: errorOf(trouble, isRepeatable) };
  }
}

function errorOf(trouble: Trouble, isRepeatable: boolean): Error {
  if (UNCLEAR.includes(trouble))
    return isRepeatable ? new TransientError('no clear answer', { isOutage: true }) : new AmbiguousError('no clear answer');
  const code = FOR_GOOD[trouble];
  if (code === undefined) return new TransientError('a clear no that passes', PASSING[trouble]);
  return new PermanentError('refused', { code, isDoubted: trouble === 'hidden' || trouble === 'denied' });
}

const UNCLEAR: readonly Trouble[] = ['lost', 'arrived', 'cut', 'made-already'];
const FOR_GOOD: Partial<Record<Trouble, string>> = {
  blocked: 'blocked',
  gone: 'gone',
  hidden: 'gone',
  denied: 'ErrorAccessDenied',
  'not-deleted': 'not-deleted',
};
const PASSING: Partial<Record<Trouble, ConstructorParameters<typeof TransientError>[1]>> = {
  throttled: { retryAfterMs: 20_000, isOutage: true },
  unauthorized: { isOutage: true },
  forbidden: { code: 'forbidden' },
  'no-conversation': { code: 'no-conversation' },
};
