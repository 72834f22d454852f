import { invariant } from '../../../kernel/errors.ts';
import type { Area } from '../../../model/area/area.ts';
import type { EventOf } from '../../../model/order/events.ts';
import type { SeriesPlace } from '../../../kernel/meeting-number.ts';
import { rolesOf } from '../../../model/area/methods.ts';
import { methodOf } from '../../../model/area/naming.ts';
import { holders, type Order, type OrderNumber, type OrderRequest } from '../../../model/order/order.ts';
import type { Person } from '../../../model/people/person.ts';

/** Teams of this size and larger are for the coordinator to agree on (DOMAIN 4). */
const LARGE_TEAM = 3;

/** A checked request becomes an order. A follow-up asks the pair of the meeting it continues first. */
export function placeOrder(
  number: OrderNumber,
  request: OrderRequest,
  facts: {
    readonly area: Area;
    readonly orderer: Person;
    readonly followUp?: Order | undefined;
    readonly series?: SeriesPlace | undefined;
  },
): EventOf<'OrderPlaced'> {
  const method = methodOf(facts.area, request.method);
  invariant(method !== undefined, 'a checked request names a method of its area');
  return {
    type: 'OrderPlaced',
    number,
    area: facts.area.id,
    orderer: facts.orderer,
    request,
    roles: rolesOf(method, request.seats),
    ...(facts.series && { series: facts.series }),
    preferred: facts.followUp === undefined ? [] : holders(facts.followUp).map((one) => one.id),
    needsReview: facts.area.policy.reviewBeforeOffers || method.needsCoordinator || request.seats >= LARGE_TEAM,
  };
}
