import { card, text } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { messageKey, placeOf, showingOf } from '../../model/planned/jobs.ts';
import { isView, VIEWS } from '../../model/planned/views.ts';
import { isOver, type Order, type OrderNumber } from '../../model/order/order.ts';
import type { LivingMessage } from '../../ports/stores/message-store.ts';
import type { Address, SentMessage } from '../../ports/messenger.ts';
import { chatOpenedAnew, chatWith, deskChat, isDeskPassedOn, type ForDesk } from './addresses.ts';
import { mailAddress } from '../by-mail/letters.ts';
import { isAsShown } from './copies.ts';
import { deliver, type Delivery } from './delivery.ts';
import { noteRefusal } from './whom-reached.ts';
import { channelOf, standsIn } from './desk-channel.ts';
import type { Shown, Views } from '../handlers.ts';
import { render, type Showing } from './view-facts.ts';
import { areaOf, type World } from '../world.ts';

/** What the stages bring: how cards look, and who is told when one cannot be delivered. */
export interface CardHandlers {
  readonly views: Views;
  readonly undelivered: Undelivered;
}

/** `outcome`: 'blocked', 'not-in-roster', … ; 'ambiguous' means that the card may have arrived. */
export type Undelivered = (world: World, order: Order, showing: Showing, outcome: string) => Promise<void>;

/** One living card: which order's, and which of its cards. */
export interface ShownCard extends Showing {
  readonly number: OrderNumber;
}

/** Brings one living card up to date: posts it, edits it, or leaves it when its content has not changed. */
export async function showCard(world: World, handlers: CardHandlers, { number, news, ...showing }: ShownCard): Promise<void> {
  const order = await world.orders.load(number);
  if (order === undefined) return;
  const drawn = await drawnFor(world, handlers, { order, ...showing });
  if (drawn === undefined) return;
  const { to } = showing;
  const above = drawn.isOnlyEdit === true ? undefined : await cardAbove(world, handlers, { order, to, under: drawn.under });
  const shown = isToldAbove(above, news) ? { ...drawn, isWithheld: true } : drawn;
  const key = messageKey(number, showing);
  if (news === undefined && (await isThere(world, key, shown))) return;
  await deliver({
    world,
    shown,
    version: order.version,
    news: isStillSo(order, news) ? news?.no : undefined,
    moved: movedOn(order, shown),
    key,
    place: placeOf(to),
    address: () => addressOf(world, order, showing),
    thread: threadUnder(above),
    reopen: () => reopened(world, order, showing),
    isPostedAnew: !isOver(order),
    isElsewhere: elsewhere(world, order, showing),
    givenUp: async (outcome) => {
      world.log.warn({ order: number, outcome }, 'a card could not be delivered');
      if ('person' in showing.to) await noteRefusal(world, showing.to.person, outcome);
      await handlers.undelivered(world, order, showing, outcome);
    },
  });
}

/** The card as it is now; when the order is over, what is spent stays emptied where its reader would else be left with none. */
async function drawnFor(
  world: World,
  { views }: CardHandlers,
  sight: Omit<Showing, 'news'> & { readonly order: Order },
): Promise<Shown | undefined> {
  const { order, view } = sight;
  const shown = await render(world, views, sight);
  const mayStay = shown?.isSpent === true && isView(view) && VIEWS[view].over === 'if-only';
  // Of a cancelled meeting the card of the request comes as news.
  if (!mayStay || order.phase === 'cancelled' || (await hasAnother(world, sight))) return shown;
  return { ...shown, isSpent: undefined, isOnlyEdit: true };
}

async function hasAnother(
  world: World,
  { order, ...showing }: Omit<Showing, 'news'> & { readonly order: Order },
): Promise<boolean> {
  const own = messageKey(order.number, showing);
  const all = (await world.messages.ofOrder(order.number)).filter(({ place }) => place === placeOf(showing.to));
  return all.some(({ key, message }) => {
    const { view } = showingOf(key);
    return key !== own && message !== undefined && isView(view) && VIEWS[view].over !== 'deleted';
  });
}

/** What the order has left behind is told no more as news: the phase that it is in has its own. */
function isStillSo(order: Order, news: Showing['news']): boolean {
  return news?.phase === order.phase;
}

/** What is left of a copy that a newer one has taken the place of. */
function movedOn({ number }: Order, { card: { lang } }: Shown): Shown {
  const language = lang as Language;
  const { labels, newerBelow } = modelTexts[language];
  const title = `${labels.number} ${number}`;
  return { card: card({ language, title, body: [text(newerBelow)] }), summary: title };
}

