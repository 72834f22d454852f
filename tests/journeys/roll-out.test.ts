import { expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import type { Consultant } from '../../src/model/people/person.ts';
import { planFirstContacts } from '../../src/people/reach/plan-first-contacts.ts';
import { reachOf } from '../../src/runtime/delivery/whom-reached.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

inOneTown('A bank whose people have not all got the app', (town) => {
  it('Is asked only as far as it is reached, and the others are counted apart', async () => {
    const { world } = town().sandbox.app;
    const strangers = await strangersIn(town(), 12);
    const here = (await world.bank.all()).slice(0, 6).map((one) => ({ ...one, ...CAN_ALL }));
    await world.bank.replace([...here, ...strangers]);
    const orderer = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), orderer);
    await settled(town());
    const order = await world.orders.load(number);
    expect(order?.matchLog?.counts).toMatchObject({ candidates: 18, unreached: 12 });
    expect(order?.matchLog?.whyNot.filter(({ reason }) => reason === 'out-of-reach')).toHaveLength(12);
    const isMine = ofOrder(number);
    const found = await town().play.until('a time', () => timesOn(orderer.find('order.choose-time', isMine)?.card ?? {})[0]);
    const slot = found.value;
    await town().play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && isMine(held) });
    await settled(town());
    const asked = (await world.orders.load(number))?.offers.map(({ consultant }) => consultant) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    expect(strangers.every(({ id }) => !asked.includes(id))).toBe(true);
  });

  it('Gets the app by the bot, once each: the welcome says who put them into the bank, and whoever removes it is left alone', async () => {
    const { world } = town().sandbox.app;
    const { teams, clock } = town().sandbox;
    const people = (await world.bank.all()).filter(({ id }) => teams.world.person(id)?.isInstalled === false);
    const [area] = world.areas;
    await planFirstContacts(world, area!, { people });
    await planFirstContacts(world, area!, { people });
    await settled(town());
    await clock.moveTo(clock.now() + 2 * MINUTE);
    const reach = await reachOf(world, people);
    expect(people.map(({ id }) => reach.get(id)?.reach)).toEqual(people.map(() => 'teams'));
    const first = teams.world.person(people[0]!.id)!;
    expect(teams.world.messages.in(first.chatId)).toHaveLength(1);
    expect(JSON.stringify(teams.world.messages.in(first.chatId))).toContain('on lisännyt sinut verkostokonsulttipankkiin');
    await teams.client.uninstall(first);
    await planFirstContacts(world, area!, { people: [people[0]!], by: area!.coordinators[0]!.id });
    await settled(town());
    expect(first.isInstalled).toBe(false);
    expect((await reachOf(world, [people[0]!])).get(first.aadObjectId)?.reach).toBe('removed');
  });
});

const CAN_ALL = {
  languages: ['fi'],
  municipalities: ['lappeenranta'],
  methods: ['anticipation-dialogue'],
  maxPerYear: 40,
  role: 'both',
} as const;

/** People of the bank whom Teams knows and the bot has never met. */
async function strangersIn({ sandbox: { app, teams, graph } }: Town, count: number): Promise<readonly Consultant[]> {
  const [model] = await app.world.bank.all();
  return Array.from({ length: count }, (_, i) => {
    const id = `1e7a0000-0000-4000-8000-0000000009${String(i).padStart(2, '0')}`;
    const seed = { givenName: 'Uusi', surname: `Henkilö ${i}`, email: `uusi.${i}@itaraja.example`, locale: 'fi-FI' };
    teams.world.addPerson({ ...seed, aadObjectId: id, role: 'consultant' });
    graph.world.addMailbox({ ...seed, id });
    return { ...model!, ...CAN_ALL, id, name: `Uusi Henkilö ${i}`, email: seed.email, unit: 'neuvola' };
  });
}
