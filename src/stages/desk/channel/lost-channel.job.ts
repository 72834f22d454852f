import { TransientError } from '../../../kernel/errors.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Person } from '../../../model/people/person.ts';
import { deskPage } from '../../../runtime/by-mail/letters.ts';
import { personalPlace } from '../../../runtime/delivery/addresses.ts';
import { deliver } from '../../../runtime/delivery/delivery.ts';
import { channelOf, deskPlace } from '../../../runtime/delivery/desk-channel.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import type { World } from '../../../runtime/world.ts';
import { lostChannelCard } from './lost-channel.card.ts';
import { moveDesk } from './moving.job.ts';

/**
 * The claimed channel is lost: each coordinator reads it once, with what to do, and the cards of open orders go on in their own chats.
 * Where a channel has been claimed meanwhile, be it the same one, its claim has brought everything there.
 */
export const leaveLostChannel: JobHandler<'desk.lost'> = async (world, _order, { area: id, since, conversationId }) => {
  const area = world.areas.find((one) => one.id === id);
  if (area === undefined) return;
  await world.conversations.markUnreachable(deskPlace(area), 'lost', { conversationId, at: since });
  if ((await channelOf(world, area)) !== undefined) return;
  const fault = await tellOf(world, { area, since });
  if ((await channelOf(world, area)) !== undefined) return;
  await moveDesk(world, area, { left: conversationId, at: since });
  if (fault !== undefined) throw fault;
};

/** A channel that was claimed at this time, and lost. */
interface Loss {
  readonly area: Area;
  readonly since: Instant;
}

/** All coordinators; where none of them can be reached, the deputies; where nobody can, the operator. What passes is answered. */
async function tellOf(world: World, loss: Loss): Promise<Error | undefined> {
  const { id, coordinators, deputies } = loss.area;
  for (const people of [coordinators, deputies]) {
    const { fault, told } = await tellAll(world, loss, people);
    if (fault !== undefined || told > 0) return fault;
  }
  world.log.error({ area: id }, 'the coordinator channel is lost, and neither a coordinator nor a deputy could be told');
  return undefined;
}

async function tellAll(world: World, loss: Loss, people: readonly Person[]) {
  let fault: Error | undefined;
  let told = 0;
  for (const { id } of people) {
    try {
      if (await tell(world, loss, id)) told += 1;
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      fault = error;
    }
  }
  return { fault, told };
}

async function tell(world: World, { area, since }: Loss, person: string): Promise<boolean> {
  const key = `round/desk.lost/${area.id}/${since}/${person}`;
  const language = await languageFor(world, area, { person });
  await deliver({
    world,
    key,
    place: `person/${person}`,
    shown: lostChannelCard(area, language),
    address: () => personalPlace(world, area, { person, key: deskPage(area) }),
    reopen: () => personalPlace(world, area, { person, key: deskPage(area), isAnew: true }),
    isPostedAnew: false,
    givenUp: async (outcome) => world.log.warn({ area: area.id, outcome }, 'a coordinator could not be told of the lost channel'),
  });
  return (await world.messages.find(key))?.state === 'sent';
}
