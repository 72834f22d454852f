import { beforeEach, describe, expect, it } from 'vitest';
import { PermanentError, TransientError } from '../../../src/kernel/errors.ts';
import { DAY, HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import type { PlannedJob } from '../../../src/model/planned/jobs.ts';
import { DEBOUNCE_MS } from '../../../src/model/planned/polls.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { webhooksFor, webhookReceiver } from '../../../src/runtime/webhooks.ts';
import type { World } from '../../../src/runtime/world.ts';
import { lookAtCalendar } from '../../../src/stages/meeting/calendar/calendar-look.job.ts';
import { NOW, SLOT, anArea, anOrder } from '../../support/order-builder.ts';

const AREA = anArea();
const { mailbox } = AREA;
const booked = anOrder({ phase: 'preparing', choices: [SLOT], booking: { eventId: 'event-1' } });

let now: number;
let asked: string[];
let logged: unknown[];
let planned: Map<string, PlannedJob>;
let ahead: Record<string, readonly Order[]>;
let fault: Error | undefined;
let world: World;

beforeEach(() => {
  [now, asked, logged, planned, fault] = [NOW, [], [], new Map(), undefined];
  ahead = { [AREA.id]: [booked] };
  const kept = new Map<string, unknown>();
  const answer = (what: string): Promise<void> => {
    asked.push(what);
    return fault === undefined ? Promise.resolve() : Promise.reject(fault);
  };
  const note = (fields: unknown): void => void logged.push(fields);
  world = {
    clock: { now: () => now },
    areas: [AREA, anArea({ id: 'muu' })],
    orders: { inPhases: async (area: string) => ahead[area] ?? [], load: async () => undefined, change: async () => ({}) },
    settings: {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: unknown) => void kept.set(key, value),
      setOnce: async (key: string, value: unknown) => (kept.has(key) ? kept : kept.set(key, value)).get(key),
    },
    queue: { plan: async (jobs: readonly PlannedJob[]) => jobs.forEach((job) => planned.set(job.key, job)) },
    bank: { some: async () => [] },
    directory: { emailOf: async () => undefined },
    calendar: {
      changes: async (_mailbox: string, _period: unknown, mark: string | undefined) => {
        asked.push(`changes since ${mark ?? 'ever'}`);
        return { changed: new Set(), mark: 'm' };
      },
    },
    notices: { begin: () => answer('begin'), end: () => answer('end') },
    log: { info: note, warn: note, error: note },
  } as unknown as World;
});

const look = (isAnew = false, area = AREA.id) => lookAtCalendar(world, '', { area, isAnew });
const looksPlanned = () => [...planned.values()].map(({ due, needs }) => [due - now, 'isAnew' in needs]);

describe('asking to be told of changes', () => {
  it('Asking to be told of changes comes before the first look of each day, and when the word has failed', async () => {
    await look();
    now += 15 * MINUTE;
    await look();
    expect(asked).toEqual(['begin', 'changes since ever', 'changes since m']);
    await look(true);
    now += DAY;
    await look();
    expect(asked.slice(3)).toEqual(['begin', 'changes since ever', 'begin', 'changes since ever']);
  });

  it('Asking to be told of changes is not needed for the looks: what passes is tried within the hour, what does not the next day', async () => {
    fault = new TransientError('Graph did not answer');
    await look();
    expect(asked).toEqual(['begin', 'changes since ever']);
    expect(looksPlanned()).toEqual([
      [15 * MINUTE, false],
      [HOUR, true],
    ]);
    planned.clear();
    fault = new PermanentError('Graph answered 403', { code: 'ErrorAccessDenied' });
    await look(true);
    expect(looksPlanned()).toEqual([[15 * MINUTE, false]]);
    expect(logged.at(-1)).toEqual({ area: AREA.id, code: 'ErrorAccessDenied' });
  });

  it('Asking to be told of changes ends with the last meeting of the mailbox, and begins again with the next', async () => {
    await look();
    ahead = { muu: [booked] };
    await look();
    expect(asked.slice(2)).toEqual([]);
    ahead = {};
    await look(false, 'muu');
    expect(asked.slice(2)).toEqual(['end']);
    ahead = { [AREA.id]: [booked] };
    await look();
    expect(asked.slice(3)).toEqual(['begin', 'changes since ever']);
  });

  it('Asking to be told of changes is left out where nobody can reach us', async () => {
    world = { ...world, notices: undefined };
    await look();
    ahead = {};
    await look();
    expect([asked, logged]).toEqual([['changes since ever'], []]);
  });
});

describe('word of a change', () => {
  it('Word of a change comes to one webhook for each mailbox, the same in every process, which another key empties', async () => {
    const webhooks = await webhooksFor(world.settings, world.areas, () => 'key');
    expect(webhooks).toMatchObject([{ mailbox }]);
    expect(await webhooksFor(world.settings, world.areas, () => 'other')).toEqual(webhooks);
    const [webhook] = webhooks;
    expect(`${webhook?.code} ${webhook?.secret}`).toMatch(/^[0-9a-f]{32} [0-9a-f]{64}$/);
    expect(webhook?.secret).not.toContain(webhook?.code);
  });

  it('Word of a change becomes one look at each area of the mailbox, however much is told', async () => {
    const desk = webhookReceiver(world, await webhooksFor(world.settings, world.areas, () => 'key'));
    for (let no = 0; no < 50; no += 1) {
      now += DEBOUNCE_MS / 50 - 1;
      await desk.told(mailbox, false);
    }
    await desk.told('nobody@example.fi', false);
    const waiting = [...planned.values()].map(({ job, due, needs }) => [job, due, needs]);
    expect(waiting).toEqual([
      ['calendar.look', NOW + DEBOUNCE_MS, { area: AREA.id }],
      ['calendar.look', NOW + DEBOUNCE_MS, { area: 'muu' }],
    ]);
    await desk.told(mailbox, true);
    expect(planned.get(`calendar.look/${AREA.id}/${NOW + DEBOUNCE_MS}/anew`)?.needs).toEqual({
      area: AREA.id,
      isAnew: true,
    });
  });
});
