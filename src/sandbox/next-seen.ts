import { JOBS, type JobName } from '../model/planned/jobs.ts';
import type { ClockReading, PlannedWork } from './bot-clock.ts';
import type { Sandbox } from './sandbox.ts';

/** Days without anything to see, at the most: an empty sandbox reaches its quarterly report in as many. */
const MOST_HOPS = 400;

/** Rounds of an area that write to somebody, when they have something to say. */
const TELLING: ReadonlySet<string> = new Set<JobName>([
  'desk.digest',
  'desk.lost',
  'order.days-over',
  'order.offer-drafts',
  'report.send',
]);

/** May somebody see something of it? The rest is the house's own work. */
export function isSeen({ job }: Pick<PlannedWork, 'job'>): boolean {
  const rows: ReadonlyMap<string, (typeof JOBS)[JobName]> = new Map(Object.entries(JOBS));
  return TELLING.has(job) || rows.get(job)?.late === 'by-day';
}

/**
 * Moves the clock until a message has come, changed or gone: from one piece of planned work that may be seen to the next, since what
 * was planned may have become needless. Undefined: nothing of the kind is planned.
 */
export async function moveToNextSeen({ clock, teams }: Pick<Sandbox, 'clock' | 'teams'>): Promise<ClockReading | undefined> {
  const met: string[] = [];
  const stop = teams.world.changes.subscribe(({ kind }) => {
    if (kind === 'message' || kind === 'removed') met.push(kind);
  });
  try {
    for (let hop = 0; hop < MOST_HOPS && met.length === 0; hop += 1) {
      const { now, planned } = await clock.refresh();
      const next = planned.find(isSeen);
      if (next === undefined) return undefined;
      await clock.moveTo(Math.max(now, next.due));
    }
    return clock.reading;
  } finally {
    stop();
  }
}
