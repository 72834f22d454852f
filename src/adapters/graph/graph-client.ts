import { AuthenticationHandler, Client, HTTPMessageHandler, ResponseType, type Context } from '@microsoft/microsoft-graph-client';
import { withoutControls } from '../../kernel/foreign-text.ts';
import { inTime } from '../../kernel/in-time.ts';
import { accessTokens } from './access-tokens.ts';
import { readAnswer } from './graph-answers.ts';
import type { GraphConfig } from './graph-config.ts';
import { Throttle } from './throttle.ts';

/** An answer of Graph, whatever its status. `body` is the JSON, or undefined where there was none. */
export interface GraphAnswer {
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly body: unknown;
}

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`; ids in it must be encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  /** `Prefer` values besides those that every request carries. */
  readonly prefer?: readonly string[] | undefined;
  /** How long may be waited for the answer, the login included. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one request once. Undefined: no connection, a cut one, no time left, or no token; it is not known whether Graph did it. */
export type CallGraph = (request: GraphRequest) => Promise<GraphAnswer | undefined>;

/** Graph for one kind of work: what calls it, and the throttle that these calls share. */
export interface Graph {
  readonly call: CallGraph;
  readonly throttle: Throttle;
}

export function graphAt(config: GraphConfig): Graph {
  return { call: graphClient(config), throttle: new Throttle() };
}

/**
 * The Graph client with a middleware chain of our own: its retry handler waits up to three minutes inside a call and
 * repeats creations blindly, and its parsing loses Retry-After where the error is not JSON.
 */
function graphClient(config: GraphConfig): CallGraph {
  const tokens = accessTokens(config.credential);
  const authentication = new AuthenticationHandler({ getAccessToken: tokens.get });
  authentication.setNext(new Rewrite(config.origin));
  const client = Client.initWithMiddleware({ middleware: authentication });
  return async ({ method, path, query = {}, body, prefer = [], timeoutMs = LONGEST_MS, signal }) => {
    const encoded = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const request = client
      .api(encoded.length === 0 ? path : `${path}?${encoded.join('&')}`)
      .header('Prefer', [...ALWAYS_PREFERRED, ...prefer].join(', '))
      .responseType(ResponseType.RAW);
    const limit = AbortSignal.timeout(Math.min(timeoutMs, config.answerWithinMs ?? LONGEST_MS));
    const end = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    // It ends the request, but not the wait for a login that does not answer.
    request.option('signal', end);
    const verb = method.toLowerCase() as Lowercase<GraphRequest['method']>;
    const began = performance.now();
    const ended = (outcome: string) => config.onCall?.(outcome, (performance.now() - began) / 1000);
    try {
      const answer = await inTime(end, (request[verb](body) as Promise<Response>).then(read));
      const { means, about } = readAnswer(answer);
      if (about === 'token') tokens.forget();
      ended(means);
      return answer;
    } catch {
      ended('none');
      return undefined;
    }
  };
}

const LONGEST_MS = 60_000;

/** Ids that stay the same when an event is moved; times without zones to guess. */
const ALWAYS_PREFERRED = ['IdType="ImmutableId"', 'outlook.timezone="UTC"'];

const PUBLIC_ORIGIN = 'https://graph.microsoft.com';

/**
 * Sends what was meant for Graph to the configured origin. A base URL would not do: the client gives no token to an http
 * address, and glues paging links of the true origin behind it.
 */
class Rewrite extends HTTPMessageHandler {
  readonly #origin: string;

  constructor(origin: string) {
    super();
    this.#origin = origin.replace(/[/]+$/, '');
  }

  override async execute(context: Context): Promise<void> {
    if (typeof context.request === 'string' && this.#origin !== PUBLIC_ORIGIN) {
      context.request = context.request.replace(PUBLIC_ORIGIN, this.#origin);
    }
    await super.execute(context);
  }
}

async function read(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  return { status: response.status, retryAfterMs: retryAfter(response.headers.get('retry-after')), body: json(text) };
}

/** Ids, names and addresses in it are stored: without what cannot be. Each value is looked at only where there may be such a thing, because that takes longer than all the rest. */
function json(text: string): unknown {
  try {
    if (!UNUSUAL.test(text)) return JSON.parse(text);
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? withoutControls(value) : value));
  } catch {
    return undefined;
  }
}

/** Beside the letters of Europe's languages and plain signs, written as themselves or as an escape: only there can be what cannot be stored. */
const UNUSUAL = /[^\t\n\r -~\u00A0-\u024F]|\\[ubf]/;

/** Seconds or an HTTP date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
