import type { PressHandler, WordRoute } from '../../runtime/handlers.ts';
import { reportRoute, showReport } from './report.action.ts';

export const reportPresses = { 'desk.report': showReport } satisfies Record<string, PressHandler>;

export const reportWords: readonly WordRoute[] = [reportRoute];
