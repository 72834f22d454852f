import type { Instant } from '../../../../src/kernel/time/instant.ts';
import type { PlannedJob } from '../../../../src/model/planned/jobs.ts';
import type { Survey } from '../../../../src/model/feedback/sheets.ts';
import type { CodeGroup, Order } from '../../../../src/model/order/order.ts';
import type { AnswerStore, GivenSheet } from '../../../../src/ports/stores/answer-store.ts';
import type { Outcome } from '../../../../src/ports/stores/order-store.ts';
import type { Press, Visitor } from '../../../../src/runtime/handlers.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { anArea, anOffer, anOrder, SLOT } from '../../../support/order-builder.ts';
import { unhurried } from '../../../support/patience.ts';

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
  readonly answers: GivenSheet[];
  /** Surveys that were closed; 'touched' where nothing was changed. */
  readonly closed: string[];
  /** Own cards that were edited to thanks, and those that were deleted. */
  readonly edited: string[];
  readonly removed: string[];
  readonly planned: PlannedJob[];
  order: Order;
  now: Instant;
}

export function feedbackWorld(order: Order = aMeeting(), now: Instant = SLOT.end + 3_600_000): FeedbackWorld {
  const given = new Set<string>();
  const state: FeedbackWorld = {
    order,
    now,
    answers: [],
    edited: [],
    removed: [],
    closed: [],
    planned: [],
    world: undefined as unknown as World,
  };
  const take = (key: string): boolean => {
    const isNew = !given.has(key);
    given.add(key);
    return isNew;
  };
  const answers: AnswerStore = {
    give: async (sheet, by) => {
      const isNew = take(`${sheet.order}/${sheet.survey}/${'person' in by ? by.person : by.sheet}`);
      if (isNew) state.answers.push(sheet);
      return isNew ? 'given' : 'again';
    },
    skip: async ({ order, survey }, person) => void take(`${order}/${survey}/${person}`),
    touch: async () => void state.closed.push('touched'),
    hasAnswered: async ({ order, survey }, person) => given.has(`${order}/${survey}/${person}`),
    overcounts: async () => [],
    close: async ({ survey }) => void state.closed.push(survey),
    discard: async () => void state.closed.push('discarded'),
    release: async () => undefined,
    released: async () => [],
    cells: async () => [],
    own: async () => [],
    comments: async () => [],
    carryOver: async () => undefined,
    byCode: async (code) => {
      const group = (Object.keys(state.order.codes) as CodeGroup[]).find((one) => state.order.codes[one] === code);
      return group && { order: state.order.number, group };
    },
    linkTo: async ({ order, survey }, person) => (given.has(`${order}/${survey}/${person}`) ? undefined : linkTo(survey, person)),
    byLink: async (link) => {
      const survey = (['meeting', 'impact'] as const).find((one) => link.startsWith(linkTo(one, '')));
      if (survey === undefined) return undefined;
      const { area, number: order, phase, impactClosed } = state.order;
      const isOver = survey === 'meeting' ? phase === 'closed' : impactClosed === true;
      return isOver ? 'over' : { area, order, survey, isOf: (person) => linkTo(survey, person) === link };
    },
  };
  const sent = (key: string) => ({
    ...{ key, place: 'person/x' as const, state: 'sent' as const, attempts: 1, at: 0 },
    message: { conversationId: 'c', activityId: key },
  });
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
    messages: { find: async (key: string) => sent(key) } as unknown as World['messages'],
    people: { profile: async () => undefined } as unknown as World['people'],
    conversations: { address: async () => ({ conversationId: 'c' }) } as unknown as World['conversations'],
    messenger: {
      edit: async (_address: unknown, { activityId }: { readonly activityId: string }) => void state.edited.push(activityId),
      remove: async (_address: unknown, { activityId }: { readonly activityId: string }) => void state.removed.push(activityId),
    } as unknown as World['messenger'],
    queue: { plan: async (jobs: readonly PlannedJob[]) => void state.planned.push(...jobs) } as unknown as World['queue'],
    feed: { tell: () => undefined } as unknown as World['feed'],
  };
  return Object.assign(state, { world: parts as World });
}

/** In this world a person's link tells whose it is. */
export function linkTo(survey: Survey, person: string): string {
  return `own-${survey}-${person}`;
}

export function pressBy(id: string, verb: string, inputs: Readonly<Record<string, string>>, now = SLOT.end + 3_600_000): Press {
  const visitor: Visitor = { id, name: 'Joku', tenant: 'tenant', language: 'fi' };
  return {
    verb,
    inputs: { order: 'VP-2026-0001', ...inputs },
    visitor,
    now,
    pressed: { conversationId: 'c', activityId: 'a' },
    hurry: unhurried(),
  };
}
