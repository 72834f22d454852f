import type { JobHandlers } from '../../runtime/handlers.ts';
import { followSeries, takeTurn } from './follow.job.ts';

export const seriesJobs = {
  'series.follow': followSeries,
  'series.turn': takeTurn,
} satisfies Partial<JobHandlers>;
