import { meetingNumber } from '../../../kernel/meeting-number.ts';
import { idFromKey } from '../../../kernel/ids.ts';
import { partsOf } from '../../../kernel/time/calendar-date.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { keptFields, typedFields } from '../../../model/fields/read-field.ts';
import type { Order } from '../../../model/order/order.ts';
import { nextMeeting } from '../../../model/order/series/series.ts';
import type { Commit } from '../../../ports/stores/order-store.ts';
import { commitOf } from '../../../runtime/change.ts';
import type { Press, Reply, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { formState } from '../form/gather-form.port.ts';
import { formReply } from '../form/order-form.card.ts';
import { statusReply } from '../replies.ts';
import { requestFacts } from '../request/gather-facts.port.ts';
import { readRequest, type RequestReading } from '../request/read-request.ts';
import { placeOrder } from './place-order.ts';
import { adoptionOf, untilSearched } from './status-message.port.ts';

/** An order that is sent: from its form, its summary, or by a word. */
interface Submission extends Pick<Press, 'visitor' | 'pressed' | 'isInOwnChat' | 'hurry' | 'isInDialog' | 'via'> {
  readonly area: Area;
  readonly fields: Fields;
  /** The form's own key: sent again, it finds the order of the first time. */
  readonly form: string;
}

/** Sends the order, or shows its form with what is wrong; what may be kept of it stays half-finished. */
export async function sendOrMend(world: World, submission: Submission): Promise<Reply> {
  const sent = await send(world, submission);
  if (sent.ok) return statusReply(sent.order);
  const { area, visitor, form, isInDialog, via } = submission;
  const { faults } = sent;
  const kept = keptFields(submission.fields, faults);
  await world.people.saveDraft({ person: visitor.id, key: form, fields: { ...kept, area: area.id } });
  const fields = typedFields(submission.fields, faults);
  return formReply(await formState(world, { language: visitor.language, area, fields, faults, isInDialog, via }), form, 'faulty');
}

/** The order that was placed from the draft that the button names. */
export async function orderFrom(world: World, { visitor, inputs }: Press): Promise<Reply | undefined> {
  const form = inputs['draft'];
  const order = form === undefined ? undefined : await placedFrom(world, visitor, form);
  return order === undefined ? undefined : statusReply(order);
}

/** An order with a number, or what is wrong. A form that was sent once already is not refused, whatever it holds now: it has its order. */
async function send(
  world: World,
  submission: Submission,
): Promise<{ readonly ok: true; readonly order: Order } | Extract<RequestReading, { readonly ok: false }>> {
  const { area, fields, visitor, form } = submission;
  const { id, name, language } = visitor;
  const facts = await requestFacts(world, { area, fields, person: id, language });
  const reading = readRequest(fields, facts);
  if (!reading.ok) {
    const earlier = await placedFrom(world, visitor, form);
    return earlier === undefined ? reading : { ok: true, order: earlier };
  }
  const now = world.clock.now();
  const adopt = await adoptionOf(world, submission, id);
  const { followUp } = facts;
  const series = followUp && nextMeeting(followUp);
  // The next meeting of a series that goes on has no fixed end either, unless it is said to be the last.
  const request =
    series === undefined || reading.request.meetings === '1'
      ? reading.request
      : { ...reading.request, meetings: 'open' as const };
  const cause = { by: id, role: 'orderer', via: submission.via ?? 'card' } as const;
  const first = (number: string): Commit => {
    const event = placeOrder(number, request, { area, orderer: { id, name }, followUp, series });
    return commitOf(undefined, [event], { cause, at: world.clock.now(), area, adopt });
  };
  const { year } = partsOf(localOf(now, area.zone).date);
  const placed =
    series === undefined
      ? await world.orders.place(year, keyOf(visitor, form), first)
      : await world.orders.join(meetingNumber(series.first, series.no), first);
  if (!placed.isNew) return { ok: true, order: placed.order };
  const [order] = await Promise.all([untilSearched(world, placed.order, submission), world.people.dropDraft(id)]);
  return { ok: true, order };
}

/** The order that this person has placed from the form. */
async function placedFrom(world: World, visitor: Visitor, form: string): Promise<Order | undefined> {
  return world.orders.placedFrom(keyOf(visitor, form));
}

/** Nobody can hit on another person's form. */
function keyOf({ id }: Visitor, form: string): string {
  return idFromKey(`${id}/${form}`);
}
