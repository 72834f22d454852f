import { describe, expect, it } from 'vitest';
import { texts } from '../../../../src/stages/desk/texts.ts';
import { aConsultant, anOffer, anOrder, SLOT } from '../../../support/order-builder.ts';
import { deskWorld } from '../support/desk-world.ts';

const stuck = anOrder({ phase: 'stuck', problem: 'nobody-took-it', choices: [SLOT] });

describe('acts on seats', () => {
  it('Acts ask once before somebody is seated whose calendar has something else, and take along what was chosen and why', async () => {
    const desk = deskWorld({ orders: [stuck] });
    desk.busy = ['consultant-1'];
    const inputs = { order: stuck.number, consultants: 'consultant-1,consultant-2', reason: 'agreed' };
    const asked = await desk.press('desk.assign', inputs);
    expect(JSON.stringify(asked)).toContain(texts.fi.busy.who('Kaisa Konsultti'));
    expect(desk.commits).toEqual([]);
    const [insist] = 'card' in asked ? (asked.card.actions ?? []) : [];
    expect(insist).toMatchObject({ verb: 'desk.assign', data: { ...inputs, insist: 'yes' } });
    await desk.press('desk.assign', insist?.type === 'Action.Execute' ? (insist.data as Record<string, string>) : {});
    expect(desk.order().phase).toBe('preparing');
    expect(desk.commits[0]?.events[0]?.cause.reason).toBe('agreed');
    expect(JSON.stringify(await desk.press('desk.assign', inputs))).not.toContain('insist');
  });

  it('Acts ask once about a replacement, and take along that it is for the rest of a series', async () => {
    const seats = [
      {
        index: 0,
        role: 'lead' as const,
        holder: { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'offer-1', since: 0, isPrepared: false },
      },
    ];
    const desk = deskWorld({ orders: [{ ...stuck, phase: 'offering', seats }] });
    desk.busy = ['consultant-2'];
    const inputs = { order: stuck.number, seat: '0', consultants: 'consultant-2', rest: 'yes' };
    const asked = await desk.press('desk.replace', inputs);
    expect('card' in asked && asked.card.actions?.[0]).toMatchObject({
      verb: 'desk.replace',
      data: { ...inputs, insist: 'yes' },
    });
  });

  it('Acts do not ask about a calendar that cannot be read, nor of somebody who said yes', async () => {
    const willing = { ...stuck, phase: 'offering' as const, offers: [anOffer({ state: 'willing' })] };
    const desk = deskWorld({ orders: [willing] });
    [desk.busy, desk.unread] = [['consultant-1'], ['consultant-2']];
    await desk.press('desk.assign', { order: stuck.number, consultants: 'consultant-1,consultant-2' });
    expect(desk.order().phase).toBe('preparing');
  });

  it('Acts keep the reason of the search beside the one of the seats', async () => {
    const desk = deskWorld({ orders: [stuck] });
    await desk.press('desk.widen', { order: stuck.number, reason: 'agreed', 'reason-search': 'hurry' });
    expect(desk.commits[0]?.events[0]?.cause.reason).toBe('hurry');
  });

  it('The opened order marks who is free, busy or unknown before anybody is seated, the free first and who said no last', async () => {
    const names = ['Aino', 'Eero', 'Iida', 'Onni', 'Ulla'];
    const bank = names.map((name, i) => aConsultant({ id: `consultant-${i + 1}`, name }));
    const offers = [
      anOffer({ id: 'offer-1', consultant: 'consultant-1', state: 'declined' }),
      anOffer({ id: 'offer-5', consultant: 'consultant-5', state: 'unreached' }),
    ];
    const desk = deskWorld({ orders: [{ ...stuck, offers }], bank });
    [desk.busy, desk.unread] = [['consultant-2'], ['consultant-3']];
    const opened = await desk.press('desk.board');
    const list = JSON.stringify(opened).match(/(Aino|Eero|Iida|Onni|Ulla), Koulukuraattorit – [^"]*/gu);
    const { marks } = texts.fi.choose;
    expect(list?.map((one) => one.replace(', Koulukuraattorit', ''))).toEqual([
      `Onni – ${marks.free}`,
      `Ulla – ${marks.unreached}, ${marks.free}`,
      `Iida – ${marks.unknown}`,
      `Eero – ${marks.busy}`,
      `Aino – ${marks.declined}, ${marks.free}`,
    ]);
  });
});
