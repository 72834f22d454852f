import { cleanText } from '../kernel/foreign-text.ts';
import type { OrderReading } from '../ports/order-reader.ts';

/**
 * Reads messages, one a line, and gives a line of JSON for each: `{"intent":…,"fields":{…},"guard":[…]}`. A blank line is a
 * message with nothing in it, so that answers stay in step with the lines. Nothing is stored.
 */
export async function* readOrderLines(
  lines: AsyncIterable<string> | Iterable<string>,
  read: (text: string) => Pick<OrderReading, 'intent' | 'fields' | 'guard'>,
): AsyncIterable<string> {
  for await (const line of lines) {
    const { intent, fields, guard } = read(cleanText(line));
    yield JSON.stringify({ intent, fields, guard });
  }
}
