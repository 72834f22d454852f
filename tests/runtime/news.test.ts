import { afterEach, beforeEach, expect, it } from 'vitest';
import { happened } from '../../src/kernel/decision.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { toOffsetIso } from '../../src/kernel/time/zone.ts';
import { BY_ITSELF, type OrderEvent } from '../../src/model/order/events.ts';
import { showingOf } from '../../src/model/planned/jobs.ts';
import { holders, openOffers, type Order } from '../../src/model/order/order.ts';
import { change } from '../../src/runtime/change.ts';
import { modelTexts } from '../../src/model/area/naming.ts';
import { texts as offerTexts } from '../../src/stages/offer/texts.ts';
import { texts as orderTexts } from '../../src/stages/order/texts.ts';
import { onOneDatabase } from '../support/database.ts';
import { CONSULTANTS } from '../support/proof/cast.ts';
import { press } from '../support/proof/acts.ts';
import { channelOf, chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const number = 'VP-2026-0001';
const ORDERER = 'orderer-1';

onOneDatabase('News', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('News are a new message with the living card, and the earlier one is gone: a reminder, days that the coordinator changed; whoever looks at the answer to their press gets none', async () => {
    await ordered();
    expect([chat(ORDERER), sent(ORDERER)]).toEqual([[expect.stringContaining('order.choose-time')], 1]);
    await happen({ type: 'ChoiceReminded' });
    expect([chat(ORDERER), sent(ORDERER)]).toEqual([[expect.stringContaining('order.choose-time')], 2]);
    await act('coordinator-1', 'order.move', { order: number, earliestDate: '2027-01-12', latestDate: '2027-01-13' });
    expect([chat(ORDERER), sent(ORDERER)]).toEqual([[expect.stringContaining(orderTexts.fi.news['new-days'].title)], 3]);
    expect(chat(ORDERER)[0]).toContain('order.choose-time');
    await choose();
    expect([chat(ORDERER).length, sent(ORDERER)]).toEqual([1, 3]);
  });

  it('News of seats that the coordinator gives are one new message each: with the team still open the request anew, with the last seat the card of the pair', async () => {
    await ordered();
    await choose();
    const [asked = ''] = openOffers(await present()).map(({ consultant }) => consultant);
    await act('coordinator-1', 'desk.assign', { order: number, consultants: asked });
    expect([chat(asked), sent(asked)]).toEqual([[expect.stringContaining('seat.withdraw')], 2]);
    const other = CONSULTANTS.map(({ id }) => id).find((id) => sent(id) === 0) ?? '';
    await act('coordinator-1', 'desk.assign', { order: number, consultants: other });
    expect(
      holders(await present())
        .map(({ id }) => id)
        .sort(),
    ).toEqual([asked, other].sort());
    expect([chat(other), sent(other)]).toEqual([[expect.stringMatching(/meeting\.prepared[^]*seat\.withdraw/)], 1]);
    await act(ORDERER, 'order.cancel', { order: number, reason: 'client-withdrew' });
    expect([chat(other), sent(other)]).toEqual([[expect.stringContaining(offerTexts.fi.freed.cancelled.title)], 2]);
  });

  it('News for a coordinator without a channel are one new message each: of an order that waits for them its own card, of a later problem what is wrong', async () => {
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area: 'saaristo', draft: 'one', urgency: 'normal' };
    await act(ORDERER, 'order.submit', inputs);
    expect([chat('coordinator-2'), sent('coordinator-2')]).toEqual([[expect.stringContaining('desk.board')], 1]);
    expect(chat('coordinator-2')[0]).toContain('hyväksyntää');
    await act('coordinator-2', 'desk.approve', { order: number });
    await happen({ type: 'HandedOver', problem: 'no-choice' });
    expect([chat('coordinator-2').at(-1), sent('coordinator-2')]).toEqual([expect.stringContaining('tarvitsee sinua'), 2]);
  });

  it('News stand below what may not be deleted, which says so in one line and has no buttons', async () => {
    await ordered();
    town.teams.troubles.add('not-deleted', 1);
    await happen({ type: 'ChoiceReminded' });
    const [earlier, newest] = chat(ORDERER);
    expect(newest).toContain('order.choose-time');
    expect(earlier).toContain(modelTexts.fi.newerBelow);
    expect(earlier).not.toContain('Action.Execute');
  });

  it('News whose sending or deletion is not clear, over a death of the process, leave one copy of the card and at most one more', async () => {
    await ordered();
    for (const trouble of ['arrived', 'lost'] as const) town.teams.troubles.add(trouble, 1);
    town.planDeath({ afterCalls: 12, when: 'after' });
    await happen({ type: 'ChoiceReminded' });
    await town.moveTo(town.now + 5 * MINUTE);
    expect(chat(ORDERER).length).toBeLessThanOrEqual(2);
    expect(chat(ORDERER).at(-1)).toContain('order.choose-time');
  });

  it('News of a meeting that is cancelled reach whom it frees, and when an order is over each person has one card of it, and the desk one', async () => {
    const [first = ''] = await staffed();
    const told = sent(first);
    await act(ORDERER, 'order.cancel', { order: number, reason: 'client-withdrew' });
    expect([chat(first), sent(first)]).toEqual([[expect.stringContaining(offerTexts.fi.freed.cancelled.title)], told + 1]);
    await oneEach();
  });

  it('News of an order that has come to its end: when the feedback is closed each person has one card of it, and the desk one', async () => {
    await staffed();
    await happen({ type: 'MeetingHeld' }, { type: 'CountsReminded' }, { type: 'FeedbackReminded' });
    expect(chat(ORDERER).length).toBeGreaterThan(2);
    await happen({ type: 'OrderClosed' });
    await oneEach();
  });

  it('News of an order that has come to its end leave one card also to whom the coordinator gave the last seat, and who has no other', async () => {
    await ordered();
    await choose();
    await accept(1);
    const given = CONSULTANTS.map(({ id }) => id).find((id) => sent(id) === 0) ?? '';
    await act('coordinator-1', 'desk.assign', { order: number, consultants: given });
    await happen({ type: 'MeetingHeld' });
    await happen({ type: 'OrderClosed' });
    expect(chat(given)).toEqual([expect.stringMatching(/Tilaus VP-2026-0001.*Valmis/)]);
    expect(chat(given)[0]).not.toMatch(/Action|Tilaaja/);
    for (const { id } of holders(await present())) expect(chat(id)).toHaveLength(1);
  });

  /** Confirmed and reminded of, after a problem that has passed. */
  async function staffed(): Promise<readonly string[]> {
    await ordered();
    await choose();
    await happen({ type: 'OffersReminded', offers: openOffers(await present()).map(({ id }) => id) });
    await accept(2);
    const pair = holders(await present()).map(({ id }) => id);
    expect([pair.length, chat(ORDERER).at(-1)]).toEqual([2, expect.stringContaining('konsultit löytyivät')]);
    for (const id of pair) await act(id, 'meeting.prepared', { order: number, outsiders: 'yes' });
    expect(chat(ORDERER).at(-1)).toContain('Palaveri pidetään');
    await happen({ type: 'MeetingReminded' }, { type: 'ProblemNoticed', problem: 'not-booked' });
    await happen({ type: 'ProblemCleared' });
    return pair;
  }

  async function happen(...events: readonly [OrderEvent, ...OrderEvent[]]): Promise<void> {
    await change(town.world, number, BY_ITSELF, () => happened<OrderEvent>(...events));
    await town.settle();
  }

  async function oneEach(): Promise<void> {
    const stands = (await town.world.messages.ofOrder(number)).filter(({ message }) => message !== undefined);
    const places = stands.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(stands.map(({ key }) => showingOf(key).view).every((view) => KEPT.includes(view))).toBe(true);
    const people = [ORDERER, ...(await present()).offers.map(({ consultant }) => consultant)];
    for (const person of people) expect(chat(person)).toHaveLength(1);
    expect(town.teams.in(channelOf('itaraja').conversationId)).toHaveLength(1);
  }

  async function ordered(): Promise<void> {
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area: 'itaraja', draft: 'one', urgency: 'normal' };
    await act(ORDERER, 'order.submit', inputs);
  }

  async function choose(): Promise<void> {
    const slot = toOffsetIso((await present()).proposals[0]?.slot.start ?? 0, 'Europe/Helsinki');
    await act(ORDERER, 'order.choose-time', { order: number, slot });
  }

  async function accept(count: number): Promise<void> {
    const offers = openOffers(await present()).slice(0, count);
    for (const { id, consultant } of offers) await act(consultant, 'offer.accept', { order: number, offer: id });
  }

  async function act(person: string, verb: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    await press(town, person, verb, inputs);
    await town.settle();
  }

  async function present(): Promise<Order> {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order stands');
    return order;
  }

  /** What stands in somebody's chat, the newest last. */
  function chat(person: string): readonly string[] {
    return town.teams.in(chatOf(person).conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
  }

  /** How many messages they have been notified of. */
  function sent(person: string): number {
    return town.teams.messages.filter(({ conversationId }) => conversationId === chatOf(person).conversationId).length;
  }
});

const KEPT: readonly string[] = ['order.status', 'offer.card', 'desk.order'];
