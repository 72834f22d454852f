import { z } from 'zod/v4';
import { AmbiguousError, ConflictError, PermanentError, TransientError } from '../../../kernel/errors.ts';

/** What the connector client threw, in so far as it matters. Its words and bodies are left behind: they may hold names. */
export interface ConnectorFault {
  /** Undefined: no answer came. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** The connection was never made, so nothing can have been sent. */
  readonly neverLeft: boolean;
}

export function faultOf(error: unknown): ConnectorFault {
  const { data = {} } = restFault.safeParse(error);
  return {
    status: data.statusCode,
    code: data.details?.error?.code ?? data.code,
    retryAfterMs: retryAfter(headerOf(data.response?.headers, 'retry-after')),
    neverLeft: NEVER_LEFT.has(data.code ?? ''),
  };
}

/** Faults that are ours already, thrown on the way to the connector (login, pacing). */
export function isOwnFault(error: unknown): boolean {
  return [TransientError, PermanentError, AmbiguousError, ConflictError].some((own) => error instanceof own);
}

const inner = z
  .looseObject({ error: z.looseObject({ code: z.string().optional() }).optional() })
  .nullish()
  .catch(undefined);
const restFault = z.looseObject({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  details: inner,
  response: z.looseObject({ headers: z.unknown() }).optional().catch(undefined),
});

function headerOf(headers: unknown, name: string): string | undefined {
  const { get } = (headers ?? {}) as { readonly get?: (name: string) => unknown };
  const value = get?.call(headers, name);
  return typeof value === 'string' ? value : undefined;
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Seconds or an HTTP date. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
