import type { ErrorRequestHandler, Request } from 'express';
import { z } from 'zod/v4';

/** Body of an error answer, in the dialect of the server. */
export type ErrorBody = (status: number, code: string, message?: string) => unknown;

/** Ends a request: it is answered with this status and an error body, by `answerRefusals`. */
export function refuse(status: number, code: string, message?: string): never {
  throw new HttpRefusal(status, code, message);
}

/** The body of a request as the schema reads it; 400 with this code for any other. */
export function readBody<T>(schema: z.ZodType<T>, { body }: Request, code: string): T {
  const read = schema.safeParse(body);
  return read.success ? read.data : refuse(400, code, z.prettifyError(read.error));
}

/** Goes after the routes. */
export function answerRefusals(errorBody: ErrorBody): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (error instanceof HttpRefusal) response.status(error.status).json(errorBody(error.status, error.code, error.words));
    else next(error);
  };
}

class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly words: string | undefined;

  constructor(status: number, code: string, words?: string) {
    super(code);
    this.status = status;
    this.code = code;
    this.words = words;
  }
}
