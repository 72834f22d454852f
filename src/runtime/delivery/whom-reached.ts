import { PermanentError, TransientError } from '../../kernel/errors.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import {
  isToBeTried,
  NOTHING_KNOWN,
  OUT_OF_REACH,
  reachIn,
  type KnownReach,
  type Reach,
} from '../../model/people/reachability.ts';
import { chatOpenedAnew } from './addresses.ts';
import type { World } from '../world.ts';

/** Somebody who is to be written to. */
export type Written = Pick<Consultant, 'id' | 'way'>;

/** How one of them can be written to, and what that is known from. */
export interface ReachOf {
  readonly reach: Reach;
  readonly known: KnownReach;
}

/** Of each of these people whether the bot can write to them. Nothing is tried. */
export async function reachOf(world: World, people: readonly Written[]): Promise<ReadonlyMap<PersonId, ReachOf>> {
  const known = await world.reach.of(people.map(({ id }) => id));
  const now = world.clock.now();
  return new Map(
    people.map(({ id, way }) => {
      const one = known.get(id) ?? NOTHING_KNOWN;
      return [id, { reach: reachIn(one, way, now), known: one }];
    }),
  );
}

/** So many chats are opened for one search at the most; the others are asked as people of whom nothing is known. */
const MOST_TRIED = 40;

/**
 * Those of these people to whom nothing can be offered. Whoever has never been met is tried first: opening a chat shows nothing to
 * anybody, while a request that does not arrive would cost its place in the wave.
 */
export async function outOfReach(world: World, people: readonly Written[]): Promise<ReadonlySet<PersonId>> {
  const before = await reachOf(world, people);
  const now = world.clock.now();
  const tried = people.filter(({ id }) => {
    const one = before.get(id);
    return one !== undefined && isToBeTried(one.reach, one.known, now);
  });
  if (tried.length > 0) await learnReach(world, tried.slice(0, MOST_TRIED));
  const after = tried.length > 0 ? await reachOf(world, people) : before;
  return new Set(people.flatMap(({ id }) => (OUT_OF_REACH.has(after.get(id)?.reach ?? 'unknown') ? [id] : [])));
}

/**
 * Tries to open the chats of people who have never been met, and notes a no. What may pass says nothing, and so does everything before
 * the bot has been anywhere: it then knows nowhere to ask.
 */
export async function learnReach(world: World, people: readonly Pick<Written, 'id'>[]): Promise<void> {
  if ((await world.conversations.anyAddress()) === undefined) return;
  await Promise.all(people.map(({ id }) => learnOne(world, id)));
}

async function learnOne(world: World, person: PersonId): Promise<void> {
  try {
    await chatOpenedAnew(world, person);
  } catch (error) {
    if (error instanceof PermanentError) await noteRefusal(world, person, error.code ?? 'refused');
    else if (!(error instanceof TransientError)) throw error;
  }
}

/** What is said of the person's place itself, whatever the message. */
const OF_THE_PLACE: readonly string[] = ['blocked', 'not-in-roster', 'mail-refused'];

/** Teams, or their mailbox, lets nothing through to this person: until they are met, or a day has passed, nothing is offered to them. */
export async function noteRefusal(world: World, person: PersonId, because: string): Promise<void> {
  if (!OF_THE_PLACE.includes(because)) return;
  // What Teams says before the bot has been anywhere tells nothing of the person.
  if (because !== 'mail-refused' && (await world.conversations.anyAddress()) === undefined) return;
  await world.reach.noteRefused(person, because);
}
