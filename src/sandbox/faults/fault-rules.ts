import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { z } from 'zod/v4';
import type { ErrorBody } from '../http/http-refusal.ts';

/**
 * What may go wrong with the next matching requests. `…-before` has no effect on the world; `…-after` has its effect and the
 * answer is lost, which is what makes blind retries double things. `hang-…` keeps the connection open and never answers.
 */
const FAULT_KINDS = [
  'throttle',
  'error-before',
  'error-after',
  'cut-before',
  'cut-after',
  'hang-before',
  'hang-after',
  'slow',
  'unauthorized',
  'forbidden',
  'missing',
  'precondition',
  'conflict',
  'bad-request',
] as const;

export const faultRuleSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Upper case; absent: every method. */
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  /** Source of a regular expression tried on the path without its query; absent: every path. */
  path: z.string().optional(),
  /** How many requests are hit; absent: one; 0: until cleared. */
  times: z.int().min(0).optional(),
  /** For the `error-…` kinds; absent: 500. */
  status: z.int().min(500).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  delayMs: z.int().min(0).max(120_000).optional(),
  /** Error code in the body, where the default of the kind is not the wanted one. */
  code: z.string().optional(),
});

export type FaultRule = z.infer<typeof faultRuleSchema>;

/** A rule and how many requests it will still hit (Infinity: until cleared). */
export interface ActiveFault extends FaultRule {
  readonly id: number;
  readonly left: number;
}

/** The faults of one pretend server. Rules are tried in the order they were added. */
export class FaultRules {
  #rules: (ActiveFault & { left: number })[] = [];
  #lastId = 0;

  add(rule: FaultRule): ActiveFault {
    const left = rule.times === 0 ? Number.POSITIVE_INFINITY : (rule.times ?? 1);
    const active = { ...rule, id: ++this.#lastId, left };
    this.#rules.push(active);
    return active;
  }

  remove(id: number): void {
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
  }

  clear(): void {
    this.#rules = [];
  }

  list(): readonly ActiveFault[] {
    return this.#rules;
  }

  /** Uses up one hit of the first matching rule. */
  take(method: string, path: string): FaultRule | undefined {
    const rule = this.#rules.find((candidate) => isHit(candidate, method, path));
    if (!rule) return undefined;
    rule.left -= 1;
    if (rule.left <= 0) this.remove(rule.id);
    return rule;
  }

  /** Goes before the routes. */
  middleware(errorBody: ErrorBody): RequestHandler {
    return (request: Request, response: Response, next: NextFunction) => {
      const rule = this.take(request.method, request.baseUrl + request.path);
      if (rule) STRIKES[rule.kind](rule, { request, response, next, errorBody });
      else next();
    };
  }
}

function isHit(rule: FaultRule, method: string, path: string): boolean {
  if (rule.method && rule.method !== method) return false;
  return rule.path === undefined || new RegExp(rule.path).test(decodeURIComponent(path));
}

interface Struck {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
  readonly errorBody: ErrorBody;
}

type Strike = (rule: FaultRule, at: Struck) => void;

const refusing =
  (status: number, code: string): Strike =>
  (rule, { response, errorBody }) =>
    void response.status(rule.status ?? status).json(errorBody(rule.status ?? status, rule.code ?? code));

const STRIKES: Readonly<Record<FaultRule['kind'], Strike>> = {
  throttle: (rule, at) => {
    if (rule.retryAfterSeconds !== undefined) at.response.setHeader('Retry-After', String(rule.retryAfterSeconds));
    refusing(429, 'TooManyRequests')(rule, at);
  },
  'error-before': refusing(500, 'ServiceError'),
  'error-after': (rule, at) => {
    loseAnswer(rule, at);
    at.next();
  },
  'cut-before': (_rule, { request }) => void request.socket.destroy(),
  'cut-after': (_rule, { request, response, next }) => {
    response.end = (() => request.socket.destroy()) as unknown as Response['end'];
    next();
  },
  'hang-before': () => undefined,
  'hang-after': (_rule, { response, next }) => {
    response.end = (() => response) as Response['end'];
    next();
  },
  slow: (rule, { next }) => void setTimeout(next, rule.delayMs ?? 3_000),
  unauthorized: refusing(401, 'Unauthorized'),
  forbidden: refusing(403, 'Forbidden'),
  missing: refusing(404, 'NotFound'),
  conflict: refusing(409, 'Conflict'),
  precondition: refusing(412, 'PreconditionFailed'),
  'bad-request': refusing(400, 'BadRequest'),
};

/** The route runs and has its effect; whatever it answers, the caller gets an error. */
function loseAnswer({ status = 500, code = 'ServiceError' }: FaultRule, { response, errorBody }: Struck): void {
  const end = response.end.bind(response);
  response.end = ((): Response => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json');
    return end(JSON.stringify(errorBody(status, code)));
  }) as Response['end'];
}
