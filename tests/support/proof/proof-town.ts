import { auditEvents } from '../../../src/adapters/prisma/audit/event-audit.ts';
import type { Database } from '../../../src/adapters/prisma/database/database.ts';
import { turnHandlers } from '../../../src/app.ts';
import { prismaSettings, prismaStores } from '../../../src/adapters/prisma/stores.ts';
import { prismaQueue } from '../../../src/adapters/prisma/outbox/work-queue.ts';
import { PermanentError } from '../../../src/kernel/errors.ts';
import { idFromKey } from '../../../src/kernel/ids.ts';
import type { Instant } from '../../../src/kernel/time/instant.ts';
import type { JobName } from '../../../src/model/planned/jobs.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { TurnAnswer, Inbound, Turns } from '../../../src/ports/inbound.ts';
import type { LivingMessage, MessageStore } from '../../../src/ports/stores/message-store.ts';
import { changeFeed } from '../../../src/runtime/change-feed.ts';
import { jump, type MovableClock } from '../../../src/runtime/clock-control.ts';
import type { JobHandler, JobHandlers } from '../../../src/runtime/handlers.ts';
import { isReleased } from '../../../src/runtime/delivery/copies.ts';
import { beginRounds } from '../../../src/runtime/working/round-work.ts';
import { turns } from '../../../src/runtime/turns.ts';
import { worker, type Worker } from '../../../src/runtime/working/worker.ts';
import type { World } from '../../../src/runtime/world.ts';
import { matcher } from '../../../src/stages/match/matcher.port.ts';
import { grammarReader } from '../../../src/reading/grammar-reader.ts';
import { jobs, notePutAside } from '../../../src/stages/registry.ts';
import { NOW } from '../order-builder.ts';
import { AREAS, CONSULTANTS, PEOPLE } from './cast.ts';
import { emptied } from '../emptied.ts';
import { MemoryCalendar } from './memory-calendar.ts';
import { channelOf, chatOf, MemoryTeams } from './memory-teams.ts';
import { Mortality, type Death } from './mortality.ts';
import { WorkKeys } from './work-keys.ts';
import { TEST_KEY } from '../test-key.ts';

/** One life of the bot's process. */
interface Process {
  readonly mortality: Mortality;
  readonly world: World;
  readonly plain: World;
  readonly turns: Turns;
  readonly work: Worker;
  /** Its connections to the queue end with it. */
  readonly bury: () => Promise<void>;
}

/** The product's own rules, runtime and stores, with Teams, Graph, the clock and death in the test's hands. */
export class ProofTown {
  readonly teams = new MemoryTeams();
  readonly calendar = new MemoryCalendar();
  readonly database: Database;
  /** Errors that reached the log as bugs or parked work, and turns that threw. */
  readonly complaints: string[] = [];
  /** What the operator reads in the log. */
  readonly warnings: string[] = [];
  deaths = 0;
  /** Work that fails for good from now on. */
  readonly broken = new Set<string>();
  /** Orders as the onlookers last read them, and of which order which state has been looked through. */
  readonly known = new Map<string, Order>();
  readonly checked = new Map<string, string>();
  #now: Instant = NOW;
  readonly #keys = new WorkKeys();
  #ids = 0;
  #process: Process | undefined;
  /** A process that dies over several presses at once is followed by one other. */
  readonly #rebirths = new WeakMap<Process, Promise<void>>();

  constructor(database: Database) {
    this.database = database;
  }

  get now(): Instant {
    return this.#now;
  }

  /** The same world for those who look on: their reading kills nobody. */
  get world(): World {
    return this.#living().plain;
  }

  /** An empty database with the cast in it, everybody's chat open and the first area's channel claimed. */
  async open(): Promise<void> {
    await emptied(this.database);
    await this.#start();
    const { world } = this;
    await world.bank.replace(CONSULTANTS);
    for (const { id } of PEOPLE) await world.conversations.save(`person/${id}`, chatOf(id));
    await world.conversations.save(`desk/${AREAS[0]?.id ?? ''}`, channelOf(AREAS[0]?.id ?? ''));
  }

  async close(): Promise<void> {
    await this.#process?.bury();
    this.#process = undefined;
  }

  /** What the bot answers; undefined when it died before it could. */
  async take(inbound: Inbound): Promise<TurnAnswer | undefined> {
    try {
      return await this.#alive((process) => process.turns.take(inbound));
    } catch (error) {
      this.complaints.push(`a turn threw: ${inbound.kind} ${inbound.kind === 'press' ? inbound.verb : ''} ${String(error)}`);
      return undefined;
    }
  }

