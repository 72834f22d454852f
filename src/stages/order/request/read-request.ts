import type { Language } from '../../../kernel/language/language.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Counts } from '../../../model/fields/counts.ts';
import { rowOf, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import { FieldReader, type Faults } from '../../../model/fields/read-field.ts';
import type { EventOf } from '../../../model/order/events.ts';
import { isLiveOffer, type Order, type OrderRequest } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { readTimes, type WishedTimes } from './wished-times.ts';

/** What an order form is checked against. */
export interface RequestFacts {
  readonly area: Area;
  readonly now: Instant;
  /** In which the orderer writes: the meeting's own, unless another is said. */
  readonly language?: Language | undefined;
  /** Ids of the consultant bank. */
  readonly bank: ReadonlySet<PersonId>;
  /** The order named in `followUpOf`, if it exists and the orderer may go on from it. */
  readonly followUp?: Order | undefined;
}

interface Faulty {
  readonly ok: false;
  readonly faults: Faults;
}

export type RequestReading = { readonly ok: true; readonly request: OrderRequest } | Faulty;

/** The order form, read and checked (DOMAIN 4): a request with every default filled in, or each faulty field with its reason. */
export function readRequest(fields: Fields, { area, now, language, bank, followUp }: RequestFacts): RequestReading {
  const reader = new FieldReader({ area, said: fields, today: localOf(now, area.zone).date, language, bank, followUp });
  const stored = reader.readStored();
  const counts = readCounts(reader);
  const times = readTimes(reader, fields, now);
  if (reader.faults.size > 0 || times === undefined) return { ok: false, faults: reader.faults };
  // Each row of a field says which value it stores, and no field has a fault.
  return { ok: true, request: { ...stored, counts, ...times } as OrderRequest };
}

/** The time inputs alone, for moving an order: the rest of it stays. */
export function readNewTimes(
  fields: Fields,
  {
    area,
    now,
    request,
  }: { readonly area: Area; readonly now: Instant; readonly request: Pick<OrderRequest, 'method' | 'urgency'> },
): { readonly ok: true; readonly times: WishedTimes } | Faulty {
  const said = { ...fields, method: request.method, urgency: request.urgency };
  const reader = new FieldReader({ area, said, today: localOf(now, area.zone).date, bank: new Set() });
  const times = readTimes(reader, fields, now);
  return times === undefined || reader.faults.size > 0 ? { ok: false, faults: reader.faults } : { ok: true, times };
}

/** What an order's form says anew of these fields. Once a consultant has kept the time without travel, nobody is made to travel. */
export function readEdits(
  fields: Fields,
  {
    order,
    area,
    now,
    names,
  }: { readonly order: Order; readonly area: Area; readonly now: Instant; readonly names: readonly FieldName[] },
): { readonly ok: true; readonly changes: EventOf<'OrderEdited'>['changes'] } | Faulty {
  const reader = new FieldReader({ area, said: fields, today: localOf(now, area.zone).date, bank: new Set() });
  const stored = names.filter((name) => rowOf(name).stored !== 'within').map((name) => [name, reader.read(name)] as const);
  const counts = readCounts(reader);
  const wasRemote = order.request.placeType === 'remote' && order.offers.some(isLiveOffer);
  if (wasRemote && fields.placeType !== 'remote') reader.refuse('placeType', 'needs-travel');
  return reader.faults.size > 0
    ? { ok: false, faults: reader.faults }
    : { ok: true, changes: { ...(Object.fromEntries(stored) as EventOf<'OrderEdited'>['changes']), counts } };
}

/** Numbers per group. Children and young people are counted within the three groups. */
function readCounts(reader: FieldReader): Counts {
  const numberOf = (name: FieldName): number => {
    const value = reader.read(name);
    return typeof value === 'number' ? value : 0;
  };
  const family = numberOf('countFamily');
  const close = numberOf('countClose');
  const professionals = numberOf('countProfessionals');
  const children = numberOf('countChildren');
  const young = numberOf('countYoung');
  if (children + young > family + close + professionals)
    reader.refuse(children > 0 ? 'countChildren' : 'countYoung', 'more-young-than-people');
  return { family, close, professionals, children, young };
}
