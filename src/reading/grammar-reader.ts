import type { Intent, OrderReader, OrderReading, UnreadPlace } from '../ports/order-reader.ts';
import { localOf } from '../kernel/time/zone.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Language } from '../kernel/language/language.ts';
import { guard } from '../kernel/privacy/guard.ts';
import type { WordsArea } from './words-area.ts';
import { signsOf } from './canonical.ts';
import { clausesOf, saidOf } from './clauses/clauses.ts';
import { ofMeeting } from './clauses/of-meeting.ts';
import { lineOf } from './clauses/sign.ts';
import { parsed } from './grammar/grammar.ts';
import { messageLanguage } from './message-language.ts';
import { isRunningText, merged, valuesIn, type FieldsRead } from './fields/fields-read.ts';
import { readDates } from './fields/read-dates.ts';
import { readIntent } from './intent/read-intent.ts';
import { readPeople } from './fields/read-people.ts';
import { readSeries } from './fields/read-series.ts';
import { readSingles } from './fields/read-single.ts';
import { readLength, readTimes } from './fields/read-hours.ts';
import { readUnits } from './fields/read-units.ts';
import { withLikelyFacts } from './fields/with-likely-facts.ts';
import type { Seen } from './intent/intent-features.ts';
import { otherTongue } from './other-tongue.ts';
import { unreadIn } from './unread.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Orders in words by rules, and by weights that are shipped with them: the reader that every installation has. */
export const grammarReader: OrderReader = {
  read: async ({ text, ...setting }) => readOrder(text, setting),
  readAtOnce: ({ text, ...setting }) => readOrder(text, setting),
};

export interface ReadOrder extends OrderReading {
  /** The language the message is written in; undefined when it does not show. */
  readonly language: Language | undefined;
}

interface ReaderSetting {
  readonly area: WordsArea;
  readonly now: Instant;
  readonly language: Language;
  /** A question of the bot waits for it: then it is more of the order, unless it clearly is something else. */
  readonly isAnswer?: boolean | undefined;
}

/**
 * Reads an order in words. Dates are reckoned from `now` in the area's zone; `language` is the writer's own, used where the
 * message does not show its language. A message with personal details is not read at all.
 */
export function readOrder(message: string, { area, now, language, isAnswer = false }: ReaderSetting): ReadOrder {
  const stopped = guard(message);
  const tongue = otherTongue(readable(message));
  if (tongue !== undefined && stopped.length === 0)
    return { intent: 'other', fields: {}, guard: [], tongue, language: undefined };
  const tokens = tokensOf(readable(message));
  const written = messageLanguage(tokens);
  if (stopped.length > 0) return { intent: 'guard', fields: {}, guard: stopped, language: written };
  const { today, ...lines } = linesOf(tokens, { area, now, language: written ?? language });
  return { ...understood({ ...lines, isAnswer }, today), language: written };
}

/** The message as the lexicon and the grammar see it: what its intent is judged by, and what is learnt from it. */
export function seenIn(message: string, setting: ReaderSetting): Lines {
  const tokens = tokensOf(readable(message));
  return linesOf(tokens, { ...setting, language: messageLanguage(tokens) ?? setting.language });
}

function linesOf(tokens: readonly Token[], { area, now, language }: ReaderSetting): Lines & { readonly today: string } {
  const setting = { today: localOf(now, area.zone).date, language };
  const signs = signsOf(tokens, area, language);
  const raw = lineOf(signs);
  const clauses = clausesOf(signs, language);
  const said = lineOf(saidOf(clauses));
  const whole = parsed(said, setting);
  const line = isRunningText(whole) ? ofMeeting(whole) : whole;
  const all = once(() => (said === raw ? whole : parsed(raw, setting)));
  return { raw, line, said: whole, all, unread: unreadIn(clauses), words: wordsOf(tokens), today: setting.today };
}

function once<T>(value: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= value());
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
}

/** No order is longer than this, and no word of one: the time of reading grows with both. The guard has read the whole message. */
const LONGEST_MESSAGE = 1_500;
const LONGEST_WORD = /\S{50,}/gu;

function readable(message: string): string {
  return message.replace(LONGEST_WORD, ' ').slice(0, LONGEST_MESSAGE);
}

export interface Lines extends Seen {
  readonly unread: readonly UnreadPlace[];
  /** What rules take to be said of the meeting, after the grammar: `line` before the days and places of something else were left out. */
  readonly said: string;
  /** The whole message, after the grammar. */
  readonly all: () => string;
}

function understood({ isAnswer, ...lines }: Lines & { readonly isAnswer: boolean }, today: string): OrderReading {
  const { raw, line, words, unread } = lines;
  const read = readByRules(lines, today);
  const inputs = [...Object.keys(read.fields).filter((name) => name !== 'followUpOf'), ...read.ask];
  const { fields, ask } = isRunningText(line) ? withLikelyFacts(read, raw, today) : read;
  const intent = readIntent({ raw, line, inputs, words, isAnswer });
  const orderNumber = valuesIn(raw, 'vp').at(-1);
  const method = intent === 'method-info' ? fields['method'] : undefined;
  return {
    intent,
    fields: intent === 'cannot-attend' ? timesOff(lines, today) : fieldsFor(intent, fields),
    guard: [],
    ...(intent === 'order' && ask.length > 0 ? { ask } : {}),
    ...(intent === 'order' && unread.length > 0 ? { unread } : {}),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(method === undefined ? {} : { method }),
  };
}

function readByRules({ line, all }: Lines, today: string): FieldsRead {
  return merged([
    readDates(line, today),
    readTimes(line),
    readLength(line),
    readPeople(line, all),
    readSeries(line),
    readSingles(line),
    readUnits(line),
  ]);
}

/** When somebody cannot come: the days that are ruled out are the ones that are meant, whenever they are told. */
function timesOff({ line, said, all }: Lines, today: string): Readonly<Record<string, string>> {
  const told = all() === said ? line : all();
  return merged([readDates(told.replaceAll(' xwd:', ' wds:'), today), readTimes(told)]).fields;
}

/** Which inputs make sense beside an intent: only a method for one who asks about it. */
function fieldsFor(intent: Intent, fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (intent === 'order') return fields;
  const { method } = fields;
  return intent === 'method-info' && method !== undefined ? { method } : {};
}
