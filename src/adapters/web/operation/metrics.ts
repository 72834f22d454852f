import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Numbers for the operator, as Prometheus reads them. Labels come from closed lists: never an order, a person or a path with a code. */
export interface Metrics {
  requestDone(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  jobDone(job: string, outcome: 'done' | 'retried' | 'parked'): void;
  turnTaken(kind: string): void;
  text(): Promise<string>;
}

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'verkostobotti_http_seconds',
    help: 'Time to answer a request, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'verkostobotti_jobs_total',
    help: 'Durable jobs run, by job and outcome',
    labelNames: ['job', 'outcome'],
    registers: [registry],
  });
  const turns = new Counter({
    name: 'verkostobotti_turns_total',
    help: 'Turns with people, by kind',
    labelNames: ['kind'],
    registers: [registry],
  });
  return {
    requestDone: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    jobDone: (job, outcome) => jobs.inc({ job, outcome }),
    turnTaken: (kind) => turns.inc({ kind }),
    text: () => registry.metrics(),
  };
}
