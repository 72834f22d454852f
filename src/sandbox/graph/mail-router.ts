import { Router } from 'express';
import { z } from 'zod/v4';
import { readBody, refuse } from '../http/http-refusal.ts';
import type { GraphWorld } from './graph-world.ts';

const mailSchema = z.looseObject({
  message: z.looseObject({
    subject: z.string(),
    body: z.looseObject({ content: z.string() }),
    toRecipients: z.array(z.looseObject({ emailAddress: z.looseObject({ address: z.string() }) })).min(1),
  }),
});

/** `/users/{id}/sendMail`: the letter lies in the world, whoever it is to. */
export function mailRouter(world: GraphWorld): Router {
  const router = Router({ mergeParams: true });
  router.post('/sendMail', (request, response) => {
    const from =
      world.mailbox((request.params as Readonly<Record<string, string>>)['person'] ?? '') ?? refuse(404, 'ErrorInvalidUser');
    if (from.access === 'denied') refuse(403, 'ErrorAccessDenied');
    const { subject, body, toRecipients } = readBody(mailSchema, request, 'BadRequest').message;
    for (const { emailAddress } of toRecipients)
      world.post({ from: from.email, to: emailAddress.address.toLowerCase(), subject, text: body.content });
    response.status(202).end();
  });
  return router;
}
