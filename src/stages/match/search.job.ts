import { unchanged } from '../../kernel/decision.ts';
import { BY_ITSELF } from '../../model/order/events.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { gatherForSearch } from './gather.port.ts';
import { proposeTimes } from './times/propose-times.ts';
import { weeksAhead } from './series/later-date.ts';
import { searchFor } from './series/search-row.ts';
import { periodToRead } from './nearest/variations.ts';

/**
 * Reads calendars and proposes times, or hands the order over with the nearest change that would help. Whose wish has changed
 * meanwhile is searched anew: these times are not what they ask for.
 */
export const searchTimes: JobHandler<'match.search'> = async (world, number, needs) => {
  const order = await world.orders.load(number);
  if (order?.phase !== 'searching') return;
  const facts = await gatherForSearch(world, order, periodToRead);
  const result = searchFor(facts, weeksAhead(order));
  const { order: after } = await change(world, number, BY_ITSELF, (present) =>
    present.version === order.version ? proposeTimes(present, result, facts.need) : unchanged(),
  );
  if (after.phase === 'searching') await searchTimes(world, number, needs);
};
