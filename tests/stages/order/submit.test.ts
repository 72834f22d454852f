import { describe, expect, it } from 'vitest';
import { contentOf, inputOn, inputsOn, verbsOn, wordsOn } from './support/card-words.ts';
import { goodInputs, orderWorld } from './support/order-world.ts';
import type { Profile } from '../../../src/ports/stores/people-store.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { aConsultant, anArea, anOrder } from '../../support/order-builder.ts';

describe('sending an order form', () => {
  it('Sending an order form places the order and shows its status with the times that were found at once', async () => {
    const own = orderWorld();
    const reply = await own.press('order.submit', goodInputs());
    const card = await own.card(reply);
    expect(reply).toMatchObject({ kind: 'view', view: 'order.status', order: 'VP-2026-0001' });
    expect(verbsOn(card)).toContain('order.choose-time');
    expect(wordsOn(card)).toContain(
      'Löysimme yhden ajan. Sopiiko se?\nto 10.12.2026 klo 13.00–15.30\n6 konsulttia vapaana\nValitse',
    );
    expect(contentOf(card, 'order.choose-time')['slot']).toBe('2026-12-10T13:00:00+02:00');
  });

  it('Sending an order form answers a second sending of the same form with the same order, also when its days have passed', async () => {
    const own = orderWorld();
    await own.press('order.submit', goodInputs());
    const again = await own.press('order.submit', goodInputs({ countFamily: '7' }));
    own.now += 60 * 86_400_000;
    const late = await own.press('order.submit', goodInputs());
    expect(again).toMatchObject({ kind: 'view', view: 'order.status', order: 'VP-2026-0001' });
    expect(late).toEqual(again);
    expect(own.order('VP-2026-0002')).toBeUndefined();
  });

  it('Sending an order form takes the same sending without a form key for one, and another person’s for another', async () => {
    const own = orderWorld();
    const { draft: _draft, ...inputs } = goodInputs();
    const first = await own.press('order.submit', inputs);
    expect(await own.press('order.submit', inputs)).toEqual(first);
    expect(await own.press('order.submit', goodInputs(), 'orderer-2')).toMatchObject({ order: 'VP-2026-0002' });
    expect(await own.press('order.submit', goodInputs(), 'orderer-3')).toMatchObject({ order: 'VP-2026-0003' });
  });

  it('Sending an order form without a word of the language orders a meeting in the orderer’s own, or in that of the conversation', async () => {
    const own = orderWorld();
    for (const [person, language] of [
      ['orderer-1', 'sv'],
      ['orderer-2', 'fi'],
    ] as const)
      own.profiles.set(person, { id: person, language } as Profile);
    const { draft: _draft, ...inputs } = goodInputs();
    await own.press('order.submit', inputs);
    await own.press('order.submit', { ...inputs, language: 'fi' });
    const { area, ...fields } = inputs;
    const talk = { language: 'sv', asking: 'summary' } as const;
    await own.world.people.saveDraft({ person: 'orderer-2', key: 'draft-2', fields: { ...fields, area: area ?? '' }, talk });
    const summary = await own.card(await own.press('order.resume', { draft: 'draft-2' }, 'orderer-2'), 'orderer-2');
    expect(wordsOn(summary)).toContain('Språk\nsvenska');
    await own.press('order.submit', { draft: 'draft-2', kept: 'yes', area: area ?? '' }, 'orderer-2');
    const ordered = [1, 2, 3].map((n) => own.order(`VP-2026-000${n}`)?.request.language);
    expect(ordered).toEqual(['sv', 'fi', 'sv']);
  });

  it('Sending an order form does not wait for slow calendars', async () => {
    const own = orderWorld({ findsTimes: false });
    const reply = await own.press('order.submit', goodInputs({ seats: '3' }));
    expect(wordsOn(await own.card(reply))).toContain('Koordinaattori käy tilauksesi läpi');
    expect(own.order()?.phase).toBe('review');
  });

  it('Sending an order form answers a faulty form with the same form, filled in, and the fault in words at its field', async () => {
    const own = orderWorld();
    const reply = await own.press('order.submit', goodInputs({ clientAgreed: 'no', latestDate: '2026-12-01' }));
    const card = await own.card(reply);
    expect(own.commits).toEqual([]);
    expect(wordsOn(card)).toContain('Sopikaa palaverista ensin asiakkaan kanssa');
    expect(wordsOn(card)).toContain('Loppu on ennen alkua');
    expect(inputOn(card, 'method')?.['value']).toBe('anticipation-dialogue');
    expect(inputOn(card, 'countFamily')?.['value']).toBe(4);
    expect(inputOn(card, 'latestDate')?.['value']).toBe('2026-12-01');
    expect(contentOf(card, 'order.submit')).toMatchObject({ draft: 'draft-1', area: 'itaraja' });
  });

  it('Sending an order form shows again all that was typed, also what cannot be, but for what the guard would stop', async () => {
    const own = orderWorld();
    const typed = { earliestDate: '2026-02-30', countFamily: '1000', timeFrom: '25:00', note: 'ä'.repeat(201) };
    const card = await own.card(await own.press('order.submit', goodInputs({ ...typed, latestDate: '010190-900P' })));
    const shown = ['earliestDate', 'timeFrom', 'note', 'countFamily', 'latestDate'].map((id) => inputOn(card, id)?.['value']);
    expect(shown).toEqual([typed.earliestDate, typed.timeFrom, typed.note, 1000, undefined]);
  });

  it('Sending an order form never stores or repeats what the guard stopped', async () => {
    const own = orderWorld();
    const secret = '010190-900P';
    const reply = await own.press('order.submit', goodInputs({ note: `asia ${secret}`, placeText: 'soita 040 123 4567' }));
    const card = await own.card(reply);
    expect(JSON.stringify(card)).not.toContain('900');
    expect(JSON.stringify([...own.drafts])).not.toContain('900');
    expect(JSON.stringify([...own.drafts])).not.toContain('123 4567');
    expect(wordsOn(card)).toContain('henkilötunnus');
    expect(inputOn(card, 'note')?.['value']).toBeUndefined();
  });

  it('Sending an order form keeps the form for later, and drops it when it has become an order', async () => {
    const own = orderWorld();
    await own.press('order.submit', goodInputs({ unit: '' }));
    expect(own.drafts.get('orderer-1')?.fields).toMatchObject({ method: 'anticipation-dialogue', area: 'itaraja' });
    const [resumed] = await own.say('tilaa');
    const card = await own.card(resumed);
    expect(wordsOn(card)).toContain('Jatkat siitä, mihin jäit.');
    expect(inputOn(card, 'countFamily')?.['value']).toBe(4);
    await own.press('order.submit', goodInputs());
    expect(own.drafts.size).toBe(0);
  });

  it('Sending an order form becomes the living card of the order in the orderer’s own chat, never in a channel', async () => {
    const adopted = async (conversationId: string): Promise<unknown> => {
      const own = orderWorld();
      await own.press('order.submit', goodInputs(), 'orderer-1', { conversationId, activityId: '1' });
      return own.commits[0]?.adopted?.message;
    };
    expect(await adopted('a:orderer-1')).toEqual({ conversationId: 'a:orderer-1', activityId: '1' });
    expect(await adopted('19:channel')).toBeUndefined();
  });

  describe('as a follow-up', () => {
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o', since: 1, isPrepared: true };
    const foreign = (parts: Partial<Order> = {}): Order =>
      anOrder({ number: 'VP-2026-0900', orderer: { id: 'x', name: 'X' }, seats: [{ index: 0, role: 'lead', holder }], ...parts });
    const heldBy = (id: string): Order => anOrder({ number: 'VP-2026-0800', orderer: { id, name: id }, phase: 'held' });
    const followUp = goodInputs({ followUpOf: 'vp-2026-0900' });

    it.each<[string, string, readonly Order[]]>([
      ['the orderer', 'orderer-1', [foreign({ orderer: { id: 'orderer-1', name: 'O' } })]],
      ['a colleague whose meeting for the same unit was held', 'orderer-1', [foreign(), heldBy('orderer-1')]],
      ['the coordinator', 'coordinator-1', [foreign()]],
    ])('Of an order of %s asks the earlier pair first', async (_whose, by, orders) => {
      const own = orderWorld();
      orders.forEach((order) => own.put(order));
      await own.press('order.submit', followUp, by);
      expect(own.order()?.preferred).toEqual(['consultant-1']);
      expect(own.order()?.request.followUpOf).toBe('VP-2026-0900');
    });

    it('Of an order of the consultant’s own unit, as the bank knows it, asks the earlier pair first', async () => {
      const own = orderWorld({ bank: [aConsultant({ id: 'orderer-1', unit: 'perhesosiaalityo' })] });
      own.put(foreign());
      await own.press('order.submit', followUp);
      expect(own.order()?.preferred).toEqual(['consultant-1']);
    });

    it('Of a foreign order is refused at its field, as one that does not exist, whatever unit is said', async () => {
      const own = orderWorld();
      own.put(foreign());
      own.put(anOrder({ number: 'VP-2026-0800', orderer: { id: 'orderer-1', name: 'O' }, phase: 'cancelled' }));
      const refused = await Promise.all(
        ['VP-2026-0900', 'VP-2026-0999'].map(async (number) => {
          const reply = await own.press('order.submit', { ...followUp, followUpOf: number, draft: number });
          return wordsOn(await own.card(reply)).replaceAll(number, '');
        }),
      );
      expect(refused[0]).toContain('Tätä tilausta ei löytynyt');
      expect(refused[1]).toBe(refused[0]);
      expect(own.order()).toBeUndefined();
    });
  });

  it('Sending an order form asks the area first when there are several', async () => {
    const own = orderWorld({ areas: [anArea(), anArea({ id: 'toinen' })] });
    const question = await own.card(await own.press('order.new', { kind: 'none' }));
    expect(inputsOn(question).map((one) => one['id'])).toEqual(['area']);
    expect(contentOf(question, 'order.new')).toMatchObject({ kind: 'none' });
    const form = await own.card(await own.press('order.new', { kind: 'none', area: 'toinen' }));
    expect(contentOf(form, 'order.submit')).toMatchObject({ area: 'toinen' });
    expect(await own.press('order.submit', { ...goodInputs(), area: 'olematon' })).toMatchObject({ kind: 'sentence' });
  });
});
