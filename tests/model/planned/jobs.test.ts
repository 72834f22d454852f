import { expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { JOBS, NO_ORDER, type JobName, type PlannedJob } from '../../../src/model/planned/jobs.ts';
import { ROUND_NAMES } from '../../../src/model/planned/rounds.ts';
import { waitsUntil } from '../../../src/runtime/working/late-work.ts';
import type { World } from '../../../src/runtime/world.ts';
import { anArea, anOrder, NOW } from '../../support/order-builder.ts';

const NAMES = Object.keys(JOBS) as readonly JobName[];
const NIGHT = NOW + 16 * HOUR;
const order = anOrder();
const world = {
  areas: [anArea()],
  clock: { now: () => NIGHT },
  orders: { load: async (number: string) => (number === order.number ? order : undefined) },
} as unknown as World;

it.each(NAMES)('%s waits for the morning when it comes late at night, or does not, as its row says', async (job) => {
  const number = JOBS[job].belongsTo === 'area' ? NO_ORDER : order.number;
  const until = await waitsUntil(world, { job, order: number, key: 'k', needs: {}, due: NOW } as unknown as PlannedJob);
  expect(until === undefined).toBe(JOBS[job].late === 'at-once');
});

it('The work of an area wakes nobody by itself, and a round is such work', () => {
  for (const job of NAMES.filter((name) => JOBS[name].belongsTo === 'area')) expect(JOBS[job].late).toBe('at-once');
  for (const round of ROUND_NAMES) expect(JOBS[round].belongsTo).toBe('area');
});
