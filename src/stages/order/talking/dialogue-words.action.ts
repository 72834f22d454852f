import { wholePhrase } from '../../../kernel/language/phrases.ts';
import type { Phrase } from '../../../kernel/language/phrases.ts';
import { chatWord, isChatWord } from '../../../model/chat-words.ts';
import type { Reply, Word, WordRoute } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { ask, listedIn, proceed, showAgain, speaking } from './conversation.port.ts';
import { cardReply, sentence } from '../replies.ts';
import { isNeeded, isQuestion } from './dialogue/questions.ts';
import { dialogueHelpCard } from './dialogue/summary.card.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { NO, SKIP, YES, likelyAnswer, typedAnswer } from './dialogue/typed-answer.ts';
import { openOrder, takeBack } from './draft.port.ts';
import type { OpenOrder } from './draft.port.ts';
import { begin } from '../form/form.action.ts';
import { cancelByWords } from './small-talk.action.ts';
import { sendOpen } from './send.action.ts';
import { beginAsking } from './steps.action.ts';

/** Words that steer an order in the making, and answers to its questions; anything else is for the routes after. */
export const dialogueWords: readonly WordRoute[] = [
  { name: 'an order in the making', pattern: /\S/u, places: ['personal'], answer: inTheMaking },
];

async function inTheMaking(world: World, word: Word): Promise<readonly Reply[] | undefined> {
  const open = await openOrder(world, word.visitor.id, word.written);
  const command = COMMANDS.find(([, phrase]) => phrase.test(word.text))?.[0];
  if (open === undefined) return command === undefined ? undefined : withoutOrder(world, word, command);
  const replies = command === undefined ? undefined : await STEER[command](world, word, open);
  // "Omat" is no answer to a question, whatever is listed.
  return replies ?? (isChatWord(word.text) ? undefined : answered(world, word, open));
}

type Command = 'send' | 'back' | 'drop' | 'ask' | 'more' | 'resume' | 'form' | 'help';
type Steer = (world: World, word: Word, open: OpenOrder) => Promise<readonly Reply[] | undefined>;

const COMMANDS: readonly (readonly [Command, Phrase])[] = [
  [
    'send',
    phrases('lähetä, lähetä tilaus, lähetä se, skicka, skicka beställningen, skicka in, send, send it, send the order, submit'),
  ],
  ['back', phrases('takaisin, edellinen, palaa, kumoa, tillbaka, bakåt, föregående, ångra, back, go back, previous, undo')],
  ['drop', phrases('peruuta, peru, keskeytä, unohda, unohda koko juttu, avbryt, ångra allt, glöm det, cancel, abort, forget it')],
  [
    'ask',
    phrases('kysy, kysy yksi kerrallaan, kysele, fråga, fråga en sak i taget, fråga mig, ask, ask me, ask one thing at a time'),
  ],
  [
    'more',
    phrases(
      'lisää, lisää tarkennuksia, tarkenna, mera, precisera, precisera mera, mer detaljer, more, more details, add details',
    ),
  ],
  ['resume', phrases('jatka, jatketaan, jatka tilausta, fortsätt, fortsätt beställningen, continue, resume, go on')],
  ['form', phrases('lomake, näytä lomake, formulär, visa formuläret, blankett, form, the form, show the form')],
  ['help', chatWord('help').phrase],
];

function phrases(list: string): Phrase {
  return wholePhrase(...list.split(', '));
}

/** What the words do to an order in the making. */
const STEER: Readonly<Record<Command, Steer>> = {
  send: async (world, { visitor }, open) => [await sendOpen(world, visitor, open)],
  back: async (world, { visitor }, open) => {
    const before = await takeBack(world, visitor.id, open);
    const shown = await showAgain(world, visitor, before ?? open);
    return before === undefined ? [sentence(dialogueTexts[speaking(visitor, open).language].noWayBack), shown] : [shown];
  },
  drop: async (world, { visitor }, open) => {
    await world.people.dropDraft(visitor.id);
    return [sentence(dialogueTexts[speaking(visitor, open).language].dropped)];
  },
  ask: async (world, { visitor }, open) => [await ask(world, visitor, open)],
  more: async (world, { visitor }, open) => [await ask(world, visitor, open, false)],
  resume: async (world, { visitor }, open) => [await showAgain(world, visitor, open)],
  form: async (world, { visitor }, open) => [await begin(world, speaking(visitor, open), {})],
  help: async (world, { visitor }, open) =>
    open.talk.asking === undefined
      ? undefined
      : [cardReply(dialogueHelpCard(speaking(visitor, open).language)), await showAgain(world, visitor, open)],
};

/** The same words when nothing is in the making. */
async function withoutOrder(world: World, { visitor }: Word, command: Command): Promise<readonly Reply[] | undefined> {
  if (command === 'ask') return [await beginAsking(world, { visitor, inputs: {} })];
  if (command === 'form') return [await begin(world, visitor, {})];
  if (command === 'drop') return [await cancelByWords(world, visitor, {})];
  const isNothing = command === 'send' || command === 'back' || command === 'resume';
  return isNothing ? [sentence(dialogueTexts[visitor.language].nothingOpen)] : undefined;
}

/** A listed answer to the question that waits, or a yes or no to the summary. */
async function answered(world: World, { text, visitor }: Word, open: OpenOrder): Promise<readonly Reply[] | undefined> {
  const { asking } = open.talk;
  if (asking === 'summary') {
    if (YES.test(text)) return [await sendOpen(world, visitor, open)];
    return NO.test(text) ? [await begin(world, speaking(visitor, open), {})] : undefined;
  }
  if (!isQuestion(asking)) return undefined;
  const listed = listedIn(world, open, asking);
  // "På svenska" answers which language the meeting has, before it is a wish to be spoken to in it.
  const fields = typedAnswer(asking, text, listed) ?? (asking === 'language' ? likelyAnswer(text, listed) : undefined);
  if (fields !== undefined) return [await proceed(world, visitor, open, { fields })];
  const isSkipped = SKIP.test(text) && !isNeeded(asking, open);
  return isSkipped ? [await proceed(world, visitor, open, { fields: {}, isSkipped })] : undefined;
}
