import { changeFeed } from '../../../../src/runtime/change-feed.ts';
import { commitOf } from '../../../../src/runtime/change.ts';
import type { PressHandler, Press, Reply, ViewFacts, Visitor, Word } from '../../../../src/runtime/handlers.ts';
import { answerTo } from '../../../../src/runtime/turns.ts';
import { render } from '../../../../src/runtime/delivery/view-facts.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { dialogueWords, guardedWords, orderPresses, orderViews, orderWords } from '../../../../src/stages/order/handlers.ts';
import { peoplePresses, peopleTurns, peopleWords } from '../../../../src/people/handlers.ts';
import { grammarReader } from '../../../../src/reading/grammar-reader.ts';
import type { Card } from '../../../../src/kernel/card/card.ts';
import type { Area } from '../../../../src/model/area/area.ts';
import type { OrderEvent } from '../../../../src/model/order/events.ts';
import type { PlannedJob } from '../../../../src/model/planned/jobs.ts';
import { seatOf, type Order } from '../../../../src/model/order/order.ts';
import type { Consultant } from '../../../../src/model/people/person.ts';
import type { Commit, OrderStore } from '../../../../src/ports/stores/order-store.ts';
import type { Draft, Profile, StoredDraft } from '../../../../src/ports/stores/people-store.ts';
import { NOW, SLOT, aConsultant, anArea, anOrder } from '../../../support/order-builder.ts';
import { inReach } from '../../../support/in-reach.ts';
import { unhurried } from '../../../support/patience.ts';

/** An order's world in memory: what the handlers of ordering need, and what they leave behind. */
export interface OrderWorld {
  readonly world: World;
  readonly commits: Commit[];
  readonly planned: PlannedJob[];
  readonly drafts: Map<string, StoredDraft>;
  readonly profiles: Map<string, Profile>;
  now: number;
  press(verb: string, inputs?: Record<string, string>, by?: string, pressed?: Press['pressed']): Promise<Reply>;
  say(text: string, by?: string, place?: Word['place']): Promise<readonly Reply[]>;
  put(order: Order): void;
  order(number?: string): Order | undefined;
  /** The card that a reply stands for. */
  card(reply: Reply | undefined, by?: string): Promise<Card>;
}

const NO_LOG = {
  at: NOW,
  ruleVersion: '1',
  counts: { candidates: 1, qualified: 1, free: 1, unknown: 0, starts: 1 },
  nearest: [],
  whyNot: [],
  unknown: [],
  suggested: [],
};

const handlers: Readonly<Record<string, PressHandler>> = { ...orderPresses, ...peoplePresses };

