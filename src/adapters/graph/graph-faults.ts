import { z } from 'zod/v4';
import { PermanentError, TransientError } from '../../kernel/errors.ts';
import type { GraphAnswer } from './graph-client.ts';

/** The error of an answer that is not what was wanted. Graph's words are left behind: they may hold addresses. */
export function faultOf(answer: GraphAnswer): Error {
  const { status, retryAfterMs } = answer;
  if (status === 429) return new TransientError('Graph asks to wait', { retryAfterMs });
  if (status >= 500 || status === 401 || status === 408 || status === 412) {
    return new TransientError(`Graph answered ${status}`, { retryAfterMs });
  }
  return new PermanentError(`Graph answered ${status}`, { code: isGone(answer) ? 'gone' : (codeOf(answer) ?? String(status)) });
}

export function isSuccess({ status }: GraphAnswer): boolean {
  return status >= 200 && status < 300;
}

/** The thing asked for is not there any more; when the whole mailbox is not, it cannot be told what has become of the thing. */
export function isGone(answer: GraphAnswer): boolean {
  return (answer.status === 404 || answer.status === 410) && !NO_MAILBOX.test(codeOf(answer) ?? '');
}

const NO_MAILBOX =
  /^(?:ErrorInvalidUser|ErrorNonExistentMailbox|MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|Request_ResourceNotFound)$/i;

/** Graph's own word for the fault: `ErrorItemNotFound`. */
function codeOf({ body }: GraphAnswer): string | undefined {
  return errorSchema.safeParse(body).data?.error.code;
}

const errorSchema = z.looseObject({ error: z.looseObject({ code: z.string() }) });
