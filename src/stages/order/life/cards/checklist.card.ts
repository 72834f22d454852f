import { heading, text, toggleInput, type CardElement } from '../../../../kernel/card/card.ts';
import type { Area } from '../../../../model/area/area.ts';
import { remindersOf } from '../../../../model/fields/told.ts';
import { pointsToTick, tickInputs, unticked } from '../../../../model/guides/ticks.ts';
import { needsRoom, type Order } from '../../../../model/order/order.ts';
import { owedByOrderer } from '../../../../model/order/waiting/owed.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';

/** Is there something to tick before the meeting? */
export function hasChecklist(order: Order, area: Area): boolean {
  return (
    (order.phase === 'preparing' || order.phase === 'confirmed') &&
    (needsRoom(order.request.placeType) ||
      order.request.interpreter !== 'none' ||
      pointsToTick(order, 'orderer', area).length > 0)
  );
}

/** What the orderer arranges before the meeting: boxes for what can be ticked, and what is only remembered. */
export function checklist(order: Order, { language, area }: ViewFacts): readonly CardElement[] {
  if (order.phase !== 'preparing' && order.phase !== 'confirmed') return [];
  const { checklist: words, expected } = texts[language];
  const tick = (id: string, label: string, title: string, isTicked: boolean): CardElement =>
    toggleInput({ id, label, title, value: isTicked ? 'yes' : 'no' });
  const room = needsRoom(order.request.placeType) ? [tick('roomBooked', words.room, words.roomBooked, order.roomBooked)] : [];
  const interpreter =
    order.request.interpreter === 'none'
      ? []
      : [tick('interpreterOrdered', words.interpreter, words.interpreterOrdered, order.interpreterOrdered)];
  const others = remindersOf(order.request, area, language).map((one) => text(one));
  const points = tickInputs(order, 'orderer', { area, language });
  const all = [...room, ...interpreter, ...points, ...others];
  const isDone = isTicked(order, area) && others.length === 0;
  if (isDone) return [...(order.phase === 'confirmed' ? [text(expected.nothing)] : []), ...all];
  return [heading(words.title), ...all];
}

/** Until what is owed has been ticked, ticking it is the first thing to do. */
export function checklistLook(order: Order, area: Area): { readonly style?: 'positive' } {
  return isTicked(order, area) ? {} : { style: 'positive' };
}

function isTicked(order: Order, area: Area): boolean {
  return owedByOrderer(order).length + unticked(order, 'orderer', area).length === 0;
}
