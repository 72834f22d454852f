import { isLocalDate, instantOf, type Zone } from '../../kernel/time/zone.ts';
import { addDays } from '../../kernel/time/calendar-date.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import { OPEN_PHASES } from '../../model/order/phases.ts';
import type { Phase } from '../../model/order/order.ts';
import type { OrderSearch } from '../../ports/stores/order-finder.ts';

/** What a list of orders is narrowed by, as it stands in the address. */
export const FILTERS = ['words', 'phase', 'method', 'municipality', 'sector', 'coordinator', 'from', 'to'] as const;

export type Filters = Partial<Readonly<Record<(typeof FILTERS)[number], string>>>;

const LONGEST = 100;

/** What the address says, without what is empty or absurdly long. */
export function filtersIn(query: Readonly<Record<string, string>>): Filters {
  const given = FILTERS.map((name) => [name, (query[name] ?? '').trim().slice(0, LONGEST)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** 'open', as it is without a word, are all that are not over; 'all' are all. */
export function searchFor(filters: Filters, zone: Zone): Omit<OrderSearch, 'within' | 'most'> {
  const { words, method, municipality, sector } = filters;
  return { words, method, municipality, sector, phases: phasesOf(filters.phase), period: periodOf(filters, zone) };
}

export const ALL = 'all';
export const OPEN = 'open';

function phasesOf(phase: string = OPEN): readonly Phase[] | undefined {
  if (phase === ALL) return undefined;
  return phase === OPEN ? OPEN_PHASES : [phase as Phase];
}

/** Days, both included; a day that is none limits nothing. */
function periodOf({ from = '', to = '' }: Filters, zone: Zone): Interval | undefined {
  const [first, last] = [isLocalDate(from) ? from : undefined, isLocalDate(to) ? to : undefined];
  if (first === undefined && last === undefined) return undefined;
  return {
    start: instantOf(first ?? '2000-01-01', '00:00', zone),
    end: instantOf(addDays(last ?? '2199-12-30', 1), '00:00', zone),
  };
}

/** The address of the list with these filters, and what else is given. */
export function addressOf(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filters, ...more }).toString();
  return query === '' ? '/desk/orders' : `/desk/orders?${query}`;
}
