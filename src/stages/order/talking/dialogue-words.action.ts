import { fieldsOf, type Fields } from '../../../model/fields/fields.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import { NO, SKIP, YES } from '../../../model/answers/yes-and-no.ts';
import { isChatWord } from '../../../model/chat-words.ts';
import { commandIn, type Command } from '../../../model/steering-words.ts';
import type { Reply, Visitor, Word, WordRoute } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { begin } from '../form/begin.port.ts';
import { sendOrMend } from '../life/place.port.ts';
import { cardReply, sentence } from '../replies.ts';
import {
  ask,
  askAgain,
  beginAsking,
  checked,
  goBack,
  listedIn,
  proceed,
  showAgain,
  speaking,
  type Talk,
  waiting,
} from './conversation.port.ts';
import { isNeeded, isQuestion, nextStep, type QuestionName } from './dialogue/order-questions.ts';
import { inItsLight, type Light } from './dialogue/in-its-light.ts';
import { dialogueHelpCard } from './dialogue/summary.card.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { likelyAnswer, typedAnswer } from './dialogue/typed-answer.ts';
import { openOrder, todayIn } from './draft.port.ts';
import { cancelByWords } from './small-talk.port.ts';

/** Words that steer an order in the making, and answers to its questions; anything else is for the routes after. */
export const dialogueWords: readonly WordRoute[] = [
  { name: 'an order in the making', pattern: /\S/u, places: ['personal'], answer: inTheMaking },
];

async function inTheMaking(world: World, word: Word): Promise<readonly Reply[] | undefined> {
  const open = await openOrder(world, word.visitor.id, word.written);
  const command = commandIn(word.text);
  if (open === undefined) return command === undefined ? undefined : withoutOrder(world, word, command);
  const talk = { world, visitor: word.visitor, open };
  const replies = command === undefined ? undefined : await STEER[command](talk);
  // "Omat" is no answer to a question, whatever is listed.
  return replies ?? (isChatWord(word.text) ? undefined : answered(talk, word.text));
}

type Steer = (talk: Talk) => Promise<readonly Reply[] | undefined>;

/** What the words do to an order in the making. */
const STEER: Readonly<Record<Command, Steer>> = {
  send,
  back: async (talk) => {
    const shown = await goBack(talk);
    return shown === undefined ? [sentence(textsOf(talk).noWayBack), await showAgain(talk)] : [shown];
  },
  drop: async (talk) => {
    await talk.world.people.putDraftAside(talk.visitor.id);
    return [sentence(textsOf(talk).dropped)];
  },
  ask: async (talk) => [await ask(talk)],
  explain: async (talk) => (isQuestion(talk.open.talk.asking) ? askAgain(talk, 'explain') : undefined),
  more: async (talk) => [await ask(talk, { isBrief: false })],
  // What is in the making has taken its place.
  restore: async (talk) => [sentence(textsOf(talk).nothingToRestore), await showAgain(talk)],
  resume: async (talk) => [await showAgain(talk)],
  form: async (talk) => [await showForm(talk)],
  help: async (talk) =>
    talk.open.talk.asking === undefined
      ? undefined
      : [cardReply(dialogueHelpCard(speaking(talk.visitor, talk.open).language)), await showAgain(talk)],
};

function textsOf({ visitor, open }: Talk) {
  return dialogueTexts[speaking(visitor, open).language];
}

function showForm({ world, visitor, open }: Talk): Promise<Reply> {
  return begin(world, speaking(visitor, open), {});
}

/**
 * "Send": goes as it is once everything needed has been said and seen; what is still needed is asked first, and who was in the
 * middle of the questions sees the summary before it goes.
 */
