import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { seatOf, type Order } from '../../../model/order/order.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { ownCard } from './own.card.ts';
import { areaOfConsultant, ownWork, yearBefore } from './own-work.ts';
import { recordCard } from './record.card.ts';
import { recordOf } from './record.ts';
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

/** The meetings somebody has led, for their own register of training: asked for, and shown to nobody else. */
export const showRecord: PressHandler = async (world, { visitor: { id, language } }) => {
  const orders = await world.orders.ofConsultant(id);
  const areaFor = (order: Order): Area => areaOf(world, order.area);
  const rows = recordOf(orders, id, (order) => localOf(order.heldAt ?? order.placedAt, areaFor(order).zone).date.slice(0, 4));
  return { kind: 'card', card: recordCard(rows, areaFor, language), summary: texts[language].record.title };
};

async function hasLed(world: World, id: string): Promise<boolean> {
  return (await world.orders.ofConsultant(id)).some((order) => seatOf(order, id) !== undefined);
}
