import { expect, it } from 'vitest';
import { reachLines } from '../../src/admin/reach-command.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import { asked } from '../support/desk.ts';
import { inOneTown, ofOrder, orderFields, settled, type Town } from '../support/town.ts';

inOneTown('An orderer of another organisation', (town) => {
  let start = '';
  let number = '';
  let status = '';

  it('Is added by a coordinator on the tab, once for each address, and gets a link of their own', async () => {
    expect((await onDesk(town(), { act: 'add', name: 'Outi Ulkopuoli 010190-999A', email: MAIL })).status).toBe(422);
    expect((await onDesk(town(), { act: 'add', name: 'Outi Ulkopuoli', email: 'ei osoite' })).status).toBe(422);
    expect(letters(town())).toHaveLength(0);
    for (const email of [MAIL, MAIL.toUpperCase()])
      expect((await onDesk(town(), { act: 'add', name: 'Outi Ulkopuoli', email, language: 'fi' })).status).toBe(303);
    const { world } = town().sandbox.app;
    expect(await world.people.byMail(AREA)).toHaveLength(1);
    const area = { ...world.areas[0]!, coordinators: [{ ...world.areas[0]!.coordinators[0]!, way: 'mail' as const }] };
    const reach = await reachLines({ stores: world, clock: world.clock }, [area]);
    expect(reach).toContain(`orderer\t${await idOf(town())}\tOuti Ulkopuoli\tmail`);
    expect(reach.find((line) => line.includes(area.coordinators[0]!.name))).toMatch(/^coordinator\t.*\tmail$/);
    expect(letters(town())).toHaveLength(2);
    start = linkIn(letters(town())[0]!);
    expect(await town().stored()).not.toContain(start);
  });

  it('Orders on that page: faults stand beside their fields, nothing typed is lost, and one form is one order', async () => {
    const first = await open(town(), start);
    expect(first).toContain('name="earliestDate"');
    // Nothing can be looked up by typing there, so that the lists are whole.
    for (const { id } of town().sandbox.app.world.areas[0]!.units) expect(first).toContain(`<option value="${id}"`);
    const fields = orderFields(town());
    const faulty = await send(town(), start, { ...pressOn(first, 'submit'), ...fields, municipality: '' });
    expect(faulty.status).toBe(200);
    const again = await faulty.text();
    expect(again).toMatch(/class="words fault"/);
    expect(again).toContain(`value="${fields['earliestDate']}"`);
    const form = { ...pressOn(again, 'submit'), ...fields };
    const sent = await Promise.all([send(town(), start, form), send(town(), start, form)]);
    expect(sent.map((one) => one.status)).toEqual([303, 303]);
    await settled(town());
    const orders = await town().sandbox.app.world.orders.ofOrderer(await idOf(town()));
    expect(orders).toHaveLength(1);
    number = orders[0]!.number;
    const shown = await (await fetch(town().sandbox.app.origin + sent[0].headers.get('location')!)).text();
    expect(shown).toContain(number);
    const [placed] = await town().sandbox.app.world.orders.history(number);
    expect(placed?.cause).toMatchObject({ role: 'orderer', via: 'web' });
  });

  it('Hears by letters that tell nothing, and chooses, changes and cancels on their pages', async () => {
    const { world } = town().sandbox.app;
    const letter = letters(town()).at(-1)!;
    for (const secret of ['Outi', 'Arjen', 'perhesosiaali']) expect(letter.text + letter.subject).not.toContain(secret);
    status = linkIn(letter);
    const choosing = await open(town(), status);
    const slots = [...choosing.matchAll(/value="(choose-time\.slot=[^"]+)"/g)].map(([, value]) => value!);
    expect(slots.length).toBeGreaterThan(0);
    expect((await send(town(), status, { answer: slots[0]! })).status).toBe(303);
    await settled(town());
    expect((await world.orders.load(number))?.phase).toBe('offering');
    const edit = await send(town(), status, pressOn(await open(town(), status), 'edit'));
    const form = await edit.text();
    expect(form).toContain('name="from" value="edit"');
    const saved = await send(town(), status, {
      ...pressOn(form, 'edit-submit'),
      ...orderFields(town()),
      countProfessionals: '7',
    });
    expect(saved.status).toBeLessThan(400);
    expect((await world.orders.load(number))?.request.counts.professionals).toBe(7);
  });

  it('Sees who leads it, is asked afterwards, and is written to no more once they are ended', async () => {
    const { world } = town().sandbox.app;
    await staffed(town(), number);
    await settled(town());
    // Their address is where others are told how to reach them, and no chat that Teams could not open.
    const teams = town().sandbox.teams.world;
    const { id: leads } = (await world.orders.load(number))!.seats[0]!.holder!;
    const contacts = JSON.stringify(teams.messages.in(teams.person(leads)!.chatId));
    expect(contacts).toContain(`mailto:${MAIL}`);
    expect(contacts).not.toContain(`users=${encodeURIComponent(MAIL)}`);
    const onTab = await (await asked(town(), 'Maija Esimerkki', `/desk/orders/${number}`)).text();
    expect(onTab).toContain(`<a href="mailto:${MAIL}">${MAIL}</a>`);
    await world.reach.noteRefused(await idOf(town()), 'mail-refused');
    expect(await (await asked(town(), 'Maija Esimerkki', '/desk/orderers')).text()).toContain('viimeisin sähköposti palautui');
    const pages = await Promise.all(letters(town()).map((one) => open(town(), linkIn(one))));
    const holders = (await world.orders.load(number))!.seats.map(({ holder }) => holder!.name);
    expect(pages.some((one) => holders.every((name) => one.includes(name)))).toBe(true);
    expect((await onDesk(town(), { act: 'end', person: await idOf(town()) })).status).toBe(422);
    await town().sandbox.clock.moveTo((await world.orders.load(number))!.choices[0]!.end + 26 * HOUR);
    await settled(town());
    const after = await Promise.all(letters(town()).map((one) => open(town(), linkIn(one))));
    const survey = after.findIndex((one) => one.includes('name="worry_now"'));
    const answers = { ...pressOn(after[survey]!, 'answer'), worry_before: '8', worry_now: '3' };
    expect((await send(town(), linkIn(letters(town())[survey]!), answers)).status).toBeLessThan(400);
    const of = { area: AREA, order: number, survey: 'meeting' } as const;
    expect(await world.answers.hasAnswered(of, await idOf(town()))).toBe(true);
    const cancel = await send(town(), start, { answer: 'cancel', order: number });
    expect(cancel.status).toBeLessThan(400);
    await world.people.endMail(await idOf(town()));
    const ended = await fetch(address(town(), status));
    expect([ended.status, (await ended.text()).includes('Linkki ei avaudu')]).toEqual([404, true]);
  });
});

