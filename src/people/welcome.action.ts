import { isCoordinator } from '../model/area/area.ts';
import type { HelpTopic, Reply, Visitor } from '../runtime/handlers.ts';
import type { Draft } from '../ports/stores/people-store.ts';
import type { World } from '../runtime/world.ts';
import { contactCard } from './contact.card.ts';
import { areasFor, haveChannels } from './contact.port.ts';
import { broughtBy, type Brought } from './reach/brought.ts';
import { takeUpWorry } from './guides.action.ts';
import { welcomeCard, type VisitorRole } from './people.card.ts';

/** Greets somebody by what they are here: professional, consultant or coordinator. `draft`: where it was read already. */
export async function welcome(world: World, visitor: Visitor, draft?: Known['draft']): Promise<readonly Reply[]> {
  return [await welcomed(world, visitor, { draft })];
}

/** The same to whom the app has just come; where that was not their doing, it is said who put them into the bank. */
export async function greet(world: World, visitor: Visitor): Promise<readonly Reply[]> {
  return [await welcomed(world, visitor, { brought: await bringerOf(world, visitor) })];
}

/** Help that knows who asks; or the short guide to taking up one's worry. */
export async function help(world: World, visitor: Visitor, about: HelpTopic): Promise<CardReply> {
  if (about === 'bot') return welcomed(world, visitor);
  return takeUpWorry(visitor);
}

type CardReply = Extract<Reply, { kind: 'card' }>;

async function bringerOf(world: World, { id }: Visitor): Promise<Brought | undefined> {
  const install = (await world.reach.of([id])).get(id)?.install;
  const isBrought = install?.outcome === 'installed' || install?.outcome === 'asked';
  return isBrought ? broughtBy(await areasFor(world, { id }), install.askedBy) : undefined;
}

/** What of somebody was found out before. */
interface Known {
  readonly brought?: Brought | undefined;
  readonly draft?: Promise<Draft | undefined> | undefined;
}

async function welcomed(world: World, visitor: Visitor, { brought, draft: read }: Known = {}): Promise<CardReply> {
  const { id, language } = visitor;
  const [draft, areas, consultant] = await Promise.all([
    read ?? world.people.draft(id),
    areasFor(world, visitor),
    world.bank.find(id),
  ]);
  const coordinated = world.areas.filter((area) => isCoordinator(area, id));
  const roles: readonly VisitorRole[] = [
    ...(coordinated.length > 0 ? (['coordinator'] as const) : []),
    ...(consultant === undefined ? [] : (['consultant'] as const)),
    'professional',
  ];
  const isClaimed = await haveChannels(world, coordinated);
  const shown = welcomeCard({ person: id, roles, areas, isClaimed, draft: draft?.key, brought }, language);
  return { kind: 'card', card: shown, summary: shown.fallbackText };
}

/** Whom to ask: the coordinators of the person's area, with the ways to reach them. */
export async function contact(world: World, visitor: Visitor): Promise<readonly Reply[]> {
  const shown = contactCard(await areasFor(world, visitor), visitor.language);
  return [{ kind: 'card', card: shown, summary: shown.fallbackText }];
}
