import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/kernel/card/card.ts';
import { BY_ITSELF } from '../../../src/model/order/events.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import { changesOf } from '../../../src/stages/order/life/edit-order.ts';
import { orderPresses } from '../../../src/stages/order/handlers.ts';
import { views } from '../../../src/stages/registry.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { NOW, SLOT, aConsultant, aRequest, anOffer, anOrder } from '../../support/order-builder.ts';
import { contentOf, inputOn, inputsOn, verbsOn, wordsOn } from './support/card-words.ts';
import { orderWorld, viewFacts, type OrderWorld } from './support/order-world.ts';
import { unhurried } from '../../support/patience.ts';

const number = 'VP-2026-0001';
const ids = { order: number };
const holder = { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'offer-1', since: NOW, isPrepared: true };
const staffed = anOrder({
  ...{ phase: 'confirmed', choices: [SLOT], bookings: 1, roomBooked: true, booking: { eventId: 'event-1' } },
  ...{ offers: [anOffer({ state: 'accepted' })], seats: [{ index: 0, role: 'lead', holder }] },
  request: aRequest({ note: 'Toivomme rauhaa', interpreter: 'language', interpreterLanguage: 'ar' }),
});

function withOrder(order: Order): OrderWorld {
  const own = orderWorld();
  own.put(order);
  return own;
}

/** What a client sends of the whole form, with these changes. */
async function sent(own: OrderWorld, changes: Record<string, string>): Promise<Record<string, string>> {
  const card = await own.card(await own.press('order.edit', ids));
  const filled = inputsOn(card).flatMap(({ id, value }) =>
    value === undefined ? [] : [[String(id), (value as string | number).toString()] as const],
  );
  return { ...contentOf(card, 'order.edit-submit'), ...Object.fromEntries(filled), ...changes };
}

const shown = ({ planned }: OrderWorld) => planned.map(({ job, needs }) => [job, (needs as { view?: string }).view]);

/** Views that come as a new message. */
const news = ({ planned }: OrderWorld) =>
  planned.flatMap(({ needs }) => ('news' in needs && 'view' in needs ? [needs.view] : []));

