import { isCoordinator } from '../model/area/area.ts';
import type { HelpTopic, Reply, Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';
import { guideCard, welcomeCard, type VisitorRole } from './people.card.ts';
import { texts } from './texts.ts';

/** Greets somebody by what they are here: professional, consultant or coordinator. */
export async function welcome(world: World, visitor: Visitor): Promise<readonly Reply[]> {
  return [await welcomed(world, visitor)];
}

/** Help that knows who asks; or the short guide to taking up one's worry. */
export async function help(world: World, visitor: Visitor, about: HelpTopic): Promise<CardReply> {
  if (about === 'bot') return welcomed(world, visitor);
  return { kind: 'card', card: guideCard(visitor.language), summary: texts[visitor.language].guide.title };
}

type CardReply = Extract<Reply, { kind: 'card' }>;

async function welcomed(world: World, visitor: Visitor): Promise<CardReply> {
  const draft = await world.people.draft(visitor.id);
  const shown = welcomeCard(await standingOf(world, visitor), visitor.language, { draft: draft?.key });
  return { kind: 'card', card: shown, summary: shown.fallbackText };
}

async function standingOf(world: World, { id }: Visitor): Promise<VisitorRole> {
  if (world.areas.some((area) => isCoordinator(area, id))) return 'coordinator';
  return (await world.bank.find(id)) === undefined ? 'professional' : 'consultant';
}