export function orderWorld(
  given: { readonly areas?: readonly Area[]; readonly bank?: readonly Consultant[]; readonly findsTimes?: boolean } = {},
): OrderWorld {
  const state = new Map<string, Order>();
  const forms = new Map<string, string>();
  const commits: Commit[] = [];
  const planned: PlannedJob[] = [];
  const drafts = new Map<string, StoredDraft>();
  const aside = new Map<string, { readonly draft: StoredDraft; readonly at: number }>();
  const profiles = new Map<string, Profile>();
  let bank = given.bank ?? [aConsultant()];
  let ids = 0;
  const feed = changeFeed();
  const keep = (commit: Commit): void => {
    commits.push(commit);
    planned.push(...commit.jobs);
    state.set(commit.after.number, commit.after);
  };
  const orders: Partial<OrderStore> = {
    load: async (number) => state.get(number),
    change: async (number, work) => {
      const order = state.get(number);
      if (order === undefined) throw new Error('no such order');
      const { commit, result } = work(order);
      if (commit !== undefined) keep(commit);
      return result;
    },
    place: async (year, key, work) => {
      const known = state.get(forms.get(key) ?? '');
      if (known !== undefined) return { order: known, isNew: false };
      const commit = work(`VP-${year}-${String(forms.size + 1).padStart(4, '0')}`);
      forms.set(key, commit.after.number);
      keep(commit);
      return { order: commit.after, isNew: true };
    },
    placedFrom: async (key) => state.get(forms.get(key) ?? ''),
    ofPerson: async (person) => {
      const isAsked = (one: Order) =>
        seatOf(one, person) !== undefined || one.offers.some(({ consultant }) => consultant === person);
      const all = [...state.values()].reverse();
      return { ordered: all.filter(({ orderer }) => orderer.id === person), asked: all.filter(isAsked) };
    },
    inPhases: async (area, phases) => [...state.values()].filter((one) => one.area === area && phases.includes(one.phase)),
    ofOrderer: async (person) => [...state.values()].filter((one) => one.orderer.id === person).reverse(),
  };
  const own: OrderWorld = {
    commits,
    planned,
    drafts,
    profiles,
    now: NOW,
    put: (order) => void state.set(order.number, order),
    order: (number = 'VP-2026-0001') => state.get(number),
    press: (verb, inputs = {}, by = 'orderer-1', pressed) => {
      const handler = handlers[verb];
      if (handler === undefined) throw new Error(`no handler for ${verb}`);
      return handler(own.world, {
        verb,
        inputs,
        visitor: visitor(profiles, by),
        pressed,
        now: own.now,
        // Who waits for times that nobody finds is answered without them.
        hurry: given.findsTimes === false ? AbortSignal.abort() : unhurried(),
      });
    },
    say: async (text, by = 'orderer-1', place = 'personal') => {
      const address = { tenant: 't', serviceUrl: 'http://127.0.0.1', conversationId: `a:${by}`, botId: 'bot' };
      const word = { text, visitor: visitor(profiles, by), place, address, now: own.now };
      return answerTo(own.world, [...guardedWords, ...dialogueWords, ...peopleWords, ...orderWords], word);
    },
    card: async (reply, by = 'orderer-1') => {
      if (reply?.kind === 'card') return reply.card;
      if (reply?.kind === 'help') return (await peopleTurns.help(own.world, visitor(profiles, by), reply.about)).card;
      if (reply?.kind !== 'view') throw new Error('the reply is no card');
      const order = state.get(reply.order);
      const shown =
        order && (await render(own.world, orderViews as never, { order, view: reply.view, to: { person: by }, of: reply.of }));
      if (shown === undefined) throw new Error('the view shows nothing');
      return shown.card;
    },
    world: {
      clock: { now: () => own.now },
      areas: given.areas ?? [anArea()],
      orders: orders as OrderStore,
      answers: { hasAnswered: async () => false, linkTo: async () => undefined },
      people: {
        profile: async (id: string) => profiles.get(id),
        saveProfile: async (profile: Profile) => void profiles.set(profile.id, profile),
        draft: async (person: string) => drafts.get(person),
        saveDraft: async (draft: Draft) => {
          aside.delete(draft.person);
          drafts.set(draft.person, { ...draft, updatedAt: own.now });
        },
        dropDraft: async (person: string) => void drafts.delete(person),
        putDraftAside: async (person: string) => {
          const draft = drafts.get(person);
          if (draft !== undefined) aside.set(person, { draft, at: own.now });
          drafts.delete(person);
        },
        takeUpDraft: async (person: string, since: number) => {
          const kept = aside.get(person);
          if (kept !== undefined && kept.at >= since) drafts.set(person, kept.draft);
        },
      },
      bank: {
        all: async () => bank,
        find: async (id: string) => bank.find((one) => one.id === id),
        some: async (ids: readonly string[]) => bank.filter(({ id }) => ids.includes(id)),
        pause: async (id: string, pause: Consultant['pauses'][number]) => {
          bank = bank.map((one) => (one.id === id ? { ...one, pauses: [...one.pauses, pause] } : one));
        },
        resume: async (id: string, today: string) => {
          bank = bank.map((one) => (one.id === id ? { ...one, pauses: one.pauses.filter((pause) => pause.until < today) } : one));
        },
      },
      ...inReach,
      conversations: { address: async (place: string) => ({ conversationId: `a:${place.replace('person/', '')}` }) },
      queue: { plan: async (jobs: readonly PlannedJob[]) => void planned.push(...jobs) },
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      publicUrl: 'http://127.0.0.1',
      reader: grammarReader,
      feed,
    } as unknown as World,
  };
  feed.listen((order) => {
    if (given.findsTimes === false || order.phase !== 'searching') return;
    const event: OrderEvent = { type: 'TimesProposed', proposals: [{ slot: SLOT, freeCount: 6, unknownCount: 1 }], log: NO_LOG };
    const context = { cause: { by: 'bot', role: 'bot', via: 'job' }, at: own.now, area: anArea() } as const;
    keep(commitOf(order, [event], context));
    setTimeout(() => feed.tell(state.get(order.number) ?? order), 1);
  });
  return own;
}

/** The inputs of a form that has no fault: `NOW` is 1 December 2026. */
export function goodInputs(overrides: Record<string, string> = {}): Record<string, string> {
  return {
    draft: 'draft-1',
    area: 'itaraja',
    kind: 'client',
    method: 'anticipation-dialogue',
    clientAgreed: 'yes',
    unit: 'perhesosiaalityo',
    municipality: 'lappeenranta',
    placeType: 'own',
    earliestDate: '2026-12-08',
    latestDate: '2026-12-18',
    countFamily: '4',
    countProfessionals: '5',
    ...overrides,
  };
}

export function viewFacts(overrides: Partial<ViewFacts> = {}): ViewFacts {
  return {
    area: anArea(),
    now: NOW,
    language: 'fi',
    to: { person: anOrder().orderer.id },
    bank: new Map([[aConsultant().id, aConsultant()]]),
    publicUrl: 'https://bot.example',
    hasAnswered: false,
    ...overrides,
  };
}

function visitor(profiles: ReadonlyMap<string, Profile>, id: string): Visitor {
  return { id, name: `Nimi ${id}`, tenant: 't', language: profiles.get(id)?.language ?? 'fi' };
}
