import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Actor } from '../../../src/sandbox/teams/actor.ts';
import { type PretendTeams, startPretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import { type EchoBot, startEchoBot } from '../support/echo-bot.ts';
import { AINO } from '../support/people.ts';

const MINUTE = 60_000;

describe('a view that its card renews', () => {
  let bot: EchoBot;
  let teams: PretendTeams;
  let aino: Actor;
  let now = Date.UTC(2026, 11, 1);

  beforeEach(async () => {
    bot = await startEchoBot();
    teams = await startPretendTeams({ botUrl: () => `${bot.origin}/api/messages`, now: () => now });
    aino = new Actor(teams.world, teams.client, teams.world.addPerson(AINO));
    await teams.client.install(aino.person);
    await aino.say('kortti');
    await aino.press('open');
  });

  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  const asked = (): number =>
    bot.heard.filter(({ value }) => (value as { trigger?: string } | undefined)?.trigger === 'automatic').length;
  const shown = (): string => {
    const [message] = aino.messages();
    return JSON.stringify(message && aino.card(message));
  };

  it('A view that its card renews is asked for anew when its person looks, at most once a minute', async () => {
    await aino.look();
    expect(asked()).toBe(0);
    now += MINUTE;
    await aino.look();
    await aino.look();
    expect(asked()).toBe(1);
    expect(bot.heard.at(-1)?.value).toMatchObject({ action: { verb: 'open', data: { id: 7 } }, trigger: 'automatic' });
  });

  it('A view that its card renews comes back after an edit of the message, which takes it away', async () => {
    const [message] = aino.messages();
    if (message) teams.world.messages.edit(message, { ...message, text: '' });
    expect(shown()).not.toContain('Avattu');
    await aino.look();
    expect(shown()).toContain('Avattu');
    expect(asked()).toBe(1);
  });

  it('A view that its card renews is asked for by nobody else', async () => {
    const other = teams.world.addPerson({ ...AINO, aadObjectId: 'b1000000-0000-4000-8000-0000000000aa', email: 'b@c.example' });
    now += MINUTE;
    await teams.client.look(other, aino.person.chatId);
    expect(asked()).toBe(0);
  });
});
