import { hashOf, idFromKey } from '../../kernel/ids.ts';
import { partsOf } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import { isCoordinator } from '../../model/area.ts';
import type { Area } from '../../model/area.ts';
import type { Cause } from '../../model/events.ts';
import type { Order, OrderRequest } from '../../model/order.ts';
import type { Commit } from '../../ports/order-store.ts';
import { commitOf } from '../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { adoptionOf } from './adoption.action.ts';
import { areaFor, askArea, showForm } from './form.action.ts';
import { placeOrder } from './place-order.ts';
import { keptFields } from './request/faults.ts';
import type { RequestFacts } from './request/facts.ts';
import type { Faults } from './request/faults.ts';
import { fieldsOf } from './request/fields.ts';
import type { Fields } from './request/fields.ts';
import { readRequest } from './request/read-request.ts';
import { texts } from './texts.ts';

/** How long a press may wait for the search: people see "Something went wrong" after some seconds (limit of Teams). */
const PATIENCE_MS = 2_500;

/** The form is sent: an order with a number, or the same form with its faults in words. */
export const submitOrder: PressHandler = async (world, press) => {
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

async function place(world: World, press: Press, facts: RequestFacts, request: OrderRequest): Promise<Reply> {
  const { area } = facts;
  const orderer = { id: press.visitor.id, name: press.visitor.name };
  const adopt = await adoptionOf(world, press);
  const placed = await world.orders.place(yearOf(area, press), formKey(press), (number) => {
    const event = placeOrder(number, request, { area, orderer, followUp: facts.followUp });
    return commitOf(undefined, [event], { cause: causeOf(press), at: world.clock.now(), area, adopt });
  });
  if (placed.isNew) {
    await world.people.dropDraft(press.visitor.id);
    await untilSearched(world, placed.order);
  }
  return { kind: 'view', view: 'order.status', order: placed.order.number };
}

/** Tells of the change and waits a moment, so that the times are on the first card when the calendars are quick. */
export async function untilSearched(world: World, order: Order): Promise<void> {
  const found = world.feed.waitFor(order.number, (one) => one.phase !== 'searching', PATIENCE_MS);
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
  const followUp = fields.followUpOf === undefined ? undefined : await knownOrder(world, area, fields, press.visitor.id);
  return { area, now: press.now, orderer: press.visitor.id, bank: new Set(bank.map((one) => one.id)), followUp };
}

/** Another's order is known to those of the same unit; to the rest it is as if it did not exist. */
async function knownOrder(world: World, area: Area, fields: Fields, visitor: string): Promise<Order | undefined> {
  const number = fields.followUpOf?.toUpperCase() ?? '';
  if (!/^VP-\d{4}-\d{4,8}$/.test(number)) return undefined;
  const order = await world.orders.load(number);
  if (order?.area !== area.id) return undefined;
  const isKnown = order.orderer.id === visitor || order.request.unit === fields.unit || isCoordinator(area, visitor);
  return isKnown ? order : undefined;
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
