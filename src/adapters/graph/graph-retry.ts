import { setTimeout as wait } from 'node:timers/promises';
import { TransientError } from '../../kernel/errors.ts';
import { readAnswer } from './graph-answers.ts';
import type { Graph, GraphAnswer, GraphRequest } from './graph-client.ts';
import { PausedError } from './throttle.ts';

/** How hard to try. */
export interface RetryPolicy {
  /** Repeats after being asked to wait, which is a clear no. */
  readonly throttledRetries: number;
  /** Repeats after an unclear answer or none: only for what may be done twice. */
  readonly ambiguousRetries: number;
  /** Repeats after a refusal or an absence that may pass: for those who look only once. Others look again minutes later. */
  readonly doubtedRetries?: number | undefined;
  /** A longer wait than this is told to the caller instead, as a 429. */
  readonly longestWaitMs: number;
  /** Of one attempt. */
  readonly timeoutMs: number;
  readonly isFirst?: boolean | undefined;
}

/** Calls Graph when there is room. Ends with the last answer, undefined where none came; rejects when the request's signal aborts. */
export async function callWithRetry(graph: Graph, request: GraphRequest, policy: RetryPolicy): Promise<GraphAnswer | undefined> {
  try {
    return await repeated(graph, request, policy);
  } catch (error) {
    if (error instanceof PausedError) return { status: 429, retryAfterMs: error.leftMs, body: undefined };
    throw error;
  }
}

/** The same for who can do nothing without an answer: throws TransientError when none came. */
export async function answerWithRetry(graph: Graph, request: GraphRequest, policy: RetryPolicy): Promise<GraphAnswer> {
  const answer = await callWithRetry(graph, request, policy);
  if (answer === undefined) throw new TransientError('Graph did not answer', { isOutage: true });
  return answer;
}

async function repeated({ call, throttle }: Graph, request: GraphRequest, policy: RetryPolicy): Promise<GraphAnswer | undefined> {
  const { signal } = request;
  const { isFirst = false, longestWaitMs, timeoutMs } = policy;
  const left = retriesOf(policy);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await throttle.run(() => call({ ...request, timeoutMs }), { isFirst, longestWaitMs, signal });
    signal?.throwIfAborted();
    const kind = kindOf(answer);
    const waitMs = answer?.retryAfterMs ?? backOff(attempt);
    if (kind === 'throttled') throttle.pause(waitMs);
    if (kind === 'clear' || left[kind] === 0) return answer;
    left[kind] -= 1;
    if (kind !== 'throttled') await wait(Math.min(waitMs, longestWaitMs), undefined, { signal });
  }
}

type Kind = 'clear' | 'throttled' | 'transient' | 'ambiguous' | 'doubted';

/** After a clear no that passes, such as a refused token: nothing was done, so everything may be repeated. */
const TRANSIENT_RETRIES = 2;

function retriesOf({
  throttledRetries,
  ambiguousRetries,
  doubtedRetries = 0,
}: RetryPolicy): Record<Exclude<Kind, 'clear'>, number> {
  return { throttled: throttledRetries, transient: TRANSIENT_RETRIES, ambiguous: ambiguousRetries, doubted: doubtedRetries };
}

function kindOf(answer: GraphAnswer | undefined): Kind {
  if (answer === undefined) return 'ambiguous';
  const { means, about } = readAnswer(answer);
  if (about === 'pace') return 'throttled';
  if (means === 'permanent') return 'doubted';
  return means === 'transient' || means === 'ambiguous' ? means : 'clear';
}

/** Grows, and is spread by chance so that workers do not come back all at once. */
function backOff(attempt: number): number {
  return (300 + Math.random() * 300) * 2 ** attempt;
}
