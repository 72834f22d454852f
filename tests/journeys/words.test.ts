import { expect, it } from 'vitest';
import { addDays, isoWeekOf } from '../../src/kernel/time/calendar-date.ts';
import { localOf } from '../../src/kernel/time/zone.ts';
import { linesOf } from '../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../src/sandbox/teams/messages.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { DAY } from '../../src/kernel/time/instant.ts';
import { inOneTown, settled, type Town } from '../support/town.ts';

inOneTown('A whole order by chat alone', (town) => {
  it('In Finnish, the last things asked one by one, with a change of mind', async () => {
    const henna = town().play.actor('Henna Satunen');
    const week = weekAhead(town());
    await hears(
      henna,
      `Tarvitsisin ennakointidialogin viikolla ${week} iltapäivällä Lappeenrannassa, perhettä 4, ammattilaisia 6`,
      'Ymmärsin näin',
    );
    await hears(henna, 'ei kun kesto 3 tuntia ja arabian tulkki', '3\u00a0h');
    await hears(henna, 'lähetä', 'Onko palaverista sovittu asiakkaan kanssa?');
    await hears(henna, 'on sovittu', 'Missä yksikössä olet töissä?');
    await hears(henna, 'Perhesosiaalityö', 'Onko näin hyvä?');
    const number = await ordered(henna, 'lähetä');
    const order = await town().sandbox.app.world.orders.load(number);
    expect(order?.request).toMatchObject({
      method: 'anticipation-dialogue',
      municipality: 'lappeenranta',
      unit: 'perhesosiaalityo',
      interpreterLanguage: 'ar',
      durationMinutes: 180,
      counts: { family: 4, professionals: 6 },
    });
    await settled(town());
    const cards = await town().play.until('the order’s own card', () =>
      henna.find('order.cancel', ({ order: of }) => of === number),
    );
    expect(linesOf(cards.card).join(' ')).toContain(number);
  });

  it('In Swedish, one question at a time, by words and by buttons', async () => {
    const linnea = town().play.actor('Linnéa Fiktivius');
    await hears(linnea, 'fråga en sak i taget', 'Är klienten med på mötet?');
    await hears(linnea, 'precisera mera', 'Är klienten med på mötet?');
    await hears(linnea, 'ja', 'Vilken metod?');
    await hears(linnea, 'familjerådslag', 'Har ni kommit överens om mötet med klienten?');
    await hears(linnea, 'ja', 'På vilken enhet arbetar du?');
    await hears(linnea, 'Familjesocialarbete', 'I vilken kommun träffas ni?');
    await hears(linnea, 'Villmanstrand', 'På vilket slags plats träffas ni?');
    await hears(linnea, 'på distans', 'Vilka dagar skulle passa?');
    await hears(linnea, 'tillbaka', 'På vilket slags plats träffas ni?');
    await town().play.press(linnea, 'order.answer', {}, { where: ({ placeType }) => placeType === 'own' });
    await hears(linnea, `vecka ${weekAhead(town())}`, 'Vilken tid på dagen?');
    await hears(linnea, 'när som helst', 'Hur många kommer från familjen');
    await hears(linnea, 'fem', 'Hur många andra närstående');
    await hears(linnea, '2', 'Hur många yrkespersoner');
    await hears(linnea, '1', 'På vilket språk');
    await hears(linnea, 'svenska', 'Behövs tolk?');
    await hears(linnea, 'nej', 'Vad är mötets tema?');
    await hears(linnea, 'hoppa över', 'Är det bra så här?');
    const number = await ordered(linnea, 'skicka');
    expect((await town().sandbox.app.world.orders.load(number))?.request).toMatchObject({
      method: 'family-group-conference',
      placeType: 'own',
      language: 'sv',
      interpreter: 'none',
      counts: { family: 5, close: 2, professionals: 1 },
    });
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });

  it('In English, by somebody who asks back, decides nothing and is not asked what was told', async () => {
    const ellen = town().play.actor('Ellen Kuvitteellinen');
    await hears(ellen, `a meeting in Imatra in week ${weekAhead(town())}, 3 family, 4 staff`, 'with the client');
    await hears(ellen, 'what do you mean by unit?', 'from another unit than your own');
    await hears(ellen, 'Outreach youth work', 'Noted');
    await hears(ellen, 'whatever method you think is best', 'the coordinator helps');
    await hears(ellen, 'not yet', 'First agree');
    await hears(ellen, 'yes', 'with the client');
    const number = await ordered(ellen, 'send');
    expect((await town().sandbox.app.world.orders.load(number))?.request).toMatchObject({
      kind: 'client',
      method: 'not-known',
      municipality: 'imatra',
      counts: { family: 3, professionals: 4 },
    });
  });

  it('Is answered in the language it was written in, with one offer to keep it', async () => {
    const ellen = town().play.actor('Ellen Kuvitteellinen');
    await hears(ellen, 'Hej, jag behöver en öppen dialog i Imatra nästa vecka', 'Så här förstod jag');
    const offers = (): number =>
      ellen.messages().filter(({ attachments }) => JSON.stringify(attachments).includes('Jag svarar på svenska')).length;
    expect(offers()).toBe(1);
    await hears(ellen, 'vi är fem från familjen och två professionella', 'Så här förstod jag');
    expect(offers()).toBe(1);
    await town().play.press(ellen, 'order.ask');
    expect(linesOf(shownTo(ellen)).join(' ')).toContain('Har ni kommit överens');
    await hears(ellen, 'what is an open dialogue?', 'Have you agreed on the meeting');
    await town().play.press(ellen, 'profile.language', {}, { where: ({ language }) => language === 'sv' });
    await hears(ellen, 'mina', 'Dina beställningar');
  });

  it('Finds towns and units by their letters while somebody types, in either language', async () => {
    const henna = town().play.actor('Henna Satunen');
    await henna.say('tilaa');
    const { message } = await town().play.until('the form', () => henna.find('order.submit'));
    const found = async (dataset: string, letters: string) =>
      (await town().sandbox.teams.client.search(henna.person, message, { dataset: `${dataset}/itaraja`, text: letters }))?.map(
        ({ value }) => value,
      );
    expect(await found('municipalities', 'villman')).toEqual(['lappeenranta']);
    expect(await found('municipalities', 'Rautjä')).toEqual(['rautjarvi']);
    expect(await found('municipalities', 'luumak')).toEqual(['luumaki']);
    expect(await found('units', 'studerandev')).toEqual(['opiskeluhuolto']);
    expect(await found('units', 'PÄIHDE')).toEqual(['paihdepalvelut']);
    expect(await found('units', '%_<x>')).toEqual([]);
  });

  it('Is offered once more the next working morning when it was left half-finished, and goes on where it was', async () => {
    const henna = town().play.actor('Henna Satunen');
    await hears(henna, 'avoin dialogi Imatralla, perhettä 3', 'Ymmärsin näin');
    await hears(henna, 'kysy', 'Onko palaverista sovittu');
    const offers = () =>
      henna.messages().filter((message) => JSON.stringify(henna.card(message) ?? '').includes('Tilauksesi jäi kesken'));
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 4 * DAY);
    await town().play.until('the offer to go on', () => (offers().length > 0 ? true : undefined));
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + DAY);
    expect(offers()).toHaveLength(1);
    const resumed = await town().play.press(henna, 'order.resume');
    expect(JSON.stringify(resumed)).toContain('Onko palaverista sovittu');
    await henna.say('peruuta');
    expect(await town().sandbox.app.world.people.draft(henna.person.aadObjectId)).toBeUndefined();
  });
});

/** Says something and waits for an answer with the words. */
async function hears(actor: Actor, said: string, words: string): Promise<void> {
  await actor.say(said);
  const [newest] = actor.messages();
  const card = newest === undefined ? undefined : actor.card(newest);
  expect([said, newest?.text ?? '', ...(card === undefined ? [] : linesOf(card))].join('\n')).toContain(words);
}

function shownTo(actor: Actor): CardJson {
  const card = actor
    .messages()
    .map((message) => actor.card(message))
    .find((one) => one !== undefined);
  if (card === undefined) throw new Error('there is no card yet');
  return card;
}

async function ordered(actor: Actor, said: string): Promise<string> {
  await actor.say(said);
  const texts = actor.messages().map(({ text }) => /VP-\d{4}-\d{4}/.exec(text)?.[0]);
  return texts.find((number) => number !== undefined) ?? '';
}

/** A week that is at least two weeks ahead. */
function weekAhead(town: Town): number {
  return isoWeekOf(addDays(localOf(town.sandbox.clock.now(), 'Europe/Helsinki').date, 17)).week;
}
