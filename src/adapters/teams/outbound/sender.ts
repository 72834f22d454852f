import { inTime } from '../../../kernel/in-time.ts';
import { keyedMutex } from '../../../kernel/keyed-mutex.ts';
import { errorOf, rowOf, type Act } from './connector-answers.ts';
import { faultOf, isOwnFault, type ConnectorFault } from './connector-faults.ts';
import type { Connector, ConnectorAdapter } from './connector.ts';
import type { Pacer } from './pacer.ts';

/** One call of the connector. */
export interface ConnectorCall {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly act: Act;
  /** A person is waiting for it. */
  readonly isUrgent?: boolean | undefined;
}

export interface SenderOptions {
  readonly withinMs?: number | undefined;
  /** Hears how each call ended, in the words of the table of answers, and after how many seconds. What was asked is not said. */
  readonly onCall?: ((outcome: string, seconds: number) => void) | undefined;
}

type Operation<T> = (connector: Connector, options: { readonly abortSignal: AbortSignal }) => Promise<T>;

/**
 * Everything that goes out to Teams goes through here, at the pace of the Pacer. Repeats on the spot only after a clear
 * no that soon passes: 429 with a short wait, which holds all sending, 412, and 401 with another token. Everything else is told
 * by its typed error, as the table of answers has it.
 * What goes to one conversation keeps its order, so that a repeated message is not passed by the next; an urgent one waits for none.
 */
export class Sender {
  readonly #adapter: ConnectorAdapter;
  readonly #pacer: Pacer;
  readonly #inLine = keyedMutex();
  readonly #withinMs: number;
  readonly #onCall: SenderOptions['onCall'];

  constructor(adapter: ConnectorAdapter, pacer: Pacer, { withinMs = TIMEOUT_MS, onCall }: SenderOptions = {}) {
    this.#adapter = adapter;
    this.#pacer = pacer;
    this.#withinMs = withinMs;
    this.#onCall = onCall;
  }

  send<T>(call: ConnectorCall, operation: Operation<T>): Promise<T> {
    const work = () => this.#attempt(call, operation);
    return call.isUrgent === true ? work() : this.#inLine(bareConversation(call.conversationId), work);
  }

  async #attempt<T>(call: ConnectorCall, operation: Operation<T>): Promise<T> {
    const connector = await this.#adapter.connector(call.serviceUrl);
    for (let attempt = 1; ; attempt += 1) {
      await this.#pacer.turn(bareConversation(call.conversationId), call.isUrgent);
      const began = performance.now();
      const ended = (outcome: string) => this.#onCall?.(outcome, (performance.now() - began) / 1000);
      try {
        const answer = await within(this.#withinMs, (abortSignal) => operation(connector, { abortSignal }));
        ended('done');
        return answer;
      } catch (error) {
        ended(isOwnFault(error) ? 'login' : rowOf(faultOf(error), call.act).meaning);
        if (isOwnFault(error)) throw error;
        this.#afterwards(faultOf(error), attempt, call.act);
      }
    }
  }

  /** Returns when another attempt may be made at once; throws otherwise. */
  #afterwards(fault: ConnectorFault, attempt: number, act: Act): void {
    const row = rowOf(fault, act);
    const needsToken = row.needsToken === true;
    if (needsToken) this.#adapter.forgetToken();
    const waitMs = fault.retryAfterMs ?? (needsToken ? 0 : BACK_OFF_MS * 2 ** (attempt - 1));
    if (row.holdsAll === true) this.#pacer.slowDown(waitMs);
    const most = needsToken ? MOST_TOKENS : MOST_ATTEMPTS;
    if (row.isRepeatedAtOnce === true && attempt < most && waitMs <= LONGEST_WAIT_MS) return;
    throw errorOf(row, row.holdsAll === true ? { ...fault, retryAfterMs: waitMs } : fault);
  }
}

/** Ends with the operation, or without an answer when the time is over: the signal ends a request, but not the wait for a login. */
async function within<T>(ms: number, operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  return inTime(signal, operation(signal));
}

/** A thread counts as its channel: the limits of Teams are those of the channel. */
export function bareConversation(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

const TIMEOUT_MS = 15_000;
const LONGEST_WAIT_MS = 10_000;
const MOST_ATTEMPTS = 4;
/** Another token is fetched once: the next one would be no better. */
const MOST_TOKENS = 2;
const BACK_OFF_MS = 1000;
