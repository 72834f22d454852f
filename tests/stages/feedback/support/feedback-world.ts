import type { Instant } from '../../../../src/kernel/time/instant.ts';
import type { PlannedJob } from '../../../../src/model/work/jobs.ts';
import type { CodeGroup, Order } from '../../../../src/model/order/order.ts';
import type { Answer, AnswerStore } from '../../../../src/ports/stores/answer-store.ts';
import type { Outcome } from '../../../../src/ports/stores/order-store.ts';
import type { Press, Visitor } from '../../../../src/runtime/handlers.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { anArea, anOffer, anOrder, SLOT } from '../../../support/order-builder.ts';

export const CODES: Readonly<Record<CodeGroup, string>> = {
  child: 'BCDF2345',
  young: 'BCDF2346',
  client: 'BCDF2347',
  close: 'BCDF2348',
  professional: 'BCDF2349',
};

/** A staffed meeting with its codes; held unless told otherwise. */
export function aMeeting(overrides: Partial<Order> = {}): Order {
  const holder = (n: number) => ({
    id: `consultant-${n}`,
    name: `Konsultti ${n}`,
    offer: `offer-${n}`,
    since: 0,
    isPrepared: true,
  });
  return anOrder({
    phase: 'held',
    heldAt: SLOT.end,
    choices: [SLOT],
    offers: [anOffer({ state: 'accepted' })],
    seats: [
      { index: 0, role: 'lead', holder: holder(1) },
      { index: 1, role: 'recorder', holder: holder(2) },
    ],
    codes: CODES,
    ...overrides,
  });
}

/** What the feedback stage asks of the world, in memory. */
export interface FeedbackWorld {
  readonly world: World;
  readonly answers: Answer[];
  readonly planned: PlannedJob[];
  order: Order;
  now: Instant;
}

export function feedbackWorld(order: Order = aMeeting(), now: Instant = SLOT.end + 3_600_000): FeedbackWorld {
  const given = new Set<string>();
  const state: FeedbackWorld = { order, now, answers: [], planned: [], world: undefined as unknown as World };
  const take = (key: string): boolean => {
    const isNew = !given.has(key);
    given.add(key);
    return isNew;
  };
  const answers: AnswerStore = {
    give: async (answer, sheet) => {
      const isNew = take(`${answer.order}/${answer.survey}/${sheet}`);
      if (isNew) state.answers.push(answer);
      return isNew;
    },
    skip: async (number, survey, sheet) => void take(`${number}/${survey}/${sheet}`),
    hasAnswered: async (number, survey, person) => given.has(`${number}/${survey}/${person}`),
    ofOrders: async () => state.answers,
    byCode: async (code) => {
      const group = (Object.keys(state.order.codes) as CodeGroup[]).find((one) => state.order.codes[one] === code);
      return group && { order: state.order.number, group };
    },
  };
  let ids = 0;
  const parts: Partial<World> = {
    clock: { now: () => state.now },
    areas: [anArea()],
    answers,
    publicUrl: 'https://bot.example.fi',
    newId: () => `id-${(ids += 1)}`,
    orders: {
      load: async (number: string) => (number === state.order.number ? state.order : undefined),
      change: async <T>(_number: string, work: (order: Order) => Outcome<T>) => {
        const { commit, result } = work(state.order);
        if (commit !== undefined) state.order = commit.after;
        return result;
      },
    } as unknown as World['orders'],
    queue: { plan: async (jobs: readonly PlannedJob[]) => void state.planned.push(...jobs) } as unknown as World['queue'],
    feed: { tell: () => undefined } as unknown as World['feed'],
  };
  return Object.assign(state, { world: parts as World });
}

export function pressBy(id: string, verb: string, inputs: Readonly<Record<string, string>>, now = SLOT.end + 3_600_000): Press {
  const visitor: Visitor = { id, name: 'Joku', tenant: 'tenant', language: 'fi' };
  return {
    verb,
    inputs: { order: 'VP-2026-0001', ...inputs },
    visitor,
    now,
    pressed: { conversationId: 'c', activityId: 'a' },
    hurry: AbortSignal.abort(),
  };
}
