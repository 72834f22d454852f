import { ConflictError } from '../../../../src/kernel/errors.ts';
import type { Area } from '../../../../src/model/area/area.ts';
import type { Commitment } from '../../../../src/model/order/commitment.ts';
import type { PlannedJob } from '../../../../src/model/planned/jobs.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import type { Consultant } from '../../../../src/model/people/person.ts';
import type { ReleasedComment } from '../../../../src/ports/stores/answer-store.ts';
import type { LivingMessage } from '../../../../src/ports/stores/message-store.ts';
import type { BookedPeople } from '../../../../src/ports/matcher.ts';
import type { Address } from '../../../../src/ports/messenger.ts';
import type { Commit, Outcome } from '../../../../src/ports/stores/order-store.ts';
import { changeFeed } from '../../../../src/runtime/change-feed.ts';
import type { PressHandler, Reply, Visitor, Word } from '../../../../src/runtime/handlers.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { deskPresses, deskWords } from '../../../../src/stages/desk/handlers.ts';
import { reportPresses, reportWords } from '../../../../src/stages/report/handlers.ts';
import { aConsultant, anArea, NOW } from '../../../support/order-builder.ts';
import { unhurried } from '../../../support/patience.ts';

/** The desk's world in memory, and what its handlers leave behind. */
export interface DeskWorld {
  readonly world: World;
  readonly commits: Commit[];
  readonly planned: PlannedJob[];
  readonly messages: Map<string, LivingMessage>;
  readonly places: Map<string, Address>;
  /** When the bot was last met in a place. */
  readonly met: Map<string, number>;
  readonly logged: string[];
  now: number;
  commitments: readonly Commitment[];
  /** Whose calendars have something else. */
  busy: readonly string[];
  /** Whose calendars cannot be read. */
  unread: readonly string[];
  comments: readonly ReleasedComment[];
  /** The database refuses the next commit as a double booking. */
  isDoubleBooked: boolean;
  order(number?: string): Order;
  press(verb: string, inputs?: Readonly<Record<string, string>>, by?: string): Promise<Reply>;
  say(text: string, by?: string, place?: Word['place']): Promise<readonly Reply[]>;
}

export const CHANNEL = '19:channel@thread.tacv2';

export function deskWorld(given: {
  readonly orders?: readonly Order[];
  readonly areas?: readonly Area[];
  readonly bank?: readonly Consultant[];
}): DeskWorld {
  const state = new Map((given.orders ?? []).map((order) => [order.number, order]));
  const bank = given.bank ?? [aConsultant(), aConsultant({ id: 'consultant-2', name: 'Kalle Kirjaaja', role: 'recorder' })];
  const plannedKeys = new Set<string>();
  const own: DeskWorld = {
    ...{ commits: [], planned: [], logged: [], messages: new Map(), places: new Map(), met: new Map() },
    ...{
      now: NOW,
      commitments: [],
      isDoubleBooked: false,
      busy: [],
      unread: [],
      comments: [],
      world: undefined as unknown as World,
    },
    order: (number = 'VP-2026-0001') => {
      const order = state.get(number);
      if (order === undefined) throw new Error(`no order ${number}`);
      return order;
    },
    press: (verb, inputs = { order: 'VP-2026-0001' }, by = 'coordinator-1') => {
      const presses: Readonly<Record<string, PressHandler>> = { ...deskPresses, ...reportPresses };
      const handler = presses[verb];
      if (handler === undefined) throw new Error(`no handler for ${verb}`);
      return handler(own.world, { verb, inputs, visitor: visitor(by), now: own.now, hurry: unhurried() });
    },
    say: async (text, by = 'coordinator-1', place = 'channel') => {
      const route = [...deskWords, ...reportWords].find((one) => one.places.includes(place) && one.pattern.test(text));
      const address = { tenant: 't', serviceUrl: 'http://127.0.0.1', conversationId: CHANNEL, botId: 'bot' };
      return (await route?.answer(own.world, { text, visitor: visitor(by), place, address, now: own.now })) ?? [];
    },
  };
  const change = async <T>(number: string, work: (order: Order) => Outcome<T>): Promise<T> => {
    const { commit, result } = work(own.order(number));
    if (commit === undefined) return result;
    if (own.isDoubleBooked) throw new ConflictError('double booking');
    own.commits.push(commit);
    state.set(number, commit.after);
    return result;
  };
  const inAreas = (area: string): readonly Order[] => [...state.values()].filter((order) => order.area === area);
  const parts = {
    clock: { now: () => own.now },
    areas: given.areas ?? [anArea()],
    orders: {
      load: async (number: string) => state.get(number),
      change,
      inPhases: async (area: string, phases: readonly string[]) => inAreas(area).filter(({ phase }) => phases.includes(phase)),
      commitments: async () => own.commitments,
    },
    answers: { comments: async () => own.comments, released: async () => [], cells: async () => [] },
    publications: { ofAreas: async () => [] },
    histories: { units: async () => new Set(), tally: async () => [], async *ofPeriod() {} },
    bank: {
      all: async () => bank,
      serving: async () => bank,
      trainees: async () => bank.filter(({ role }) => role === 'trainee'),
      members: async () => bank,
      find: async (id: string) => bank.find((one) => one.id === id),
      some: async (ids: readonly string[]) => bank.filter(({ id }) => ids.includes(id)),
    },
    matcher: {
      availabilities: async (_: Order, { consultants }: BookedPeople) =>
        new Map(consultants.map(({ id }) => [id, own.busy.includes(id) ? 'busy' : own.unread.includes(id) ? 'unknown' : 'free'])),
    },
    messages: {
      find: async (key: string) => own.messages.get(key),
      ofOrder: async (order: string) => [...own.messages.values()].filter(({ key }) => key.startsWith(`${order}/`)),
      save: async (message: LivingMessage) => void own.messages.set(message.key, message),
      replace: async (known: LivingMessage, present: LivingMessage) => {
        const isAsKnown = own.messages.get(known.key) === known;
        if (isAsKnown) own.messages.set(known.key, present);
        return isAsKnown;
      },
    },
    conversations: {
      address: async (place: string) => own.places.get(place),
      save: async (place: string, address: Address) => void own.places.set(place, address),
      metAt: async (place: string) => own.met.get(place),
    },
    queue: {
      plan: async (jobs: readonly PlannedJob[]) => {
        const fresh = jobs.filter(({ key }) => !plannedKeys.has(key));
        own.planned.push(...fresh);
        for (const { key } of fresh) plannedKeys.add(key);
        return new Set(fresh.map(({ key }) => key));
      },
    },
    log: {
      info: () => undefined,
      error: (_: unknown, message: string) => void own.logged.push(message),
      warn: (_: unknown, message: string) => void own.logged.push(message),
    },
    feed: changeFeed(),
  };
  return Object.assign(own, { world: parts as unknown as World });
}

function visitor(id: string): Visitor {
  return { id, name: 'Maija Esimerkki', tenant: 't', language: 'fi' };
}
