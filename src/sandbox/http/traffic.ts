import type { Request, Response, NextFunction, RequestHandler } from 'express';
import { Changes } from './changes.ts';

/** One request that a pretend server answered. */
export interface TrafficEntry {
  readonly method: string;
  /** Path with its query, as it came. */
  readonly path: string;
  /** Undefined when the connection was cut before an answer. */
  readonly status: number | undefined;
  readonly body: unknown;
  /** When it came and when it was answered: milliseconds of `performance.now()`. */
  readonly from: number;
  readonly to: number;
}

/** A request has come and nothing is done about it yet, or it has been answered. */
export interface TrafficMoment {
  readonly at: 'received' | 'answered';
  readonly method: string;
  readonly path: string;
}

const KEPT = 2_000;

/** The latest requests of one pretend server, oldest first: what tests count and the page can show. */
export class Traffic {
  readonly moments = new Changes<TrafficMoment>();
  readonly #entries: TrafficEntry[] = [];

  list(): readonly TrafficEntry[] {
    return this.#entries;
  }

  /** Requests of one method whose path (without the query) matches. */
  count(method: string, path: RegExp): number {
    return this.#entries.filter((entry) => entry.method === method && path.test(entry.path.split('?')[0] ?? '')).length;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** Goes after the body parser and before the routes. */
  middleware(): RequestHandler {
    return (request: Request, response: Response, next: NextFunction) => {
      const { method, originalUrl: path } = request;
      const from = performance.now();
      response.once('close', () => {
        this.#entries.push({
          method,
          path,
          status: response.writableFinished ? response.statusCode : undefined,
          body: request.body as unknown,
          from,
          to: performance.now(),
        });
        if (this.#entries.length > KEPT) this.#entries.shift();
        this.moments.emit({ at: 'answered', method, path });
      });
      this.moments.emit({ at: 'received', method, path });
      next();
    };
  }
}
