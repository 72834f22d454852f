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
  const { area, bank, ordererEmail, ordererPhone, language } = view;
  const { groups, roles } = modelTexts[language];
  const unit = toldOf('unit', order.request, { place: 'contacts', area, language });
  const as = groups.orderer.toLowerCase();
  const orderer: ShownPerson = { name: order.orderer.name, as, unit, email: ordererEmail, phone: ordererPhone };
  const others = order.seats.flatMap(({ role, holder }): readonly ShownPerson[] => {
    if (holder === undefined || holder.id === me) return [];
    const { unit: own, email, phone } = bank.get(holder.id) ?? {};
    return [{ name: holder.name, as: roles[role], unit: own && nameOf(area.units, own, language), email, phone }];
  });
  const along = comesAlong(order);
  const beside = along ? [{ name: along.name, as: texts[language].trainee, ...reach(bank.get(along.id)) }] : [];
  const people = [...others, ...beside, ...(order.orderer.id === me ? [] : [orderer])];
  return people.map((one) => person(one, language));
}

function reach(known: Pick<ShownPerson, 'email' | 'phone'> = {}): Pick<ShownPerson, 'email' | 'phone'> {
  return { email: known.email, phone: known.phone };
}
