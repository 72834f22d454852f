import { expect, it } from 'vitest';
import { HOUR } from '../../src/kernel/time/instant.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { asked } from '../support/desk.ts';
import { inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

const THERE = { languages: ['fi'], municipalities: ['lappeenranta'], methods: ['anticipation-dialogue'], role: 'both' } as const;

inOneTown('A consultant of another organisation', (town) => {
  let number = '';
  let first = '';

  it('Gets the request as a letter that tells nothing of the case, with a link of their own', async () => {
    const { world } = town().sandbox.app;
    await onlyFour(town());
    number = await placeOrder(town(), town().play.actor('Henna Satunen'), { theme: 'everyday' });
    await chosen(town(), number);
    const letters = lettersTo(town());
    expect(letters).toHaveLength(1);
    expect(letters[0]!.from).toBe(world.areas[0]!.mailbox);
    const words = `${letters[0]!.subject} ${letters[0]!.text}`;
    for (const secret of ['Henna', 'Satunen', 'Arjen', 'perhesosiaalityö']) expect(words).not.toContain(secret);
    first = linkIn(letters[0]!.text);
    expect(first).toMatch(/^[\w-]{32,}$/);
    expect(await town().stored()).not.toContain(first);
  });

  it('Is opened by scanners as often as they like, and nothing changes', async () => {
    const { world } = town().sandbox.app;
    const before = (await world.orders.load(number))!.version;
    for (const method of ['HEAD', 'GET', 'GET']) expect((await fetch(address(town(), first), { method })).status).toBe(200);
    const page = await fetch(address(town(), first));
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const text = await page.text();
    for (const answer of ['accept', 'decline', 'recuse']) expect(text).toContain(`value="${answer}"`);
    for (const hidden of ['Henna', 'Satunen', '<script']) expect(text).not.toContain(hidden);
    expect(await (await fetch(`${address(town(), first)}?lang=sv`)).text()).toContain('lang="sv"');
    expect((await world.orders.load(number))!.version).toBe(before);
  });

  it('Answers nothing by a guessed link, a choice that is not on the page, or for somebody else', async () => {
    const { world } = town().sandbox.app;
    const before = (await world.orders.load(number))!.version;
    const guessed = `${first.slice(0, -2)}${first.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await fetch(address(town(), guessed))).status).toBe(404);
    expect((await send(town(), guessed, { answer: 'accept' })).status).toBe(404);
    const other = (await world.orders.load(number))!.offers.find(({ consultant }) => consultant !== MAIL)!;
    for (const fields of [
      {},
      { answer: 'cancel' },
      { answer: 'constructor' },
      { answer: `withdraw.offer=${other.id}` },
      { answer: '', verb: 'order.cancel', order: number },
    ])
      expect((await send(town(), first, fields)).status).toBeLessThan(400);
    expect((await world.orders.load(number))!.version).toBe(before);
  });

  it('Accepts by one choice, which counts once, in the record as done on a page', async () => {
    const { world } = town().sandbox.app;
    expect((await send(town(), first, { answer: 'accept' })).status).toBe(303);
    const after = await world.orders.load(number);
    expect(after?.seats.map(({ holder }) => holder?.id)).toContain(MAIL);
    const version = after!.version;
    await send(town(), first, { answer: 'accept' });
    await send(town(), first, { answer: 'decline' });
    expect((await world.orders.load(number))!.version).toBe(version);
    const accepted = (await world.orders.history(number)).find(({ event }) => event.type === 'OfferAccepted');
    expect(accepted?.cause).toMatchObject({ by: MAIL, role: 'consultant', via: 'web' });
    expect(await (await fetch(address(town(), first))).text()).not.toContain('value="accept"');
  });

  it('Has a page for every card that others get: the pair, the preparation, the counts and the survey', async () => {
    const { world } = town().sandbox.app;
    const order = (await world.orders.load(number))!;
    const open = order.offers.find(({ state, consultant }) => state === 'open' && consultant !== MAIL)!;
    const actor = town().play.actor((await world.bank.find(open.consultant))!.name);
    await town().play.press(actor, 'offer.accept', {}, { where: ofOrder(number) });
    await settled(town());
    const pair = linkIn(lettersTo(town()).at(-1)!.text);
    const page = await (await fetch(address(town(), pair))).text();
    expect(page).toContain('value="prepared.outsiders=yes"');
    expect(page).toContain('Henna');
    expect((await send(town(), pair, { answer: 'prepared.outsiders=yes' })).status).toBe(303);
    const prepared = (await world.orders.load(number))!;
    expect(prepared.seats.find(({ holder }) => holder?.id === MAIL)?.holder?.isPrepared).toBe(true);
    await town().play.press(
      actor,
      'meeting.prepared',
      {},
      { where: (held) => held['outsiders'] === 'yes' && ofOrder(number)(held) },
    );
    await settled(town());
    await town().sandbox.clock.moveTo(prepared.choices[0]!.end + 26 * HOUR);
    await settled(town());
    const pages = await Promise.all(
      lettersTo(town()).map(async ({ text }) => (await fetch(address(town(), linkIn(text)))).text()),
    );
    expect(pages.some((one) => one.includes('name="countFamily"'))).toBe(true);
    expect(pages.some((one) => one.includes('name="c_prep"'))).toBe(true);
  });

  it('Takes the last seat once, however many press at once by card, by link and on the coordinator’s tab', async () => {
    const { world } = town().sandbox.app;
    const people = (await world.bank.all())
      .filter(({ id }) => id === MAIL || ['08', '13'].includes(id.slice(-2)))
      .map((one) => ({ ...one, maxPerYear: 40 }));
    await world.bank.replace(people);
    const number = await placeOrder(town(), town().play.actor('Henna Satunen'), { seats: '1' });
    await chosen(town(), number);
    const link = linkIn(lettersTo(town()).at(-1)!.text);
    const isMine = ofOrder(number);
    const inTeams = people.filter(({ id }) => id !== MAIL);
    const pressing = inTeams.find(({ name }) => town().play.actor(name).find('offer.accept', isMine))!;
    const third = inTeams.find((one) => one !== pressing)!;
    const actor = town().play.actor(pressing.name);
    const held = actor.find('offer.accept', isMine)!;
    const press = JSON.stringify({ data: { verb: 'desk.assign', order: number } });
    const given = { press, consultants: third.id, reason: 'agreed', insist: 'yes' };
    const pages: Promise<Response>[] = [];
    const onTab = (): Promise<Response> => {
      const page = asked(town(), 'Maija Esimerkki', `/desk/orders/${number}`, given);
      pages.push(page);
      return page;
    };
    const ways = [() => send(town(), link, { answer: 'accept' }), () => actor.pressFound(held), onTab];
    await Promise.all(Array.from({ length: 51 }, (_, i) => ways[i % 3]!()));
    await settled(town());
    const taken = (await world.orders.history(number)).filter(({ event }) =>
      ['OfferAccepted', 'SeatAssigned'].includes(event.type),
    );
    expect(taken).toHaveLength(1);
    const [holder] = (await world.orders.load(number))!.seats.flatMap((seat) => seat.holder ?? []);
    expect(people.map(({ id }) => id)).toContain(holder?.id);
    // Everybody reads who has it: the coordinator on the tab, the one by mail on their page, the other on their card.
    for (const page of await Promise.all(pages))
      expect([page.status, (await page.text()).includes(holder!.name)]).toEqual([200, true]);
    const letter = await (await fetch(address(town(), link))).text();
    expect(letter.includes('value="accept"')).toBe(false);
    expect(actor.find('offer.accept', isMine)).toBeUndefined();
    expect(holder?.id === MAIL || letter.includes('jo täytetty')).toBe(true);
  });

  it('Has links no more once they are reached otherwise', async () => {
    const { bank } = town().sandbox.app.world;
    await bank.replace((await bank.all()).map(({ way: _way, ...one }) => one));
    expect((await fetch(address(town(), first))).status).toBe(404);
  });
});

const MAIL = '1e7a0000-0000-4000-8000-000000000011';

/** Four people who can be asked, one of them by mail. */
async function onlyFour({ sandbox: { app, graph } }: Town): Promise<void> {
  const all = await app.world.bank.all();
  graph.world.setAccess(graph.world.mailbox(MAIL)!, 'unknown');
  const four = all.filter(({ id }) => id === MAIL || ['08', '13', '17'].includes(id.slice(-2)));
  await app.world.bank.replace(four.map((one) => ({ ...one, ...THERE, ...(one.id === MAIL && { way: 'mail' as const }) })));
}

/** The orderer takes the first time, and people are asked. */
async function chosen(town: Town, number: string): Promise<void> {
  const henna = town.play.actor('Henna Satunen');
  const isMine = ofOrder(number);
  const found = await town.play.until('a time', () => timesOn(henna.find('order.choose-time', isMine)?.card ?? {})[0]);
  await town.play.press(henna, 'order.choose-time', {}, { where: (held) => held['slot'] === found.value && isMine(held) });
  await settled(town);
}

function lettersTo({ sandbox }: Town) {
  return sandbox.graph.world.letters.filter(({ to }) => to === 'lauri.esimerkkila@itaraja.example');
}

function linkIn(text: string): string {
  return /\/o\/([\w-]+)/.exec(text)?.[1] ?? '';
}

function address({ sandbox }: Town, link: string): string {
  return `${sandbox.app.origin}/o/${link}`;
}

function send(town: Town, link: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(address(town, link), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}
