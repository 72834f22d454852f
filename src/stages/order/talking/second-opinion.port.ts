import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { fieldsOf, namesIn, rowOf, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import type { Log } from '../../../ports/log.ts';
import type { FieldGuesser, OrderMessage, OrderReader, OrderReading } from '../../../ports/order-reader.ts';
import { askedFaults } from '../request/asked-faults.ts';

/**
 * A reader with a model beside it that an organisation has attached: it fills only what the reader left empty, and is asked only
 * about messages that may be orders. A message that the guard stopped is never sent to it; without its answer the reading stands.
 */
export function readerWith(reader: OrderReader, guesser: FieldGuesser, log: Log): OrderReader {
  const helped = async (reading: OrderReading, message: OrderMessage): Promise<OrderReading> => {
    try {
      const { area, now } = message;
      return addedTo(reading, await guesser.guess(message), { area, today: localOf(now, area.zone).date });
    } catch (error) {
      log.warn({ fault: error instanceof Error ? error.message : 'unknown' }, 'the language model gave no answer');
      return reading;
    }
  };
  return {
    ...reader,
    read: async (message) => {
      const reading = await reader.read(message);
      const mayBeOrder = reading.intent === 'order' || reading.intent === 'other';
      return mayBeOrder ? helped(reading, message) : reading;
    },
  };
}

interface Frame {
  readonly area: Area;
  readonly today: LocalDate;
}

/**
 * A reading with what a model guessed beside it. A guess counts only where the grammar said nothing of the matter and asked nothing of
 * it, and only if it is one of the allowed values; that the client has agreed is never guessed.
 */
export function addedTo(reading: OrderReading, guesses: Readonly<Record<string, string>>, frame: Frame): OrderReading {
  const said = [...Object.keys(reading.fields), ...askedFaults(reading.ask ?? [], new Map()).keys()];
  const spoken = new Set(said.map((name) => matterOf(name as FieldName)));
  const good = allowed(guesses, frame) as Readonly<Record<string, string>>;
  const added = Object.entries(good).filter(([name]) => !spoken.has(matterOf(name as FieldName)));
  if (added.length === 0) return reading;
  return { ...reading, intent: 'order', fields: { ...Object.fromEntries(added), ...reading.fields } };
}

/** Only fields that a model may fill, with values of the lists and of the right form. */
function allowed(guesses: Readonly<Record<string, string>>, { area, today }: Frame): Fields {
  const fields = fieldsOf(guesses);
  const good = namesIn(fields).filter((name) => {
    const { guess, kind } = rowOf(name);
    const words = fields[name] ?? '';
    return (
      guess !== undefined && kind.isFit(words) && kind.faultOf(words, { area, today, said: {}, bank: new Set() }) === undefined
    );
  });
  return ordered(Object.fromEntries(good.map((name) => [name, fields[name] ?? ''])));
}

/** Days and hours that go backwards are no days and hours. */
function ordered(fields: Fields): Fields {
  const { earliestDate, latestDate, timeFrom, timeTo, ...rest } = fields;
  const days =
    earliestDate !== undefined && latestDate !== undefined && earliestDate > latestDate ? {} : { earliestDate, latestDate };
  const hours = timeFrom !== undefined && timeTo !== undefined && timeFrom >= timeTo ? {} : { timeFrom, timeTo };
  return fieldsOf({ ...rest, ...days, ...hours });
}

/** What belongs together is said together: a model adds no weekday to the grammar's dates. */
function matterOf(name: FieldName): string {
  return rowOf(name).guess ?? name;
}
