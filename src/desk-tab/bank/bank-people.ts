import { addMonths, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import { zoneOf, type Area } from '../../model/area/area.ts';
import type { Consultant, Pause, PersonId } from '../../model/people/person.ts';
import { servedBy } from '../../model/people/served-areas.ts';
import { openPart } from '../../model/people/wish.ts';
import { MAY_LACK_APP, OUT_OF_REACH, type Reach } from '../../model/people/reachability.ts';
import { pausesAhead } from '../../people/pause.ts';
import { reachOf, type ReachOf } from '../../runtime/delivery/whom-reached.ts';
import { yearBefore } from '../../stages/feedback/own/own-work.ts';
import type { TabLook } from '../tab-page.ts';
import { seenIn } from './rows/bank-plan.ts';
import { keeperIn, type BankScope } from './rows/bank-scope.ts';

/** Somebody of the bank as the page shows them. */
export interface BankPerson {
  readonly person: Consultant;
  /** Other areas that they serve too. */
  readonly others: readonly Area[];
  /** Undefined: only another area may change the row. */
  readonly keeper: Area | undefined;
  /** Meetings of the last twelve months, and those agreed ahead: what the matching holds against the maximum. */
  readonly load: number;
  readonly ahead: number;
  readonly reach: Reach;
  readonly install: ReachOf['known']['install'];
  readonly isReached: boolean;
  /** The one that goes on, else the next. */
  readonly pause: Pause | undefined;
  readonly pauses: readonly Pause[];
  readonly permission: 'good' | 'soon' | 'over';
  /** They wish for something that a coordinator decides. */
  readonly isWishing: boolean;
  /** They are to be trained again soon, or should have been. */
  readonly isRefresherNear: boolean;
}

const SOON_MONTHS = 3;

export function scopeOf({ areas, tab }: TabLook): BankScope {
  return { own: areas, all: tab.world.areas };
}

export function todayOf({ areas, now }: TabLook): LocalDate {
  return localOf(now, zoneOf(areas)).date;
}

/** The rows of everybody in the bank of their areas. */
export async function rowsOf(look: TabLook): Promise<readonly Consultant[]> {
  return seenIn({ bank: await look.tab.world.bank.all(), scope: scopeOf(look) });
}

/** One of them, with what our own books know. */
export async function personOf(look: TabLook, id: PersonId): Promise<BankPerson | undefined> {
  const bank = await look.tab.world.bank.some([id]);
  return (await knownOf(look, seenIn({ bank, scope: scopeOf(look) })))[0];
}

/** What our own books know of these people of the bank. */
export async function knownOf(look: TabLook, people: readonly Consultant[]): Promise<readonly BankPerson[]> {
  const { tab, now, areas } = look;
  const [scope, today] = [scopeOf(look), todayOf(look)];
  const [area] = areas;
  if (area === undefined || people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const soon = addMonths(today, SOON_MONTHS);
  const [known, wishes, commitments] = await Promise.all([
    reachOf(tab.world, people),
    tab.world.wishes.waiting(),
    tab.world.orders.commitments(yearBefore(now, area), ids),
  ]);
  const waiting = new Map(wishes.map((wish) => [wish.person, wish]));
  const seats = new Map<string, { load: number; ahead: number }>();
  for (const { consultant, slot } of commitments.filter(({ kind }) => kind === 'seat')) {
    const { load, ahead } = seats.get(consultant) ?? { load: 0, ahead: 0 };
    seats.set(consultant, { load: load + 1, ahead: ahead + (slot.start > now ? 1 : 0) });
  }
  return people.map((person): BankPerson => {
    const { reach = 'unknown', known: its } = known.get(person.id) ?? {};
    const pauses = pausesAhead(person, today);
    return {
      person,
      others: servedBy(person, scope.all).filter(({ id }) => !scope.own.some((one) => one.id === id)),
      keeper: keeperIn(person, scope),
      ...(seats.get(person.id) ?? { load: 0, ahead: 0 }),
      ...{ reach, install: its?.install, isReached: !OUT_OF_REACH.has(reach) },
      ...{ pause: pauses[0], pauses },
      permission: permissionOf(person, today, soon),
      isWishing: openPart(waiting.get(person.id), person) !== undefined,
      isRefresherNear: person.refresherDue !== undefined && person.refresherDue <= soon,
    };
  });
}

/** Is the bot to install the app for them, where it may? */
export function lacksApp({ reach, keeper }: BankPerson): boolean {
  return keeper !== undefined && MAY_LACK_APP.has(reach);
}

function permissionOf({ permissionUntil }: Consultant, today: LocalDate, soon: LocalDate): BankPerson['permission'] {
  if (permissionUntil === undefined || permissionUntil > soon) return 'good';
  return permissionUntil < today ? 'over' : 'soon';
}
