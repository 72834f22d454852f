import { answersFor, coordinates, isCoordinator } from '../../../model/area/area.ts';
import { needsEyes } from '../../../model/order/waiting/awaited.ts';
import type { Order } from '../../../model/order/order.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { cardReply } from '../replies.ts';
import { texts } from '../texts.ts';
import { cancelCard } from './cards/asking.card.ts';
import { mineCard } from './cards/mine.card.ts';
import { ownPart } from './own-part.ts';

/** The orders of this person; of a consultant also their meetings and open requests, of a coordinator what waits for them. */
export async function mine(world: World, { id, language }: Visitor): Promise<Reply> {
  const [{ ordered, asked }, consultant, desk] = await Promise.all([
    world.orders.ofPerson(id),
    world.bank.find(id),
    waitingFor(world, id),
  ]);
  const isConsultant = consultant !== undefined || asked.length > 0;
  const part = isConsultant ? ownPart(asked.filter(isShownAlone), id, world.clock.now()) : undefined;
  const card = mineCard({
    person: id,
    orders: ordered.filter(isShownAlone),
    part,
    desk,
    areaOf: (order: Order) => areaOf(world, order.area),
    language,
  });
  return cardReply(card, isConsultant ? texts[language].mine.titleOfAll : texts[language].mine.title);
}

/** A later meeting of a series stands in the row of the one before it until its turn. */
function isShownAlone({ isQuiet }: Order): boolean {
  return isQuiet !== true;
}

/** Orders that need this coordinator's eyes; undefined for whoever is none. */
async function waitingFor(world: World, id: PersonId): Promise<readonly Order[] | undefined> {
  const areas = world.areas.filter((area) => isCoordinator(area, id));
  if (areas.length === 0) return undefined;
  const isTheirs = (order: Order): boolean =>
    areas.some(
      (area) =>
        area.id === order.area && coordinates(area, id, order.request.method) && answersFor(area, id, order.request.method),
    );
  const open = await Promise.all(areas.map((area) => world.orders.inPhases(area.id, OPEN_PHASES)));
  return open.flat().filter((order) => needsEyes(order) && isTheirs(order));
}

/** Why is the order cancelled? */
export function askReason(order: Order, { id, language }: Visitor, hasRest = false): Reply {
  const by = id === order.orderer.id ? 'orderer' : 'coordinator';
  return cardReply(cancelCard(order, { by, language, hasRest }), texts[language].title(order.number));
}
