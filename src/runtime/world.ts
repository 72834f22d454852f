import { invariant } from '../kernel/errors.ts';
import type { Area } from '../model/area/area.ts';
import type { Order, OrderNumber } from '../model/order/order.ts';
import type { AnswerStore } from '../ports/stores/answer-store.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Calendar, Directory } from '../ports/calendar.ts';
import type { ChangeNotices } from '../ports/change-notices.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Matcher } from '../ports/matcher.ts';
import type { ConversationStore, LivingMessage, MessageStore } from '../ports/stores/message-store.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { OrderReader } from '../ports/order-reader.ts';
import type { OrderHistories } from '../ports/stores/order-histories.ts';
import type { OrderStore } from '../ports/stores/order-store.ts';
import type { PublicationStore } from '../ports/stores/publication-store.ts';
import type { Bank, PeopleStore } from '../ports/stores/people-store.ts';
import type { Retention } from '../ports/retention.ts';
import type { LinkStore } from '../ports/stores/link-store.ts';
import type { ReachStore } from '../ports/stores/reach-store.ts';
import type { SeenStore } from '../ports/stores/seen-store.ts';
import type { SettingStore } from '../ports/stores/setting-store.ts';
import type { WishStore } from '../ports/stores/wish-store.ts';
import type { Tally } from '../ports/tally.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import type { ChangeFeed } from './change-feed.ts';

/** Everything a handler may ask the world for, built in one place (`app.ts`). */
export interface World {
  readonly clock: Clock;
  readonly areas: readonly Area[];
  readonly orders: OrderStore;
  readonly histories: OrderHistories;
  readonly answers: AnswerStore;
  readonly publications: PublicationStore;
  readonly people: PeopleStore;
  readonly bank: Bank;
  readonly wishes: WishStore;
  readonly conversations: ConversationStore;
  readonly reach: ReachStore;
  readonly links: LinkStore;
  /** Undefined where the organisation has not given the right. */
  readonly installer?: AppInstaller | undefined;
  readonly messages: MessageStore;
  /** While several cards of one order are drawn: how a message stood as they were begun, for whoever would leave it as it is, and does nothing else by it. */
  readonly glimpse?: ((key: string) => Promise<LivingMessage | undefined>) | undefined;
  readonly seen: SeenStore;
  readonly settings: SettingStore;
  readonly queue: WorkQueue;
  readonly retention: Retention;
  readonly calendar: Calendar;
  /** Undefined where nobody can reach us to tell. */
  readonly notices?: ChangeNotices | undefined;
  readonly directory: Directory;
  readonly matcher: Matcher;
  readonly reader: OrderReader;
  readonly messenger: Messenger;
  readonly log: Log;
  /** Undefined where nobody counts. */
  readonly tally?: Tally | undefined;
  /** Base of the links to feedback pages, without a slash at the end. */
  readonly publicUrl: string;
  /** The app's id in the organisation's catalogue of Teams: links lead to the tab by it. Undefined too where nobody can sign in to the tab. */
  readonly catalogAppId?: string | undefined;
  /** A new unguessable id (UUID). */
  readonly newId: () => string;
  /** Tells in this process that an order has changed or work has been planned. */
  readonly feed: ChangeFeed;
}

export function areaOf(world: World, id: string): Area {
  const area = world.areas.find((one) => one.id === id);
  invariant(area !== undefined, 'an order belongs to a known area');
  return area;
}

/** The order and its area, or undefined for an unknown number. */
export async function findOrder(
  world: World,
  number: OrderNumber,
): Promise<{ readonly order: Order; readonly area: Area } | undefined> {
  const order = await world.orders.load(number);
  return order === undefined ? undefined : { order, area: areaOf(world, order.area) };
}
