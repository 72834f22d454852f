import { describe, expect, it } from 'vitest';
import { SLOT, anArea, anOrder } from '../../support/order-builder.ts';
import { contentOf, inputOn, inputsInSight, verbsOn, wordsOn } from './support/card-words.ts';
import { orderWorld } from './support/order-world.ts';

const THREE_WAYS = ['order.new', 'order.mine', 'profile.language'];

describe('words written to the bot', () => {
  it.each(['tilaa', 'Tilaa!', ' TILAA ', 'tilaa palaveri', 'beställ', 'besta\u0308ll', 'Beställ.', 'order', '/order'])(
    '“%s” opens the form',
    async (text) => {
      const own = orderWorld();
      const [reply] = await own.say(text);
      expect(verbsOn(await own.card(reply))).toEqual(['order.submit', 'order.ask']);
    },
  );

  it.each(['omat', 'mina', 'mine', 'Mina beställningar'])('“%s” lists one’s orders', async (text) => {
    const own = orderWorld();
    own.put(anOrder());
    const [reply] = await own.say(text);
    expect(wordsOn(await own.card(reply))).toContain('VP-2026-0001');
  });

  it('Words written to the bot that describe an order come back as the form, filled in, with what is missing said at the top', async () => {
    const own = orderWorld();
    const [reply] = await own.say(
      'Tarvitsisin ennakointidialogin viikolla 51 iltapäivällä Lappeenrannassa, arabian tulkki, perhettä 4 ja ammattilaisia 6',
    );
    const card = await own.card(reply);
    const value = (id: string): unknown => inputOn(card, id)?.['value'];
    expect(wordsOn(card)).toContain('ma 14.12.2026 (vk 51)');
    expect(wordsOn(card)).toMatch(/Vielä puuttuu: .*yksikkö\./u);
    // One thing at a time comes first; the whole form, with its own button, is folded.
    expect(card.actions?.[0]).toMatchObject({ verb: 'order.ask', style: 'positive' });
    expect(inputsInSight(card)).toEqual([]);
    expect([
      value('method'),
      value('municipality'),
      value('interpreterLanguage'),
      value('countFamily'),
      value('countProfessionals'),
    ]).toEqual(['anticipation-dialogue', 'lappeenranta', 'ar', 4, 6]);
    expect([value('earliestDate'), value('latestDate'), value('timeFrom'), value('timeTo')]).toEqual([
      '2026-12-14',
      '2026-12-18',
      '12:00',
      '16:00',
    ]);
    expect(own.drafts.get('orderer-1')?.fields).toMatchObject({ method: 'anticipation-dialogue', area: 'itaraja' });
  });

  it('Words written to the bot can be sent as they were understood, once the rest is filled in', async () => {
    const own = orderWorld();
    const [reply] = await own.say('Ennakointidialogi Imatralla viikolla 51, perhettä 3');
    const card = await own.card(reply);
    const filled = {
      ...contentOf(card, 'order.submit'),
      method: 'anticipation-dialogue',
      kind: 'client',
      clientAgreed: 'yes',
      unit: 'perhesosiaalityo',
      municipality: 'imatra',
      earliestDate: '2026-12-14',
      latestDate: '2026-12-18',
    };
    expect(await own.press('order.submit', filled)).toMatchObject({ kind: 'view', view: 'order.status', order: 'VP-2026-0001' });
  });

  it('Words written to the bot with a day that cannot be leave the day empty and ask for it', async () => {
    const own = orderWorld();
    const [reply] = await own.say('Ennakointidialogi Imatralla tiistaina 9.12.2026');
    const card = await own.card(reply);
    expect(inputOn(card, 'earliestDate')?.['value']).toBeUndefined();
    expect(wordsOn(card)).toContain('Tarkista nämä kohdat: ');
  });

  it('Words written to the bot that point to a person are refused kindly, and nothing of them is kept', async () => {
    const own = orderWorld();
    for (const place of ['personal', 'group', 'channel'] as const) {
      const [reply] = await own.say('Tilaan palaverin, asiakas 010190-900P, puh 040 123 4567', 'orderer-1', place);
      const card = await own.card(reply);
      expect(wordsOn(card)).toContain('henkilötunnus');
      expect(wordsOn(card)).toContain('Poista viesti');
      expect(JSON.stringify(reply)).not.toMatch(/900P|123 4567/u);
    }
    expect(own.drafts.size).toBe(0);
  });

  it('In a channel or group are answered to the one who wrote alone', async () => {
    for (const place of ['channel', 'group'] as const)
      for (const text of ['tilaa', 'omat', 'Ennakointidialogi Imatralla']) {
        const replies = await orderWorld().say(text, 'orderer-1', place);
        expect(replies).toHaveLength(1);
        expect(replies[0]).not.toHaveProperty('isForAll');
      }
  });

  it('Words written to the bot that nobody understands get one honest sentence and three ways on', async () => {
    const own = orderWorld();
    const [reply] = await own.say('lehmät lentävät etelään');
    expect(verbsOn(await own.card(reply))).toEqual(THREE_WAYS);
  });

  it('Words written to the bot that ask where an order stands show it, but only to those who may know', async () => {
    const own = orderWorld();
    own.put(anOrder());
    expect(await own.say('Missä tilaukseni VP-2026-0001 on?')).toMatchObject([
      { kind: 'view', view: 'order.status', order: 'VP-2026-0001' },
    ]);
    const [stranger] = await own.say('Missä tilaukseni VP-2026-0001 on?', 'stranger');
    expect(wordsOn(await own.card(stranger))).not.toContain('VP-2026-0001');
  });

  it('Words written to the bot that ask what a method is explain it and offer to order it', async () => {
    const own = orderWorld();
    const [reply] = await own.say('Mikä on ennakointidialogi?');
    const card = await own.card(reply);
    expect(wordsOn(card)).toContain('Katsotaan yhdessä tulevaan');
    expect(contentOf(card, 'order.new')).toMatchObject({ method: 'anticipation-dialogue' });
  });

  it('Words written to the bot that cancel ask for the reason first, and which one when there are several', async () => {
    const own = orderWorld();
    expect(await own.say('peru tilaus')).toMatchObject([{ kind: 'sentence' }]);
    own.put(anOrder());
    const [one] = await own.say('peru tilaus');
    expect(inputOn(await own.card(one), 'reason')).toBeDefined();
    own.put(anOrder({ number: 'VP-2026-0002' }));
    const [several] = await own.say('peru tilaus');
    expect(verbsOn(await own.card(several))).toEqual(['order.cancel', 'order.cancel']);
    expect(own.commits).toEqual([]);
  });

  it('Words written to the bot of somebody who cannot come find their seat and their order on that day, and only ask', async () => {
    const own = orderWorld();
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o', since: 0, isPrepared: true };
    own.put(anOrder({ choices: [SLOT], phase: 'confirmed', seats: [{ index: 0, role: 'lead', holder }] }));
    const seat = await own.card((await own.say('en pääse 10.12.', 'consultant-1'))[0], 'consultant-1');
    expect(verbsOn(seat)).toEqual(['seat.withdraw', 'profile.pause', 'order.mine']);
    expect(contentOf(seat, 'seat.withdraw')).toMatchObject({ order: 'VP-2026-0001' });
    const other = await own.card((await own.say('jag kan inte komma 11.12.', 'consultant-1'))[0], 'consultant-1');
    expect(verbsOn(other)).toEqual(['profile.pause', 'order.mine']);
    expect(wordsOn(other)).toContain('pe 11.12.2026');
    const mine = await own.card((await own.say('en pääse 10.12.'))[0]);
    expect(verbsOn(mine)).toEqual(['order.move', 'order.cancel', 'order.mine']);
    own.put(anOrder({ number: 'VP-2026-0002', choices: [SLOT], phase: 'confirmed' }));
    expect(wordsOn(await own.card((await own.say('en pääse 10.12.'))[0]))).toContain('2 palaveria');
    expect(own.commits).toEqual([]);
  });

  it('Words written to the bot that ask how to take up one’s worry get the guide, and help knows who asks', async () => {
    const own = orderWorld();
    expect(await own.say('Miten otan huolen puheeksi?')).toEqual([{ kind: 'help', about: 'worry' }]);
    expect(wordsOn(await own.card((await own.say('ohje', 'consultant-1'))[0]))).toContain('verkostokonsultti');
    expect(wordsOn(await own.card((await own.say('ohje'))[0]))).toContain('omin sanoin, esimerkiksi');
  });

  it('Words written to the bot are read for the area that they name, where there are several', async () => {
    const south = anArea({ id: 'etela', municipalities: [{ id: 'kotka', name: { fi: 'Kotka' }, neighbours: [] }] });
    const own = orderWorld({ areas: [anArea(), south] });
    const [reply] = await own.say('Ennakointidialogi Kotkassa viikolla 51');
    expect(contentOf(await own.card(reply), 'order.submit')).toMatchObject({ area: 'etela' });
  });

  it('Words written to the bot may be anything at all', async () => {
    const own = orderWorld();
    for (const text of [
      '',
      ' ',
      '👩‍👩‍👧',
      '{{}}',
      '<at>botti</at>',
      'x'.repeat(10_000),
      '\u0000\u202e',
      '__proto__',
      'VP-9999-9999',
    ]) {
      expect((await own.say(text)).length).toBeGreaterThan(0);
    }
  });
});
