import type { Activity, ConversationParameters } from 'botbuilder';
import { PermanentError, TransientError } from '../../../kernel/errors.ts';
import type { Card } from '../../../kernel/card/card.ts';
import type { Address, Messenger, SentMessage } from '../../../ports/messenger.ts';
import type { ConnectorCall, Sender } from './sender.ts';

/** Sends to Teams outside of a turn. */
export function connectorMessenger(sender: Sender): Messenger {
  return {
    post: (to, card, summary) =>
      to.teamId === undefined ? say(sender, cardMessage(card, summary), to) : beginThread(sender, to, cardMessage(card, summary)),
    reply: (to, thread, card, summary) =>
      say(sender, cardMessage(card, summary), { ...to, conversationId: threadConversation(thread) }),
    edit: async (to, { conversationId, activityId }, card, summary) => {
      const activity = addressed(to, conversationId, cardMessage(card, summary));
      await sender.send({ serviceUrl: to.serviceUrl, conversationId, act: 'edit' }, (connector, options) =>
        connector.conversations.updateActivity(conversationId, activityId, { ...activity, id: activityId }, options),
      );
    },
    remove: async (to, message) => {
      const { conversationId, activityId } = message;
      const sending = { serviceUrl: to.serviceUrl, conversationId, act: 'delete' } as const;
      try {
        await sender.send(sending, (connector, options) =>
          connector.conversations.deleteActivity(conversationId, activityId, options),
        );
      } catch (error) {
        if (!(error instanceof PermanentError && error.code === 'gone')) throw error;
      }
    },
    open: (personId, from, memberId) => openChat(sender, from, { personId, memberId }),
    probe: (to, thread) => probe(sender, to, thread === undefined ? to.conversationId : threadConversation(thread)),
  };
}

/** "Is writing…" is a write like any other on its way through Teams, and leaves nothing behind. */
async function probe(sender: Sender, to: Address, conversationId: string): Promise<void> {
  const activity = addressed(to, conversationId, { type: 'typing' });
  const sending = { serviceUrl: to.serviceUrl, conversationId, act: 'probe' } as const;
  try {
    await sender.send(sending, (connector, options) =>
      connector.conversations.sendToConversation(conversationId, activity, options),
    );
  } catch (error) {
    if (!isClearNo(error)) throw error;
  }
}

/** Teams has looked at what it was asked, and refused just that. */
function isClearNo(error: unknown): boolean {
  return error instanceof PermanentError || (error instanceof TransientError && error.code !== undefined);
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** @param summary what a lock screen may show */
export function cardMessage(card: Card, summary: string): Partial<Activity> {
  return { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}

/** As it stands: nothing in it is read as formatting. */
export function textMessage(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}

/** Where to, and whether a person is waiting for it. */
type To = Address & Pick<ConnectorCall, 'isUrgent'>;

/** A message into a conversation as it is: a chat, or a thread. */
export async function say(sender: Sender, message: Partial<Activity>, to: To): Promise<SentMessage> {
  const { serviceUrl, conversationId, isUrgent } = to;
  const activity = addressed(to, conversationId, message);
  const sent = await sender.send({ serviceUrl, conversationId, act: 'write', isUrgent }, (connector, options) =>
    connector.conversations.sendToConversation(conversationId, activity, options),
  );
  // Without an id the message stands, but an edit will not find it.
  return { conversationId, activityId: (sent as { readonly id?: string }).id ?? '' };
}

/** Goes with every message, so that also strict connectors know who writes to whom and where. */
function addressed(to: Address, conversationId: string, message: Partial<Activity>): Partial<Activity> {
  const conversation = { id: conversationId, tenantId: to.tenant } as NonNullable<Activity['conversation']>;
  const recipient = to.memberId === undefined ? {} : { recipient: { id: to.memberId, name: '' } };
  return { ...message, channelId: 'msteams', from: { id: to.botId, name: '' }, conversation, ...recipient };
}

/** In a channel only a new conversation begins a new thread. Its id carries the first message's: `19:…;messageid=17…`. */
async function beginThread(sender: Sender, to: Address, message: Partial<Activity>): Promise<SentMessage> {
  const parameters = {
    isGroup: true,
    bot: { id: to.botId, name: '' },
    tenantId: to.tenant,
    channelData: { channel: { id: to.conversationId }, tenant: { id: to.tenant } },
    activity: addressed(to, to.conversationId, message),
  } as ConversationParameters;
  const { serviceUrl, conversationId } = to;
  const created = await create(sender, parameters, { serviceUrl, conversationId, act: 'write' });
  const activityId = /;messageid=([^;]+)/.exec(created.id)?.[1] ?? created.activityId;
  return { conversationId: created.id, activityId };
}

function threadConversation({ conversationId, activityId }: SentMessage): string {
  const isThread = conversationId.includes(';messageid=') || !conversationId.startsWith('19:');
  return isThread ? conversationId : `${conversationId};messageid=${activityId}`;
}

interface Recipient {
  readonly personId: string;
  readonly memberId?: string | undefined;
}

/** By the person's id as it is known, or the roster of a team that both are in; otherwise by the directory id, which Teams may or may not take. */
async function openChat(sender: Sender, from: Address | undefined, person: Recipient): Promise<Address> {
  if (from === undefined) throw new PermanentError('no conversation is known yet', { code: 'not-in-roster' });
  const { personId, memberId = await memberOf(sender, personId, from) } = person;
  const { tenant, serviceUrl, botId } = from;
  const parameters = {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: memberId ?? personId, name: '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  } as ConversationParameters;
  const created = await create(sender, parameters, { serviceUrl, conversationId: personId, act: 'open' });
  return { tenant, serviceUrl, botId, conversationId: created.id, memberId };
}

async function memberOf(sender: Sender, personId: string, { serviceUrl, teamId }: Address): Promise<string | undefined> {
  if (teamId === undefined) return undefined;
  const sending = { serviceUrl, conversationId: `${teamId}/members`, act: 'look' } as const;
  try {
    const member = await sender.send(sending, (connector, options) =>
      connector.conversations.getConversationMember(teamId, personId, options),
    );
    return (member as unknown as { readonly id?: string }).id;
  } catch (error) {
    if (error instanceof PermanentError) return undefined;
    throw error;
  }
}

interface Created {
  readonly id: string;
  readonly activityId: string;
}

function create(sender: Sender, parameters: ConversationParameters, call: ConnectorCall): Promise<Created> {
  return sender.send(call, (connector, options) => connector.conversations.createConversation(parameters, options));
}
