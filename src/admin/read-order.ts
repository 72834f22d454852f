import { cleanText } from '../kernel/foreign-text.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { WordsArea } from '../stages/order/words/area.ts';
import { readOrder } from '../stages/order/words/read-order.ts';

/**
 * Reads messages, one a line, and gives a line of JSON for each: `{"intent":…,"fields":{…},"guard":[…]}`. A blank line is a
 * message with nothing in it, so that answers stay in step with the lines. Nothing is stored.
 */
export async function* readOrderLines(
  lines: AsyncIterable<string> | Iterable<string>,
  area: WordsArea,
  now: Instant,
  language: Language,
): AsyncIterable<string> {
  for await (const line of lines) {
    const { intent, fields, guard } = readOrder(cleanText(line), area, now, language);
    yield JSON.stringify({ intent, fields, guard });
  }
}
