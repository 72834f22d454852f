import { expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import type { Consultant } from '../../src/model/people/person.ts';
import { bankText } from '../../src/people/bank/bank-text.ts';
import { reachOf } from '../../src/runtime/delivery/whom-reached.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { AtTab } from '../support/at-tab.ts';
import { asked } from '../support/desk.ts';
import { inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

inOneTown('A bank of thirty, of whom twenty have not got the app', (town) => {
  let strangers: readonly Consultant[] = [];
  const tab = () => new AtTab(town(), 'Maija Esimerkki');
  const reaches = async () => {
    const known = await reachOf(town().sandbox.app.world, strangers);
    return strangers.map(({ id }) => known.get(id)?.reach);
  };
  const unreached = async (at: AtTab) => {
    await at.open('/desk/bank');
    return at.find({ state: 'unreached' });
  };
  /** The coordinator asks for it on the tab, and a while passes. */
  const askForApp = async () => {
    const at = tab();
    await unreached(at);
    await at.send('value="contact"', {}, { act: 'contact' });
    await settled(town());
    await town().sandbox.clock.advance((2 * MINUTE) / 1_000);
    return at;
  };

  it('Is told what to do instead without the right to install; nobody unreached is asked, and they are counted apart', async () => {
    const { world } = town().sandbox.app;
    const { installer } = world;
    Object.assign(world, { installer: undefined });
    const here = (await world.bank.all()).slice(0, 10).map((one) => ({ ...one, ...CAN_ALL }));
    strangers = await strangersIn(town(), 20);
    const at = tab();
    await at.open('/desk/bank/import');
    await at.send('name="file"', { file: bankText([...here, ...strangers]), missing: 'end' });
    await at.send('name="seen"');
    await settled(town());
    expect(await reaches()).toEqual([...Array<string>(18).fill('not-installed'), 'mail', 'mail']);
    const shown = await unreached(at);
    expect([shown.includes('18 konsulttia'), shown.includes('asennuskäytännöllä'), shown.includes('value="contact"')]).toEqual([
      true,
      true,
      false,
    ]);

    const orderer = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), orderer);
    const isMine = ofOrder(number);
    const slot = await town().play.until(
      'a time',
      () => timesOn(orderer.find('order.choose-time', isMine)?.card ?? {})[0]?.value,
    );
    await town().play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && isMine(held) });
    await settled(town());
    const order = await world.orders.load(number);
    expect(order?.matchLog?.counts).toMatchObject({ candidates: 30, unreached: 18 });
    const offered = order?.offers.map(({ consultant }) => consultant) ?? [];
    expect(offered.length).toBeGreaterThan(0);
    expect(strangers.filter(({ id, way }) => way !== 'mail' && offered.includes(id))).toEqual([]);
    await at.open(`/desk/orders/${number}`);
    expect(await at.press('desk.why')).toMatch(/Botti ei tavoita.*18/s);
    Object.assign(world, { installer });
  });

  it('Is told on the tab that Teams refuses the app, and what that means', async () => {
    const { graph } = town().sandbox;
    const { apps } = graph.world;
    graph.world.apps = undefined;
    const at = await askForApp();
    expect((await unreached(at)).split('Asennus evättiin')).toHaveLength(1 + 18);
    graph.world.apps = apps;
  });

  it('Gets the app once each, where it is there already too; the welcome says who put them into the bank, and whoever removes it is left alone', async () => {
    const { teams } = town().sandbox;
    // A policy of Teams was faster: the bot is told 409.
    teams.world.person(strangers[0]!.id)!.isInstalled = true;
    const at = await askForApp();
    expect(await reaches()).toEqual([...Array<string>(18).fill('teams'), 'mail', 'mail']);
    const first = teams.world.person(strangers[1]!.id)!;
    const welcome = teams.world.messages.in(first.chatId);
    expect(welcome).toHaveLength(1);
    expect(JSON.stringify(welcome)).toContain('Maija Esimerkki on lisännyt sinut verkostokonsulttipankkiin');
    await teams.client.uninstall(first);
    await settled(town());
    const left = await unreached(at);
    expect([left.includes('on poistanut sovelluksen'), left.includes('value="contact"')]).toEqual([true, false]);
    // From a page that is older than that: nothing is installed, and nothing said to be.
    const pressed = await asked(town(), 'Maija Esimerkki', '/desk/bank', { act: 'contact' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/desk/bank?state=unreached']);
    await settled(town());
    await town().sandbox.clock.advance((2 * MINUTE) / 1_000);
    expect([first.isInstalled, (await reaches())[1]]).toEqual([false, 'removed']);
  });
});

const CAN_ALL = {
  languages: ['fi'],
  municipalities: ['lappeenranta'],
  methods: ['anticipation-dialogue'],
  maxPerYear: 40,
  role: 'both',
} as const;

/** People whom Teams knows and the bot has never met; the last two are written to by mail. */
async function strangersIn({ sandbox: { app, teams, graph } }: Town, count: number): Promise<readonly Consultant[]> {
  const [model] = await app.world.bank.all();
  return Array.from({ length: count }, (_, i) => {
    const id = `1e7a0000-0000-4000-8000-0000000009${String(i).padStart(2, '0')}`;
    const seed = { givenName: 'Uusi', surname: `Henkilö ${i}`, email: `uusi.${i}@itaraja.example`, locale: 'fi-FI' };
    teams.world.addPerson({ ...seed, aadObjectId: id, role: 'consultant' });
    graph.world.addMailbox({ ...seed, id });
    const way = i >= count - 2 ? ({ way: 'mail' } as const) : {};
    return { ...model!, ...CAN_ALL, ...way, id, name: `Uusi Henkilö ${i}`, email: seed.email, unit: 'neuvola' };
  });
}
