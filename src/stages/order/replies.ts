import type { Card } from '../../kernel/card/card.ts';
import type { Order } from '../../model/order/order.ts';
import type { Reply, Visitor } from '../../runtime/handlers.ts';
import type { OrderRefusal } from './order-refusals.ts';
import { texts } from './texts.ts';

/** The answers that ordering gives, whatever was pressed or said. */
export function cardReply(card: Card, summary = card.fallbackText): Reply {
  return { kind: 'card', card, summary };
}

export function sentence(text: string): Reply {
  return { kind: 'sentence', text };
}

/** The order's own card, as it stands. */
export function statusReply(present: Order): Reply {
  return { kind: 'view', view: 'order.status', order: present.number, present };
}

/** To the orderer their own card, to a coordinator who handles the order the desk's. */
export function handledReply(order: Order, { id }: Pick<Visitor, 'id'>): Reply {
  return id === order.orderer.id ? statusReply(order) : { kind: 'opened', order: order.number };
}

/** An expected no, in words. */
export function refusal({ visitor }: { readonly visitor: Visitor }, reason: OrderRefusal): Reply {
  return sentence(texts[visitor.language].refusals[reason]);
}
