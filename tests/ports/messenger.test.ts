import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, text } from '../../src/kernel/card/card.ts';
import { AmbiguousError, PermanentError, TransientError } from '../../src/kernel/errors.ts';
import type { Address, Messenger, SentMessage } from '../../src/ports/messenger.ts';
import { startPretendTeams } from '../../src/sandbox/teams/pretend-teams.ts';
import { startBot } from '../adapters/teams/support/running-bot.ts';
import { AINO, BERTIL } from '../sandbox/support/people.ts';
import { channelOf, chatOf, MemoryTeams } from '../support/proof/memory-teams.ts';

/** A Teams with one person's chat and one channel in it, whose next answer may be spoilt. */
interface Town {
  readonly messenger: Messenger;
  readonly chat: Address;
  readonly channel: Address;
  /** Whose chat it is. */
  readonly person: string;
  /** Somebody in the channel's team who has not written to the bot. */
  readonly colleague: string;
  /** The cards in the chat, or in the channel with its threads, as JSON. */
  cards(place: Address): readonly string[];
  remove(message: SentMessage): void;
  spoil(how: keyof typeof FAULTS): void;
  /** Teams knows the chat no more, until it is opened anew. */
  forget(chat: Address): void;
  close(): Promise<void>;
}

const HELLO = card({ language: 'fi', title: 'Hei', body: [text('Hei')] });
const BYE = card({ language: 'fi', title: 'Moi', body: [text('Moi')] });
const json = (...cards: readonly unknown[]): readonly string[] => cards.map((one) => JSON.stringify(one));

function keepsItsPromises(open: () => Promise<Town>): void {
  let town: Town;
  beforeEach(async () => {
    town = await open();
  });
  afterEach(() => town.close());

  it('Posts into a chat, and edits what it posted, as often as asked', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    expect(town.cards(town.chat)).toEqual(json(HELLO));
    await town.messenger.edit(town.chat, sent, BYE, 'x');
    await town.messenger.edit(town.chat, sent, BYE, 'x');
    expect(town.cards(town.chat)).toEqual(json(BYE));
  });

  it('Begins threads in a channel, answers in them, and finds both again', async () => {
    const root = await town.messenger.post(town.channel, HELLO, 'x');
    const answer = await town.messenger.reply(town.channel, root, HELLO, 'x');
    expect(answer.conversationId).toContain(`;messageid=${root.activityId}`);
    await town.messenger.edit(town.channel, answer, BYE, 'x');
    expect(town.cards(town.channel)).toEqual(json(HELLO, BYE));
    await town.messenger.edit(town.channel, root, BYE, 'x');
    expect(town.cards(town.channel)).toEqual(json(BYE, BYE));
  });

  it('Says that a deleted message is gone', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    town.remove(sent);
    await expect(town.messenger.edit(town.chat, sent, BYE, 'x')).rejects.toMatchObject({ name: 'PermanentError', code: 'gone' });
  });

  it('Deletes what it posted, in a chat and in a thread; what is gone already counts as deleted', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    const root = await town.messenger.post(town.channel, HELLO, 'x');
    const answer = await town.messenger.reply(town.channel, root, BYE, 'x');
    for (let i = 0; i < 2; i += 1) await town.messenger.remove(town.chat, sent);
    await town.messenger.remove(town.channel, answer);
    expect([town.cards(town.chat), town.cards(town.channel)]).toEqual([[], json(HELLO)]);
  });

  it('A deletion that Teams does not allow is told for good, and one without a clear answer may be repeated', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    town.spoil('not-deleted');
    const told = { name: 'PermanentError', code: 'not-deleted' };
    await expect(town.messenger.remove(town.chat, sent)).rejects.toMatchObject(told);
    town.spoil('arrived');
    await expect(town.messenger.remove(town.chat, sent)).rejects.toBeInstanceOf(TransientError);
    await town.messenger.remove(town.chat, sent);
    expect(town.cards(town.chat)).toEqual([]);
  });

  it.each(['throttled', 'precondition'] as const)('%s is a clear no that passes: nothing has arrived', async (how) => {
    town.spoil(how);
    await expect(town.messenger.post(town.chat, HELLO, 'x')).rejects.toBeInstanceOf(TransientError);
    expect(town.cards(town.chat)).toEqual([]);
  });

  it.each(['forbidden', 'no-conversation'] as const)('%s is a no that may pass, and is told with its name', async (how) => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    town.spoil(how);
    const told = { name: 'TransientError', code: how, isOutage: false };
    await expect(town.messenger.post(town.chat, HELLO, 'x')).rejects.toMatchObject(told);
    town.spoil(how);
    await expect(town.messenger.edit(town.chat, sent, BYE, 'x')).rejects.toMatchObject(told);
    expect(town.cards(town.chat)).toEqual(json(HELLO));
    await town.messenger.edit(town.chat, sent, BYE, 'x');
    expect(town.cards(town.chat)).toEqual(json(BYE));
  });

  it('A forgotten chat is there again, with what stands in it, when it is opened anew', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    town.forget(town.chat);
    for (let i = 0; i < 2; i += 1) {
      await expect(town.messenger.edit(town.chat, sent, BYE, 'x')).rejects.toMatchObject({ code: 'no-conversation' });
      await expect(town.messenger.post(town.chat, BYE, 'x')).rejects.toMatchObject({ code: 'no-conversation' });
    }
    const opened = await town.messenger.open(town.person, town.chat, town.chat.memberId);
    expect(opened.conversationId).toBe(town.chat.conversationId);
    await town.messenger.edit(opened, sent, BYE, 'x');
    expect(town.cards(town.chat)).toEqual(json(BYE));
  });

  it('Is asked whether it takes messages without a trace, and an outage is no answer', async () => {
    const root = await town.messenger.post(town.channel, HELLO, 'x');
    await town.messenger.probe(town.chat, undefined);
    await town.messenger.probe(town.channel, root);
    town.spoil('lost');
    const told = { name: 'TransientError', isOutage: true };
    await expect(town.messenger.probe(town.channel, undefined)).rejects.toMatchObject(told);
    expect([town.cards(town.chat), town.cards(town.channel)]).toEqual([[], json(HELLO)]);
  });

  it('A person who has blocked the bot is a clear no for good', async () => {
    town.spoil('blocked');
    const refused = town.messenger.post(town.chat, HELLO, 'x');
    await expect(refused).rejects.toBeInstanceOf(PermanentError);
    await expect(refused).rejects.toMatchObject({ code: 'blocked' });
    expect(town.cards(town.chat)).toEqual([]);
  });

  it.each([
    ['arrived', 1],
    ['lost', 0],
  ] as const)('A new message without a clear answer may have arrived, and is not repeated: %s', async (how, arrived) => {
    town.spoil(how);
    await expect(town.messenger.post(town.chat, HELLO, 'x')).rejects.toBeInstanceOf(AmbiguousError);
    expect(town.cards(town.chat)).toHaveLength(arrived);
  });

  it('An edit without a clear answer may be repeated', async () => {
    const sent = await town.messenger.post(town.chat, HELLO, 'x');
    town.spoil('arrived');
    await expect(town.messenger.edit(town.chat, sent, BYE, 'x')).rejects.toBeInstanceOf(TransientError);
    await town.messenger.edit(town.chat, sent, BYE, 'x');
    expect(town.cards(town.chat)).toEqual(json(BYE));
  });

  it('Opens the chat of somebody who has not written, where any conversation is known', async () => {
    await expect(town.messenger.open(town.colleague, undefined)).rejects.toMatchObject({ code: 'not-in-roster' });
    const opened = await town.messenger.open(town.colleague, town.channel);
    expect(opened.teamId).toBeUndefined();
    await town.messenger.post(opened, HELLO, 'x');
    expect(town.cards(opened)).toEqual(json(HELLO));
  });
}

