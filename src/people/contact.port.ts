import { isCoordinator, type Area } from '../model/area/area.ts';
import { channelOf } from '../runtime/delivery/desk-channel.ts';
import type { Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';

/** The areas that are this person's: those they coordinate, that of their last order, those where they lead; all where nothing tells. */
export async function areasFor(world: World, { id }: Pick<Visitor, 'id'>): Promise<readonly Area[]> {
  const { areas } = world;
  if (areas.length === 1) return areas;
  const own = areas.filter((area) => isCoordinator(area, id));
  if (own.length > 0) return own;
  const [order] = await world.orders.ofOrderer(id);
  const ordered = areas.filter((area) => area.id === order?.area);
  if (ordered.length > 0) return ordered;
  const towns = (await world.bank.find(id))?.municipalities ?? [];
  const led = areas.filter(({ municipalities }) => municipalities.some((one) => towns.includes(one.id)));
  return led.length > 0 ? led : areas;
}

/** Is each of these areas told of on a channel already? */
export async function haveChannels(world: World, areas: readonly Area[]): Promise<boolean> {
  const channels = await Promise.all(areas.map((area) => channelOf(world, area)));
  return channels.every((channel) => channel !== undefined);
}
