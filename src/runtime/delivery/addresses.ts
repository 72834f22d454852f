import { PermanentError, TransientError } from '../../kernel/errors.ts';
import { type Area, type Coordinator, coordinatorsFor } from '../../model/area/area.ts';
import type { PersonId } from '../../model/people/person.ts';
import { OUT_OF_REACH, reachIn } from '../../model/people/reachability.ts';
import { ownChat, type Address } from '../../ports/messenger.ts';
import { mailAddress } from '../by-mail/letters.ts';
import { channelOf, loseDesks, standsIn } from './desk-channel.ts';
import type { World } from '../world.ts';

/** A person's own chat, opened if need be. Throws PermanentError where Teams does not let us. */
export async function chatWith(world: World, person: PersonId): Promise<Address> {
  const known = await world.conversations.address(`person/${person}`);
  return known ?? open(world, person, { from: await world.conversations.anyAddress() });
}

/**
 * The chat of somebody who is here in a shared place, with their id in it, so that it can be opened anew for the answer. Undefined where
 * Teams does not let us write to them, or not just now: they wait for an answer, and can write there themselves.
 */
export async function openedChat(
  world: World,
  { id, memberId }: { readonly id: PersonId; readonly memberId: string },
  from: Address,
): Promise<Address | undefined> {
  const known = await world.conversations.address(`person/${id}`);
  return known ? { ...known, memberId: known.memberId ?? memberId } : open(world, id, { from, memberId }).catch(notReachableNow);
}

/**
 * A chat that Teams has not known for a while, opened anew: the person has deleted it, or it was never there. By their id in it where that
 * is known, else as anybody's, and at the last without the roster of a team that may be gone itself. Throws PermanentError where Teams
 * does not let us.
 */
export async function chatOpenedAnew(world: World, person: PersonId): Promise<Address> {
  const known = await world.conversations.address(`person/${person}`);
  const memberId = known?.memberId;
  const from = known ?? (await world.conversations.anyAddress());
  return open(world, person, { from, memberId })
    .catch(ifNo(() => open(world, person, { from: from && { ...from, teamId: undefined }, memberId })))
    .catch(ifNo(() => Promise.reject(new PermanentError('Teams does not open the chat', { code: 'not-in-roster' }))));
}

/** Opens a chat and remembers it, unless others may read there. */
async function open(
  world: World,
  person: PersonId,
  { from, memberId }: { readonly from: Address | undefined; readonly memberId?: string | undefined },
): Promise<Address> {
  const opened = await world.messenger.open(person, from, memberId);
  if (ownChat(opened) !== undefined) await world.conversations.save(`person/${person}`, opened);
  return opened;
}

/** After a no that may pass, where it has lasted already. */
function ifNo(next: () => Promise<Address>): (error: unknown) => Promise<Address> {
  return (error) => {
    if (isTransientRefusal(error)) return next();
    throw error;
  };
}

/** A clear no of Teams to just this, not an outage. */
function isTransientRefusal(error: unknown): error is TransientError {
  return error instanceof TransientError && error.code !== undefined;
}

/** Where a person is written to about what is no card of an order: in a letter that leads to the page of the key, or in their own chat. */
export async function personalPlace(
  world: World,
  area: Area,
  { person, key, isAnew = false }: { readonly person: PersonId; readonly key: string; readonly isAnew?: boolean },
): Promise<Address> {
  return (await mailAddress(world, area, { person, key })) ?? (isAnew ? chatOpenedAnew : chatWith)(world, person);
}

/** A coordinator's own chat, where the desk is until a channel is claimed. */
export interface DeskChat {
  readonly person: PersonId;
  readonly address: Address;
  readonly isByMail?: true | undefined;
}

/** Orders of which method, and which message: one who is reached by mail gets a letter that leads to just this. */
export interface ForDesk {
  readonly method: string;
  /** Key of the living card; without it those who are reached by mail are passed over. */
  readonly key?: string | undefined;
}

/** Until a channel is claimed: the first of those who answer for the method whom the bot can write to. */
export async function deskChat(world: World, area: Area, { method, key }: ForDesk): Promise<DeskChat | undefined> {
  const { all, willing } = await coordinatorsOf(world, area, method);
  return firstChat(world, area, { people: willing.length > 0 ? willing : all, key });
}

/** What is said of the place itself, whatever the message. */
const PLACE_REFUSES: readonly string[] = ['blocked', 'not-in-roster', 'gone', 'mail-refused'];

/**
 * The conversation where the desk's card stands or was sent has refused for good. A channel is lost by that; a coordinator who has blocked
 * the bot is passed over until they write to it again, one whose mailbox refuses for a day. True: the desk has another place, which is written to from now on.
 */
export async function isDeskPassedOn(
  world: World,
  { area, ...about }: ForDesk & { readonly area: Area },
  refused: { readonly conversationId: string; readonly outcome: string },
): Promise<boolean> {
  if (!PLACE_REFUSES.includes(refused.outcome)) return false;
  const channel = await channelOf(world, area);
  if (channel !== undefined) {
    // Where the card only stood before, nothing is lost by its refusal: it goes to the channel.
    if (!standsIn(refused.conversationId, channel.conversationId)) return true;
    // One channel may hold the desks of several areas.
    await loseDesks(world, { conversationId: channel.conversationId }, refused.outcome);
    return (await deskChat(world, area, about)) !== undefined;
  }
  const present = await deskChat(world, area, about);
  if (present?.address.conversationId !== refused.conversationId) return present !== undefined;
  const { willing } = await coordinatorsOf(world, area, about.method);
  const others = willing.filter((one) => one !== present.person);
  if ((await firstChat(world, area, { people: others, key: about.key })) === undefined) return false;
  await (present.isByMail === true
    ? world.reach.noteRefused(present.person, refused.outcome)
    : world.conversations.markUnreachable(`person/${present.person}`, refused.outcome));
  world.log.warn({ area: area.id, outcome: refused.outcome }, 'a coordinator cannot be reached: the next one is written to');
  return true;
}

async function coordinatorsOf(world: World, area: Area, method: string) {
  const all = coordinatorsFor(area, method);
  const willing: PersonId[] = [];
  for (const one of all) if (!(await isPassedOver(world, one))) willing.push(one.id);
  return { all: all.map(({ id }) => id), willing };
}

/** They have blocked the bot, or their mailbox has refused a letter today. */
async function isPassedOver(world: World, { id, way }: Coordinator): Promise<boolean> {
  if (way !== 'mail') return world.conversations.isUnreachable(`person/${id}`);
  const known = (await world.reach.of([id])).get(id);
  return known !== undefined && OUT_OF_REACH.has(reachIn(known, way, world.clock.now()));
}

/** One whose chat cannot be opened just now stops nobody: a refusal that may pass is told only where nobody is left. */
async function firstChat(
  world: World,
  area: Area,
  { people, key }: { readonly people: readonly PersonId[]; readonly key: string | undefined },
): Promise<DeskChat | undefined> {
  let transient: TransientError | undefined;
  for (const person of people) {
    try {
      const letter = await mailAddress(world, area, { person, key: key ?? '' });
      if (letter === undefined) return { person, address: await chatWith(world, person) };
      if (key !== undefined) return { person, address: letter, isByMail: true };
    } catch (error) {
      if (isTransientRefusal(error)) transient = error;
      else notReachable(error);
    }
  }
  if (transient !== undefined) throw transient;
  return undefined;
}

function notReachableNow(error: unknown): undefined {
  if (!isTransientRefusal(error)) notReachable(error);
}

function notReachable(error: unknown): undefined {
  if (error instanceof PermanentError) return undefined;
  throw error;
}
