import type { LocalDate } from '../../kernel/time/calendar-date.ts';

/** A person of the organisation, known by the object id of their directory account. */
export type PersonId = string;

/** Somebody as others may see them once names are open (DOMAIN: after both seats are filled). */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

/** What a consultant is trained to do in a pair. A trainee comes along as a third, and takes no seat. */
export type ConsultantRole = 'lead' | 'recorder' | 'both' | 'trainee';

/** How somebody is reached. */
export type Way = 'teams' | 'mail';

/** Days, both included, on which a consultant takes no meetings. No reason is asked or kept. */
export interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** One row of the consultant bank: a trained peer who leads network meetings beside their own job. */
export interface Consultant extends Person {
  readonly email: string;
  readonly phone?: string | undefined;
  /** Own unit, an id of the area file: the outsider rule is judged by it. */
  readonly unit: string;
  readonly municipalities: readonly string[];
  /** ISO 639-1/-3 codes. */
  readonly languages: readonly string[];
  readonly methods: readonly string[];
  readonly role: ConsultantRole;
  readonly isExperienced: boolean;
  readonly maxPerYear: number;
  readonly joined: LocalDate;
  readonly permissionUntil?: LocalDate | undefined;
  /** By when they are to be trained again. Nothing follows from it but that the coordinator is reminded. */
  readonly refresherDue?: LocalDate | undefined;
  readonly pauses: readonly Pause[];
  /** 'mail': of another organisation, whose Teams has no app; asked by a personal link. */
  readonly way?: Way | undefined;
}
