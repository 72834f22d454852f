import { createInterface } from 'node:readline';
import { loadAreas } from '../config/area-file.ts';
import { cleanText } from '../kernel/foreign-text.ts';
import { LANGUAGES, type Language } from '../kernel/language/language.ts';
import { parseInstant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';
import type { OrderReading } from '../ports/order-reader.ts';
import { grammarReader } from '../reading/grammar-reader.ts';
import { CommandFaults, print } from './output.ts';

/** Reads messages from standard input, one a line, and prints one line of JSON for each. */
export async function readOrdersOfInput({ area, now, lang }: Readonly<Record<'area' | 'now' | 'lang', string>>): Promise<void> {
  const at = parseInstant(now);
  const language = LANGUAGES.find((one) => one === lang);
  if (at === undefined)
    throw new CommandFaults(['--now: is wrong (allowed: ISO 8601 with its offset, 2026-11-22T09:00:00+02:00)']);
  if (language === undefined) throw new CommandFaults([`--lang: is wrong (allowed: ${LANGUAGES.join(', ')})`]);
  await readLines(areaAt(area), at, language);
}

async function readLines(area: Area, now: number, language: Language): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const read = (text: string) => grammarReader.readAtOnce({ text, area, now, language });
  for await (const line of readOrderLines(lines, read)) print(line);
}

function areaAt(path: string): Area {
  const { areas, faults } = loadAreas(path);
  const [area] = areas;
  if (faults.length > 0 || area === undefined) throw new CommandFaults(faults);
  return area;
}

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
