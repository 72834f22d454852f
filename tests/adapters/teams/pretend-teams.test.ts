import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Server } from 'node:http';
import { teamsMessaging, type TeamsMessaging } from '../../../src/adapters/teams/teams-messaging.ts';
import { card, execute } from '../../../src/kernel/card/card.ts';
import type { Inbound, Installation } from '../../../src/ports/inbound.ts';
import { startPretendTeams, type PretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import type { TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import type { TeamsTeam } from '../../../src/sandbox/teams/teams-world.ts';
import { AINO, BERTIL } from '../../sandbox/support/people.ts';
import { OPEN } from './support/running-bot.ts';

const ACCEPT = execute({ title: 'Otan', verb: 'offer.accept', data: { offer: 'o-1' } });
const OFFER = card({ language: 'fi', title: 'Pyyntö', body: [], actions: [ACCEPT] });
const THANKS = card({ language: 'fi', title: 'Kiitos', body: [] });

let teams: PretendTeams;
let messaging: TeamsMessaging;
let server: Server;
let taken: Inbound[];
let aino: TeamsPerson;
let bertil: TeamsPerson;
let team: TeamsTeam;

beforeEach(async () => {
  taken = [];
  const note = (): void => undefined;
  messaging = teamsMessaging({ config: OPEN, log: { info: note, warn: note, error: note }, apology: () => 'Anteeksi' });
  const app = express();
  app.use(
    messaging.endpoint({
      take: async (inbound) => {
        taken.push(inbound);
        if (inbound.kind === 'press') return { kind: 'card', card: THANKS };
        return inbound.kind === 'text' ? { kind: 'sentence', text: `kuulin ${inbound.text}`, isForAll: true } : { kind: 'none' };
      },
      aside: async () => ({ chat: undefined, answeredThere: '', writeThere: '' }),
    }),
  );
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  teams = await startPretendTeams({ botUrl: () => `http://127.0.0.1:${port}/api/messages` });
  [aino, bertil] = [teams.world.addPerson(AINO), teams.world.addPerson(BERTIL)];
  const members = [aino.aadObjectId, bertil.aadObjectId];
  team = teams.world.addTeam({ name: 'Tiimi', aadGroupId: 'g-1', channels: ['Tilaukset'], members });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await teams.close();
});

function installed(): Installation {
  const found = taken.find((inbound) => inbound.kind === 'installed');
  if (found?.kind !== 'installed') throw new Error('not installed');
  return found;
}

describe('with a Teams that behaves like the real one', () => {
  it('An installation is told once, and its address is good for a card that is then edited', async () => {
    await teams.client.install(aino);
    expect(taken).toHaveLength(1);
    const sent = await messaging.messenger.post(installed().address, OFFER, 'Pyyntö');
    await messaging.messenger.edit(installed().address, sent, THANKS, 'Kiitos');
    const [message] = teams.world.messages.in(aino.chatId);
    expect(message?.attachments[0]?.content).toEqual(THANKS);
  });

  it('A press delivered five times reaches the inside five times as one, and each is answered', async () => {
    await teams.client.install(aino);
    await messaging.messenger.post(installed().address, OFFER, 'Pyyntö');
    const [message] = teams.world.messages.in(aino.chatId);
    teams.delivery.repeatNextPress({ copies: 4, ids: 'same' });
    const outcomes = await teams.client.pressForAll(aino, message!, ACCEPT);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['card', 'card', 'card', 'card', 'card']);
    const ids = taken.flatMap((inbound) => (inbound.kind === 'press' ? [inbound.activityId] : []));
    expect([ids.length, new Set(ids).size]).toEqual([5, 1]);
  });

  it('A channel is written to in threads of its own, and answered in the thread of the question', async () => {
    const desk = team.channels[1]!;
    await teams.client.installInTeam(team, aino, desk.id);
    expect(installed()).toMatchObject({ place: 'channel', teamId: team.id, address: { conversationId: desk.id } });
    const root = await messaging.messenger.post(installed().address, OFFER, 'Tilaus');
    await messaging.messenger.reply(installed().address, root, THANKS, 'Kiitos');
    const { message } = await teams.client.sayInChannel(bertil, { channelId: desk.id }, 'tilanne');
    const texts = teams.world.messages.in(desk.id).map(({ text, threadId }) => [text, threadId]);
    expect(texts).toContainEqual(['kuulin tilanne', message.threadId ?? message.id]);
    expect(taken.at(-1)).toMatchObject({ kind: 'text', text: 'tilanne', speaker: { id: bertil.aadObjectId } });
  });

  it('Somebody who never wrote is found on the roster of the team', async () => {
    await teams.client.installInTeam(team, aino);
    const opened = await messaging.messenger.open(bertil.aadObjectId, installed().address);
    await messaging.messenger.post(opened, OFFER, 'Pyyntö');
    expect(opened).toMatchObject({ conversationId: bertil.chatId, memberId: bertil.mri });
    expect(teams.world.messages.in(bertil.chatId)).toHaveLength(1);
  });

  it('Whoever removed the bot cannot be written to', async () => {
    await teams.client.install(aino);
    await teams.client.uninstall(aino);
    expect(taken.at(-1)).toMatchObject({ kind: 'uninstalled', place: 'personal' });
    await expect(messaging.messenger.post(installed().address, OFFER, 'x')).rejects.toMatchObject({ code: 'blocked' });
  });

  it('Words outside of the reach of any person get no answer but are taken', async () => {
    expect((await teams.client.say(aino, 'hei')).answer.status).toBe(200);
    expect(teams.world.messages.in(aino.chatId)).toHaveLength(1);
  });
});