/** Every card that was ever sent about an order that is over is brought to what is left of it: one for each person (DOMAIN 8). */
export async function emptyCards(world: World, handlers: CardHandlers, number: OrderNumber): Promise<void> {
  const messages = await world.messages.ofOrder(number);
  await eachShown(messages, ({ key }) => showCard(world, handlers, { number, ...showingOf(key) }));
}

/** Every message that was sent and names the pair, the time of the meeting or a problem is brought to what is so now. */
export async function refreshCards(world: World, handlers: CardHandlers, number: OrderNumber): Promise<void> {
  const messages = await world.messages.ofOrder(number);
  const naming = messages.filter(({ key, state }) => state === 'sent' && isRefreshed(showingOf(key)));
  await eachShown(naming, ({ key }) => showCard(world, handlers, { number, ...showingOf(key) }));
}

function isRefreshed({ view }: Showing): boolean {
  return !isView(view) || ['pair', 'contacts', 'problem'].includes(VIEWS[view].names);
}

/** What one place refuses keeps nothing from the others; the first fault is thrown when all have been tried, so that the work comes again. */
async function eachShown(messages: readonly LivingMessage[], show: (message: LivingMessage) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const message of messages) await show(message).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

/** A person's own chat; a channel, or until it is claimed the chat of a coordinator. */
async function addressOf(world: World, order: Order, showing: Showing): Promise<Address | undefined> {
  const { to } = showing;
  const area = areaOf(world, order.area);
  if ('person' in to) return (await byMail(world, order, showing)) ?? chatWith(world, to.person);
  const address = (await channelOf(world, area)) ?? (await deskChat(world, area, forDesk(order, showing)))?.address;
  if (address === undefined) world.log.error({ order: order.number, area: area.id }, 'nobody at the desk can be written to');
  return address;
}

function byMail(world: World, { number, area }: Order, { to, ...showing }: Showing): Promise<Address | undefined> {
  if (!('person' in to)) return Promise.resolve(undefined);
  return mailAddress(world, areaOf(world, area), { person: to.person, key: messageKey(number, { ...showing, to }) });
}

/** Undefined: the place is a channel, and nobody's own chat. */
async function reopened(world: World, order: Order, showing: Showing): Promise<Address | undefined> {
  const { to } = showing;
  if ('person' in to) return (await byMail(world, order, showing)) ?? chatOpenedAnew(world, to.person);
  const area = areaOf(world, order.area);
  const desk = (await channelOf(world, area)) === undefined ? await deskChat(world, area, forDesk(order, showing)) : undefined;
  return desk?.isByMail === true ? desk.address : desk && chatOpenedAnew(world, desk.person);
}

/** What is for the desk may have to go on in another place. */
function elsewhere(world: World, order: Order, showing: Showing): Delivery['isElsewhere'] {
  if ('person' in showing.to) return undefined;
  const about = { area: areaOf(world, order.area), ...forDesk(order, showing) };
  return (conversationId, outcome) => isDeskPassedOn(world, about, { conversationId, outcome });
}

async function isThere({ glimpse }: World, key: string, shown: Shown): Promise<boolean> {
  return isAsShown(await glimpse?.(key), shown);
}

function forDesk({ number, request }: Order, showing: Showing): ForDesk {
  return { method: request.method, key: messageKey(number, showing) };
}

/** A card that another one answers, where both stand now. */
interface CardAbove {
  readonly message: SentMessage;
  readonly isChannel: boolean;
  /** Its reader has been told by a new message of everything up to here. */
  readonly notified: number;
}

/** In a channel, a card that answers another one stands in its thread; that card is posted first where it is not there yet. */
async function cardAbove(
  world: World,
  handlers: CardHandlers,
  { order, to, under }: Pick<Shown, 'under'> & Pick<Showing, 'to'> & { readonly order: Order },
): Promise<CardAbove | undefined> {
  if (under === undefined) return undefined;
  const root = { view: under, to } as const;
  const key = messageKey(order.number, root);
  if ((await world.messages.find(key))?.state !== 'sent') await showCard(world, handlers, { number: order.number, ...root });
  const [address, known] = await Promise.all([addressOf(world, order, root), world.messages.find(key)]);
  if (address === undefined || known?.state !== 'sent' || known.message === undefined) return undefined;
  const { message, notified = 0 } = known;
  const isHere = standsIn(message.conversationId, address.conversationId);
  return isHere ? { message, isChannel: address.teamId !== undefined, notified } : undefined;
}

function threadUnder(above: CardAbove | undefined): SentMessage | undefined {
  return above?.isChannel === true ? above.message : undefined;
}

/** In a coordinator's own chat there are no threads: the card that has just come as news of the same event has told it already. */
function isToldAbove(above: CardAbove | undefined, news: Showing['news']): boolean {
  return above?.isChannel === false && news !== undefined && above.notified >= news.no;
}
