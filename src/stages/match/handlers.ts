import type { JobHandlers } from '../../runtime/handlers.ts';
import { searchTimes } from './search.job.ts';

export const matchJobs = { 'match.search': searchTimes } satisfies Partial<JobHandlers>;