describe('changing a sent order', () => {
  it('Opens what may be changed, as it is now, and nothing else', async () => {
    const card = await withOrder(staffed).press('order.edit', ids);
    const form = await orderWorld().card(card);
    expect(inputOn(form, 'countFamily')?.['value']).toBe(4);
    expect(inputOn(form, 'placeText')?.['value']).toBe('Neuvotteluhuone 2');
    expect(inputsOn(form).map(({ id }) => id)).not.toContain('method');
    expect(wordsOn(form)).toContain('omat tilat · puhutun kielen tulkki · arabia');
  });

  it('Changes it, tells the pair by a message, brings the calendar and the desk up to date, and asks for a room anew', async () => {
    const own = withOrder(staffed);
    await own.press('order.edit-submit', await sent(own, { countFamily: '6', placeText: 'Neuvotteluhuone 3' }));
    expect(own.order()).toMatchObject({ phase: 'confirmed', roomBooked: false, request: { placeText: 'Neuvotteluhuone 3' } });
    expect(own.order()?.request.counts).toEqual({ ...staffed.request.counts, family: 6 });
    expect(news(own)).toEqual(['meeting.pair']);
    expect(shown(own)).toContainEqual(['calendar.book', undefined]);
    expect(shown(own)).toContainEqual(['card.show', 'desk.order']);
  });

  it('Ends a dialog with what was saved, or that nothing was changed, and a fault with the form', async () => {
    const own = withOrder(staffed);
    const visitor = { id: 'orderer-1', name: 'Olli Tilaaja', tenant: 't', language: 'fi' } as const;
    const inDialog = (inputs: Record<string, string>) =>
      orderPresses['order.edit-submit'](own.world, {
        ...{ verb: 'order.edit-submit', inputs: { ...ids, ...inputs }, visitor, now: own.now, isInDialog: true as const },
        hurry: unhurried(),
      });
    const said = { kind: 'sentence', text: 'Muutokset on tallennettu: asiakkaan ja perheen määrä ja tila.' };
    expect(await inDialog({ countFamily: '6', placeText: 'Neuvotteluhuone 3' })).toEqual(said);
    expect(await inDialog({ countFamily: '6' })).toMatchObject({ text: 'Mitään ei muutettu. Tilaus on ennallaan.' });
    expect((await inDialog({ note: 'asia 010190-900P' })).kind).toBe('card');
  });

  it('Takes what was emptied on the whole form for taken away, and what a press leaves out for unchanged', async () => {
    const own = withOrder(staffed);
    await own.press('order.edit-submit', { ...ids, countFamily: '6' });
    expect(own.order()?.request).toMatchObject({ note: 'Toivomme rauhaa', counts: { family: 6, professionals: 5 } });
    const { note: _note, ...emptied } = await sent(own, {});
    await own.press('order.edit-submit', emptied);
    expect(own.order()?.request).toMatchObject({ note: undefined, interpreterLanguage: 'ar', counts: { family: 6 } });
  });

  it('Changes nothing when nothing is new, nor by a stranger, nor once the meeting was held', async () => {
    const own = withOrder(staffed);
    await own.press('order.edit-submit', await sent(own, {}));
    expect((await own.press('order.edit-submit', { ...ids, countFamily: '9' }, 'stranger')).kind).toBe('sentence');
    own.put({ ...staffed, phase: 'held' });
    expect((await own.press('order.edit', ids)).kind).toBe('sentence');
    expect((await own.press('order.edit-submit', { ...ids, countFamily: '9' })).kind).toBe('sentence');
    expect(own.commits).toEqual([]);
  });

  it('Finds nothing new in numbers that the database gives back in an order of its own', () => {
    const order = anOrder();
    const turned = Object.fromEntries(Object.entries(order.request.counts).reverse()) as unknown as typeof order.request.counts;
    expect(changesOf(order, { counts: turned })).toEqual({});
  });

  it('Tells the orderer what a coordinator changed', async () => {
    const own = withOrder(staffed);
    await own.press('order.edit-submit', { ...ids, countFamily: '9' }, 'coordinator-1');
    expect(news(own)).toEqual(['order.status', 'meeting.pair']);
    const said = (person: string, view: 'order.status' | 'meeting.pair') =>
      wordsOn(views[view](own.order() as Order, viewFacts({ to: { person } }))?.card as Card);
    expect(said('orderer-1', 'order.status')).toContain('Palaverin tietoja muutettiin: asiakkaan ja perheen määrä.');
    await own.press('order.edit-submit', { ...ids, note: 'Toinen', placeText: 'Huone 3', interpreterLanguage: 'so' });
    expect(said('orderer-1', 'order.status')).not.toContain('muutettiin');
    const changed = /muutettiin: [^.]*/u.exec(said(holder.id, 'meeting.pair'))?.[0];
    expect(changed).toBe('muutettiin: tulkattava kieli ja tila');
    const reminded = { no: 99, at: NOW, cause: BY_ITSELF, event: { type: 'PreparationReminded', people: [] } } as const;
    expect(evolve(own.order(), reminded).edited).toBeUndefined();
  });

  it('Judges the outsider rule anew: an open request to an invited unit ends, and a seat goes to the coordinator’s eyes', async () => {
    const own = orderWorld({ bank: [aConsultant(), aConsultant({ id: 'consultant-2' })] });
    const asked = anOffer({ id: 'offer-2', consultant: 'consultant-2' });
    const empty = { index: 1, role: 'recorder' } as const;
    own.put({ ...staffed, phase: 'offering', offers: [...staffed.offers, asked], seats: [...staffed.seats, empty] });
    await own.press('order.edit-submit', { ...ids, invitedUnits: 'koulukuraattorit' });
    expect(own.order()?.offers.map(({ state }) => state)).toEqual(['accepted', 'ended']);
    expect(own.order()?.seats[0]?.holder?.id).toBe(holder.id);
    expect(own.order()?.problem).toBe('not-outsider');
    expect(shown(own)).toContainEqual(['card.show', 'desk.alert']);
    expect(shown(own)).toContainEqual(['offer.wave', undefined]);
    await own.press('order.edit-submit', { ...ids, invitedUnits: 'koulukuraattorit', countFamily: '2' });
    expect(own.planned.filter(({ needs }) => (needs as { view?: string }).view === 'desk.alert')).toHaveLength(1);
  });

  it('Refuses at its field, filled in: personal details, numbers that cannot be, and travel that nobody has kept time for', async () => {
    const own = withOrder({ ...staffed, request: { ...staffed.request, placeType: 'remote' } });
    const wrong = { note: 'asia 010190-900P', countChildren: '50', placeType: 'own' };
    const card = await own.card(await own.press('order.edit-submit', await sent(own, wrong)));
    expect(own.commits).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('900P');
    expect(wordsOn(card)).toMatch(/henkilötunnus[^]*Muutoksia ei vielä tallennettu/u);
    expect(wordsOn(card)).toContain('Konsultit ovat varanneet ajan ilman matkaa');
    expect([inputOn(card, 'countChildren')?.['value'], inputOn(card, 'placeType')?.['value']]).toEqual([50, 'own']);
    expect(verbsOn(card)).toEqual(['order.edit-submit', 'order.status']);
  });
});
