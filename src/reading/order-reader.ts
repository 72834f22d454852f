import type { OrderMessage, OrderReader, OrderReading } from '../ports/order-reader.ts';
import { readOrder } from './read-order.ts';

/** Orders in words by rules alone: the reader that every installation has. */
export const grammarReader: OrderReader = {
  read: async (message) => readAtOnce(message),
  readAtOnce,
};

function readAtOnce({ text, area, now, language }: OrderMessage): OrderReading {
  return readOrder(text, area, now, language);
}
