import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkCounts } from '../../../ports/work-counts.ts';
import type { Tally } from '../../../ports/tally.ts';

/** Numbers for the operator, as Prometheus reads them. Labels come from closed lists: never an order, a person or a path with a code. */
export interface Metrics extends Tally {
  requestDone(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** `workNow` is asked at each reading. */
  follow(workNow: () => Promise<WorkCounts>): void;
  text(): Promise<string>;
}

/** Of a message; any other outcome is a code of Teams that we do not know, and counts as `other`. */
const OUTCOMES: readonly string[] = [
  ...['posted', 'edited', 'taken-away', 'tried-again', 'unclear', 'ambiguous'],
  ...['blocked', 'gone', 'not-in-roster', 'too-large', 'not-deleted', 'uninstalled', 'refused'],
];

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { requests, turns, calls } = histograms(registry);
  const { jobs, turnsTaken, deliveries, calendars, doubles } = counters(registry);
  const gauges = gaugesIn(registry);
  let workNow: (() => Promise<WorkCounts>) | undefined;
  return {
    requestDone: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    jobDone: (job, outcome) => jobs.inc({ job, outcome }),
    turnTaken: (kind, seconds) => {
      turnsTaken.inc({ kind });
      turns.observe({ kind }, seconds);
    },
    called: (to, outcome, seconds) => calls.observe({ to, outcome }, seconds),
    delivered: (outcome) => deliveries.inc({ outcome: OUTCOMES.includes(outcome) ? outcome : 'other' }),
    calendarsRead: (known, unknown) => {
      calendars.inc({ outcome: 'read' }, known);
      calendars.inc({ outcome: 'unreadable' }, unknown);
    },
    doubleAvoided: (what) => doubles.inc({ what }),
    follow: (asked) => (workNow = asked),
    text: async () => {
      if (workNow !== undefined) await gauges.ask(workNow);
      return registry.metrics();
    },
  };
}

function histograms(registry: Registry) {
  const [registers, buckets] = [[registry], [0.005, 0.02, 0.1, 0.5, 2, 10]];
  return {
    requests: new Histogram({
      name: 'verkostobotti_http_seconds',
      help: 'Time to answer a request, by method, route and status',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    }),
    turns: new Histogram({
      name: 'verkostobotti_turn_seconds',
      help: 'Time to answer a turn with a person, by kind',
      labelNames: ['kind'],
      buckets,
      registers,
    }),
    calls: new Histogram({
      name: 'verkostobotti_call_seconds',
      help: 'Time of a call to Teams or Graph, by outcome',
      labelNames: ['to', 'outcome'],
      buckets,
      registers,
    }),
  };
}

function counters(registry: Registry) {
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `verkostobotti_${name}_total`, help, labelNames, registers: [registry] });
  return {
    jobs: counter('jobs', 'Durable jobs run, by job and outcome', ['job', 'outcome']),
    turnsTaken: counter('turns', 'Turns with people, by kind', ['kind']),
    deliveries: counter('deliveries', 'How messages came to stand, by outcome; those of surveys are not counted', ['outcome']),
    calendars: counter('calendars', 'Calendars asked for, by whether they could be read', ['outcome']),
    doubles: counter('doubles_avoided', 'What came twice, or would have gone out twice, and did not', ['what']),
  };
}

function gaugesIn(registry: Registry) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `verkostobotti_${name}`, help, labelNames, registers: [registry] });
  const database = gauge('database_answers', '1 where the database answered just now: the counts of work and orders are its own');
  const work = gauge('work', 'Durable work, by whether it is due, waits for its time, or is parked for the operator', ['state']);
  const oldest = gauge('work_oldest_due_seconds', 'Age of the oldest work that is due and in nobody’s hands');
  const orders = gauge('orders', 'Orders by phase', ['phase']);
  const unreachable = gauge('unreachable', 'People and channels that cannot be written to');
  const connections = gauge('database_connections', 'Connections of this process, and how many wait for one', ['state']);
  const show = (now: WorkCounts): void => {
    for (const state of ['due', 'waiting', 'parked'] as const) work.set({ state }, now[state]);
    oldest.set(now.oldestDueSeconds);
    unreachable.set(now.unreachable);
    orders.reset();
    for (const [phase, count] of Object.entries({ stuck: 0, ...now.ordersByPhase })) orders.set({ phase }, count);
    connections.set({ state: 'in-use' }, now.connections.inUse);
    connections.set({ state: 'idle' }, now.connections.idle);
    connections.set({ state: 'waited-for' }, now.connections.waitedFor);
  };
  return {
    /** An outage of the database is a figure too: the rest is told all the same, and old counts are not. */
    async ask(workNow: () => Promise<WorkCounts>): Promise<void> {
      try {
        show(await workNow());
        database.set(1);
      } catch {
        for (const one of [work, oldest, orders, unreachable]) one.reset();
        database.set(0);
      }
    },
  };
}
