import { localOf } from '../../../kernel/time/zone.ts';
import type { Counts } from '../../../model/fields/counts.ts';
import type { FieldName, Fields } from '../../../model/fields/fields.ts';
import type { Given } from '../../../model/fields/kind.ts';
import { FaultList, readField, readStored } from '../../../model/fields/read-field.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import { methodOf } from '../../../model/area/naming.ts';
import type { OrderRequest } from '../../../model/order/order.ts';
import type { RequestFacts } from './facts.ts';
import { readTimes } from './read-times.ts';

export type RequestReading =
  { readonly ok: true; readonly request: OrderRequest } | { readonly ok: false; readonly faults: Faults };

/** The order form, read and checked (DOMAIN 4): a request with every default filled in, or each faulty field with its reason. */
export function readRequest(fields: Fields, { area, now, bank, followUp }: RequestFacts): RequestReading {
  const faults = new FaultList();
  const given: Given = { area, said: fields, today: localOf(now, area.zone).date, bank, followUp };
  const stored = readStored(given, faults);
  const counts = readCounts(given, faults);
  const times = readTimes(fields, { area, now, method: methodOf(area, fields.method ?? '') }, faults);
  if (faults.all.size > 0 || times === undefined) return { ok: false, faults: faults.all };
  // Each row of a field says which value it stores, and no field has a fault.
  return { ok: true, request: { ...stored, counts, ...times } as OrderRequest };
}

/** Numbers per group. Children and young people are counted within the three groups. */
function readCounts(given: Given, faults: FaultList): Counts {
  const numberOf = (name: FieldName): number => {
    const { value, fault } = readField(name, given);
    if (fault !== undefined) faults.add(name, fault.reason);
    return typeof value === 'number' ? value : 0;
  };
  const family = numberOf('countFamily');
  const close = numberOf('countClose');
  const professionals = numberOf('countProfessionals');
  const children = numberOf('countChildren');
  const young = numberOf('countYoung');
  if (children + young > family + close + professionals)
    faults.add(children > 0 ? 'countChildren' : 'countYoung', 'more-young-than-people');
  return { family, close, professionals, children, young };
}
