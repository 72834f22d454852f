import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/kernel/card/card.ts';
import { HOUR } from '../../../../src/kernel/time/instant.ts';
import { anOrder } from '../../../support/order-builder.ts';
import { contentOf, inputOn, verbsOn, wordsOn } from '../support/card-words.ts';
import { orderWorld, type OrderWorld } from '../support/order-world.ts';

const WHOLE = 'Ennakointidialogi Imatralla viikolla 51 iltapäivällä, perhettä 4 ja ammattilaisia 5';

async function lastCard(own: OrderWorld, text: string): Promise<Card> {
  return own.card((await own.say(text)).at(-1));
}

async function title(own: OrderWorld, text: string): Promise<string> {
  return wordsOn(await lastCard(own, text)).split('\n')[0] ?? '';
}

const fields = (own: OrderWorld): Readonly<Record<string, string>> => own.drafts.get('orderer-1')?.fields ?? {};

describe('an order made by talking', () => {
  it('An order made by talking takes further words and corrections into the same form', async () => {
    const own = orderWorld();
    const first = await lastCard(own, WHOLE);
    const draft = contentOf(first, 'order.submit')['draft'];
    await own.say('yksikköni on Perhesosiaalityö, asiakkaan kanssa on sovittu');
    await own.say('ei ke vaan to');
    const card = await lastCard(own, 'kesto 3 tuntia');
    expect(contentOf(card, 'order.submit')['draft']).toBe(draft);
    expect(fields(own)).toMatchObject({
      unit: 'perhesosiaalityo',
      clientAgreed: 'yes',
      weekdays: 'thu',
      durationMinutes: '180',
      municipality: 'imatra',
      countFamily: '4',
    });
    expect(await own.say('lähetä')).toEqual([{ kind: 'sentence', text: expect.stringContaining('VP-2026-0001') }]);
    expect(own.order()?.request).toMatchObject({ durationMinutes: 180, municipality: 'imatra' });
    expect(own.drafts.size).toBe(0);
    expect(await own.say('lähetä')).toEqual([{ kind: 'sentence', text: expect.stringContaining('tilaa') }]);
  });

  it('An order made by talking asks before sending only what an order cannot do without, and shows it all once more', async () => {
    const own = orderWorld();
    await own.say(WHOLE);
    expect(await title(own, 'lähetä')).toBe('Onko palaverista sovittu asiakkaan kanssa?');
    expect(await title(own, 'kyllä')).toBe('Missä yksikössä olet töissä?');
    const summary = await lastCard(own, 'Perhesosiaalityö');
    expect(wordsOn(summary)).toContain('ma 14.12.2026 (vk 51)');
    expect(wordsOn(summary)).toContain('omat tilat');
    expect((await own.say('kyllä'))[0]).toMatchObject({ kind: 'sentence' });
    expect(own.order()?.request.unit).toBe('perhesosiaalityo');
  });

  it('An order made by talking asks one by one only what an order cannot do without; the rest waits behind a button', async () => {
    const own = orderWorld();
    const talk: readonly (readonly [string, string])[] = [
      ['kysy yksi kerrallaan', 'Onko asiakas mukana palaverissa?'],
      ['kyllä', 'Mikä menetelmä?'],
      ['läheisneuvonpito', 'Onko palaverista sovittu asiakkaan kanssa?'],
      ['joo', 'Missä yksikössä olet töissä?'],
      ['koulukuraattorit', 'Missä kunnassa tavataan?'],
      ['Imatralla', 'Minä päivinä palaveri sopisi?'],
      ['ensi viikolla', 'Montako tulee perheestä, asiakas mukaan lukien?'],
    ];
    for (const [said, asked] of talk) expect([said, await title(own, said)]).toEqual([said, asked]);
    const summary = await lastCard(own, 'neljä');
    expect(wordsOn(summary)).toContain('Onko näin hyvä?');
    const more = await own.card(await own.press('order.ask', contentOf(summary, 'order.ask')));
    expect(wordsOn(more)).toContain('Millaisessa paikassa tavataan?');
    expect(await title(own, 'etänä')).toBe('Mihin aikaan päivästä?');
    expect(await title(own, 'lähetä')).toBe('Onko näin hyvä?');
    expect(await own.say('lähetä')).toEqual([{ kind: 'sentence', text: expect.stringContaining('VP-2026-0001') }]);
    expect(own.order()?.request.placeType).toBe('remote');
  });

  it('An order made by talking asks every detail of those who want it, and every question can be answered in words', async () => {
    const own = orderWorld();
    await own.say('kysy');
    const talk: readonly (readonly [string, string])[] = [
      ['lisää tarkennuksia', 'Onko asiakas mukana palaverissa?'],
      ['kyllä', 'Mikä menetelmä?'],
      ['läheisneuvonpito', 'Onko palaverista sovittu asiakkaan kanssa?'],
      ['joo', 'Missä yksikössä olet töissä?'],
      ['koulukuraattorit', 'Missä kunnassa tavataan?'],
      ['Imatralla', 'Millaisessa paikassa tavataan?'],
      ['etänä', 'Minä päivinä palaveri sopisi?'],
      ['ensi viikolla', 'Mihin aikaan päivästä?'],
      ['milloin vain', 'Montako tulee perheestä, asiakas mukaan lukien?'],
      ['neljä', 'Montako muuta läheistä tulee?'],
      ['ei ketään', 'Montako ammattilaista tulee?'],
      ['6', 'Millä kielellä puhutaan?'],
      ['ruotsiksi', 'Tarvitaanko tulkkia?'],
      ['kyllä', 'Mitä kieltä tulkataan?'],
      ['arabia', 'Mikä on palaverin aihe?'],
      ['ohita', 'Onko näin hyvä?'],
    ];
    for (const [said, asked] of talk) expect([said, await title(own, said)]).toEqual([said, asked]);
    expect((await own.say('lähetä'))[0]).toMatchObject({ kind: 'sentence' });
    expect(own.order()?.request).toMatchObject({
      kind: 'client',
      method: 'family-group-conference',
      unit: 'koulukuraattorit',
      municipality: 'imatra',
      placeType: 'remote',
      counts: { family: 4, close: 0, professionals: 6 },
      language: 'sv',
      interpreter: 'language',
      interpreterLanguage: 'ar',
    });
    expect(own.order()?.request.windows[0]).toEqual({ date: '2026-12-07', from: '08:00', to: '16:00' });
  });

  it('An order made by talking can be answered by buttons alone, and sent from the summary once', async () => {
    const own = orderWorld();
    let card = await own.card(await own.press('order.ask'));
    for (let i = 0; i < 20 && !verbsOn(card).includes('order.submit'); i++) {
      const numbers = card.body.filter(({ type }) => type === 'ActionSet').length;
      expect(numbers).toBeGreaterThan(0);
      card = await own.card(await own.press('order.answer', contentOf(card, 'order.answer')));
    }
    const send = contentOf(card, 'order.submit');
    const placed = { kind: 'view', view: 'order.status', order: 'VP-2026-0001' };
    expect(await own.press('order.submit', send)).toMatchObject(placed);
    expect(await own.press('order.submit', send)).toMatchObject(placed);
    expect(await own.press('order.back', { draft: send['draft'] ?? '' })).toMatchObject(placed);
    expect(own.order('VP-2026-0002')).toBeUndefined();
  });

  it('An order made by talking goes back a step at a time, and says so at the beginning', async () => {
    const own = orderWorld();
    await own.say('kysy');
    await own.say('kyllä');
    await own.say('ennakointidialogi');
    expect(await title(own, 'takaisin')).toBe('Mikä menetelmä?');
    expect(fields(own)['method']).toBeUndefined();
    expect(await title(own, 'takaisin')).toBe('Onko asiakas mukana palaverissa?');
    expect((await own.say('takaisin'))[0]).toMatchObject({ kind: 'sentence' });
    expect(await title(own, 'ilman asiakasta')).toBe('Mikä menetelmä?');
  });

  it('An order made by talking takes back the latest words of a form', async () => {
    const own = orderWorld();
    await own.say(WHOLE);
    await own.say('kesto 3 tuntia');
    await own.say('takaisin');
    expect(fields(own)).toMatchObject({ municipality: 'imatra' });
    expect(fields(own)['durationMinutes']).toBeUndefined();
  });

  it('An order made by talking is dropped by a word, and then the word is about orders again', async () => {
    for (const word of ['peruuta', 'avbryt', 'cancel']) {
      const own = orderWorld();
      await own.say(WHOLE);
      expect(await own.say(word)).toEqual([{ kind: 'sentence', text: expect.stringContaining('lähettänyt') }]);
      expect(own.drafts.size).toBe(0);
      await own.say('palauta');
      expect(fields(own)['municipality']).toBe('imatra');
      await own.say(word);
      own.now += 25 * HOUR;
      expect(await own.say('palauta')).toEqual([{ kind: 'sentence', text: expect.stringContaining('vuorokauden') }]);
      own.put(anOrder());
      expect(inputOn(await lastCard(own, word), 'reason')).toBeDefined();
    }
  });

  it('An order made by talking waits while something else is asked, and asks again', async () => {
    const own = orderWorld();
    await own.say('kysy');
    for (const aside of ['ohje', 'Mikä on avoin dialogi?', 'missä tilaukseni on?']) {
      const replies = await own.say(aside);
      expect(replies).toHaveLength(2);
      expect(wordsOn(await own.card(replies[1]))).toContain('Onko asiakas mukana');
    }
    expect(wordsOn(await lastCard(own, 'lehmät lentävät'))).toContain('En saanut tästä selvää');
    expect(await title(own, 'kyllä')).toBe('Mikä menetelmä?');
  });

  it('An order made by talking takes an answer to something else too, and stays at its question', async () => {
    const own = orderWorld();
    await own.say('kysy');
    const card = await lastCard(own, 'ammattilaisia 6');
    expect(wordsOn(card)).toContain('Onko asiakas mukana');
    expect(wordsOn(card)).toContain('Kirjattu – ammattilaiset: 6');
    // Where the family comes, nobody needs to be asked.
    expect(await title(own, 'perhettä 4')).toBe('Mikä menetelmä?');
  });

  it('An order made by talking waits when the client has not agreed, and is not sent', async () => {
    const own = orderWorld();
    await own.say(WHOLE);
    await own.say('lähetä');
    expect(wordsOn(await lastCard(own, 'ei vielä'))).toContain('Sopikaa palaverista ensin');
    await own.say('lähetä');
    expect(own.order()).toBeUndefined();
    expect(own.drafts.size).toBe(1);
  });

  it('An order made by talking gives way to a clearly new order, which can be taken back', async () => {
    const own = orderWorld();
    await own.say(WHOLE);
    await own.say('Tarvitsisin läheisneuvonpidon Lappeenrannassa viikolla 3');
    expect(fields(own)).toMatchObject({ method: 'family-group-conference', municipality: 'lappeenranta' });
    expect(fields(own)['countFamily']).toBeUndefined();
    await own.say('takaisin');
    expect(fields(own)).toMatchObject({ method: 'anticipation-dialogue', countFamily: '4' });
    await own.say('uusi tilaus');
    expect(own.drafts.size).toBe(0);
  });

  it('An order made by talking keeps nothing of a message with personal details, nor of any message but what was understood', async () => {
    const own = orderWorld();
    await own.say(WHOLE);
    const before = JSON.stringify([...own.drafts.values()]);
    await own.say('Soita 040 123 4567');
    expect(JSON.stringify([...own.drafts.values()])).toBe(before);
    await own.say('Naapurin Pirkko tulee mukaan, kesto 2 tuntia');
    expect(JSON.stringify([...own.drafts.values()])).not.toContain('Pirkko');
  });

  it('An order made by talking is asked in Swedish and English alike', async () => {
    const own = orderWorld();
    own.profiles.set('orderer-1', { id: 'orderer-1', name: 'n', tenant: 't', language: 'sv', isChosen: true });
    expect(await title(own, 'fråga en sak i taget')).toBe('Är klienten med på mötet?');
    expect(await title(own, 'nej')).toBe('Vilken metod?');
    expect(await title(own, 'områdesrådslag')).toBe('På vilken enhet arbetar du?');
    expect(await title(own, 'tillbaka')).toBe('Vilken metod?');
  });
});
