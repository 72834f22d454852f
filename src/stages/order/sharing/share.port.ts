import { coordinates } from '../../../model/area/area.ts';
import { isOver, seatOf, type Order } from '../../../model/order/order.ts';
import type { Shareable, SoughtOrder } from '../../../ports/inbound.ts';
import type { Visitor } from '../../../runtime/handlers.ts';
import { areaOf, findOrder, type World } from '../../../runtime/world.ts';
import { listedStatus, sharedStatus, type StatusShared } from './shared-status.card.ts';
import { sharingTexts } from './texts.ts';

interface Asked {
  readonly visitor: Visitor;
  readonly botId: string;
}

/** What Teams shows of a list at once. */
const MOST_LISTED = 25;

/** What the person may put into a message to others. */
export async function share(world: World, { sought, ...asked }: Asked & { readonly sought: SoughtOrder }) {
  if ('url' in sought) return { items: await linked(world, sought.url, asked) };
  const { words, skip } = sought;
  const items = (await own(world, words, asked)).slice(skip, skip + MOST_LISTED);
  return skip === 0 ? { items, none: sharingTexts[asked.visitor.language].none } : { items };
}

/** The person's own orders whose number, or what they are shown of them, has the words; what is over comes last. */
async function own(world: World, words: string, asked: Asked): Promise<readonly Shareable[]> {
  const { id, language } = asked.visitor;
  const orders = (await world.orders.ofOrderer(id)).filter(({ isQuiet }) => isQuiet !== true);
  const sought = words.toLocaleLowerCase(language);
  return orders
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
    .map((order) => listedStatus(order, sharedIn(world, order, asked)))
    .filter(({ title, about }) => `${title} ${about}`.toLocaleLowerCase(language).includes(sought));
}

/** An order's address in the tab, pasted by whoever may know the order; to anybody else it stands for nothing. */
async function linked(world: World, url: string, asked: Asked): Promise<readonly Shareable[]> {
  const number = numberIn(url, world.publicUrl);
  const found = number === undefined ? undefined : await findOrder(world, number);
  if (found === undefined || !mayKnow(found, asked.visitor)) return [];
  return [sharedStatus(found.order, sharedIn(world, found.order, asked))];
}

function sharedIn(world: World, order: Order, { visitor: { language }, botId }: Asked): StatusShared {
  return { area: areaOf(world, order.area), language, now: world.clock.now(), botId };
}

function mayKnow({ order, area }: NonNullable<Awaited<ReturnType<typeof findOrder>>>, { id }: Visitor): boolean {
  return order.orderer.id === id || seatOf(order, id) !== undefined || coordinates(area, id, order.request.method);
}

/** 'https://verkosto.example.fi/desk/orders/VP-2026-0001' */
function numberIn(url: string, publicUrl: string): string | undefined {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(publicUrl).origin) return undefined;
  return /^\/desk\/orders\/(VP-\d{4}-\d{4,9}(?:-\d{1,3})?)$/.exec(new URL(url).pathname)?.[1];
}
