import { describe, expect, it } from '@jest/globals';
import { contentOf, inputOn, inputsOn, verbsOn, wordsOn } from './support/card-words.ts';
import { goodInputs, orderWorld } from './support/order-world.ts';
import { anOrder, anArea } from '../../support/order-builder.ts';

describe('sending an order form', () => {
  it('places the order and shows its status with the times that were found at once', async () => {
    const own = orderWorld();
    const reply = await own.press('order.submit', goodInputs());
    const card = await own.card(reply);
    expect(reply).toEqual({ kind: 'view', view: 'order.status', order: 'VP-2026-0001' });
    expect(verbsOn(card)).toContain('order.choose-time');
    expect(wordsOn(card)).toContain('to 10.12.2026 klo 13.00–15.30 · 6 vapaana');
    expect(inputOn(card, 'slot')?.['choices']).toEqual([{ title: expect.any(String), value: '2026-12-10T13:00:00+02:00' }]);
  });

  it('answers a second sending of the same form with the same order, also when its days have passed', async () => {
    const own = orderWorld();
    await own.press('order.submit', goodInputs());
    const again = await own.press('order.submit', goodInputs({ countFamily: '7' }));
    own.now += 60 * 86_400_000;
    const late = await own.press('order.submit', goodInputs());
    expect(again).toEqual({ kind: 'view', view: 'order.status', order: 'VP-2026-0001' });
    expect(late).toEqual(again);
    expect(own.order('VP-2026-0002')).toBeUndefined();
  });

  it('takes the same sending without a form key for one, and another person’s for another', async () => {
    const own = orderWorld();
    const { draft: _draft, ...inputs } = goodInputs();
    const first = await own.press('order.submit', inputs);
    expect(await own.press('order.submit', inputs)).toEqual(first);
    expect(await own.press('order.submit', goodInputs(), 'orderer-2')).toMatchObject({ order: 'VP-2026-0002' });
    expect(await own.press('order.submit', goodInputs(), 'orderer-3')).toMatchObject({ order: 'VP-2026-0003' });
  });

  it('does not wait for slow calendars', async () => {
    const own = orderWorld({ findsTimes: false });
    const reply = await own.press('order.submit', goodInputs({ seats: '3' }));
    expect(wordsOn(await own.card(reply))).toContain('Koordinaattori katsoo tilauksesi');
    expect(own.order()?.phase).toBe('review');
  });

  it('answers a faulty form with the same form, filled in, and the fault in words at its field', async () => {
    const own = orderWorld();
    const reply = await own.press('order.submit', goodInputs({ clientAgreed: 'no', latestDate: '2026-12-01' }));
    const card = await own.card(reply);
    expect(own.commits).toEqual([]);
    expect(wordsOn(card)).toContain('asiakaspalaverista sovitaan ensin asiakkaan kanssa');
    expect(wordsOn(card)).toContain('loppu on ennen alkua');
    expect(inputOn(card, 'method')?.['value']).toBe('anticipation-dialogue');
    expect(inputOn(card, 'countFamily')?.['value']).toBe(4);
    expect(inputOn(card, 'latestDate')?.['value']).toBe('2026-12-01');
    expect(contentOf(card, 'order.submit')).toMatchObject({ draft: 'draft-1', area: 'itaraja' });
  });

  it('never stores or repeats what the guard stopped', async () => {
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

  it('keeps the form for later, and drops it when it has become an order', async () => {
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

  it('becomes the living card of the order in the orderer’s own chat, never in a channel', async () => {
    const adopted = async (conversationId: string): Promise<unknown> => {
      const own = orderWorld();
      await own.press('order.submit', goodInputs(), 'orderer-1', { conversationId, activityId: '1' });
      return own.commits[0]?.adopted?.message;
    };
    expect(await adopted('a:orderer-1')).toEqual({ conversationId: 'a:orderer-1', activityId: '1' });
    expect(await adopted('19:channel')).toBeUndefined();
  });

  it('asks the pair of the earlier meeting first, and knows only one’s own or one’s unit’s orders', async () => {
    const own = orderWorld();
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o', since: 1, isPrepared: true };
    own.put(anOrder({ number: 'VP-2026-0900', orderer: { id: 'x', name: 'X' }, seats: [{ index: 0, role: 'lead', holder }] }));
    await own.press('order.submit', goodInputs({ followUpOf: 'vp-2026-0900' }));
    expect(own.order()?.preferred).toEqual(['consultant-1']);
    expect(own.order()?.request.followUpOf).toBe('VP-2026-0900');
    const stranger = await own.press(
      'order.submit',
      goodInputs({ followUpOf: 'VP-2026-0900', unit: 'koulukuraattorit', draft: 'd2' }),
    );
    expect(wordsOn(await own.card(stranger))).toContain('emme löytäneet tätä tilausta');
  });

  it('asks the area first when there are several', async () => {
    const own = orderWorld({ areas: [anArea(), anArea({ id: 'toinen' })] });
    const question = await own.card(await own.press('order.new', { kind: 'none' }));
    expect(inputsOn(question).map((one) => one['id'])).toEqual(['area']);
    expect(contentOf(question, 'order.new')).toMatchObject({ kind: 'none' });
    const form = await own.card(await own.press('order.new', { kind: 'none', area: 'toinen' }));
    expect(contentOf(form, 'order.submit')).toMatchObject({ area: 'toinen' });
    expect(await own.press('order.submit', { ...goodInputs(), area: 'olematon' })).toMatchObject({ kind: 'sentence' });
  });
});
