import { Router } from 'express';
import { z } from 'zod/v4';
import { controlRoute } from '../../http/control-route.ts';
import type { BotDelivery } from '../bot-delivery.ts';

const repeatSchema = z.strictObject({ copies: z.int().min(1).max(50), ids: z.enum(['same', 'new']) });

/** `POST /_control/repeat {"copies":4,"ids":"same"|"new"}`: the next press is delivered that many extra times. */
export function deliveryRouter(delivery: BotDelivery): Router {
  return Router().post(
    '/repeat',
    controlRoute(repeatSchema, (repeat) => {
      delivery.repeatNextPress(repeat);
      return repeat;
    }),
  );
}
