import { json, Router } from 'express';
import { z } from 'zod/v4';
import { parseInstant, toIso, type Instant } from '../../../kernel/time/instant.ts';
import type { PlannedJob } from '../../../model/planned/jobs.ts';
import { advanced } from './duration.ts';

/** The app's clock as development may move it. */
export interface ClockControl {
  now(): Instant;
  /** Work that waits for its time, soonest first. */
  planned(): Promise<readonly PlannedJob[]>;
  /** Ends when all work that fell due on the way has been done; by steps of at least so many milliseconds. */
  jump(to: Instant, step: number): Promise<void>;
}

const step = z.string().optional();
const moveSchema = z.union([z.strictObject({ advance: z.string(), step }), z.strictObject({ to: z.string(), step })]);

/** `POST /development/clock`, `GET /development/next`: only where the configuration allows it. Moves follow one another. */
export function clockRoutes(clock: ClockControl): Router {
  const router = Router();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  router.post('/development/clock', json({ limit: '1kb' }), async (request, response) => {
    const isMoved = await inTurn(() => move(clock, request.body));
    if (isMoved) response.json({ now: toIso(clock.now()) });
    else response.status(400).json({ error: 'send {"advance":"PT2H"} or {"to":"2026-12-01T10:00:00Z"}, not in the past' });
  });
  router.get('/development/next', async (_request, response) => {
    const planned = (await clock.planned()).map(plannedJson);
    response.json({ due: planned[0]?.due ?? null, now: toIso(clock.now()), planned });
  });
  return router;
}

/** What is to be done when, and for whom where it is for one person. */
function plannedJson({ job, order, due, needs }: PlannedJob) {
  const to = 'to' in needs && 'person' in needs.to ? { person: needs.to.person } : {};
  return { job, order, due: toIso(due), ...to };
}

async function move(clock: ClockControl, body: unknown): Promise<boolean> {
  const asked = moveSchema.safeParse(body);
  if (!asked.success) return false;
  const now = clock.now();
  const to = 'to' in asked.data ? parseInstant(asked.data.to) : advanced(now, asked.data.advance);
  const each = asked.data.step === undefined ? 0 : advanced(0, asked.data.step);
  if (to === undefined || to < now || each === undefined) return false;
  await clock.jump(to, each);
  return true;
}
