import { json, type RequestHandler } from 'express';
import { z } from 'zod/v4';

/** A route of a server's `/_control`: 400 with what is wrong for a body that the schema does not read; 201 with what was made, else 204. */
export function controlRoute<T>(schema: z.ZodType<T>, act: (asked: T) => unknown): RequestHandler[] {
  const handle: RequestHandler = (request, response) => {
    const asked = schema.safeParse(request.body);
    const made = asked.success ? act(asked.data) : undefined;
    if (!asked.success) response.status(400).json({ error: z.prettifyError(asked.error) });
    else if (made === undefined) response.status(204).end();
    else response.status(201).json(made);
  };
  return [json(), handle];
}
