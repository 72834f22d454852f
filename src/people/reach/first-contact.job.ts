import { AmbiguousError, PermanentError } from '../../kernel/errors.ts';
import { MINUTE } from '../../kernel/time/instant.ts';
import type { Jobs } from '../../model/planned/jobs.ts';
import { ownChat, type OwnChat } from '../../ports/messenger.ts';
import { learnReach, reachOf, type ReachOf } from '../../runtime/delivery/whom-reached.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { greet } from '../welcome.action.ts';
import { contactJob } from './plan-first-contacts.ts';

type Needs = Jobs['people.first-contact'];

/** The chat comes with a word of Teams' own; where it does not, it is asked for so much later. */
const CHAT_WITHIN_MS = MINUTE;

/**
 * The app comes to somebody whom the bot has never met, once, and their chat with it. Without the right to install it, or where that is
 * refused, their chat is only tried: it opens for whoever has the app already, or shares a team with it.
 */
export const makeFirstContact: JobHandler<'people.first-contact'> = async (world, _order, needs) => {
  if (needs.isSecond === true) return fetchChat(world, needs);
  const { person } = needs;
  const one = (await reachOf(world, [{ id: person }])).get(person);
  if (one === undefined || one.reach === 'teams' || one.reach === 'removed') return;
  return isToBeInstalled(one, needs) ? install(world, needs) : learnReach(world, [{ id: person }]);
};

/** Once; whoever asks for it now has it tried again where it was refused. */
function isToBeInstalled({ known: { install: before } }: ReachOf, { by }: Needs): boolean {
  return before === undefined || before.outcome === 'asked' || (by !== undefined && before.outcome !== 'installed');
}

async function install(world: World, needs: Needs): Promise<void> {
  const { person, area, by } = needs;
  if (world.installer === undefined) return learnReach(world, [{ id: person }]);
  await world.reach.noteInstall(person, 'asked', by); // before: whoever is greeted by the event hears why
  const outcome = await world.installer.install(person);
  await world.reach.noteInstall(person, outcome, by);
  if (outcome !== 'installed') {
    world.log.warn({ area, outcome }, 'the app could not be installed for somebody new');
    return learnReach(world, [{ id: person }]);
  }
  world.log.info({ area, outcome }, 'the app was installed for somebody new');
  await world.reach.forgive([person]);
  await world.queue.plan([contactJob({ ...needs, isSecond: true }, world.clock.now() + CHAT_WITHIN_MS)]);
}

/** The word that it was installed has not come: the chat is asked for, and its owner greeted there. */
async function fetchChat(world: World, { area, person }: Needs): Promise<void> {
  if ((await world.conversations.metAt(`person/${person}`)) !== undefined) return;
  const [conversationId, from] = await Promise.all([world.installer?.chatOf(person), world.conversations.anyAddress()]);
  if (conversationId === undefined || from === undefined) return learnReach(world, [{ id: person }]);
  const { tenant, serviceUrl, botId } = from;
  const chat = ownChat({ tenant, serviceUrl, botId, conversationId });
  if (chat === undefined) return;
  await world.conversations.save(`person/${person}`, chat);
  await sayHello(world, chat, { area, person });
}

/** Once at the most: what may have arrived is not said again. */
async function sayHello(world: World, chat: OwnChat, { area: id, person }: Pick<Needs, 'area' | 'person'>): Promise<void> {
  const profile = await world.people.profile(person);
  const language = profile?.language ?? world.areas.find((one) => one.id === id)?.channelLanguage ?? 'fi';
  for (const reply of await greet(world, { id: person, name: profile?.name ?? '', tenant: chat.tenant, language })) {
    if (reply.kind !== 'card') continue;
    await world.messenger.post(chat, reply.card, reply.summary).catch((error: unknown) => {
      if (!(error instanceof PermanentError || error instanceof AmbiguousError)) throw error;
    });
  }
}
