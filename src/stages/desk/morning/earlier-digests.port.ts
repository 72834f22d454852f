import { PermanentError } from '../../../kernel/errors.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Recipient } from '../../../model/planned/jobs.ts';
import { deskPage } from '../../../runtime/by-mail/letters.ts';
import { personalPlace } from '../../../runtime/delivery/addresses.ts';
import { takeAway } from '../../../runtime/delivery/copies.ts';
import { channelOf } from '../../../runtime/delivery/desk-channel.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import type { World } from '../../../runtime/world.ts';
import { pastDigestCard } from './digest.card.ts';

/** A morning's message that was sent. */
export interface SentDigest {
  readonly key: string;
  readonly to: Recipient;
}

/** What was sent on earlier mornings is deleted, or says that it has passed: of each place only the newest list stands. */
export async function takeAwayEarlier(world: World, area: Area, present: readonly SentDigest[]): Promise<void> {
  const name = `desk.digest/${area.id}`;
  const earlier = ((await world.settings.get(name)) ?? []) as readonly SentDigest[];
  for (const one of earlier) if (!present.some(({ key }) => key === one.key)) await takenAway(world, area, one);
  await world.settings.set(name, present);
}

async function takenAway(world: World, area: Area, { key, to }: SentDigest): Promise<void> {
  const message = (await world.messages.find(key))?.message;
  const address = await ('person' in to
    ? personalPlace(world, area, { person: to.person, key: deskPage(area) })
    : channelOf(world, area));
  if (message === undefined || address === undefined) return;
  const past = pastDigestCard(await languageFor(world, area, to));
  await takeAway(world, address, message, past).catch((error: unknown) => {
    // Whoever has left the chat does not read it any more.
    if (!(error instanceof PermanentError)) throw error;
  });
}
