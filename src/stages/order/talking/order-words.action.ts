import { HOUR } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { inUse } from '../../../model/area/methods.ts';
import { methodOf } from '../../../model/area/names.ts';
import { heard } from '../../../model/chat-words.ts';
import type { OrderReading } from '../../../ports/order-reader.ts';
import type { Reply, Visitor, Word, WordRoute } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { areaFor } from '../form/area-question.card.ts';
import { begin } from '../form/begin.port.ts';
import { mine } from '../life/mine.port.ts';
import { cardReply, sentence } from '../replies.ts';
import { askAgain, listedIn, proceed, showAgain, speaking, type Talk } from './conversation.port.ts';
import { isNewOrder } from './dialogue/merge.ts';
import { isQuestion, questionsAhead } from './dialogue/order-questions.ts';
import { IN_OTHER_TONGUES } from './dialogue/other-tongues.ts';
import { severalAnswers, type ToldAtOnce } from './dialogue/several-answers.ts';
import { likelyAnswer } from './dialogue/typed-answer.ts';
import { newOrder, openOrder, type OpenOrder } from './draft.port.ts';
import { fieldsOf } from '../../../model/fields/fields.ts';
import { cancelByWords, cannotAttend, status } from './small-talk.port.ts';
import { guardCard, methodCard, methodsCard, unknownCard } from './talk.card.ts';

/** Chat words of the order; the last route takes everything that nobody else took. */
export const orderWords: readonly WordRoute[] = [
  {
    ...heard('order'),
    answer: async (world, { visitor }) => [await begin(world, visitor, {})],
  },
  {
    ...heard('anew'),
    answer: async (world, { visitor }) => [await begin(world, visitor, { isAnew: true })],
  },
  {
    ...heard('mine'),
    answer: async (world, { visitor }) => [await mine(world, visitor)],
  },
  { name: 'anything else', pattern: /[\s\S]*/u, places: ['personal', 'group', 'channel'], answer: answerWords },
];

type Reading = OrderReading & { readonly area: Area };

/** What was said, by whom, and the order in the making, if there is one. */
interface Heard {
  readonly word: Word;
  readonly visitor: Visitor;
  readonly open: OpenOrder | undefined;
  readonly reading: Reading;
}

type Answer = (world: World, heard: Heard) => Promise<Reply | readonly Reply[]>;

/** Anything that is not a word of the bot is read as an order in words. Of the message itself nothing is kept. */
async function answerWords(world: World, word: Word): Promise<readonly Reply[]> {
  const open = await openOrder(world, word.visitor.id, word.written);
  const visitor = speaking(word.visitor, open);
  const reading = await understood(world, word, open);
  const { intent } = reading;
  if (open !== undefined && isQuestion(open.talk.asking) && intent === 'help' && ASKS_WHY.test(word.text))
    return askAgain({ world, visitor: word.visitor, open }, 'explain');
  const replies = [await ANSWERS[intent](world, { word, visitor, open, reading })].flat();
  const isAside = intent !== 'order' && intent !== 'other' && isQuestion(open?.talk.asking);
  return open !== undefined && isAside ? [...replies, await showAgain({ world, visitor: word.visitor, open })] : replies;
}

/** Asked while a question waits, and in few words: what it is meant by it. */
const ASKS_WHY = /^\s*(?:mitä|mikä|miks|miten niin|mihin|vad|varför|vart|hur så|what|why|where)(?:\s+\S+){0,5}[\s?]*$/iu;

const ANSWERS: Readonly<Record<Reading['intent'], Answer>> = {
  order: ordered,
  other: unclear,
  status: (world, { visitor, reading }) => status(world, visitor, reading.orderNumber),
  cancel: (world, { visitor, open, reading }) => cancelByWords(world, visitor, { number: reading.orderNumber, draft: open?.key }),
  help: async (_world, { word }) => ({ kind: 'help', about: ABOUT_WORRY.test(word.text) ? 'worry' : 'bot' }),
  'cannot-attend': (world, { visitor, word, reading }) =>
    cannotAttend(world, visitor, { fields: fieldsOf(reading.fields), now: word.now }),
  'method-info': async (_world, { visitor: { language }, reading: { area, method } }) => {
    const known = method === undefined ? undefined : methodOf(area, method);
    return cardReply(known === undefined ? methodsCard(inUse(area.methods), language) : methodCard(known, language));
  },
  guard: async (_world, { visitor: { language }, reading }) => cardReply(guardCard(reading.guard, language)),
};

