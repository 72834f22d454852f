import { expect, it } from 'vitest';
import type { Card } from '../../src/kernel/card/card.ts';
import { texts as people } from '../../src/people/texts.ts';
import { buttonsOf, dataOfPress, linesOf } from '../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../src/sandbox/teams/messages.ts';
import type { TeamsPerson } from '../../src/sandbox/teams/teams-people.ts';
import { fieldTexts } from '../../src/model/fields/words/words.ts';
import { sharingTexts } from '../../src/stages/order/sharing/texts.ts';
import { lintCard } from '../support/lint-card.ts';
import { inOneTown, numbersSeenBy, orderFields, settled, type Town } from '../support/town.ts';

inOneTown('Where people write to each other', (town) => {
  it('Where people write to each other an order is begun, corrected and sent in a dialog, and goes on in the orderer’s own chat', async () => {
    const henna = town().play.actor('Henna Satunen');
    const { group, client } = placeOf(town());
    const form = await opened(town(), henna.person);
    const note = 'Hyvä huomio 010190-900P';
    const faulty = await client.order(
      henna.person,
      group,
      sent(form, { ...orderFields(town()), countFamily: '', countClose: '', countProfessionals: '', note }),
    );
    if (faulty.kind !== 'dialog') throw new Error('the form was not shown again');
    const reopened = JSON.stringify(faulty.card);
    expect(reopened).toContain(fieldTexts.fi.guardKinds['identity-code']);
    expect(reopened).not.toContain('010190-900P');
    // What was right is still there: only what was wrong is filled in again.
    const done = await client.order(henna.person, group, sent(faulty.card, { countFamily: '3', countProfessionals: '4' }));
    const number = await town().play.until('the order', () => numbersSeenBy(henna)[0]);
    expect(done).toMatchObject({ kind: 'message' });
    expect(textOf(done)).toContain(number);
    expect(textOf(done)).toContain(people.fi.ownChat.goesOn);
    expect((await town().sandbox.app.world.orders.load(number))?.request).toMatchObject({
      theme: 'everyday',
      municipality: 'lappeenranta',
    });
    // The same form sent once more, as by a slow client, finds its order.
    const again = await client.order(henna.person, group, sent(faulty.card, { countFamily: '3', countProfessionals: '4' }));
    expect(textOf(again)).toContain(number);
    expect(new Set(numbersSeenBy(henna))).toEqual(new Set([number]));
    expect(saidInGroup(town())).toEqual([]);
  });

  it('Where people write to each other the state of one’s own order is shared: number, phase and time, and nothing of anybody', async () => {
    const { henna, ellen } = actors(town());
    const { group, client } = placeOf(town());
    const listed = await client.findShareable(henna, group, 'vp-');
    const [item] = listed?.items ?? [];
    const number = numberIn(item?.title);
    expect(linesOf(item?.card ?? {})).toEqual([
      expect.stringContaining(number),
      expect.any(String),
      expect.stringMatching(/^Tilanne .*klo.\d{1,2}\.\d\d$/),
    ]);
    // Of what older clients draw, only the version differs.
    expect(item?.card['version']).toBe('1.3');
    expect(lintCard({ ...item?.card, version: '1.5' } as Card)).toEqual([]);
    expect(JSON.stringify(item?.card)).not.toMatch(/henna|satunen|lappeenranta|arjen|ennakointi/i);
    expect(await client.findShareable(henna, group, 'voimapiiri')).toEqual({ items: [], words: sharingTexts.fi.none });
    expect(await client.findShareable(ellen, group, '')).toEqual({ items: [], words: sharingTexts.en.none });
  });

  it('Where people write to each other the link of an order unfolds for whoever may know the order, and the bot says only that it answers elsewhere', async () => {
    const { henna, ellen, maija } = actors(town());
    const { group, client } = placeOf(town());
    const number = numberIn((await client.findShareable(henna, group, ''))?.items[0]?.title);
    const { origin } = new URL(town().sandbox.app.origin);
    const url = `${town().sandbox.app.world.publicUrl}/desk/orders/${number}`;
    expect((await client.link(henna, group, url))?.items).toHaveLength(1);
    expect((await client.link(maija, group, `${url}?calendars=yes`))?.items[0]?.title).toContain(number);
    for (const [person, other] of [
      [ellen, url],
      [henna, url.replace(number, 'VP-2001-0001')],
      [henna, `https://elsewhere.example/desk/orders/${number}`],
      [henna, `${origin}/f/${number}`],
    ] as const)
      expect(await client.link(person, group, other)).toEqual({ items: [] });

    const { message } = await client.sayInChannel(henna, { channelId: group.conversationId }, `missä on ${url}`);
    await settled(town());
    expect(message.attachments).toHaveLength(1);
    expect(saidInGroup(town())).toEqual([people.fi.ownChat.answeredThere]);
  });

  it('Where people write to each other somebody whom the bot may not write to learns what to do, and nothing of their order is lost', async () => {
    const linnea = town().play.actor('Linnéa Fiktivius');
    const { group, client } = placeOf(town());
    await client.uninstall(linnea.person);
    const form = await opened(town(), linnea.person);
    expect(linesOf(form)).toContain(people.sv.ownChat.addMe);
    const done = await client.order(linnea.person, group, sent(form, orderFields(town(), { unit: 'opiskeluhuolto' })));
    expect(textOf(done)).toContain(people.sv.ownChat.addMe);
    await settled(town());
    const number = numberIn(textOf(done));
    expect(numbersSeenBy(linnea)).not.toContain(number);
    await client.install(linnea.person);
    await town().play.until('the card that waited', () => numbersSeenBy(linnea).find((one) => one === number));
  });
});

function actors({ play }: Town) {
  const personOf = (name: string): TeamsPerson => play.actor(name).person;
  return { henna: personOf('Henna Satunen'), ellen: personOf('Ellen Kuvitteellinen'), maija: personOf('Maija Esimerkki') };
}

function numberIn(title = ''): string {
  return /VP-\d{4}-\d{4,}/.exec(title)?.[0] ?? '';
}

function placeOf({ sandbox }: Town) {
  const [group] = sandbox.teams.world.groups;
  if (group === undefined) throw new Error('nobody writes to each other');
  return { client: sandbox.teams.client, group: { conversationId: group.id } };
}

async function opened(town: Town, person: TeamsPerson): Promise<CardJson> {
  const { client, group } = placeOf(town);
  const outcome = await client.order(person, group);
  if (outcome.kind !== 'dialog') throw new Error(`no form, but ${JSON.stringify(outcome)}`);
  return outcome.card;
}

/** What the form sends, filled in so. */
function sent(form: CardJson, fields: Readonly<Record<string, string>>): unknown {
  const button = buttonsOf(form).find(({ verb }) => verb === 'order.submit');
  if (button === undefined) throw new Error('nothing sends the form');
  return dataOfPress(form, button, fields);
}

function textOf(outcome: { readonly kind: string; readonly text?: string }): string {
  return outcome.text ?? '';
}

function saidInGroup(town: Town): readonly string[] {
  const { group } = placeOf(town);
  const said = town.sandbox.teams.world.messages.in(group.conversationId);
  return said
    .filter(({ from }) => from === 'bot')
    .map(({ text, attachments }) => text + JSON.stringify(attachments).slice(2, -2));
}
