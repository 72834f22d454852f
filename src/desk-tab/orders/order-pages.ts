import type { TabPage } from '../tab-page.ts';
import { actOnOrder, showOrder } from './show-order.ts';
import { showOrders } from './list.ts';
import { newOrder } from './new-order.ts';

export const orderPages: readonly TabPage[] = [
  { path: '/desk', section: 'orders', show: showOrders },
  { path: '/desk/orders', section: 'orders', show: showOrders },
  { path: '/desk/order', section: 'orders', show: newOrder },
  { path: '/desk/orders/:number', section: 'orders', show: showOrder, act: actOnOrder },
];
