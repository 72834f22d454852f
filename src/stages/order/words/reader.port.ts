import { localOf } from '../../../kernel/time/zone.ts';
import type { FieldGuesser, OrderMessage, OrderReader, OrderReading } from '../../../ports/order-reader.ts';
import type { Log } from '../../../ports/log.ts';
import { addedTo } from './guesses.ts';
import { readOrder } from './read-order.ts';

/** The grammar: the reader that every installation has. */
export const grammarReader: OrderReader = {
  read: async ({ text, area, now, language }) => readOrder(text, area, now, language),
};

/**
 * The grammar, and a model beside it that an organisation has attached: it fills only what the grammar left empty, and is asked only
 * about messages that may be orders. A message that the guard stopped is never sent to it; without its answer the grammar's stands.
 */
export function readerWith(guesser: FieldGuesser, log: Log): OrderReader {
  return {
    read: async (message) => {
      const reading = await grammarReader.read(message);
      const mayBeOrder = reading.intent === 'order' || reading.intent === 'other';
      return mayBeOrder ? helped(reading, message, guesser, log) : reading;
    },
  };
}

async function helped(reading: OrderReading, message: OrderMessage, guesser: FieldGuesser, log: Log): Promise<OrderReading> {
  try {
    const guesses = await guesser.guess(message);
    return addedTo(reading, guesses, { area: message.area, today: localOf(message.now, message.area.zone).date });
  } catch (error) {
    log.warn({ fault: error instanceof Error ? error.message : 'unknown' }, 'the language model gave no answer');
    return reading;
  }
}
