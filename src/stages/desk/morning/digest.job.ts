import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { placeOf, type Recipient } from '../../../model/planned/jobs.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Address } from '../../../ports/messenger.ts';
import { deskPage } from '../../../runtime/by-mail/letters.ts';
import { deskChat, isDeskPassedOn, personalPlace } from '../../../runtime/delivery/addresses.ts';
import { deliver } from '../../../runtime/delivery/delivery.ts';
import { channelOf } from '../../../runtime/delivery/desk-channel.ts';
import { isItsDay, type RoundWork } from '../../../runtime/working/round-work.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import { tabLink } from '../../../runtime/tab-link.ts';
import type { World } from '../../../runtime/world.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import { withTab } from '../channel/in-tab.card.ts';
import { digestCard, type Morning } from './digest.card.ts';
import { takeAwayEarlier, type SentDigest } from './earlier-digests.port.ts';
import { daysAheadIn, tellOfPermissions } from './permissions.port.ts';
import { beginsWeek } from './permissions.ts';
import { wishingIn } from './wishes.port.ts';
import { needsEyes } from '../../../model/order/waiting/awaited.ts';
import { endsUnfilled } from '../../../model/order/waiting/last-day.ts';

/**
 * Each working morning, when something waits: one message to the channel, or until one is claimed to the chat of whoever answers for the
 * orders, each with their own; what somebody cannot be told goes to the next one. The morning of a day that has passed meanwhile is not
 * made up for. It takes the place of the earlier one, which is gone also when nothing waits any more.
 */
export const sendDigest: RoundWork = async (world, area, day) => {
  if (!isItsDay(area, day, world.clock.now())) return;
  // What ends this very morning, before or after this list, needs nobody any more.
  const open = (await world.orders.inPhases(area.id, OPEN_PHASES)).filter((order) => !endsUnfilled(order, area, day));
  const waiting = open.filter(needsEyes);
  const days = await daysAheadIn(world, area, day);
  const ahead = beginsWeek(day, area) ? days : [];
  const wishes = await wishingIn(world, area, day);
  const isNothing = waiting.length + ahead.length + wishes.length === 0;
  await takeAwayEarlier(world, area, isNothing ? [] : await told(world, area, { day, waiting, ahead, wishes }));
  await tellOfPermissions(world, area, days);
};

interface Day extends Morning {
  readonly day: LocalDate;
}

/** What was sent to whom. */
async function told(world: World, area: Area, { day, ...morning }: Day): Promise<readonly SentDigest[]> {
  const key = `round/desk.digest/${area.id}/${day}`;
  const channel = await channelOf(world, area);
  if (channel !== undefined) {
    const there = { address: channel, ...morning };
    const sent = { key: `${key}/desk`, to: { desk: area.id } };
    const outcome = await tell(world, area, { ...sent, ...there });
    if (outcome === undefined) return [sent];
    await isPassedOn(world, area, { ...there, outcome });
    return (await channelOf(world, area)) === undefined ? told(world, area, { day, ...morning }) : [];
  }
  const all: SentDigest[] = [];
  for (const [person, mine] of await byRecipient(world, area, morning)) {
    const sent = { key: `${key}/${person}`, to: { person } };
    const outcome = await tell(world, area, { ...sent, ...mine });
    if (outcome === undefined) all.push(sent);
    else if (await isPassedOn(world, area, { ...mine, outcome })) return told(world, area, { day, ...morning });
    else world.log.error({ area: area.id, orders: mine.waiting.length }, NOBODY);
  }
  return all;
}

const NOBODY = 'nobody at the desk could be told in the morning what waits';

async function isPassedOn(
  world: World,
  area: Area,
  { address, waiting, outcome }: Mine & { readonly outcome: string },
): Promise<boolean> {
  const { conversationId } = address;
  return isDeskPassedOn(
    world,
    { area, method: waiting[0]?.request.method ?? NO_METHOD, key: deskPage(area) },
    { conversationId, outcome },
  );
}

/** Whoever answers for everything. */
const NO_METHOD = '';

interface Mine extends Morning {
  readonly address: Address;
}

async function byRecipient(world: World, area: Area, { waiting, ...besides }: Morning): Promise<ReadonlyMap<PersonId, Mine>> {
  const recipients = new Map<PersonId, Mine>();
  for (const order of waiting) {
    const chat = await deskChat(world, area, { method: order.request.method, key: deskPage(area) });
    if (chat === undefined) {
      world.log.error({ area: area.id, order: order.number }, NOBODY);
      continue;
    }
    const { person, address } = chat;
    recipients.set(person, { address, ahead: [], waiting: [...(recipients.get(person)?.waiting ?? []), order] });
  }
  const { ahead, wishes = [] } = besides;
  const isMore = ahead.length + wishes.length > 0;
  const chat = isMore ? await deskChat(world, area, { method: NO_METHOD, key: deskPage(area) }) : undefined;
  if (chat !== undefined)
    recipients.set(chat.person, { address: chat.address, waiting: [], ...recipients.get(chat.person), ...besides });
  return recipients;
}

interface Message extends Mine {
  readonly key: string;
  readonly to: Recipient;
}

/** Why it could not be delivered; undefined: it was. */
async function tell(world: World, area: Area, { key: message, to, address, ...morning }: Message): Promise<string | undefined> {
  const language = await languageFor(world, area, to);
  const key = deskPage(area);
  let refused: string | undefined;
  await deliver({
    world,
    key: message,
    place: placeOf(to),
    shown: withTab(digestCard(morning, area, language), tabLink(world, '/desk/orders'), language),
    address: async () => ('person' in to ? personalPlace(world, area, { person: to.person, key }) : address),
    reopen: async () => ('person' in to ? personalPlace(world, area, { person: to.person, key, isAnew: true }) : undefined),
    isPostedAnew: false,
    givenUp: async (outcome) => {
      refused = outcome;
      world.log.warn({ area: area.id, outcome }, 'the morning’s message could not be delivered');
    },
  });
  return refused;
}