/** How to take up one's worry is asked as help (public contract, section 7); the words tell which help. */
const ABOUT_WORRY = /huol(?:i|en|ta|esta)|\boro|\bworr|\bconcern/iu;

/** A draft untouched for so long was perhaps forgotten: a method named now begins a new order. */
const LONG_AGO = 8 * HOUR;

/** Read for the order in the making, or the person's own area; where neither is known, for the one in which the words say most. */
async function understood(world: World, word: Word, open: OpenOrder | undefined): Promise<Reading> {
  const own = open?.area ?? areaFor(world.areas, undefined, await world.orders.ofOrderer(word.visitor.id));
  const area = own ?? areaOfWords(world, word);
  const { text, now, visitor } = word;
  const isAnswer = open?.talk.asking !== undefined;
  const { fields, rest } = open === undefined ? { fields: {}, rest: text } : answersTo({ world, visitor, open }, text);
  const reading = await world.reader.read({ text: rest, area, now, language: visitor.language, isAnswer });
  const isMore = Object.keys(fields).length > 0 && (reading.intent === 'order' || reading.intent === 'other');
  return isMore ? { ...reading, area, intent: 'order', fields: { ...reading.fields, ...fields } } : { ...reading, area };
}

/** What is still missing may be told in one message, each thing in its own few words. */
function answersTo(talk: Talk, text: string): ToldAtOnce {
  const { area, fields, talk: stand } = talk.open;
  const missing = questionsAhead({ fields, area, faults: new Map(), isBrief: true });
  return severalAnswers(
    missing.filter((name) => name !== stand.asking),
    text,
    (name) => listedIn(talk, name),
  );
}

function areaOfWords({ areas, reader }: World, { text, now, visitor: { language } }: Word): Area {
  const said = areas.map((area) => ({
    area,
    count: Object.keys(reader.readAtOnce({ text, area, now, language }).fields).length,
  }));
  return said.reduce((most, one) => (one.count > most.count ? one : most)).area;
}

/** More of the order in the making, a correction to it, or a new order. */
async function ordered(world: World, heard: Heard): Promise<Reply | readonly Reply[]> {
  const { word, open, reading } = heard;
  const { area: _area, ...fields } = fieldsOf(reading.fields);
  const { ask = [], unread } = reading;
  const { visitor, written: language } = word;
  const fresh = { person: visitor.id, area: reading.area, language };
  if (open === undefined) return proceed({ world, visitor, open: newOrder(world, fresh) }, { fields, ask, unread });
  if (isNewOrder(open.fields, fields, word.now - open.touchedAt > LONG_AGO))
    return proceed({ world, visitor, open: anew(world, open) }, { fields, ask, unread });
  return Object.keys(fields).length === 0 && ask.length === 0
    ? unclear(world, heard)
    : proceed({ world, visitor, open }, { fields, ask, unread });
}

/** A new order in the place of the one in the making, which can be taken back. */
function anew(world: World, { person, area, fields, talk }: OpenOrder): OpenOrder {
  const { earlier = [], asking, language } = talk;
  const step = { fields: fields as Readonly<Record<string, string>>, ...(asking === undefined ? {} : { asking }) };
  return { ...newOrder(world, { person, area }), talk: { language, asking, earlier: [...earlier, step] } };
}

/** Nothing was understood: while a question waits, it is asked again; otherwise one honest sentence. */
async function unclear(world: World, { word, visitor, open, reading }: Heard): Promise<Reply | readonly Reply[]> {
  if (reading.tongue !== undefined) return sentence(IN_OTHER_TONGUES[reading.tongue]);
  const asking = open?.talk.asking;
  if (open === undefined || asking === undefined) return cardReply(unknownCard(visitor.language, open?.key));
  const talk = { world, visitor: word.visitor, open };
  const fields = isQuestion(asking) ? likelyAnswer(word.text, listedIn(talk, asking)) : undefined;
  if (fields !== undefined) return proceed(talk, { fields });
  return askAgain(talk, 'not-understood');
}
