import { execute } from '../../../kernel/card/card.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { coordinates, isCoordinator } from '../../../model/area/area.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import { needsEyes } from '../../../model/order/waiting/awaited.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { refusal } from '../acts/admit.action.ts';
import { texts } from '../texts.ts';
import { digestCard } from './digest.card.ts';
import { daysAheadIn } from './permissions.port.ts';
import { wishingIn } from './wishes.port.ts';

/** What the morning's list would say now, for a coordinator whose letter leads to a page: of the area, all that is theirs to look after. */
export const showMorning: PressHandler = async (world, press) => {
  const { visitor, inputs, now } = press;
  const area = world.areas.find((one) => one.id === inputs['area'] && isCoordinator(one, visitor.id));
  if (area === undefined) return refusal(press, 'not-coordinator');
  const [orders, ahead, wishes] = await Promise.all([
    world.orders.inPhases(area.id, OPEN_PHASES),
    daysAheadIn(world, area, localOf(now, area.zone).date),
    wishingIn(world, area),
  ]);
  const waiting = orders.filter((order) => needsEyes(order) && coordinates(area, visitor.id, order.request.method));
  const { card, summary } = digestCard({ waiting, ahead, wishes }, area, visitor.language);
  const mine = execute({ title: texts[visitor.language].digest.mine, verb: 'order.mine', associatedInputs: 'none' });
  return { kind: 'card', card: { ...card, actions: [...(card.actions ?? []), mine] }, summary };
};
