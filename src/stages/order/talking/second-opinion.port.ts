import { localOf } from '../../../kernel/time/zone.ts';
import type { Log } from '../../../ports/log.ts';
import type { FieldGuesser, OrderMessage, OrderReader, OrderReading } from '../../../ports/order-reader.ts';
import { addedTo } from './guesses.ts';

/**
 * A reader with a model beside it that an organisation has attached: it fills only what the reader left empty, and is asked only
 * about messages that may be orders. A message that the guard stopped is never sent to it; without its answer the reading stands.
 */
export function readerWith(reader: OrderReader, guesser: FieldGuesser, log: Log): OrderReader {
  return {
    ...reader,
    read: async (message) => {
      const reading = await reader.read(message);
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
