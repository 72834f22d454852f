import { seatOf } from '../../../model/order/order.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { ownCard } from './own.card.ts';
import { areaOfConsultant, ownWork, yearBefore } from './own-work.ts';
import { texts } from './texts.ts';

/** A consultant's own work, and what was said of the meetings they led. It is asked for, and shown to nobody else. */
export const showOwn: PressHandler = async (world, { visitor: { id, language } }) => {
  const now = world.clock.now();
  const consultant = await world.bank.find(id);
  const area = areaOfConsultant(world.areas, consultant, now);
  const mayLook = consultant !== undefined || (await hasLed(world, id));
  if (area === undefined || !mayLook) return { kind: 'sentence', text: texts[language].notConsultant };
  const [commitments, bank, feedback] = await Promise.all([
    world.orders.commitments(yearBefore(now, area)),
    world.bank.all(),
    world.answers.own(id),
  ]);
  const work = ownWork({ commitments, bank }, { person: id, area, now });
  return { kind: 'card', card: ownCard({ work, feedback, area, language }), summary: texts[language].title };
};

async function hasLed(world: World, id: string): Promise<boolean> {
  return (await world.orders.ofConsultant(id)).some((order) => seatOf(order, id) !== undefined);
}
