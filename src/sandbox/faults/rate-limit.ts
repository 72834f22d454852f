import type { RequestHandler } from 'express';
import { z } from 'zod/v4';
import type { ErrorBody } from '../http/http-refusal.ts';

export const rateLimitSchema = z.strictObject({
  /** Requests in any second; null: as many as come. */
  perSecond: z.int().min(1).nullable(),
});

/** How much a pretend server takes in a second, whoever asks; the rest gets 429, and does not count. */
export class RateLimit {
  perSecond: number | null = null;
  #taken: number[] = [];

  /** Goes before the routes. */
  middleware(errorBody: ErrorBody): RequestHandler {
    return (_request, response, next) => {
      const now = performance.now();
      this.#taken = this.#taken.filter((at) => at > now - 1000);
      const isFull = this.perSecond !== null && this.#taken.length >= this.perSecond;
      if (isFull) response.status(429).setHeader('Retry-After', '1').json(errorBody(429, 'TooManyRequests'));
      else {
        this.#taken.push(now);
        next();
      }
    };
  }
}
