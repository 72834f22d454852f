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
import { ask, askAgain, listedIn, missingIn, proceed, showAgain, speaking, waiting, type Talk } from './conversation.port.ts';
import { isNewOrder } from './dialogue/merge.ts';
import { isQuestion } from './dialogue/order-questions.ts';
import { IN_OTHER_TONGUES } from './dialogue/other-tongues.ts';
import { severalAnswers, type ToldAtOnce } from './dialogue/several-answers.ts';
import { likelyAnswer, namedIn } from './dialogue/typed-answer.ts';
import { isLongAgo, newOrder, openOrder, type OpenOrder } from './draft.port.ts';
import { fieldsOf, type Fields } from '../../../model/fields/fields.ts';
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

/** `told`: what was told beside something else that is asked or wished. */
type Reading = OrderReading & { readonly area: Area; readonly told?: Fields };

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
  const { intent, told } = reading;
  const heard = { word, visitor, open, reading };
  const talk = open && { world, visitor: word.visitor, open };
  if (talk !== undefined && asksWhat(talk, intent, word.text))
    return askAgain(talk, 'explain', namedIn(word.text, missingIn(talk.open)));
  const replies = [await ANSWERS[intent](world, heard)].flat();
  if (talk === undefined || intent === 'order' || intent === 'other') return replies;
  if (told !== undefined) return [...replies, await proceed(talk, { fields: told })];
  return isQuestion(talk.open.talk.asking) ? [...replies, await showAgain(talk)] : replies;
}

/** Is it asked what is meant, while a question waits or something is told to be missing? */
function asksWhat(talk: Talk, intent: Reading['intent'], text: string): boolean {
  const isAsked = isQuestion(talk.open.talk.asking) || (!isLongAgo(talk) && missingIn(talk.open).length > 0);
  return isAsked && ASKS_WHAT[intent]?.test(text) === true;
}

/** Asked while a question waits, and in few words: what it is meant by it. */
const ASKS_WHY = /^\s*(?:mitä|mikä|miks|miten niin|mihin|vad|varför|vart|hur så|what|why|where)(?:\s+\S+){0,5}[\s?]*$/iu;

/** The same of what nobody took for a call for help. */
const ASKS_MEANING = /tarko[it]|merkits|menar|betyd|innebär|\bmean/iu;
const ASKS_WHAT: Readonly<Partial<Record<Reading['intent'], RegExp>>> = { help: ASKS_WHY, other: ASKS_MEANING };

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

/** Read for the order in the making, or the person's own area; where neither is known, for the one in which the words say most. */
async function understood(world: World, word: Word, open: OpenOrder | undefined): Promise<Reading> {
  const own = open?.area ?? areaFor(world.areas, undefined, await world.orders.ofOrderer(word.visitor.id));
  const area = own ?? areaOfWords(world, word);
  const { text, now, visitor } = word;
  const talk = open && { world, visitor, open };
  const isAnswer = talk !== undefined && (talk.open.talk.asking !== undefined || !isLongAgo(talk));
  const { fields, rest } = talk === undefined ? { fields: {}, rest: text } : answersTo(talk, text);
  const reading = await world.reader.read({ text: rest, area, now, language: visitor.language, isAnswer });
  return Object.keys(fields).length === 0 ? { ...reading, area } : together({ ...reading, area }, fields);
}

/** What was read with what was answered; where it was told beside something else that is asked, both are kept apart. */
function together(reading: Reading, fields: Fields): Reading {
  const { intent } = reading;
  if (intent === 'order' || intent === 'other') return { ...reading, intent: 'order', fields: { ...reading.fields, ...fields } };
  return ASIDES.has(intent) ? { ...reading, told: fields } : reading;
}

/** Asked beside what was told of the order. */
const ASIDES: ReadonlySet<Reading['intent']> = new Set(['help', 'method-info', 'status']);

/** What is still missing may be told in one message, each thing in its own few words. */
function answersTo(talk: Talk, text: string): ToldAtOnce {
  const { asking } = talk.open.talk;
  return severalAnswers(
    missingIn(talk.open).filter((name) => name !== asking),
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
  const { ask: asked = [], unread } = reading;
  const { visitor, written: language } = word;
  const fresh = { person: visitor.id, area: reading.area, language };
  const isNothing = Object.keys(fields).length === 0 && asked.length === 0;
  const said = { fields, ask: asked, unread };
  if (open === undefined) {
    const talk = { world, visitor, open: newOrder(world, fresh) };
    return isNothing ? ask(talk) : proceed(talk, said);
  }
  if (isNewOrder(open.fields, fields, isLongAgo({ world, open })))
    return proceed({ world, visitor, open: anew(world, open) }, said);
  if (isNothing) return unclear(world, heard);
  const isDoubtAlone = Object.keys(fields).length === 0 && open.talk.asking === undefined;
  return isDoubtAlone ? ask({ world, visitor, open }, { doubts: asked }) : proceed({ world, visitor, open }, said);
}

/** A new order in the place of the one in the making, which can be taken back. */
function anew(world: World, { person, area, fields, talk }: OpenOrder): OpenOrder {
  const { earlier = [], asking, language } = talk;
  const step = { fields: fields as Readonly<Record<string, string>>, ...(asking === undefined ? {} : { asking }) };
  return { ...newOrder(world, { person, area }), talk: { language, asking, earlier: [...earlier, step] } };
}

/** Nothing was understood: the question that waits is asked again, or the first thing that is missing; otherwise one honest sentence. */
async function unclear(world: World, { word, visitor, open, reading }: Heard): Promise<Reply | readonly Reply[]> {
  if (reading.tongue !== undefined) return sentence(IN_OTHER_TONGUES[reading.tongue]);
  if (open === undefined) return cardReply(unknownCard(visitor.language));
  const talk = { world, visitor: word.visitor, open };
  const asking = waiting(talk);
  const fields = isQuestion(asking) ? likelyAnswer(word.text, listedIn(talk, asking)) : undefined;
  if (fields !== undefined) return proceed(talk, { fields });
  const isForgotten = open.talk.asking === undefined && isLongAgo(talk);
  return isForgotten ? cardReply(unknownCard(visitor.language, open.key)) : askAgain(talk, 'not-understood');
}
