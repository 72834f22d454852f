import { execute, refreshed, type Card } from '../../../kernel/card/card.ts';
import { actReason } from '../../../model/order/act-reason.ts';
import { coordinates, isCoordinator, type Area } from '../../../model/area/area.ts';
import type { Cause } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Press, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { notReachedIn } from '../morning/not-reached.port.ts';
import { openedCard } from '../channel/opened.card.ts';
import { texts } from '../texts.ts';
import type { DeskRefusal } from '../texts.fi.ts';

/** An order that the presser may handle. */
export interface Admitted {
  readonly order: Order;
  readonly area: Area;
}

/** Judged by id on the server; otherwise the kind no. */
export async function admit(world: World, press: Press): Promise<Admitted | { readonly no: Reply }> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  const mayKnow = world.areas.some((area) => isCoordinator(area, press.visitor.id));
  if (!mayKnow) return { no: refusal(press, 'not-coordinator') };
  if (found === undefined) return { no: refusal(press, 'no-order') };
  const { order, area } = found;
  return coordinates(area, press.visitor.id, order.request.method) ? found : { no: refusal(press, 'not-coordinator') };
}

/** The order's card with its acts, as it now stands. */
export async function opened(
  world: World,
  press: Press,
  { order, area, busy }: Admitted & { readonly busy?: readonly string[] },
): Promise<Reply> {
  const { language } = press.visitor;
  const bank = await world.bank.all();
  const notReached = await notReachedIn(world, order, press.hurry);
  const shown = openedCard(order, { area, bank, now: world.clock.now(), language, busy, notReached });
  const own = await world.conversations.address(`person/${press.visitor.id}`);
  return { kind: 'card', ...shown, card: own?.memberId === undefined ? shown.card : renewed(shown.card, order, own.memberId) };
}

/** An order goes on while its opened card stands somewhere: it is for the one who opened it, and stays true for them. */
function renewed(card: Card, { number }: Order, memberId: string): Card {
  return refreshed(card, execute({ title: number, verb: 'desk.board', data: { order: number } }), memberId);
}

export function refusal(press: Press, reason: DeskRefusal): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

export function causeOf(press: Press): Cause {
  return { by: press.visitor.id, role: 'coordinator', via: 'card', reason: actReason(press.inputs['reason']) };
}

/** Several values of one input come with commas between. */
export function listOf(value: string | undefined): readonly string[] {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
