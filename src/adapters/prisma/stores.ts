import type { AnswerStore } from '../../ports/stores/answer-store.ts';
import type { BankDesk } from '../../ports/stores/bank-desk.ts';
import type { DeskNotes } from '../../ports/stores/desk-notes.ts';
import type { OrderFinder } from '../../ports/stores/order-finder.ts';
import type { AreaStore } from '../../ports/stores/area-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ConversationStore, MessageStore } from '../../ports/stores/message-store.ts';
import type { OrderHistories } from '../../ports/stores/order-histories.ts';
import type { OrderStore } from '../../ports/stores/order-store.ts';
import type { PublicationStore } from '../../ports/stores/publication-store.ts';
import type { Bank, PeopleStore } from '../../ports/stores/people-store.ts';
import type { LinkStore } from '../../ports/stores/link-store.ts';
import type { ReachStore } from '../../ports/stores/reach-store.ts';
import type { Retention } from '../../ports/retention.ts';
import type { WishStore } from '../../ports/stores/wish-store.ts';
import type { SeenStore } from '../../ports/stores/seen-store.ts';
import type { SettingStore } from '../../ports/stores/setting-store.ts';
import type { InstallationKey } from './audit/installation-key.ts';
import { prismaDeskNotes } from './orders/desk-notes.ts';
import { prismaFinder } from './orders/order-finder.ts';
import { prismaBank, prismaBankDesk } from './people/bank.ts';
import { prismaConversations } from './people/conversation-store.ts';
import type { Database } from './database/database.ts';
import { storableJson } from './database/row-writes.ts';
import { translating } from './database/database-faults.ts';
import { prismaAnswers } from './feedback/answer-store.ts';
import { prismaMessages } from './message-store.ts';
import { prismaHistories } from './orders/order-histories.ts';
import { prismaOrders } from './orders/order-store.ts';
import { plainJson } from './orders/order-rows.ts';
import { prismaPeople } from './people/people-store.ts';
import { prismaLinks } from './people/link-store.ts';
import { prismaReach } from './people/reach-store.ts';
import { prismaWishes } from './people/wish-store.ts';
import { prismaPublications } from './feedback/publications.ts';
import { prismaRetention } from './retention.ts';

/** Everything that is remembered, by port. */
export interface Stores {
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
  readonly messages: MessageStore;
  readonly seen: SeenStore;
  readonly areas: AreaStore;
  readonly retention: Retention;
}

/** The ports' stores on one open database; `clock` says when, `key` seals the feedback and the record of events. */
export function prismaStores(database: Database, clock: Clock, key: InstallationKey): Stores {
  return {
    orders: prismaOrders(database, clock, key.audit),
    histories: prismaHistories(database),
    answers: prismaAnswers(database, key),
    publications: prismaPublications(database),
    people: prismaPeople(database, clock),
    bank: prismaBank(database, clock),
    wishes: prismaWishes(database, clock),
    conversations: prismaConversations(database, clock),
    reach: prismaReach(database, clock),
    links: prismaLinks(database, clock),
    messages: prismaMessages(database, key),
    seen: prismaSeen(database, clock),
    areas: prismaAreas(database, clock),
    retention: prismaRetention(database, key),
  };
}

/** What only the coordinator's tab asks of the database. */
export function prismaTab(
  database: Database,
  clock: Clock,
): { readonly finder: OrderFinder; readonly bank: BankDesk; readonly notes: DeskNotes } {
  return {
    finder: prismaFinder(database),
    bank: prismaBankDesk(database, clock),
    notes: prismaDeskNotes(database, clock),
  };
}

/** Needs no clock, because the clock's own offset is one of the settings. */
export function prismaSettings({ pool }: Database): SettingStore {
  const get: SettingStore['get'] = async (key) => {
    const { rows } = await pool.query<{ readonly value: unknown }>('SELECT value FROM settings WHERE key = $1', [key]);
    return rows[0]?.value ?? undefined;
  };
  const put = (key: string, value: unknown, known: string) =>
    pool.query(`INSERT INTO settings (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) ${known}`, [
      key,
      storableJson(value ?? {}),
    ]);
  return translating<SettingStore>({
    get,
    set: async (key, value) => {
      await put(key, value, 'DO UPDATE SET value = excluded.value');
    },
    setOnce: async (key, value) => {
      await put(key, value, 'DO NOTHING');
      return get(key);
    },
  });
}

function prismaSeen({ pool }: Database, clock: Clock): SeenStore {
  return translating<SeenStore>({
    firstTime: async (id) => (await pool.query(NOTE_SEEN, [id, new Date(clock.now())])).rowCount === 1,
  });
}

/** Waits for no disk: whatever lasting comes of the activity is committed after it, and the disk takes what is committed in its order. */
const NOTE_SEEN = `
  WITH haste AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true) AS set)
  INSERT INTO seen_activities (id, at) SELECT $1, $2::timestamptz FROM haste ON CONFLICT DO NOTHING`;

function prismaAreas({ prisma }: Database, clock: Clock): AreaStore {
  return translating<AreaStore>({
    save: async (area) => {
      const row = { content: plainJson(area), loadedAt: new Date(clock.now()) };
      await prisma.area.upsert({ where: { id: area.id }, create: { id: area.id, ...row }, update: row });
    },
  });
}
