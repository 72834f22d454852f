import OpenAI from 'openai';
import { z } from 'zod/v4';
import { TransientError } from '../../kernel/errors.ts';
import type { FieldGuesser, OrderMessage } from '../../ports/order-reader.ts';
import { weekdayOf } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Named } from '../../kernel/language/language.ts';
import { inUse } from '../../model/area/methods.ts';

/** Where the organisation's own model answers, as the OpenAI API does. */
export interface ModelConfig {
  /** `https://…/v1` */
  readonly url: string;
  readonly name: string;
  readonly key?: string | undefined;
  readonly withinMs?: number | undefined;
}

/** Nobody waits longer for a second opinion. */
const WITHIN_MS = 3_000;
const MOST_TOKENS = 400;
const LONGEST_ANSWER = 10_000;

/** A language model behind an OpenAI-compatible address. It is sent the message and the lists of allowed values, and nothing else. */
export function modelReader({ url, name, key, withinMs = WITHIN_MS }: ModelConfig): FieldGuesser {
  // What the SDK would read from the environment by itself is said here, so that only our own settings count.
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: withinMs,
  });
  return { guess: async (message) => guessesIn(await answer({ client, model: name, withinMs }, message)) };
}

interface Asked {
  readonly client: OpenAI;
  readonly model: string;
  readonly withinMs: number;
}

async function answer({ client, model, withinMs }: Asked, message: OrderMessage): Promise<string> {
  const messages = [
    { role: 'system', content: instructions(message) },
    { role: 'user', content: message.text },
  ] as const;
  try {
    // The signal also ends an answer that has begun and does not end.
    const options = { signal: AbortSignal.timeout(withinMs) };
    const completion = await client.chat.completions.create(
      { model, messages: [...messages], temperature: 0, max_tokens: MOST_TOKENS },
      options,
    );
    return ANSWER.parse(completion).choices[0]?.message.content ?? '';
  } catch (error) {
    throw new TransientError(faultOf(error));
  }
}

const ANSWER = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })) });
const GUESSES = z.record(
  z.string().max(40),
  z.union([z.string().max(200), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

/** The first object in the answer; a model may have written words around it. */
function guessesIn(content: string): Readonly<Record<string, string>> {
  const object = /\{[^{}]*\}/.exec(content.slice(0, LONGEST_ANSWER))?.[0] ?? '';
  const guesses = GUESSES.safeParse(parsed(object));
  if (!guesses.success) throw new TransientError('not-understood');
  const entries = Object.entries(guesses.data).flatMap(([name, value]) => {
    const words = Array.isArray(value) ? value.join(',') : typeof value === 'number' ? String(value) : value;
    return typeof words === 'string' ? [[name, words] as const] : [];
  });
  return Object.fromEntries(entries);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A word for the log: never the address, the key or anything of the message. */
function faultOf(error: unknown): string {
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout';
  if (error instanceof OpenAI.APIConnectionError) return 'unreachable';
  if (error instanceof OpenAI.APIError) return `status-${String(error.status)}`;
  return error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name) ? 'timeout' : 'not-understood';
}

/** What the model is told: the date, the fields and their allowed values. Lists of the area only; nobody's name, nothing of any order. */
function instructions({ area, now }: Pick<OrderMessage, 'area' | 'now'>): string {
  const { date } = localOf(now, area.zone);
  return [
    'You read orders of facilitated network meetings, written in Finnish, Swedish or English.',
    'Answer with one flat JSON object and nothing else. Fill a field only when the message says it; leave out everything else.',
    'Never guess a date. Never repeat names or other words of the message.',
    `Today is ${WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${date} (ISO weeks).`,
    'Fields and allowed values:',
    `kind: client | none`,
    `method: ${listOf(inUse(area.methods))}`,
    `municipality: ${listOf(area.municipalities)}`,
    `unit (where the writer works): ${listOf(area.units)}`,
    `invitedSectors (comma list): ${listOf(area.sectors)}`,
    `theme: ${listOf(area.themes)}`,
    'placeType: own | public | home | remote | hybrid',
    'language, interpreterLanguage: ISO 639 code; interpreter: none | language | sign',
    'earliestDate, latestDate: YYYY-MM-DD; weekdays: comma list of mon tue wed thu fri sat sun; timeFrom, timeTo: HH:MM',
    'durationMinutes: 90 | 120 | 150 | 180 | 210 | 240; urgency: normal | acute; seats: 1–4, only when consultants are counted',
    'countFamily (client included), countClose, countProfessionals, countChildren (under 13), countYoung (13–17): numbers',
  ].join('\n');
}

const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function listOf(entries: readonly { readonly id: string; readonly name: Named }[]): string {
  return entries
    .map(({ id, name }) => `${id} (${[name.fi, name.sv, name.en].filter((one) => one !== undefined).join(' / ')})`)
    .join(', ');
}
