import { HOUR, type Instant } from '../../kernel/time/instant.ts';
import { instantOf } from '../../kernel/time/zone.ts';
import { weekdayOf } from '../../kernel/time/calendar-date.ts';
import type { Area } from '../../model/area/area.ts';
import { methodOf } from '../../model/area/naming.ts';
import { holders, type Order, type WishedWindow } from '../../model/order/order.ts';
import { searchedFrom } from '../../model/order/waiting/notice.ts';
import { marginsOf } from '../../model/order/block.ts';
import { keptAwayFrom } from '../../model/people/rules-of-seating.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { MatchNeed, WishedTime } from './match-facts.ts';
import type { SeatRole } from '../../model/area/methods.ts';
import { DEFAULT_MATCH_POLICY, type MatchPolicy } from './match-policy.ts';

/** However acute: people come from somewhere. */
const LEAST_HOURS = 2;

/** What an order asks of the bank, for the seats that are empty now. */
export function needOfOrder(
  order: Order,
  area: Area,
  { now, bank = [] }: { readonly now: Instant; readonly bank?: readonly Consultant[] },
): MatchNeed {
  const { request } = order;
  const isAcute = request.urgency === 'acute';
  return {
    key: order.number,
    method: methodOf(area, request.method)?.needsCoordinator === true ? undefined : request.method,
    language: request.language,
    municipality: request.placeType === 'remote' ? undefined : request.municipality,
    neighbours: area.municipalities.find(({ id }) => id === request.municipality)?.neighbours ?? [],
    widenedTo: order.widenedTo,
    ...keptAwayFrom(order),
    teamRoles: emptyRoles(order, bank),
    seated: holders(order).map(({ id }) => id),
    durationMinutes: request.durationMinutes,
    ...marginsOf(order, area.policy),
    windows: request.windows.map((window) => wishedTime(window, area)),
    earliestStart: Math.max(now + LEAST_HOURS * HOUR, searchedFrom(now, area, order)),
    followUpOf: order.preferred.length === 0 ? undefined : order.preferred,
    isAcute,
    wave: Math.max(0, ...order.offers.map(({ wave }) => wave)),
    zone: area.zone,
    extraHolidays: area.holidays,
  };
}

/** An empty seat is for either role while somebody seated is trained for both: the two change. */
function emptyRoles({ seats }: Order, bank: readonly Consultant[]): readonly SeatRole[] {
  const both = new Set(bank.flatMap(({ id, role }) => (role === 'both' ? [id] : [])));
  const mayChange = seats.some(({ role, holder }) => isOfPair(role) && holder !== undefined && both.has(holder.id));
  return seats.flatMap(({ role, holder }) => (holder === undefined ? [mayChange && isOfPair(role) ? 'member' : role] : []));
}

function isOfPair(role: SeatRole): boolean {
  return role === 'lead' || role === 'recorder';
}

export function matchPolicyOf(order: Order, area: Area): MatchPolicy {
  return { ...DEFAULT_MATCH_POLICY, askUnknown: area.policy.askUnknown || order.mayAskUnknown };
}

/**
 * A window on a weekend is there because that very day was wished: the form spells out ranges without them. A holiday in the middle
 * of a week is easily forgotten, and nobody's meeting day.
 */
function wishedTime(window: WishedWindow, area: Area): WishedTime {
  const { date, from, to } = window;
  const namesDate = weekdayOf(date) >= 6;
  return { start: instantOf(date, from, area.zone), end: instantOf(date, to, area.zone), namesDate };
}
