import { answersFor, zoneOf } from '../../model/area/area.ts';
import type { Order } from '../../model/order/order.ts';
import { needsEyes, sinceOf } from '../../model/order/waiting/awaited.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { texts } from '../texts.ts';
import { wishingIn } from '../../stages/desk/morning/wishes.port.ts';
import { filtersIn, searchFor } from './filters.ts';
import { listHtml, type ListedOrder } from './list-html.ts';
import { scopesOf } from './scope.ts';

const ON_A_PAGE = 50;
/** So many that may need eyes are looked at; a desk with more has other worries. */
const MOST_LOOKED_AT = 200;

/** The orders that the person may act on: what needs them first, then all that the address asks for. */
export async function showOrders(look: TabLook): Promise<PageAnswer> {
  const { tab, visitor, areas, query, now } = look;
  const { language } = visitor;
  const filters = filtersIn(query);
  const search = searchFor(filters, zoneOf(areas));
  const within = scopesOf(areas, visitor.id, filters.coordinator);
  const page = Math.max(1, Math.min(1000, Math.floor(Number(query['page'] ?? '1')) || 1));
  const [eyed, found, ...wishes] = await Promise.all([
    tab.finder.find({ ...search, within, mayNeedEyes: true, most: MOST_LOOKED_AT }),
    tab.finder.find({ ...search, within, most: ON_A_PAGE, skip: (page - 1) * ON_A_PAGE }),
    ...areas.map((one) => wishingIn(tab.world, one)),
  ]);
  const listed = (orders: readonly Order[]): readonly ListedOrder[] =>
    orders.flatMap((order) => areas.flatMap((one) => (one.id === order.area ? [{ order, area: one }] : [])));
  const waiting = [...listed(eyed.orders.filter(needsEyes))].sort((a, b) => sinceOf(a.order) - sinceOf(b.order));
  const isYours = ({ order, area: own }: ListedOrder): boolean => answersFor(own, visitor.id, order.request.method);
  const main = listHtml({
    ...{ language, now, areas, filters, page },
    yours: waiting.filter(isYours),
    elsewhere: waiting.filter((row) => !isYours(row)),
    wishes: wishes.flat().length,
    found: listed(found.orders),
    total: found.total,
    pages: Math.ceil(found.total / ON_A_PAGE),
  });
  return { kind: 'page', title: texts[language].list.title, main };
}
