import type { Area } from '../../model/area/area.ts';
import { NO_ORDER } from '../../model/planned/jobs.ts';
import type { Address } from '../../ports/messenger.ts';
import type { World } from '../world.ts';

/** The coordinator's channel of the area, once it is claimed and until it is lost. */
export function channelOf(world: World, area: Area): Promise<Address | undefined> {
  return world.conversations.address(deskPlace(area));
}

/** The areas whose desk this place is. */
export async function areasOfDesk(world: World, { conversationId }: Address): Promise<readonly Area[]> {
  const channels = await Promise.all(world.areas.map((area) => channelOf(world, area)));
  return world.areas.filter((_area, index) => channels[index]?.conversationId === conversationId);
}

/** What has been closed to the bot: one conversation, or a team with all its channels. */
export type ClosedPlace = { readonly conversationId: string } | { readonly teamId: string };

/** Every area whose desk is in the closed place loses it; what was closed elsewhere concerns none. */
export async function loseDesks(world: World, closed: ClosedPlace, because: string): Promise<void> {
  for (const area of world.areas) {
    const channel = await channelOf(world, area);
    if (channel !== undefined && isWithin(channel, closed)) await loseDesk(world, { area, channel }, because);
  }
}

/**
 * The claimed channel is out of reach for good: from now on the desk is in the coordinators' own chats, until somebody claims a channel
 * anew. That it came back is no claim: who reads there now is for a coordinator to judge. Told of the same loss again, nothing happens.
 */
async function loseDesk(
  world: World,
  { area, channel }: { readonly area: Area; readonly channel: Address },
  because: string,
): Promise<void> {
  const place = deskPlace(area);
  const { conversationId } = channel;
  const since = await world.conversations.metAt(place);
  // Read after its time: where it is claimed in between, the time is too old for the mark, and the claim stays.
  if (since === undefined || (await channelOf(world, area))?.conversationId !== conversationId) return;
  // The work first: should the process die in between, the work itself sets the mark.
  const planned = await world.queue.plan([
    {
      job: 'desk.lost',
      order: NO_ORDER,
      key: `round/desk.lost/${area.id}/${since}`,
      needs: { area: area.id, since, conversationId },
      due: world.clock.now(),
    },
  ]);
  await world.conversations.markUnreachable(place, because, { conversationId, at: since });
  if (planned.size > 0)
    world.log.warn({ area: area.id, because }, 'the coordinator channel is lost: the coordinators are written to themselves');
}

/** Does the message or thread stand in this channel or chat? */
export function standsIn(conversationId: string, channelId: string): boolean {
  return conversationId === channelId || conversationId.startsWith(`${channelId};`);
}

export function deskPlace({ id }: Area): string {
  return `desk/${id}`;
}

function isWithin(channel: Address, closed: ClosedPlace): boolean {
  return 'teamId' in closed ? channel.teamId === closed.teamId : channel.conversationId === closed.conversationId;
}
