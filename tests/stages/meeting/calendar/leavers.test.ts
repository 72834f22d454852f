import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../src/kernel/time/instant.ts';
import { evolve } from '../../../../src/model/order/evolve.ts';
import type { Jobs, PlannedJob } from '../../../../src/model/planned/jobs.ts';
import { recheckPeople } from '../../../../src/model/planned/polls.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import type { Commit } from '../../../../src/ports/stores/order-store.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { checkPeople, checkPeopleAgain } from '../../../../src/stages/meeting/calendar/leavers.job.ts';
import { noticeLeavers, type LeaverFacts } from '../../../../src/stages/meeting/calendar/leavers.ts';
import { NOW, SLOT, anArea, anOffer, anOrder } from '../../../support/order-builder.ts';

const holder = (id: string) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared: false });
const paired = anOrder({
  phase: 'confirmed',
  choices: [SLOT],
  offers: [anOffer({ id: 'offer-kaisa', consultant: 'kaisa', state: 'accepted' })],
  seats: [
    { index: 0, role: 'lead', holder: holder('kaisa') },
    { index: 1, role: 'recorder', holder: holder('pekka') },
  ],
});
const there: LeaverFacts = {
  bank: new Map([
    ['kaisa', {}],
    ['pekka', {}],
  ]),
  gone: new Set(),
  meetingDay: '2026-12-10',
};
const events = (facts: Partial<LeaverFacts>, order = paired) => {
  const decision = noticeLeavers(order, { ...there, ...facts }, NOW);
  return decision.ok ? decision.events : [];
};
const left = { type: 'SeatWithdrawn', seat: 0, because: 'left' };

describe('somebody leaves', () => {
  it('Somebody leaves is nothing while everybody is there', () => {
    expect(events({})).toEqual([]);
  });

  it('Somebody leaves frees the seat of a consultant who is no longer in the bank, or whose account is closed', () => {
    expect(events({ bank: new Map([['pekka', {}]]) })).toEqual([left]);
    expect(events({ gone: new Set(['kaisa']) })).toEqual([left]);
  });

  it('Somebody leaves frees it when the permission ends before the meeting, and not when it lasts over it', () => {
    const until = (permissionUntil: string) =>
      new Map([
        ['kaisa', { permissionUntil }],
        ['pekka', {}],
      ]);
    expect(events({ bank: until('2026-12-09') })).toEqual([left]);
    expect(events({ bank: until('2026-12-10') })).toEqual([]);
  });

  it('Somebody leaves is for the coordinator’s eyes, and the seat is searched again', () => {
    const cause = { by: 'bot', role: 'bot', via: 'job' } as const;
    const event = { type: 'SeatWithdrawn', seat: 0, because: 'left' } as const;
    expect(evolve(paired, { no: 2, at: NOW, cause, event })).toMatchObject({ phase: 'offering', problem: 'consultant-left' });
  });

  it('Somebody leaves of the orderer is told to the coordinator once, and nothing is taken away', () => {
    const told = [{ type: 'ProblemNoticed', problem: 'orderer-left' }];
    expect(events({ gone: new Set(['orderer-1']) })).toEqual(told);
    expect(events({ gone: new Set(['orderer-1']) }, { ...paired, problem: 'orderer-left' })).toEqual([]);
  });

  it('Somebody leaves waits no longer for the answer of somebody who was only asked', () => {
    const offers = [anOffer({ id: 'offer-kaisa', consultant: 'kaisa' }), anOffer({ id: 'offer-pekka', consultant: 'pekka' })];
    const asking = anOrder({ phase: 'offering', choices: [SLOT], offers });
    expect(events({ bank: new Map([['pekka', {}]]) }, asking)).toEqual([{ type: 'OffersLapsed', offers: ['offer-kaisa'] }]);
    expect(events({ bank: new Map() }, { ...asking, phase: 'stuck', choices: [] })).toEqual([]);
  });

  it('Somebody leaves changes nothing of a meeting that has been held', () => {
    expect(events({ bank: new Map() }, { ...paired, phase: 'held' })).toEqual([]);
  });
});

it('People who are missing at the same time are each looked for again, and the keys are forgotten with those of the rounds', () => {
  const keys = [['kaisa'], ['pekka'], ['kaisa', 'pekka'], ['kaisa']].map((people) => recheckPeople('itaraja', people, NOW).key);
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^round[/]people[.]check-again[/]itaraja[/]/u);
});

describe('somebody whom the directory does not know', () => {
  const standings: Record<string, string> = {};
  const planned: PlannedJob[] = [];
  const settings = new Map<string, unknown>();
  let order: Order = paired;
  const bank = async () => ['kaisa', 'pekka'].map((id) => ({ id }));
  const world = {
    areas: [anArea()],
    clock: { now: () => NOW },
    directory: { standings: async (ids: readonly string[]) => new Map(ids.map((id) => [id, standings[id] ?? 'active'])) },
    settings: {
      get: async (key: string) => settings.get(key),
      set: async (key: string, value: unknown) => settings.set(key, value),
    },
    queue: { plan: async (jobs: readonly PlannedJob[]) => void planned.push(...jobs) },
    bank: { some: bank },
    orders: {
      inPhases: async () => [order],
      change: async (_number: string, work: (one: Order) => { readonly commit?: Commit; readonly result: unknown }) => {
        const { commit, result } = work(order);
        order = commit?.after ?? order;
        return result;
      },
    },
    feed: { tell: () => undefined },
  } as unknown as World;

  async function again(): Promise<readonly PlannedJob[]> {
    const jobs = planned.splice(0);
    for (const { needs } of jobs) await checkPeopleAgain(world, '', needs as Jobs['people.check-again']);
    return jobs;
  }

  it('Somebody whom the directory does not know is believed to have left at a second look some minutes later, and only if the directory knew them before', async () => {
    standings['stranger'] = 'absent';
    order = { ...paired, orderer: { id: 'stranger', name: 'S' } };
    await checkPeople(world, anArea(), '2026-12-01');
    expect(planned).toEqual([]);
    order = paired;
    await checkPeople(world, anArea(), '2026-12-01');
    for (const isPassing of [true, false]) {
      standings['kaisa'] = 'absent';
      await checkPeople(world, anArea(), '2026-12-01');
      expect(order.phase).toBe('confirmed');
      if (isPassing) standings['kaisa'] = 'active';
      expect(await again()).toMatchObject([{ job: 'people.check-again', due: NOW + 3 * MINUTE, needs: { people: ['kaisa'] } }]);
      expect(order.phase).toBe(isPassing ? 'confirmed' : 'offering');
    }
  });
});
