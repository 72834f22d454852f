import { text } from '../kernel/card/card.ts';
import { inTime } from '../kernel/in-time.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Aside, PressedButton, Shareable, SoughtOrder, TurnAnswer } from '../ports/inbound.ts';
import { openedChat } from './delivery/addresses.ts';
import type { Visitor } from './handlers.ts';
import type { World } from './world.ts';

/** What the stages bring to what is begun where people write to each other. */
export interface ElsewhereHandlers {
  /** What the visitor may put into their message; `none`: the words where there is nothing. */
  readonly share: (
    world: World,
    asked: { readonly visitor: Visitor; readonly sought: SoughtOrder; readonly botId: string },
  ) => Promise<{ readonly items: readonly Shareable[]; readonly none?: string }>;
  /** Said before everybody to somebody who is answered in their own chat, or is asked to come there; without a fact. */
  readonly inOwnChat: (language: Language) => OwnChatWords;
}

interface OwnChatWords extends Pick<Aside, 'answeredThere' | 'writeThere'> {
  /** What was begun in a dialog elsewhere goes on there. */
  readonly goesOn: string;
  /** We may not write to them, and what they can do about it. */
  readonly addMe: string;
}

/**
 * A dialog over somebody else's chat, where the bot says nothing: at its end it says where the order goes on, and from its beginning what
 * keeps us from writing there.
 */
export function inOwnChat(answer: TurnAnswer, isReached: boolean, { goesOn, addMe }: OwnChatWords): TurnAnswer {
  if (answer.kind === 'sentence') return { kind: 'sentence', text: `${answer.text} ${isReached ? goesOn : addMe}` };
  if (answer.kind !== 'card' || isReached) return answer;
  const [title, ...rest] = answer.card.body;
  const body = [...(title === undefined ? [] : [title]), text(addMe, { weight: 'bolder' }), ...rest];
  return { kind: 'card', card: { ...answer.card, body } };
}

/**
 * Opens the presser's own chat while their press is heard. False after a clear no alone: of an outage or a slow answer nothing follows,
 * because what is sent there is tried again, and once more when they come.
 */
export function isReachedBy(
  world: World,
  { speaker, address }: Pick<PressedButton, 'speaker' | 'address'>,
  hurry: AbortSignal,
): Promise<boolean> {
  return inTime(hurry, openedChat(world, speaker, address)).then(
    (chat) => chat !== undefined,
    () => true,
  );
}
