import { orderPages } from './orders/pages.ts';
import type { TabPage } from './page.ts';

/** Every page of the tab; the first whose path fits is it. */
export const PAGES: readonly TabPage[] = [...orderPages];
