import type { Reachable } from '../../../kernel/card/reach.ts';
import { inTime } from '../../../kernel/in-time.ts';
import { notesOf } from '../../../model/order/calendar-note.ts';
import { isStaffed, seatOf, type Order } from '../../../model/order/order.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { wayTo } from '../../../runtime/by-mail/correspondents.ts';
import { OVER } from '../../../runtime/delivery/failed-delivery.ts';
import { areaOf, type World } from '../../../runtime/world.ts';

/** Somebody whom messages of this order have not reached, with the other ways to reach them. */
export type NotReached = Reachable;

/** Somebody who was asked about what Outlook says of them, and has not answered. */
export interface Questioned extends NotReached {
  readonly kind: 'declined' | 'busy';
  readonly since: Instant;
}

/** Those whom the order's calendar questions are about, with the ways to reach them. */
export async function questionedIn(world: World, order: Order, hurry: AbortSignal): Promise<readonly Questioned[]> {
  const open = notesOf(order).flatMap(({ kind, person, since, isAnswered }) =>
    person !== undefined && !isAnswered && (kind === 'declined' || kind === 'busy') ? [{ kind, person, since }] : [],
  );
  const all = await Promise.all(
    open.map(async ({ kind, person, since }) =>
      (await contactsOf(world, order, { person, hurry })).map((one): Questioned => ({ ...one, kind, since })),
    ),
  );
  return all.flat();
}

/**
 * Those asked, the orderer and those seated whom a message of this order could not be delivered to, and who have given no sign of life
 * since; each once. Those asked for a seat are left out once the team is full: nothing is wanted of them any more. `hurry`: an address
 * that the directory gives later than that is left out.
 */
export async function notReachedIn(world: World, order: Order, hurry: AbortSignal): Promise<readonly NotReached[]> {
  const still: NotReached[] = [];
  for (const [person, at] of await failedSince(world, order)) {
    const metAt = await world.conversations.metAt(`person/${person}`);
    if (metAt === undefined || metAt <= at) still.push(...(await contactsOf(world, order, { person, hurry })));
  }
  return still;
}

/** It may have arrived, or is about what is over: neither says that somebody is out of reach. */
const NO_FAILURE: readonly (string | undefined)[] = ['ambiguous', OVER];

/** When a message to each of them last failed. */
async function failedSince(world: World, order: Order): Promise<ReadonlyMap<PersonId, Instant>> {
  const failed = new Map<PersonId, Instant>();
  const note = (person: PersonId, at: Instant): void => void failed.set(person, Math.max(at, failed.get(person) ?? at));
  const asked = isStaffed(order) ? [] : order.offers;
  for (const { consultant, state, answeredAt, offeredAt } of asked)
    if (state === 'unreached') note(consultant, answeredAt ?? offeredAt);
  for (const { place, state, outcome, at } of await world.messages.ofOrder(order.number)) {
    const person = place.replace('person/', '');
    const isOfOrder = person === order.orderer.id || seatOf(order, person) !== undefined;
    if (isOfOrder && state === 'undeliverable' && !NO_FAILURE.includes(outcome)) note(person, at);
  }
  return failed;
}

async function contactsOf(
  world: World,
  { area, orderer }: Order,
  { person, hurry }: { readonly person: PersonId; readonly hurry: AbortSignal },
): Promise<readonly NotReached[]> {
  const known = await world.bank.find(person);
  if (known !== undefined) return [{ name: known.name, phone: known.phone, email: known.email, way: known.way }];
  if (person !== orderer.id) return [];
  // A directory that fails or is slow stops nothing: the name is told all the same.
  const way = await inTime(hurry, wayTo(world, areaOf(world, area), person)).catch(() => undefined);
  return [{ name: orderer.name, ...way }];
}
