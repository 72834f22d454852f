import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../src/app.ts';
import { DAY, HOUR, type Instant } from '../../src/kernel/time/instant.ts';
import { evolve } from '../../src/model/order/evolve.ts';
import type { OrderEvent, RecordedEvent } from '../../src/model/order/events.ts';
import type { Order } from '../../src/model/order/order.ts';
import type { PlannedJob } from '../../src/model/planned/jobs.ts';
import type { Commit } from '../../src/ports/stores/order-store.ts';
import type { World } from '../../src/runtime/world.ts';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { TeamsPerson } from '../../src/sandbox/teams/teams-people.ts';
import { placed } from '../../tests/support/commits.ts';
import { anOffer } from '../../tests/support/order-builder.ts';
import { freshDatabase, serverUrl } from '../database.ts';
import type { Table } from '../table.ts';

const ORDERS = 200;
/** Who ordered, and the two who led: each has a survey. */
const SURVEYS = ORDERS * 3;

/**
 * All the surveys of many meetings fall due at once, on PostgreSQL: how fast they leave while the pretend Teams takes fifty requests a second,
 * as the real one, and while it takes only thirty. The bot and the pretend Teams share a process.
 */
export async function bench(): Promise<readonly Table[]> {
  const { url, drop } = await freshDatabase(serverUrl(), 'pace');
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-pace-'));
  const silent = (): void => undefined;
  const log = { info: silent, warn: silent, error: silent };
  const sandbox = await startSandbox(startApp, { port: 0, dataDir, databaseUrl: url, log });
  try {
    const rows = [await measured(sandbox, 50), await measured(sandbox, 30)];
    const columns = [
      'Teams takes, a second',
      'surveys',
      'seconds',
      'left, a second',
      'after 5 s',
      '429',
      '% 429',
      'lost',
      'twice',
      'processor ms each',
    ];
    return [{ title: 'Surveys that fall due at once, on PostgreSQL', columns, rows }];
  } finally {
    await sandbox.stop();
    await drop();
    await rm(dataDir, { recursive: true });
  }
}

async function measured({ app, teams, clock }: RunningSandbox, perSecond: number): Promise<readonly number[]> {
  const { world } = app;
  const people = Array.from({ length: SURVEYS }, (_, no) => addPerson(teams.world, perSecond * 10_000 + no));
  const serviceUrl = `${teams.origin}/`;
  for (const { aadObjectId, chatId: conversationId, mri: memberId } of people) {
    const address = { tenant: teams.world.tenantId, serviceUrl, botId: teams.world.bot.id, conversationId, memberId };
    await world.conversations.save(`person/${aadObjectId}`, address);
  }
  const jobs = await surveysOf(world, people, clock.now());
  teams.limit.perSecond = perSecond;
  const took: number[] = [];
  const began = process.cpuUsage();
  let refused = 0;
  const done = new Promise<void>((resolve) => {
    const stop = teams.traffic.moments.subscribe(({ at, method, path }) => {
      if (at !== 'answered' || method !== 'POST' || !path.endsWith('/activities')) return;
      if (teams.traffic.list().at(-1)?.status === 429) refused += 1;
      else took.push(performance.now());
      if (took.length < SURVEYS) return;
      stop();
      resolve();
    });
  });
  await world.queue.plan(jobs);
  await done;
  const { user, system } = process.cpuUsage(began);
  await clock.advance(1);
  teams.limit.perSecond = null;
  const copies = people.map(({ chatId }) => teams.world.messages.in(chatId).length);
  const [first = 0, last = 0] = [took[0], took.at(-1)];
  const later = took.filter((at) => at > first + 5000);
  const rate = (times: readonly number[], from: number): number => Math.round((times.length * 10_000) / (last - from)) / 10;
  return [
    ...[perSecond, SURVEYS, Math.round((last - first) / 100) / 10, rate(took, first), rate(later, first + 5000)],
    ...[refused, Math.round((refused * 1000) / (SURVEYS + refused)) / 10],
    ...[copies.filter((count) => count === 0).length, copies.filter((count) => count > 1).length],
    Math.round((user + system) / SURVEYS / 100) / 10,
  ];
}

function addPerson(teams: RunningSandbox['teams']['world'], no: number): TeamsPerson {
  const aadObjectId = `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;
  const name = { givenName: 'Kaisa', surname: `Kuvitteellinen ${no}`, email: `k${no}@example.fi` };
  const person = teams.addPerson({ aadObjectId, ...name, locale: 'fi-FI', role: 'consultant' });
  person.isInstalled = true;
  return person;
}

/** Meetings that were held an hour ago, and the work of showing their surveys now. */
async function surveysOf(world: World, people: readonly TeamsPerson[], now: Instant): Promise<readonly PlannedJob[]> {
  const jobs: PlannedJob[] = [];
  for (let no = 0; no < ORDERS; no++) {
    const three = people.slice(no * 3, no * 3 + 3);
    const { order } = await world.orders.place(2026, `pace-${three[0]?.aadObjectId ?? ''}`, (number) =>
      held(number, three, now - HOUR),
    );
    for (const { aadObjectId: person } of three) {
      const key = `${order.number}/pace/${person}`;
      jobs.push({ job: 'card.show', order: order.number, key, needs: { view: 'feedback.card', to: { person } }, due: now });
    }
  }
  return jobs;
}

function held(number: string, [orderer, ...pair]: readonly TeamsPerson[], end: Instant): Commit {
  const slot = { start: end - 2 * HOUR, end };
  const block = { start: slot.start - HOUR, end: slot.end + HOUR };
  const offers = pair.map(({ aadObjectId: consultant }, seat) => anOffer({ id: `${number}-${seat}`, consultant, slot, block }));
  const events: readonly OrderEvent[] = [
    placed(number, { orderer: { id: orderer?.aadObjectId ?? '', name: 'Olli Tilaaja' } }),
    { type: 'TimeChosen', choices: [slot] },
    { type: 'OffersMade', offers },
    ...offers.map(({ id, consultant }, seat): OrderEvent => {
      return { type: 'OfferAccepted', offer: id, seat, consultant: { id: consultant, name: 'Kaisa Konsultti' } };
    }),
    { type: 'PairFilled' },
    { type: 'MeetingConfirmed' },
    { type: 'MeetingHeld' },
  ];
  const cause = { by: 'bot', role: 'bot', via: 'job' } as const;
  let after: Order | undefined;
  const recorded = events.map((event, i): RecordedEvent => {
    const one = { no: i + 1, at: event.type === 'MeetingHeld' ? end : end - 7 * DAY, cause, event };
    after = evolve(after, one);
    return one;
  });
  if (after === undefined) throw new Error('an order was placed');
  return { before: undefined, after, events: recorded, jobs: [] };
}
