import type { OrderRequest } from '../../../model/order.ts';
import type { RequestFacts } from './facts.ts';
import { FaultList } from './faults.ts';
import type { Faults } from './faults.ts';
import type { Fields } from './fields.ts';
import { readMeeting } from './read-meeting.ts';
import { readParticipants } from './read-participants.ts';
import { readPlace } from './read-place.ts';
import { readTimes } from './read-times.ts';

export type RequestReading =
  { readonly ok: true; readonly request: OrderRequest } | { readonly ok: false; readonly faults: Faults };

/** The order form, read and checked (DOMAIN 4): a request with every default filled in, or each faulty field with its reason. */
export function readRequest(fields: Fields, facts: RequestFacts): RequestReading {
  const faults = new FaultList();
  const meeting = readMeeting(fields, facts, faults);
  const participants = readParticipants(fields, facts, faults);
  const place = readPlace(fields, facts.area, faults);
  const times = readTimes(fields, { area: facts.area, now: facts.now, method: meeting?.method }, faults);
  if (faults.all.size > 0 || meeting === undefined || participants === undefined || place === undefined || times === undefined) {
    return { ok: false, faults: faults.all };
  }
  const { method, ...rest } = meeting;
  return { ok: true, request: { ...rest, method: method.id, ...participants, ...place, ...times } };
}
