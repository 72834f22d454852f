import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardFactory, type ConversationParameters, MessageFactory, TeamsInfo, type TurnContext } from 'botbuilder';
import { Actor } from '../../../src/sandbox/teams/actor.ts';
import type { TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import { type PretendTeams, startPretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import type { TeamsTeam } from '../../../src/sandbox/teams/teams-world.ts';
import { CARD, type EchoBot, startEchoBot } from '../support/echo-bot.ts';
import { AINO, BERTIL } from '../support/people.ts';

describe('the pretend Teams, with a bot on the real SDK', () => {
  let bot: EchoBot;
  let teams: PretendTeams;
  let aino: Actor;
  let bertil: Actor;
  let team: TeamsTeam;

  const actorFor = (person: TeamsPerson): Actor => new Actor(teams.world, teams.client, person);

  beforeEach(async () => {
    bot = await startEchoBot();
    teams = await startPretendTeams({ botUrl: () => `${bot.origin}/api/messages` });
    aino = actorFor(teams.world.addPerson(AINO));
    bertil = actorFor(teams.world.addPerson(BERTIL));
    const members = [AINO.aadObjectId, BERTIL.aadObjectId];
    team = teams.world.addTeam({
      name: 'Verkostotyö',
      aadGroupId: 'b1000000-0000-4000-8000-000000000001',
      channels: ['Tilaukset'],
      members,
    });
    await teams.client.install(aino.person);
  });

  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  const createConversation = (parameters: object, act: (context: TurnContext) => Promise<void>): Promise<void> =>
    bot.adapter.createConversationAsync('', 'msteams', `${teams.origin}/`, '', parameters as ConversationParameters, act);

  const textsIn = (conversationId: string): readonly string[] =>
    teams.world.messages.in(conversationId).map((message) => message.text);

  it('The pretend Teams, with a bot on the real SDK carries words to the bot and its answer to the writer', async () => {
    await aino.say('hei');
    expect(textsIn(aino.person.chatId)).toEqual(['hei', 'kuulin: hei']);
    const heard = bot.heard.at(-1);
    expect(heard).toMatchObject({
      channelId: 'msteams',
      locale: 'fi-FI',
      conversation: { conversationType: 'personal', tenantId: teams.world.tenantId },
    });
    expect(heard?.from).toMatchObject({ id: expect.stringMatching(/^29:/u), aadObjectId: AINO.aadObjectId });
    expect(heard?.entities).toContainEqual(expect.objectContaining({ type: 'clientInfo', timezone: 'Europe/Helsinki' }));
  });

  it('The pretend Teams, with a bot on the real SDK tells of an install with an installationUpdate and the opened chat', () => {
    expect(bot.heard.map(({ type }) => type)).toEqual(['installationUpdate', 'conversationUpdate']);
    expect(bot.heard[0]?.action).toBe('add');
  });

  it('The pretend Teams, with a bot on the real SDK shows the card that answers a press to the presser only', async () => {
    await teams.client.installInTeam(team, aino.person);
    await teams.client.sayInChannel(aino.person, { channelId: team.id }, 'kortti');
    expect(await aino.press('take', { note: 'x' })).toMatchObject({ kind: 'card' });
    const message = aino.find('refuse')?.message ?? bertil.find('take')?.message;
    if (!message) throw new Error('no card in the channel');
    expect(aino.card(message)).toMatchObject({ body: [{ text: 'Kiitos' }] });
    expect(bertil.card(message)).toEqual(CARD);
  });

  it('The pretend Teams, with a bot on the real SDK merges inputs into the data, leaving empty ones out', async () => {
    await aino.say('kortti');
    await aino.press('take', { note: 'muistan' });
    const { action, trigger } = bot.heard.at(-1)?.value as { action: { data: unknown; verb: string }; trigger: string };
    expect(action).toMatchObject({ type: 'Action.Execute', verb: 'take', data: { id: 7, note: 'muistan', count: '4' } });
    expect(action.data).not.toHaveProperty('extra');
    expect(trigger).toBe('manual');
    expect(bot.heard.at(-1)?.replyToId).toBe(aino.find('refuse')?.message.id);
  });

  it('The pretend Teams, with a bot on the real SDK does not let a required input be empty, but for a button that asks no inputs', async () => {
    await aino.say('kortti');
    await expect(aino.press('take')).rejects.toThrow('note');
    expect(await aino.press('refuse')).toEqual({ kind: 'message', text: 'Selvä' });
  });

  it('The pretend Teams, with a bot on the real SDK says that something went wrong when the bot fails, to the presser', async () => {
    await aino.say('kortti');
    expect(await aino.press('break')).toEqual({ kind: 'failed', status: 500 });
    expect(aino.find('take')?.message.notes.get(AINO.aadObjectId)?.tone).toBe('error');
  });

  it("The pretend Teams, with a bot on the real SDK sends an old client's press as a message with the verb in its value", async () => {
    await aino.say('kortti');
    expect(await aino.press('take', { note: 'x' }, { asSubmit: true })).toEqual({ kind: 'taken' });
    expect(bot.heard.at(-1)).toMatchObject({ type: 'message', value: { verb: 'take', id: 7, note: 'x' } });
    expect(bot.heard.at(-1)?.text).toBeUndefined();
  });

  it.each(['same', 'new'] as const)(
    'The pretend Teams, with a bot on the real SDK delivers a press again with the %s id',
    async (ids) => {
      await aino.say('kortti');
      const before = bot.heard.length;
      teams.delivery.repeatNextPress({ copies: 4, ids });
      await aino.press('refuse');
      const heard = bot.heard.slice(before);
      expect(heard).toHaveLength(5);
      expect(new Set(heard.map(({ id }) => id)).size).toBe(ids === 'same' ? 1 : 5);
      await aino.press('refuse');
      expect(bot.heard).toHaveLength(before + 6);
    },
  );

  it('The pretend Teams, with a bot on the real SDK asks the bot for choices', async () => {
    const { message } = await aino.say('kortti');
    expect(await teams.client.search(aino.person, message, { dataset: 'bank', text: 'yk' })).toEqual([
      { title: 'Yksi', value: '1' },
    ]);
    expect(bot.heard.at(-1)).toMatchObject({
      name: 'application/search',
      value: { queryText: 'yk', queryOptions: { top: 15 }, dataset: 'bank' },
    });
  });

  it('The pretend Teams, with a bot on the real SDK lists the members of a team and finds one by object id', async () => {
    await teams.client.installInTeam(team, aino.person);
    await teams.client.sayInChannel(aino.person, { channelId: team.id }, 'jäsenet');
    expect(textsIn(team.id).at(-1)).toBe('Aino Esimerkki, Bertil Exempel');
    await bot.later(aino.person.mri, async (context) => {
      const member = await TeamsInfo.getTeamMember(context, team.id, BERTIL.aadObjectId);
      expect(member).toMatchObject({ id: bertil.person.mri, email: BERTIL.email });
    });
  });

  it('The pretend Teams, with a bot on the real SDK opens a chat with a member of the team, who has not installed the app', async () => {
    await teams.client.installInTeam(team, aino.person);
    const parameters = { isGroup: false, members: [{ id: bertil.person.mri, name: '' }], tenantId: teams.world.tenantId };
    await createConversation(parameters, async (context) => {
      const sent = await context.sendActivity('hei Bertil');
      await context.updateActivity({ ...MessageFactory.text('hei taas'), id: sent?.id ?? '' });
    });
    expect(textsIn(bertil.person.chatId)).toEqual(['hei taas']);
  });

  it('The pretend Teams, with a bot on the real SDK starts a thread in a channel and names it in the conversation id', async () => {
    await teams.client.installInTeam(team, aino.person);
    const channelId = team.channels[1]?.id ?? '';
    const activity = MessageFactory.attachment(CardFactory.adaptiveCard(CARD));
    await createConversation({ isGroup: true, channelData: { channel: { id: channelId } }, activity }, async (context) => {
      const thread = context.activity.conversation.id;
      const [message] = teams.world.messages.in(channelId);
      expect(thread).toBe(`${channelId};messageid=${message?.id ?? 'none'}`);
      await context.sendActivity('vastaus ketjuun');
    });
    const [first, second] = teams.world.messages.in(channelId);
    expect(second).toMatchObject({ text: 'vastaus ketjuun', threadId: first?.id });
  });

  it('The pretend Teams, with a bot on the real SDK answers 403 once the person has removed the app, and 404 for a message that is gone', async () => {
    const { message } = await aino.say('hei');
    const edit = (context: TurnContext): Promise<void> =>
      context.updateActivity({ ...MessageFactory.text('x'), id: '1' }).then(() => undefined);
    await expect(bot.later(aino.person.mri, edit)).rejects.toMatchObject({ statusCode: 404 });
    await teams.client.uninstall(aino.person);
    await expect(
      bot.later(aino.person.mri, async (context) => {
        await context.sendActivity('hei');
      }),
    ).rejects.toMatchObject({
      statusCode: 403,
    });
    expect(message.text).toBe('hei');
  });
});
