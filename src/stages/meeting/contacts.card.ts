import type { CardElement } from '../../kernel/card/card.ts';
import { person, type ShownPerson } from '../../kernel/card/reachable-person.ts';
import { modelTexts, nameOf } from '../../model/area/naming.ts';
import { toldOf } from '../../model/fields/told.ts';
import type { Order } from '../../model/order/order.ts';
import { comesAlong } from '../../model/order/trainee/comes-along.ts';
import type { ViewFacts } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

/** Names and contact details open to each other once both seats are filled (DOMAIN 7). */
export function contacts(order: Order, view: ViewFacts, me: string): readonly CardElement[] {
  const { area, bank, ordererEmail, ordererWay, ordererPhone, language } = view;
  const { groups, roles } = modelTexts[language];
  const unit = toldOf('unit', order.request, { place: 'contacts', area, language });
  const as = groups.orderer.toLowerCase();
  const ways = { email: ordererEmail, phone: ordererPhone, way: ordererWay };
  const orderer: ShownPerson = { name: order.orderer.name, as, unit, ...ways };
  const others = order.seats.flatMap(({ role, holder }): readonly ShownPerson[] => {
    if (holder === undefined || holder.id === me) return [];
    const known = bank.get(holder.id);
    return [{ name: holder.name, as: roles[role], unit: known && nameOf(area.units, known.unit, language), ...reach(known) }];
  });
  const along = comesAlong(order);
  const beside = along ? [{ name: along.name, as: texts[language].trainee, ...reach(bank.get(along.id)) }] : [];
  const people = [...others, ...beside, ...(order.orderer.id === me ? [] : [orderer])];
  return people.map((one) => person(one, language));
}

type Ways = Pick<ShownPerson, 'email' | 'phone' | 'way'>;

function reach({ email, phone, way }: Ways = {}): Ways {
  return { email, phone, way };
}
