import { PermanentError, TransientError } from '../../kernel/errors.ts';
import { codeOf, readAnswer } from './graph-answers.ts';
import type { GraphAnswer } from './graph-client.ts';

/** The error of an answer that is not what was wanted. Graph's words are left behind: they may hold addresses. */
export function faultOf(answer: GraphAnswer): Error {
  const { status, retryAfterMs } = answer;
  const { means, about } = readAnswer(answer);
  if (about === 'pace') return new TransientError('Graph asks to wait', { retryAfterMs, isOutage: true });
  if (means === 'transient' || means === 'ambiguous')
    return new TransientError(`Graph answered ${status}`, { retryAfterMs, isOutage: means === 'ambiguous' });
  const code = about === 'item' ? 'gone' : (codeOf(answer) ?? String(status));
  return new PermanentError(`Graph answered ${status}`, { code, isDoubted: DOUBTED.has(means) });
}

/** A conflict with what exists, too, where nothing was to be made. */
const DOUBTED: ReadonlySet<string> = new Set(['permanent', 'made-already']);

export function isSuccess(answer: GraphAnswer): boolean {
  return readAnswer(answer).means === 'done';
}

/** The thing asked for is not there, says this answer; when the whole mailbox is not, it cannot be told what has become of the thing. */
export function isGone(answer: GraphAnswer): boolean {
  return readAnswer(answer).about === 'item';
}