const AREA = 'itaraja';
const MAIL = 'outi.ulkopuoli@naapuri.example';

function letters({ sandbox }: Town) {
  return sandbox.graph.world.letters.filter(({ to }) => to === MAIL);
}

function linkIn({ text }: { readonly text: string }): string {
  return /\/o\/([\w-]+)/.exec(text)?.[1] ?? '';
}

function address({ sandbox }: Town, link: string): string {
  return `${sandbox.app.origin}/o/${link}`;
}

async function open(town: Town, link: string): Promise<string> {
  return (await fetch(address(town, link))).text();
}

function send(town: Town, link: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(address(town, link), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

/** What a browser sends when the button of this word is pressed. */
function pressOn(page: string, word: string): Readonly<Record<string, string>> {
  const answers = [...page.matchAll(/name="answer"\s+value="([^"]+)"/g)].map(([, value]) => value!);
  const from = /name="from" value="([^"]+)"/.exec(page)?.[1];
  const answer = answers.find((one) => one.split('.')[0] === word) ?? '';
  return { answer, ...(from !== undefined && { from }) };
}

async function onDesk({ sandbox, play }: Town, fields: Readonly<Record<string, string>>): Promise<Response> {
  const authorization = `Bearer ${await sandbox.login!.token(play.actor('Maija Esimerkki').person)}`;
  const body = new URLSearchParams(fields);
  return fetch(`${sandbox.app.origin}/desk/orderers`, { method: 'POST', body, redirect: 'manual', headers: { authorization } });
}

async function idOf({ sandbox }: Town): Promise<string> {
  return (await sandbox.app.world.people.byMail(AREA)).find(({ mail }) => mail?.address === MAIL)!.id;
}

/** Those who are asked accept and prepare, until the team is there. */
async function staffed({ sandbox, play }: Town, number: string): Promise<void> {
  const { world } = sandbox.app;
  for (;;) {
    const order = (await world.orders.load(number))!;
    const offer = order.offers.find(({ state }) => state === 'open');
    if (order.phase !== 'offering' || offer === undefined) break;
    const actor = play.actor((await world.bank.find(offer.consultant))!.name);
    await play.press(actor, 'offer.accept', {}, { where: ofOrder(number) });
  }
  for (const { holder } of (await world.orders.load(number))!.seats) {
    const isYes = (held: Readonly<Record<string, unknown>>): boolean => held['outsiders'] === 'yes' && ofOrder(number)(held);
    await play.press(play.actor(holder!.name), 'meeting.prepared', {}, { where: isYes });
  }
}