describe('the Teams adapter, over HTTP', () => {
  keepsItsPromises(async () => {
    const bot = await startBot(() => ({ kind: 'none' }));
    const teams = await startPretendTeams({ botUrl: () => bot.url });
    const [aino, bertil] = [teams.world.addPerson(AINO), teams.world.addPerson(BERTIL)];
    const members = [aino.aadObjectId, bertil.aadObjectId];
    const team = teams.world.addTeam({ name: 'Tiimi', aadGroupId: 'g-1', channels: ['Tilaukset'], members });
    await teams.client.install(aino);
    await teams.client.installInTeam(team, aino, team.channels[1]?.id);
    const [chat, channel] = bot.taken.flatMap((inbound) => (inbound.kind === 'installed' ? [inbound.address] : []));
    if (chat === undefined || channel === undefined) throw new Error('the bot was installed twice');
    const { messages } = teams.world;
    return {
      messenger: bot.messaging.messenger,
      chat,
      channel,
      person: aino.aadObjectId,
      colleague: bertil.aadObjectId,
      cards: ({ conversationId }) =>
        messages.in(conversationId).map(({ attachments }) => JSON.stringify(attachments[0]?.content)),
      remove: ({ conversationId, activityId }) => messages.remove(messages.find(conversationId, activityId)!),
      spoil: (how) => void teams.faults.add(FAULTS[how]),
      forget: () => void (aino.isForgotten = true),
      close: async () => {
        await bot.close();
        await teams.close();
      },
    };
  });
});

const FAULTS = {
  throttled: { kind: 'throttle', retryAfterSeconds: 120 },
  precondition: { kind: 'precondition', times: 0 },
  forbidden: { kind: 'forbidden', code: 'ServiceError' },
  'no-conversation': { kind: 'missing', code: 'ConversationNotFound' },
  arrived: { kind: 'error-after' },
  lost: { kind: 'error-before', status: 502 },
  blocked: { kind: 'forbidden', code: 'MessageWritesBlocked' },
  'not-deleted': { kind: 'forbidden', code: 'NotAllowed' },
} as const;

describe('the Teams of the proof, in memory', () => {
  keepsItsPromises(async () => {
    const teams = new MemoryTeams();
    return {
      messenger: teams.messenger,
      chat: chatOf('aino'),
      channel: channelOf('itaraja'),
      person: 'aino',
      colleague: 'bertil',
      cards: ({ conversationId }) => teams.in(conversationId).map(({ versions }) => JSON.stringify(versions.at(-1))),
      remove: ({ activityId }) => {
        for (const message of teams.messages) if (message.activityId === activityId) message.isDeleted = true;
      },
      spoil: (how) => teams.troubles.add(how, 1),
      forget: ({ conversationId }) => void teams.forgotten.add(conversationId),
      close: () => Promise.resolve(),
    };
  });
});
