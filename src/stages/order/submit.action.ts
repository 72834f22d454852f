import { hashOf, idFromKey } from '../../kernel/ids.ts';
import { partsOf } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area.ts';
import type { Cause } from '../../model/events.ts';
import type { Order, OrderRequest } from '../../model/order.ts';
import type { Commit } from '../../ports/order-store.ts';
import { commitOf } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { adoptionOf } from './adoption.action.ts';
import { areaFor, askArea, showForm } from './form.action.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { knownOrder } from './known-order.action.ts';
import { placeOrder } from './place-order.ts';
import { keptFields } from './request/faults.ts';
import type { RequestFacts } from './request/facts.ts';
import type { Faults } from './request/faults.ts';
import { fieldsOf } from './request/fields.ts';
import type { Fields } from './request/fields.ts';
import { readRequest } from './request/read-request.ts';
import { texts } from './texts.ts';

/** The form or the summary is sent: an order with a number, or the form with its faults in words. */
export const submitOrder: PressHandler = async (world, press) => {
  if (press.inputs['kept'] === 'yes') return submitKept(world, press);
  const fields = fieldsOf(press.inputs);
  const area = areaFor(world, fields.area, await world.orders.ofOrderer(press.visitor.id));
  if (area === undefined) {
    return fields.area === undefined ? askArea(world, press.visitor, {}) : sentence(press, 'no-area');
  }
  const facts = await requestFacts(world, area, fields, press);
  const reading = readRequest(fields, facts);
  return reading.ok
    ? place(world, press, facts, reading.request)
    : refuse(world, press, area, { fields, faults: reading.faults });
};

/** The summary's button names only the draft: what it holds is here. Once sent, it shows its order. */
async function submitKept(world: World, press: Press): Promise<Reply> {
  const { kept: _kept, ...inputs } = press.inputs;
  const draft = await world.people.draft(press.visitor.id);
  if (draft !== undefined && draft.key === inputs['draft']) {
    return submitOrder(world, { ...press, inputs: { ...draft.fields, ...inputs } });
  }
  return (await orderFrom(world, press)) ?? { kind: 'sentence', text: dialogueTexts[press.visitor.language].gone };
}

/** The order that was placed from the draft that the button names. */
export async function orderFrom(world: World, press: Press): Promise<Reply | undefined> {
  const [first] = world.areas;
  if (first === undefined || press.inputs['draft'] === undefined) return undefined;
  const earlier = await placedEarlier(world, press, world.areas.find(({ id }) => id === press.inputs['area']) ?? first);
  return earlier === undefined ? undefined : { kind: 'view', view: 'order.status', order: earlier.number };
}

async function place(world: World, press: Press, facts: RequestFacts, request: OrderRequest): Promise<Reply> {
  const { area } = facts;
  const orderer = { id: press.visitor.id, name: press.visitor.name };
  const adopt = await adoptionOf(world, press, press.visitor.id);
  const placed = await world.orders.place(yearOf(area, press), formKey(press), (number) => {
    const event = placeOrder(number, request, { area, orderer, followUp: facts.followUp });
    return commitOf(undefined, [event], { cause: causeOf(press), at: world.clock.now(), area, adopt });
  });
  if (placed.isNew) await Promise.all([world.people.dropDraft(press.visitor.id), untilSearched(world, placed.order, press)]);
  return { kind: 'view', view: 'order.status', order: placed.order.number };
}

/**
 * Tells of the change and waits a moment, so that the times are on the first card when the calendars are quick. When they are not,
 * the card says so, and is brought up to date when the search ends.
 */
export async function untilSearched(world: World, order: Order, { hurry }: Pick<Press, 'hurry'>): Promise<void> {
  const found = world.feed.waitFor(order.number, (one) => one.phase !== 'searching', hurry);
  world.feed.tell(order);
  await found;
}

/** A form that was sent once already is not refused, whatever it holds now: it shows its order. */
async function refuse(
  world: World,
  press: Press,
  area: Area,
  sent: { readonly fields: Fields; readonly faults: Faults },
): Promise<Reply> {
  const earlier = await placedEarlier(world, press, area);
  if (earlier !== undefined) return { kind: 'view', view: 'order.status', order: earlier.number };
  const fields = keptFields(sent.fields, sent.faults);
  const draft = press.inputs['draft'] ?? world.newId();
  await world.people.saveDraft({ person: press.visitor.id, key: draft, fields: { ...fields, area: area.id } });
  return showForm(world, press.visitor, { area, fields, faults: sent.faults, opening: 'faulty', draft });
}

/** Nothing has been placed from this form: thrown to leave the store without a new number. */
class NothingPlaced extends Error {}

async function placedEarlier(world: World, press: Press, area: Area): Promise<Order | undefined> {
  try {
    const none = (): Commit => {
      throw new NothingPlaced('the form has faults');
    };
    return (await world.orders.place(yearOf(area, press), formKey(press), none)).order;
  } catch (error) {
    if (error instanceof NothingPlaced) return undefined;
    throw error;
  }
}

async function requestFacts(world: World, area: Area, fields: Fields, press: Press): Promise<RequestFacts> {
  const bank = await world.bank.all();
  const followUp = await knownOrder(world, area, fields.followUpOf, press.visitor.id);
  return { area, now: press.now, orderer: press.visitor.id, bank: new Set(bank.map((one) => one.id)), followUp };
}

/** The form's own key; a sending without one is known by everything in it. Nobody can hit on another person's form. */
function formKey({ inputs, visitor, pressed }: Press): string {
  const { draft } = inputs;
  return idFromKey(`${visitor.id}/${draft ?? hashOf({ inputs, pressed })}`);
}

function yearOf(area: Area, { now }: Press): number {
  return partsOf(localOf(now, area.zone).date).year;
}

function causeOf({ visitor }: Press): Cause {
  return { by: visitor.id, role: 'orderer', via: 'card' };
}

function sentence({ visitor }: Press, reason: 'no-area'): Reply {
  return { kind: 'sentence', text: texts[visitor.language].refusals[reason] };
}
