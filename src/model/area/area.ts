import type { Named } from '../../kernel/language/language.ts';
import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Zone } from '../../kernel/time/zone.ts';
import type { Method } from './methods.ts';
import type { Person, PersonId, Way } from '../people/person.ts';
import type { Policy } from './policy.ts';
import type { Targets } from './targets.ts';

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
  /** How they are reached; by Teams where it says nothing. */
  readonly way?: Way | undefined;
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
  /** What reports are held against; an area that has set none has none. */
  readonly targets?: Targets | undefined;
}

/** Coordinators and deputies who answer for orders of a method; those named for it first, then those for everything. Somebody always does. */
export function coordinatorsFor(area: Area, method: string): readonly Coordinator[] {
  const all = deskOf(area);
  const found = [...namedFor(area, method), ...all.filter((one) => one.methods === undefined)];
  return found.length > 0 ? found : all;
}

/** Is an order of the method this person's own to look after? A deputy looks after all of them. */
export function answersFor(area: Area, person: PersonId, method: string): boolean {
  const isDeputy = area.deputies.some((one) => one.id === person && one.methods === undefined);
  return isDeputy || ownersOf(area, method).some((one) => one.id === person);
}

/** Whose own the orders of the method are: those named for it; where there is none, the coordinators for everything. */
export function ownersOf(area: Area, method: string): readonly Coordinator[] {
  const named = namedFor(area, method);
  const general = area.coordinators.filter((one) => one.methods === undefined);
  return named.length > 0 ? named : general.length > 0 ? general : area.coordinators;
}

/** May this person act on orders of the method? Judged on the server by id, never by what a card says. */
export function coordinates(area: Area, person: PersonId, method: string): boolean {
  return coordinatorsFor(area, method).some((one) => one.id === person);
}

/** Is this person a coordinator or deputy of the area at all? */
export function isCoordinator(area: Area, person: PersonId): boolean {
  return deskOf(area).some((one) => one.id === person);
}

function namedFor(area: Area, method: string): readonly Coordinator[] {
  return deskOf(area).filter((one) => one.methods?.includes(method));
}

/** All who answer for orders of an area: its coordinators, then their deputies. */
export function deskOf({ coordinators, deputies }: Pick<Area, 'coordinators' | 'deputies'>): readonly Coordinator[] {
  return [...coordinators, ...deputies];
}

/** The zone of what concerns no area alone: the first one's, and the country's where there is none. */
export function zoneOf([first]: readonly Area[]): string {
  return first?.zone ?? 'Europe/Helsinki';
}
