import { areaPages } from './area/area-pages.ts';
import { showWhatIf } from './area/what-if/show-what-if.ts';
import { bankPages } from './bank/bank-pages.ts';
import { showCalendar } from './calendar/show-calendar.ts';
import { actOnOrderers, showOrderers } from './orderers/orderers.ts';
import { showDemand } from './demand/show-demand.ts';
import { orderPages } from './orders/order-pages.ts';
import type { TabPage } from './tab-page.ts';
import { showReports } from './reports/reports.ts';

/** Every page of the tab; the first whose path fits is it. */
export const PAGES: readonly TabPage[] = [
  ...orderPages,
  { path: '/desk/calendar', section: 'calendar', show: showCalendar },
  { path: '/desk/orderers', section: 'orders', show: showOrderers, act: actOnOrderers },
  ...bankPages,
  { path: '/desk/demand', section: 'demand', show: showDemand },
  { path: '/desk/area/what-if', section: 'area', show: showWhatIf },
  ...areaPages,
  { path: '/desk/reports', section: 'reports', show: showReports },
];
