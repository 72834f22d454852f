import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import express from 'express';
import { listen } from '../../src/adapters/web/listen.ts';
import { teamsMessaging } from '../../src/adapters/teams/teams-messaging.ts';
import { turnHandlers } from '../../src/app.ts';
import { texts } from '../../src/people/texts.ts';
import { turns } from '../../src/runtime/turns.ts';
import type { Message } from '../../src/sandbox/teams/messages.ts';
import type { TeamsPerson } from '../../src/sandbox/teams/teams-people.ts';
import { presses } from '../../src/stages/registry.ts';
import { OPEN } from '../adapters/teams/support/running-bot.ts';
import { startTinyConnector, type TinyConnector } from '../adapters/teams/support/tiny-connector.ts';
import { consultants, inOneTown, orderFields, placeOrder, settled, type Town } from '../support/town.ts';

/** All that may be said before everybody: no fact about any order or person. */
const NEUTRAL: readonly string[] = (['fi', 'sv', 'en'] as const).flatMap((language) => [
  ...Object.values(texts[language].ownChat),
  texts[language].thanks,
  texts[language].apology,
]);

/** A cancelled order has little left to tell, so it is cancelled last. */
const VERBS: readonly string[] = [
  'no-such-verb',
  ...Object.keys(presses).filter((verb) => verb !== 'order.cancel'),
  'order.cancel',
];

const WORDS: readonly string[] = [
  ...[
    'tilaa',
    'uusi tilaus',
    'omat',
    'ohje',
    'kieli',
    'suomeksi',
    'huoli',
    'tauko',
    'kiitos',
    'yhteystiedot',
    'raportti',
    'tilanne',
  ],
  ...['lomake', 'kysy', 'jatka', 'peruuta', 'missä tilaukseni on', 'en pääse palaveriin', 'mikä on ennakointidialogi'],
  'haluan tilata ennakointidialogin Imatralla, perhettä 3',
  'asiakkaani tunnus on 010190-900P',
];

type Where = (person: TeamsPerson) => Readonly<Record<string, unknown>>;
type Parts = Readonly<Record<string, unknown>>;

inOneTown('What is said to one person', (town) => {
  it('Never stands in the channel where they press or write', async () => {
    const { order, people, channel } = await scene(town());
    const { teams, app } = town().sandbox;
    const there = inChannel(town(), channel);
    const endpoint = { url: `${app.origin}/api/messages`, serviceUrl: `${teams.origin}/`, town: town() };
    for (const verb of ['desk.board', 'desk.comments', 'order.status', 'order.submit'])
      await everybody(endpoint, people, there, submitted(town(), verb, order));
    for (const words of ['omat', 'haluan tilata ennakointidialogin Imatralla'])
      await everybody(endpoint, people, there, { text: words });
    await settled(town());
    const said = saidBy(teams.world.messages.in(channel), 'bot');
    expect(said.filter((words) => !NEUTRAL.includes(words))).toEqual([]);
    expect(said).toContain(texts.fi.ownChat.writeThere);
    expect(said).toContain(texts.fi.ownChat.answeredThere);
    for (const { chatId } of people.slice(0, 2)) expect(saidBy(teams.world.messages.in(chatId), 'bot').join()).toContain(order);
  });
});

inOneTown('What is said to one person, at more speed than Teams allows,', (town) => {
  it('Never stands in a channel or any chat of others, whichever the button or words and whoever it is', async () => {
    const { order, people, channel } = await scene(town());
    const fast = await fastBot(town());
    try {
      const there = inChannel(town(), channel);
      for (const words of WORDS) await everybody(fast, people.slice(0, 2), there, { text: words });
      for (const verb of VERBS) await everybody(fast, people, there, submitted(town(), verb, order));
      for (const words of WORDS) await everybody(fast, people.slice(1, 2), inGroup(town()), { text: words });
      for (const verb of VERBS) await everybody(fast, people.slice(0, 2), inGroup(town()), submitted(town(), verb, order));
      for (const words of WORDS) await everybody(fast, people.slice(1, 2), ofTwo(town()), { text: words });
      for (const verb of VERBS) await everybody(fast, people.slice(0, 2), ofTwo(town()), fromDialog(town(), verb, order));
    } finally {
      await fast.close();
    }
    const said = fast.connector.heard.filter(({ path, body }) => /@(thread|unq)\./.test(path) && body?.type === 'message');
    expect(said.map(({ body }) => String(body.text)).filter((words) => !NEUTRAL.includes(words))).toEqual([]);
    expect(said.length).toBeGreaterThan(VERBS.length);
    const { messages } = town().sandbox.teams.world;
    for (const { chatId } of people.slice(0, 2)) expect(saidBy(messages.in(chatId), 'bot').length).toBeGreaterThan(VERBS.length);
    const { conversations } = town().sandbox.app.world;
    for (const { aadObjectId, chatId } of people.slice(0, 3))
      expect((await conversations.address(`person/${aadObjectId}`))?.conversationId).toBe(chatId);
  });
});

