import { hashOf } from '../../kernel/ids.ts';
import { deskOf, isCoordinator, ownersOf, type Area, type Coordinator } from '../../model/area/area.ts';
import type { Method } from '../../model/area/methods.ts';
import { SAMI_LANGUAGES } from '../../model/fields/values.ts';
import type { Order } from '../../model/order/order.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import { partAt } from './forms/inputs.ts';
import { POLICY_KEYS, type PolicyKey } from './forms/policy-keys.ts';

/** What a change means for what is under way. */
export type Consequence =
  | { readonly kind: 'method-off'; readonly method: Method; readonly orders: number; readonly people: number }
  | { readonly kind: 'method-otherwise'; readonly method: Method; readonly orders: number }
  | {
      readonly kind: 'coordinator-gone';
      readonly who: Coordinator;
      readonly orders: number;
      readonly heirs: readonly Coordinator[];
    }
  | { readonly kind: 'yourself' }
  | { readonly kind: 'thing-gone'; readonly what: Thing; readonly id: string; readonly orders: number; readonly people: number }
  | {
      readonly kind: 'policy';
      readonly key: PolicyKey;
      readonly from: unknown;
      readonly to: unknown;
      readonly isShorter: boolean;
    }
  | { readonly kind: 'under-way'; readonly orders: number }
  | BasicsConsequence;

export type BasicsConsequence =
  | { readonly kind: 'language-gone'; readonly code: string; readonly orders: number; readonly people: number }
  /** What is booked of these orders stays where the bot does not look any more. */
  | { readonly kind: 'mailbox'; readonly from: string; readonly to: string; readonly booked: readonly string[] }
  | { readonly kind: 'zone'; readonly from: string; readonly to: string; readonly orders: number };

export type Thing = 'units' | 'municipalities' | 'sectors' | 'themes';

export interface UnderWay {
  /** Of the area, all that are not over. */
  readonly orders: readonly Order[];
  readonly bank: readonly Consultant[];
  /** Who changes it. */
  readonly by: PersonId;
}

/** Empty: nothing that is under way is touched. */
export function consequencesOf(before: Area, after: Area, now: UnderWay): readonly Consequence[] {
  const policy = policyChanges(before, after);
  return [
    ...methodChanges(before, after, now),
    ...peopleGone(before, after, now),
    ...(['units', 'municipalities', 'sectors', 'themes'] as const).flatMap((what) => thingsGone(what, { before, after }, now)),
    ...languagesGone(before, after, now),
    ...placesOtherwise(before, after, now),
    ...policy,
    ...(policy.length > 0 && now.orders.length > 0 ? [{ kind: 'under-way' as const, orders: now.orders.length }] : []),
  ];
}

function methodChanges(before: Area, after: Area, { orders, bank }: UnderWay): readonly Consequence[] {
  return before.methods.flatMap((method): readonly Consequence[] => {
    const next = after.methods.find(({ id }) => id === method.id);
    const using = orders.filter(({ request }) => request.method === method.id).length;
    if (method.isOutOfUse !== true && (next === undefined || next.isOutOfUse === true)) {
      const people = bank.filter(({ methods }) => methods.includes(method.id)).length;
      return [{ kind: 'method-off', method, orders: using, people }];
    }
    const isOtherwise = next !== undefined && hashOf({ ...next, isOutOfUse: 0 }) !== hashOf({ ...method, isOutOfUse: 0 });
    return isOtherwise && using > 0 ? [{ kind: 'method-otherwise', method, orders: using }] : [];
  });
}

function peopleGone(before: Area, after: Area, { orders, by }: UnderWay): readonly Consequence[] {
  const gone = deskOf(before).filter(({ id }) => !isCoordinator(after, id));
  const each = gone.map((who): Consequence => {
    const theirs = orders.filter(({ request }) => ownersOf(before, request.method).some(({ id }) => id === who.id));
    const heirs = new Map(theirs.flatMap(({ request }) => ownersOf(after, request.method)).map((one) => [one.id, one]));
    return { kind: 'coordinator-gone', who, orders: theirs.length, heirs: [...heirs.values()] };
  });
  return [...each, ...(gone.some(({ id }) => id === by) ? [{ kind: 'yourself' as const }] : [])];
}

function thingsGone(
  what: Thing,
  { before, after }: { readonly before: Area; readonly after: Area },
  { orders, bank }: UnderWay,
): readonly Consequence[] {
  const left = new Set(after[what].map(({ id }) => id));
  const gone = before[what].filter(({ id }) => !left.has(id));
  return gone.map(({ id }): Consequence => {
    const people = bank.filter(({ unit, municipalities }) =>
      what === 'units' ? unit === id : what === 'municipalities' && municipalities.includes(id),
    );
    return {
      kind: 'thing-gone',
      what,
      id,
      orders: orders.filter((order) => names(order, what, id)).length,
      people: people.length,
    };
  });
}

/** The Sámi languages may be ordered wherever the law says so: an area cannot take them away. */
function languagesGone(before: Area, after: Area, { orders, bank }: UnderWay): readonly Consequence[] {
  const gone = before.languages.filter((code) => !after.languages.includes(code) && !SAMI_LANGUAGES.includes(code));
  const towns = new Set(before.municipalities.map(({ id }) => id));
  return gone.map((code): Consequence => {
    const speakers = bank.filter(
      ({ languages, municipalities }) => languages.includes(code) && municipalities.some((id) => towns.has(id)),
    );
    const using = orders.filter(({ request }) => request.language === code);
    return { kind: 'language-gone', code, orders: using.length, people: speakers.length };
  });
}

function placesOtherwise(before: Area, after: Area, { orders }: UnderWay): readonly Consequence[] {
  const booked = orders.flatMap(({ booking, number }) => (booking === undefined ? [] : [number]));
  const { mailbox: from, zone } = before;
  return [
    ...(from === after.mailbox ? [] : [{ kind: 'mailbox' as const, from, to: after.mailbox, booked }]),
    ...(zone === after.zone ? [] : [{ kind: 'zone' as const, from: zone, to: after.zone, orders: orders.length }]),
  ];
}

function names({ request, widenedTo }: Order, what: Thing, id: string): boolean {
  const named: Readonly<Record<Thing, readonly (string | undefined)[]>> = {
    units: [request.unit, ...request.invitedUnits],
    municipalities: [request.municipality, ...widenedTo],
    sectors: [request.sector, ...request.invitedSectors],
    themes: [request.theme],
  };
  return named[what].includes(id);
}

function policyChanges({ policy: before }: Area, { policy: after }: Area): readonly Consequence[] {
  return POLICY_KEYS.flatMap(([key]): readonly Consequence[] => {
    const [from, to] = [partAt(before, key.split('.')), partAt(after, key.split('.'))];
    return from === to
      ? []
      : [{ kind: 'policy', key, from, to, isShorter: key.startsWith('retention.') && Number(to) < Number(from) }];
  });
}
