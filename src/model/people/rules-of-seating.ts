import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Area } from '../area/area.ts';
import type { SeatRole } from '../area/methods.ts';
import type { Order } from '../order/order.ts';
import type { Consultant, ConsultantRole, PersonId } from './person.ts';

/** Nobody is put in a role they are not trained for; a trainee comes along beside the team, and takes no seat. */
export function isTrainedFor(training: ConsultantRole, role: SeatRole): boolean {
  if (training === 'trainee') return false;
  if (role === 'member') return true;
  return role === 'recorder' ? training !== 'lead' : training === 'lead' || training === 'both';
}

/** The employer lets the person lead meetings through this day. */
export function isPermittedOn({ permissionUntil }: Pick<Consultant, 'permissionUntil'>, day: LocalDate): boolean {
  return permissionUntil === undefined || day <= permissionUntil;
}

/** Somebody who may be asked on that day, for some part of the area; a pause does not count. */
export function isActiveIn(
  area: Pick<Area, 'municipalities'>,
  person: Pick<Consultant, 'joined' | 'permissionUntil' | 'municipalities'>,
  day: LocalDate,
): boolean {
  const isOfArea = area.municipalities.some(({ id }) => person.municipalities.includes(id));
  return person.joined <= day && isPermittedOn(person, day) && isOfArea;
}

/** Those whom an order keeps away from its seats. */
export interface KeptAway {
  readonly ordererId?: PersonId | undefined;
  readonly ordererUnit?: string | undefined;
  readonly invitedUnits: readonly string[];
  /** Ids of consultants or of units. */
  readonly excluded: readonly string[];
  /** Consultants who said that they know the people. */
  readonly recused: readonly PersonId[];
}

export function keptAwayFrom({ orderer, request, offers }: Order): KeptAway {
  return {
    ordererId: orderer.id,
    ordererUnit: request.unit,
    invitedUnits: request.invitedUnits,
    excluded: request.excluded,
    recused: offers.filter(({ state }) => state === 'recused').map(({ consultant }) => consultant),
  };
}

/** The rules of the outsider, then what was said of one person, in the order in which they are told. */
export const TIES = ['orderer', 'own-unit', 'invited-unit', 'excluded', 'recused'] as const;

export type Tie = (typeof TIES)[number];

type Somebody = Pick<Consultant, 'id' | 'unit'>;

/**
 * Which of these ties keeps the person from every seat of the order, whoever gives it: whoever leads a meeting comes from outside
 * (DOMAIN 6), was not named by the family to stay away, and does not know the people. What is asked of many people is looked up once.
 */
export function tiesOf(away: KeptAway): (person: Somebody) => Tie | undefined {
  const invited = new Set(away.invitedUnits);
  const excluded = new Set(away.excluded);
  const recused = new Set(away.recused);
  return ({ id, unit }) => {
    if (id === away.ordererId) return 'orderer';
    if (unit === away.ordererUnit) return 'own-unit';
    if (invited.has(unit)) return 'invited-unit';
    if (excluded.has(id) || excluded.has(unit)) return 'excluded';
    return recused.has(id) ? 'recused' : undefined;
  };
}