interface Scene {
  readonly order: string;
  /** A coordinator, the orderer, a consultant, and somebody whom the bot does not know and cannot write to. */
  readonly people: readonly TeamsPerson[];
  /** A channel that is not the desk. */
  readonly channel: string;
}

async function scene(town: Town): Promise<Scene> {
  const { world } = town.sandbox.teams;
  const maija = town.play.actor('Maija Esimerkki').person;
  const henna = town.play.actor('Henna Satunen');
  const order = await placeOrder(town, henna, { note: 'Toivotaan rauhallista alkua' });
  await settled(town);
  const [consultant] = consultants(town);
  const stranger: TeamsPerson = { ...henna.person, aadObjectId: randomUUID(), mri: `29:${randomUUID()}`, name: 'Outi Outo' };
  const people = [maija, henna.person, consultant?.person ?? maija, stranger];
  return { order, people, channel: world.teams[0]?.id ?? '' };
}

function inChannel({ sandbox }: Town, channel: string): Where {
  const { tenantId, teams } = sandbox.teams.world;
  const [team] = teams;
  return () => ({
    conversation: { id: `${channel};messageid=1700000000001`, conversationType: 'channel', isGroup: true, tenantId },
    channelData: { tenant: { id: tenantId }, team: { id: team?.id }, channel: { id: channel } },
  });
}

function inGroup({ sandbox }: Town): Where {
  const { tenantId } = sandbox.teams.world;
  return () => ({
    conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId },
    channelData: { tenant: { id: tenantId } },
  });
}

/** A chat of two people is called personal too. */
function ofTwo({ sandbox }: Town): Where {
  const { tenantId } = sandbox.teams.world;
  return () => ({
    conversation: { id: '19:one_other@unq.gbl.spaces', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
}

/** What is pressed in a dialog over a chat of others. */
function fromDialog(town: Town, verb: string, order: string): Parts {
  const { value: data } = submitted(town, verb, order);
  return { type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'order', data } };
}

/** What a forged or an old client's button sends: everything that a card could have held. */
function submitted(town: Town, verb: string, order: string): Parts {
  const draft = randomUUID();
  return { replyToId: '1700000000001', value: { ...orderFields(town), verb, order, draft, area: 'itaraja', question: 'method' } };
}

interface Endpoint {
  readonly url: string;
  readonly serviceUrl: string;
  readonly town: Town;
}

async function everybody(endpoint: Endpoint, people: readonly TeamsPerson[], where: Where, parts: Parts): Promise<void> {
  await Promise.all(people.map((person) => post(endpoint, person, { ...where(person), ...parts })));
}

async function post({ url, serviceUrl, town }: Endpoint, person: TeamsPerson, parts: Parts): Promise<void> {
  const activity = {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    locale: person.locale,
    from: { id: person.mri, name: person.name, aadObjectId: person.aadObjectId },
    recipient: town.sandbox.teams.world.bot,
    ...parts,
  };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) });
  expect(answer.status).toBe(200);
}

/** The product's own turns at an adapter that need not keep the pace of Teams; shared places are heard by a connector of their own. */
async function fastBot(
  town: Town,
): Promise<Endpoint & { readonly connector: TinyConnector; readonly close: () => Promise<void> }> {
  const connector = await startTinyConnector();
  const note = (): void => undefined;
  const messaging = teamsMessaging({
    config: OPEN,
    log: { info: note, warn: note, error: note },
    apology: () => texts.fi.apology,
    pace: { perSecond: 10_000, perConversation: [] },
  });
  const app = express().use(messaging.endpoint(turns(town.sandbox.app.world, turnHandlers)));
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    await messaging.drained();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await connector.close();
  };
  return { url: `http://127.0.0.1:${port}/api/messages`, serviceUrl: connector.url, town, connector, close };
}

function saidBy(messages: readonly Message[], from: string): readonly string[] {
  return messages
    .filter((message) => message.from === from)
    .map(({ text, attachments }) => (attachments.length > 0 ? JSON.stringify(attachments) : text));
}
