import type { TurnAnswer, Inbound, OpenMessage, OutgoingMessage } from '../../../ports/inbound.ts';
import { ownChat, type Address, type OwnChat } from '../../../ports/messenger.ts';
import { isOpen, messagesOf, type Replies } from '../outbound/answers.ts';
import type { TurnBoundary } from './turn-boundary.ts';

/** An answer, to what, and where that was said. */
interface Answered {
  readonly inbound: Inbound;
  readonly here: Address;
  readonly answer: TurnAnswer;
}

interface Ways {
  readonly boundary: TurnBoundary;
  readonly replies: Replies;
}

/**
 * Sends an answer to whom it is for. In a private chat that is the person, whatever it says; in a channel or group only open messages
 * are said there, and the rest in the person's own chat (DOMAIN 8: every card in a shared place is read by the wrong person).
 */
export async function deliver({ inbound, here, answer }: Answered, ways: Ways): Promise<void> {
  const own = inbound.kind !== 'closed' && inbound.place === 'personal' ? ownChat(here) : undefined;
  if (own === undefined) await deliverAmongOthers({ inbound, here, answer }, ways);
  else if (inbound.kind === 'press' && !inbound.isExecute) await ways.replies.answerSubmit(inbound, own, answer);
  else await ways.replies.tell(own, messagesOf(answer));
}

async function deliverAmongOthers({ inbound, here, answer }: Answered, { boundary, replies }: Ways): Promise<void> {
  const items = messagesOf(answer);
  await replies.announce(here, items.filter(isOpen));
  const closed = items.filter((item) => !isOpen(item));
  if (closed.length === 0 || (inbound.kind !== 'text' && inbound.kind !== 'press')) return;
  const aside = await boundary.aside(inbound.speaker, inbound.address);
  if (aside === undefined) return replies.announce(here, [boundary.apologyTo(inbound.speaker)]);
  const isTold = await told(aside.chat, closed, replies);
  // Words are answered where they stand, if only by where the answer is; a press has its own chat to look at.
  if (!isTold) await replies.announce(here, [open(aside.writeThere)]);
  else if (inbound.kind === 'text') await replies.announce(here, [open(aside.answeredThere)]);
}

async function told(chat: OwnChat | undefined, items: readonly OutgoingMessage[], replies: Replies): Promise<boolean> {
  return chat !== undefined && replies.tell(chat, items);
}

function open(text: string): OpenMessage {
  return { text, isForAll: true };
}
