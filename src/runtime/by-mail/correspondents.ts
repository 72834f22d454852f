import { deskOf, type Area } from '../../model/area/area.ts';
import type { PersonId, Way } from '../../model/people/person.ts';
import type { Directory } from '../../ports/calendar.ts';
import type { World } from '../world.ts';

/** Somebody who is reached by mail, because their own organisation's Teams does not have the app. */
export interface Correspondent {
  readonly id: PersonId;
  readonly name: string;
  readonly address: string;
}

/** As the bank says of a consultant, the area of a coordinator, and a coordinator of an orderer. Undefined: they are reached otherwise. */
export async function correspondent(
  { bank, people }: Pick<World, 'bank' | 'people'>,
  area: Pick<Area, 'coordinators' | 'deputies'>,
  id: PersonId,
): Promise<Correspondent | undefined> {
  const known = deskOf(area).find((one) => one.id === id) ?? (await bank.find(id));
  if (known?.way === 'mail') return { id, name: known.name, address: known.email };
  const profile = await people.profile(id);
  return profile?.mail && { id, name: profile.name, address: profile.mail.address };
}

/** The address of somebody who has ordered, and the way to them: that of their letters, else the directory's. Throws as the directory does. */
export async function wayTo(
  world: Pick<World, 'bank' | 'people' | 'directory'>,
  area: Area,
  id: PersonId,
): Promise<{ readonly email?: string | undefined; readonly way?: Way | undefined }> {
  const byMail = await correspondent(world, area, id);
  return byMail === undefined ? { email: await world.directory.emailOf(id) } : { email: byMail.address, way: 'mail' };
}

/** The directory of our own organisation does not know the others: whoever was added to be reached by mail has that address. */
export function withMailAddresses(directory: Directory, people: Pick<World['people'], 'profile'>): Directory {
  return { ...directory, emailOf: async (id) => (await people.profile(id))?.mail?.address ?? directory.emailOf(id) };
}