  /** Does what is due, with another life when the process dies over it. */
  async settle(): Promise<void> {
    while ((await this.#alive(({ work }) => work.settle().then(() => 'done'))) === undefined);
  }

  async moveTo(to: Instant): Promise<void> {
    const clock: MovableClock = {
      now: () => this.#now,
      moveTo: async (at) => void (this.#now = Math.max(this.#now, at)),
      movingTo: undefined,
    };
    while (
      (await this.#alive(({ work, world }) => jump({ clock, queue: world.queue, worker: work }, to).then(() => 'done'))) ===
      undefined
    );
  }

  /** The clock leaps: the machine was off, and whatever fell due meanwhile is due all at once. */
  async leapTo(to: Instant): Promise<void> {
    this.#now = to;
    await this.settle();
  }

  /** The process will die at one of its next calls to the world. */
  planDeath(death: Death): void {
    this.#living().mortality.plan(death);
  }

  async restart(): Promise<void> {
    const process = this.#living();
    process.mortality.kill();
    await this.#reborn(process);
  }

  async audit(): ReturnType<typeof auditEvents> {
    return auditEvents(this.database, TEST_KEY.audit);
  }

  newId(): string {
    this.#ids += 1;
    return idFromKey(`proof-${this.#ids}`);
  }

  #living(): Process {
    if (this.#process === undefined) throw new Error('the town is open only after open()');
    return this.#process;
  }

  async #alive<T>(work: (process: Process) => Promise<T>): Promise<T | undefined> {
    const process = this.#living();
    const outcome = await Promise.race([work(process), process.mortality.died, hung()]);
    if (outcome !== 'died') return outcome;
    await this.#reborn(process);
    return undefined;
  }

  #reborn(dead: Process): Promise<void> {
    const begun = this.#rebirths.get(dead) ?? this.#follow(dead);
    this.#rebirths.set(dead, begun);
    return begun;
  }

  async #follow(dead: Process): Promise<void> {
    this.deaths += 1;
    for (const delivery of this.teams.deliveries.slice(-30)) delivery.wasCutByDeath = true;
    await dead.bury();
    await this.#start();
  }

  async #start(): Promise<void> {
    const mortality = new Mortality();
    const clock = { now: () => this.#now };
    const { areas: _areas, ...stores } = prismaStores(this.database, clock, TEST_KEY);
    const queue = this.#keys.ofQueue(prismaQueue(this.database, clock));
    const plain: World = {
      ...stores,
      orders: this.#keys.ofOrders(stores.orders),
      settings: prismaSettings(this.database),
      messages: this.#watched(stores.messages),
      clock,
      queue,
      areas: AREAS,
      calendar: this.calendar.calendar,
      messenger: this.teams.messenger,
      directory: {
        emailOf: async (id) => `${id}@example.fi`,
        standings: async (ids) => new Map(ids.map((id) => [id, 'active' as const])),
      },
      matcher: matcher(() => plain),
      reader: grammarReader,
      log: this.#log(),
      publicUrl: 'https://bot.example.fi',
      newId: () => this.newId(),
      // Nobody waits for the search inside a turn: when it is done is for the test to say.
      feed: { ...changeFeed(), waitFor: async () => undefined },
    };
    const world: World = { ...plain, ...mortality.ofAll(plain, MORTAL), matcher: matcher(() => world) };
    await queue.start();
    await beginRounds(world);
    this.#process = {
      mortality,
      world,
      plain,
      turns: turns(world, turnHandlers),
      work: worker(world, { jobs: this.#traced(), putAside: notePutAside }),
      bury: () => queue.stop(),
    };
  }

  /** Hears which message a job begins to send, and which ones are released. */
  #watched(messages: MessageStore): MessageStore {
    const save: MessageStore['save'] = async (message) => {
      if (message.state === 'sending' && message.attempts === 0 && !isStillOnItsWay(message))
        this.teams.released.add(message.key);
      await messages.save(message);
    };
    const beginSending: MessageStore['beginSending'] = async (message) => {
      const sender = this.teams.work.getStore();
      if (sender !== undefined) sender.key = message.key;
      return messages.beginSending(message);
    };
    const replace: MessageStore['replace'] = async (known, present) => {
      const isPut = await messages.replace(known, present);
      if (isPut && isReleased(present)) this.teams.released.add(present.key);
      return isPut;
    };
    return { ...messages, save, replace, beginSending };
  }

  #log(): World['log'] {
    const warn = (fields: Readonly<Record<string, unknown>>, message: string): void => {
      this.warnings.push(`${message} ${JSON.stringify(fields)}`);
    };
    const complain = (fields: Readonly<Record<string, unknown>>, message: string): void => {
      // Where Teams refuses everybody, the log is the last place: no fault of ours.
      if (/nobody at the desk|neither a coordinator nor a deputy/.test(message)) return warn(fields, message);
      this.complaints.push(`${message} ${JSON.stringify(fields)}`);
    };
    return { info: () => undefined, warn, error: complain };
  }

  /** Every sending knows for which card, or else for which job it is. */
  #traced(): JobHandlers {
    const traced = Object.entries(jobs).map(([name, handler]) => {
      const run: JobHandler<JobName> = (world, order, needs) =>
        this.teams.work.run({ key: `${name}/${order}/${JSON.stringify(needs)}` }, async () => {
          if (this.broken.has(name)) throw new PermanentError('broken on purpose', { code: 'broken' });
          await (handler as JobHandler<JobName>)(world, order, needs);
        });
      return [name, run] as const;
    });
    return Object.fromEntries(traced) as unknown as JobHandlers;
  }
}

/** Refused, and to be tried again: nothing was released. */
function isStillOnItsWay({ outcome = '', place }: LivingMessage): boolean {
  return ['refused', 'forbidden', 'no-conversation'].includes(outcome) || (outcome === 'reopened' && !place.startsWith('desk/'));
}

/** Real time after which whatever is being done is taken for hung. */
const HUNG_MS = 120_000;

function hung(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('it hangs')), HUNG_MS).unref());
}

/** Where the process meets the world around it: before and after each of these calls it may die. */
const MORTAL = [
  'orders',
  'answers',
  'people',
  'bank',
  'conversations',
  'messages',
  'seen',
  'queue',
  'retention',
  'settings',
  'calendar',
  'messenger',
] as const satisfies readonly (keyof World)[];