async function send(talk: Talk): Promise<readonly Reply[]> {
  const { world, open } = talk;
  const { area, key: form } = open;
  const { asking } = open.talk;
  const { fields, faults } = await checked(talk);
  const isSeen = asking === undefined || asking === 'summary';
  const next = nextStep({ fields, area, faults, isBrief: true });
  if (next === asking && isQuestion(asking)) return askAgain(talk, 'needed');
  if (next !== 'summary' || !isSeen) return [await ask(talk)];
  const visitor = speaking(talk.visitor, open);
  const reply = await sendOrMend(world, { area, fields, form, visitor, hurry: AT_ONCE });
  // The order's own card is on its way to the chat: after words it would otherwise stand there twice.
  return [reply.kind === 'view' ? sentence(textsOf(talk).sent(reply.order)) : reply];
}

/** The answer is a sentence, so it waits for no search. */
const AT_ONCE = AbortSignal.abort();

/** The same words when nothing is in the making. */
async function withoutOrder(world: World, { visitor }: Word, command: Command): Promise<readonly Reply[] | undefined> {
  if (command === 'ask') return [await beginAsking(world, { visitor, inputs: {} })];
  if (command === 'form') return [await begin(world, visitor, {})];
  if (command === 'restore') return [await takenUp(world, visitor)];
  if (command === 'drop') return [await cancelByWords(world, visitor, {})];
  const isNothing = command === 'send' || command === 'back' || command === 'resume';
  return isNothing ? [sentence(dialogueTexts[visitor.language].nothingOpen)] : undefined;
}

/** The order that was given up within a day goes on where it was. */
async function takenUp(world: World, visitor: Visitor): Promise<Reply> {
  await world.people.takeUpDraft(visitor.id, world.clock.now() - DAY);
  const open = await openOrder(world, visitor.id);
  return open === undefined ? sentence(dialogueTexts[visitor.language].nothingToRestore) : showAgain({ world, visitor, open });
}

/** A listed answer to the question that waits, or a yes or no to the summary. */
async function answered(talk: Talk, text: string): Promise<readonly Reply[] | undefined> {
  const asking = waiting(talk);
  if (asking === 'summary') {
    if (YES.test(text)) return send(talk);
    return NO.test(text) ? [await showForm(talk)] : undefined;
  }
  if (!isQuestion(asking)) return undefined;
  const fields = shortAnswer(talk, asking, text);
  if (fields === undefined && SKIP.test(text)) return skipped(talk, asking);
  const meant = fields ?? inItsLight(asking, text, lightOf(talk)) ?? toInterpret(talk, text);
  return meant === undefined ? undefined : [await proceed(talk, { fields: meant })];
}

function shortAnswer(talk: Talk, asking: QuestionName, text: string): Fields | undefined {
  const listed = listedIn(talk, asking);
  // "På svenska" answers which language the meeting has, before it is a wish to be spoken to in it.
  return typedAnswer(asking, text, listed) ?? (asking === 'language' ? likelyAnswer(text, listed) : undefined);
}

/** Asked whether an interpreter is needed, a language says that one is: `arabia`. */
function toInterpret(talk: Talk, text: string): Fields | undefined {
  if (talk.open.talk.asking !== 'interpreter') return undefined;
  const { interpreterLanguage } = likelyAnswer(text, listedIn(talk, 'interpreterLanguage')) ?? {};
  return interpreterLanguage === undefined ? undefined : { interpreter: 'language', interpreterLanguage };
}

function lightOf({ world, visitor, open }: Talk): Light {
  const { area } = open;
  const now = world.clock.now();
  const { language } = speaking(visitor, open);
  const read = (text: string): Fields => fieldsOf(world.reader.readAtOnce({ text, area, now, language, isAnswer: true }).fields);
  return { today: todayIn(world, open), language, read };
}

/** What an order cannot do without is not passed over: why is said. */
async function skipped(talk: Talk, asking: QuestionName): Promise<readonly Reply[]> {
  return isNeeded(asking, talk.open) ? askAgain(talk, 'needed') : [await proceed(talk, { fields: {}, isSkipped: true })];
}
