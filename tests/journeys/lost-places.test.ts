import { expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/kernel/time/instant.ts';
import { channelIdOf } from '../../src/sandbox/teams/teams-ids.ts';
import { linesOf } from '../../src/sandbox/teams/cards.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { consultants, inOneTown, ofOrder, orderFields, placeOrder, settled, type Town } from '../support/town.ts';

const LOST = 'Koordinaattorin kanava puuttuu';

inOneTown('A place that refuses for good', (town) => {
  it('Leaves the desk where it is while another channel of the team is deleted, and moves it when its own is', async () => {
    const { maija, henna } = people(town());
    const [mine, other] = [channel(town(), 'Oma'), channel(town(), 'Muu')];
    await claim(town(), mine);
    const numbers = [await needingEyes(town(), henna), await needingEyes(town(), henna)];
    await settled(town());
    await client(town()).deleteChannel(team(town()), maija.person, other);
    await settled(town());
    expect(told(town(), maija)).toHaveLength(0);

    await client(town()).deleteChannel(team(town()), maija.person, mine);
    await settled(town());
    expect(told(town(), maija)).toHaveLength(1);
    for (const number of numbers) expect(about(town(), maija, number)).toEqual(['desk.alert', 'desk.order']);
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 3 * DAY);
    expect(town().play.said(maija.person.chatId, 'Hyvää huomenta')).toBeDefined();
    expect(told(town(), maija)).toHaveLength(1);
    expect(town().logged.filter((line) => line.startsWith('the coordinator channel is lost'))).toHaveLength(1);
    expect(await isReady(town())).toBe(true);
  });

  it('Brings every open card to the channel that is claimed anew', async () => {
    const { henna } = people(town());
    const anew = channel(town(), 'Uusi');
    const number = await needingEyes(town(), henna);
    await settled(town());
    await claim(town(), anew);
    const open = await openNumbers(town());
    expect(open).toContain(number);
    for (const one of open) expect(town().play.said(anew, one)).toBeDefined();
    const next = await needingEyes(town(), henna);
    await settled(town());
    expect(town().play.said(anew, next)).toBeDefined();
  });

  it('Is the team: told twice that the bot was taken out, the coordinator reads it once, and a return is no claim', async () => {
    const { maija, henna } = people(town());
    const before = told(town(), maija).length;
    await client(town()).removeFromTeam(team(town()), maija.person);
    await settled(town());
    expect(told(town(), maija)).toHaveLength(before + 1);
    await client(town()).installInTeam(team(town()), maija.person);
    const number = await needingEyes(town(), henna);
    await settled(town());
    // One message of one event: in their own chat the order's card tells it.
    expect(about(town(), maija, number)).toEqual(['desk.order']);
  });

  it('Is noticed by a sending too, where no event came: the card and the morning go to the coordinator', async () => {
    const { maija, henna } = people(town());
    const silent = channel(town(), 'Hiljaa poistuva');
    await claim(town(), silent);
    const before = told(town(), maija).length;
    town().sandbox.teams.world.deleteChannel(team(town()), silent);
    const number = await needingEyes(town(), henna);
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 3 * HOUR);
    expect(told(town(), maija)).toHaveLength(before + 1);
    expect(about(town(), maija, number)).toContain('desk.order');
  });

  it('Is every consultant asked: the coordinator is told that nobody was reached, and how to reach them', async () => {
    const { maija, henna } = people(town());
    for (const { person } of consultants(town())) {
      person.isInstalled = false;
      person.isBlocked = true;
    }
    await henna.say('tilaa');
    const known = await openNumbers(town());
    await town().play.press(henna, 'order.submit', orderFields(town()));
    await settled(town());
    const number = (await openNumbers(town())).find((one) => !known.includes(one)) ?? '';
    await town().play.press(henna, 'order.choose-time', {}, { where: ofOrder(number) });
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 4 * DAY);
    const order = await town().sandbox.app.world.orders.load(number);
    expect(new Set(order?.offers.map(({ state }) => state))).toEqual(new Set(['unreached']));
    expect([order?.phase, order?.problem]).toEqual(['stuck', 'nobody-reached']);
    const asked = order?.offers.map(({ consultant }) => consultant) ?? [];
    expect(new Set(asked).size).toBe(asked.length);

    const card = JSON.stringify(town().play.said(maija.person.chatId, number));
    expect(card).not.toContain('ei tällä kertaa');
    const opened = await town().play.press(maija, 'desk.board', {}, { where: ofOrder(number) });
    const words = opened.kind === 'card' ? linesOf(opened.card).join(' ') : '';
    const first = consultants(town()).find(({ person }) => person.aadObjectId === asked[0]);
    expect(words).toContain('Ei tavoitettu');
    expect(words).toContain(first?.person.email);
  });
});

function people(town: Town): { readonly maija: Actor; readonly henna: Actor } {
  return { maija: town.play.actor('Maija Esimerkki'), henna: town.play.actor('Henna Satunen') };
}

const client = (town: Town) => town.sandbox.teams.client;
const team = (town: Town) => town.sandbox.team;

/** A new channel of the team. */
function channel(town: Town, name: string): string {
  const made = { id: channelIdOf(`${team(town).aadGroupId} ${name}`), name };
  team(town).channels = [...team(town).channels, made];
  return made.id;
}

async function claim(town: Town, channelId: string): Promise<void> {
  await client(town).sayInChannel(people(town).maija.person, { channelId }, 'ota kanava käyttöön');
  await settled(town);
}

/** An order that the coordinator looks at first. */
function needingEyes(town: Town, orderer: Actor): Promise<string> {
  return placeOrder(town, orderer, { method: 'not-known', seats: '4' });
}

/** The messages that say that the channel is missing. */
function told(town: Town, { person }: Actor) {
  return town.sandbox.teams.world.messages.in(person.chatId).filter((message) => JSON.stringify(message).includes(LOST));
}

/** Which cards of the order for the desk stand in the person's own chat. */
function about(town: Town, { person }: Actor, number: string): readonly string[] {
  const messages = town.sandbox.teams.world.messages.in(person.chatId).filter((one) => JSON.stringify(one).includes(number));
  const found = messages.flatMap((one) => {
    const words = JSON.stringify(one.attachments);
    if (words.includes(`${number} tarvitsee sinua`)) return ['desk.alert'];
    return words.includes(`Tilaus ${number}`) ? ['desk.order'] : [];
  });
  return found.sort();
}

async function openNumbers(town: Town): Promise<readonly string[]> {
  const { world } = town.sandbox.app;
  const lists = await Promise.all(
    world.areas.map(({ id }) => world.orders.inPhases(id, ['review', 'searching', 'choosing', 'stuck', 'offering'])),
  );
  return lists.flat().map(({ number }) => number);
}

async function isReady(town: Town): Promise<boolean> {
  return (await fetch(`${town.sandbox.app.origin}/health/ready`)).ok;
}
