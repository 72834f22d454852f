import { answersFor, coordinates, isCoordinator, type Area } from '../../../model/area/area.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import type { Shown, Visitor } from '../../../runtime/handlers.ts';
import { tabLink } from '../../../runtime/tab-link.ts';
import type { World } from '../../../runtime/world.ts';
import { withTab } from '../channel/in-tab.card.ts';
import { boardCard } from './board.card.ts';

/** The board over all areas in which the person is coordinator or deputy, with what they may act on; undefined where there is none. */
export async function boardFor(
  world: World,
  { id: person, language }: Pick<Visitor, 'id' | 'language'>,
  among: readonly Area[] = world.areas,
): Promise<Shown | undefined> {
  const areas = among.filter((area) => isCoordinator(area, person));
  if (areas.length === 0) return undefined;
  const lists = await Promise.all(
    areas.map(async (area) =>
      (await world.orders.inPhases(area.id, OPEN_PHASES))
        .filter(({ request }) => coordinates(area, person, request.method))
        .map((order) => ({ order, area, isYours: answersFor(area, person, order.request.method) })),
    ),
  );
  return withTab(boardCard(lists.flat(), language), tabLink(world, '/desk/orders'), language);
}
