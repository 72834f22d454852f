import type { Named } from '../kernel/language/language.ts';
import type { LocalDate } from '../kernel/time/calendar-date.ts';
import type { Zone } from '../kernel/time/zone.ts';
import type { Method } from './methods.ts';
import type { Person } from './person.ts';
import type { Policy } from './policy.ts';

export interface Municipality {
  readonly id: string;
  readonly name: Named;
  readonly neighbours: readonly string[];
}

export interface Sector {
  readonly id: string;
  readonly name: Named;
}

export interface Unit {
  readonly id: string;
  readonly sector: string;
  readonly municipality?: string | undefined;
  readonly name: Named;
}

/** Answers for the orders of an area; with `methods`, only for those. */
export interface Coordinator extends Person {
  readonly email: string;
  readonly phone?: string | undefined;
  readonly methods?: readonly string[] | undefined;
}

/** One area with everything its coordinator may edit, read from the area file and completed with the defaults. */
export interface Area {
  readonly id: string;
  readonly name: Named;
  readonly zone: Zone;
  /** Languages in which meetings are led. */
  readonly languages: readonly string[];
  readonly municipalities: readonly Municipality[];
  readonly sectors: readonly Sector[];
  readonly units: readonly Unit[];
  readonly coordinators: readonly Coordinator[];
  readonly deputies: readonly Coordinator[];
  readonly methods: readonly Method[];
  readonly themes: readonly { readonly id: string; readonly name: Named }[];
  /** Days off besides the Finnish public holidays. */
  readonly holidays: readonly LocalDate[];
  /** Organises the calendar events and asks free/busy. */
  readonly mailbox: string;
  readonly channelLanguage: 'fi' | 'sv' | 'en';
  readonly contact: {
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    readonly address?: string | undefined;
  };
  readonly policy: Policy;
}

/** Coordinators and deputies who answer for orders of a method; those named for it first, then those for everything. */
export function coordinatorsFor(area: Area, method: string): readonly Coordinator[] {
  const all = [...area.coordinators, ...area.deputies];
  const named = all.filter((one) => one.methods?.includes(method));
  return [...named, ...all.filter((one) => one.methods === undefined)];
}

/** May this person act as coordinator in the area? Judged on the server by id, never by what a card says. */
export function isCoordinator(area: Area, person: string): boolean {
  return [...area.coordinators, ...area.deputies].some((one) => one.id === person);
}
