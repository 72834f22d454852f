import { PermanentError } from '../kernel/errors.ts';
import type { Area } from '../model/area.ts';
import { coordinatorsFor } from '../model/area.ts';
import type { PersonId } from '../model/person.ts';
import type { Address } from '../ports/messenger.ts';
import type { World } from './world.ts';

/** A person's own chat, opened if need be. Throws PermanentError where Teams does not let us. */
export async function chatWith(world: World, person: PersonId): Promise<Address> {
  const known = await world.conversations.address(`person/${person}`);
  if (known !== undefined) return known;
  const opened = await world.messenger.open(person, await world.conversations.anyAddress());
  await world.conversations.save(`person/${person}`, opened);
  return opened;
}

/** The coordinator's channel of the area, once it is claimed. */
export function channelOf(world: World, area: Area): Promise<Address | undefined> {
  return world.conversations.address(`desk/${area.id}`);
}

/** Until a channel is claimed: the first of those who answer for the method whom the bot can write to. */
export async function deskChat(
  world: World,
  area: Area,
  method: string,
): Promise<{ readonly person: PersonId; readonly address: Address } | undefined> {
  for (const { id: person } of coordinatorsFor(area, method)) {
    const address = await chatWith(world, person).catch(notReachable);
    if (address !== undefined) return { person, address };
  }
  return undefined;
}

function notReachable(error: unknown): undefined {
  if (error instanceof PermanentError) return undefined;
  throw error;
}
