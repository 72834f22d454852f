import { isCoordinator } from '../model/area.ts';
import type { Reply, Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';
import { welcomeCard } from './people.card.ts';
import type { Standing } from './people.card.ts';

/** Greets somebody by what they are here: professional, consultant or coordinator. */
export async function welcome(world: World, visitor: Visitor, isPrivate = true): Promise<readonly Reply[]> {
  const shown = welcomeCard(await standingOf(world, visitor), visitor.language, isPrivate);
  return [{ kind: 'card', card: shown, summary: shown.fallbackText }];
}

async function standingOf(world: World, { id }: Visitor): Promise<Standing> {
  if (world.areas.some((area) => isCoordinator(area, id))) return 'coordinator';
  return (await world.bank.find(id)) === undefined ? 'professional' : 'consultant';
}
