import { setTimeout as wait } from 'node:timers/promises';
import { TransientError } from '../../kernel/errors.ts';
import { PausedError } from './gate.ts';
import type { Gate } from './gate.ts';
import { readAnswer } from './graph-answers.ts';
import { NoAnswerError } from './graph-client.ts';
import type { CallGraph, GraphAnswer, GraphRequest } from './graph-client.ts';

/** How hard to try. */
export interface Patience {
  /** Repeats after being asked to wait, which is a clear no. */
  readonly throttledRetries: number;
  /** Repeats after an unclear answer or none: only for what may be done twice. */
  readonly unclearRetries: number;
  /** Repeats after a refusal or an absence that may pass: for those who look only once. Others look again minutes later. */
  readonly doubtedRetries?: number | undefined;
  /** A longer wait than this is told to the caller instead, as a 429. */
  readonly longestWaitMs: number;
  /** Of one attempt. */
  readonly timeoutMs: number;
  readonly isFirst?: boolean | undefined;
}

/** Calls Graph through the gate. Ends with the last answer, or throws NoAnswerError, or the reason of the request's signal. */
export async function patientCall(call: CallGraph, gate: Gate, request: GraphRequest, patience: Patience): Promise<GraphAnswer> {
  try {
    return await repeated(call, gate, request, patience);
  } catch (error) {
    if (error instanceof PausedError) return { status: 429, retryAfterMs: error.leftMs, body: undefined };
    throw error;
  }
}

/** The same for who can do nothing without an answer: throws TransientError when none came. */
export async function answeredCall(call: CallGraph, gate: Gate, request: GraphRequest, patience: Patience): Promise<GraphAnswer> {
  try {
    return await patientCall(call, gate, request, patience);
  } catch (error) {
    throw error instanceof NoAnswerError ? new TransientError('Graph did not answer', { isOutage: true }) : error;
  }
}

async function repeated(call: CallGraph, gate: Gate, request: GraphRequest, patience: Patience): Promise<GraphAnswer> {
  const { signal } = request;
  const entry = { isFirst: patience.isFirst ?? false, longestWaitMs: patience.longestWaitMs, signal };
  const left = retriesOf(patience);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await gate.run(() => once(call, request, patience.timeoutMs), entry);
    signal?.throwIfAborted();
    const kind = kindOf(answer);
    const waitMs = answer?.retryAfterMs ?? backOff(attempt);
    if (kind === 'throttled') gate.pause(waitMs);
    if (kind === 'clear' || left[kind] === 0) return answered(answer);
    left[kind] -= 1;
    if (kind !== 'throttled') await wait(Math.min(waitMs, patience.longestWaitMs), undefined, abortable(signal));
  }
}

function retriesOf({ throttledRetries, unclearRetries, doubtedRetries = 0 }: Patience): Record<Exclude<Kind, 'clear'>, number> {
  return { throttled: throttledRetries, passing: PASSING_RETRIES, unclear: unclearRetries, doubted: doubtedRetries };
}

type Kind = 'clear' | 'throttled' | 'passing' | 'unclear' | 'doubted';

/** After a clear no that passes, such as a refused token: nothing was done, so everything may be repeated. */
const PASSING_RETRIES = 2;

function kindOf(answer: GraphAnswer | undefined): Kind {
  if (answer === undefined) return 'unclear';
  const { means, about } = readAnswer(answer);
  if (about === 'pace') return 'throttled';
  if (means === 'final') return 'doubted';
  return means === 'passing' || means === 'unclear' ? means : 'clear';
}

function answered(answer: GraphAnswer | undefined): GraphAnswer {
  if (answer === undefined) throw new NoAnswerError();
  return answer;
}

function abortable(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

async function once(call: CallGraph, request: GraphRequest, timeoutMs: number): Promise<GraphAnswer | undefined> {
  const limits = [AbortSignal.timeout(timeoutMs), ...(request.signal === undefined ? [] : [request.signal])];
  try {
    return await call({ ...request, signal: AbortSignal.any(limits) });
  } catch (error) {
    if (error instanceof NoAnswerError) return undefined;
    throw error;
  }
}

/** Grows, and is spread by chance so that workers do not come back all at once. */
function backOff(attempt: number): number {
  return (300 + Math.random() * 300) * 2 ** attempt;
}
