import { isCoordinator } from '../../model/area.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Phase } from '../../model/order.ts';
import type { PersonId } from '../../model/person.ts';
import type { PressHandler, Shown } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { boardCard } from './board.card.ts';
import { enter, opened, refusal } from './entry.action.ts';

export const OPEN_PHASES: readonly Phase[] = [
  'review',
  'searching',
  'choosing',
  'stuck',
  'offering',
  'preparing',
  'confirmed',
  'held',
];

/** What waits and since when; with an order, that order and what may be done to it. */
export const showBoard: PressHandler = async (world, press) => {
  if ((press.inputs['order'] ?? '') !== '') {
    const entry = await enter(world, press);
    return 'no' in entry ? entry.no : opened(world, press, entry);
  }
  const board = await boardFor(world, press.visitor.id, press.visitor.language);
  return board === undefined ? refusal(press, 'not-coordinator') : { kind: 'card', ...board };
};

/** The board over all areas in which the person is coordinator or deputy; undefined where there is none. */
export async function boardFor(world: World, person: PersonId, language: Language): Promise<Shown | undefined> {
  const areas = world.areas.filter((area) => isCoordinator(area, person));
  if (areas.length === 0) return undefined;
  const lists = await Promise.all(
    areas.map(async (area) => (await world.orders.inPhases(area.id, OPEN_PHASES)).map((order) => ({ order, area }))),
  );
  return boardCard(lists.flat(), language);
}
