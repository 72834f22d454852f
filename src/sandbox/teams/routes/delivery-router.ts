import { json, Router } from 'express';
import { z } from 'zod/v4';
import type { BotDelivery } from '../bot-delivery.ts';

const repeatSchema = z.strictObject({ copies: z.int().min(1).max(50), ids: z.enum(['same', 'new']) });

/** `POST /_control/repeat {"copies":4,"ids":"same"|"new"}`: the next press is delivered that many extra times. */
export function deliveryRouter(delivery: BotDelivery): Router {
  const router = Router();
  router.post('/repeat', json(), (request, response) => {
    const repeat = repeatSchema.safeParse(request.body);
    if (!repeat.success) {
      response.status(400).json({ error: z.prettifyError(repeat.error) });
      return;
    }
    delivery.repeatNextPress(repeat.data);
    response.status(201).json(repeat.data);
  });
  return router;
}
