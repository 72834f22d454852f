import type { JobHandlers, PressHandler, WordRoute } from '../../runtime/handlers.ts';
import { round } from '../../runtime/working/round-work.ts';
import { publishFeedback } from './published/publish.job.ts';
import { sendReport } from './send.job.ts';
import { reportRoute, showReport } from './report.action.ts';

export const reportPresses = { 'desk.report': showReport } satisfies Record<string, PressHandler>;

export const reportWords: readonly WordRoute[] = [reportRoute];

export const reportJobs = {
  'report.publish': round('report.publish', publishFeedback),
  'report.send': round('report.send', sendReport),
} satisfies Partial<JobHandlers>;
