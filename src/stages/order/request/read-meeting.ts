import { isLocalDate } from '../../../kernel/time/calendar-date.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { MeetingKind, Method } from '../../../model/methods.ts';
import { methodOf } from '../../../model/naming.ts';
import type { OrderRequest, Urgency } from '../../../model/order.ts';
import { ACCESSIBILITY, AGE_GROUPS, HOPES, KINDS, URGENCIES, WORRIES, isOneOf } from './choices.ts';
import type { FaultList } from './faults.ts';
import { valuesOf } from './fields.ts';
import type { Fields } from './fields.ts';
import { readNote } from './read-text.ts';
import type { RequestFacts } from './read-request.ts';

type About =
  | 'kind'
  | 'theme'
  | 'note'
  | 'hopes'
  | 'worry'
  | 'clientAgreedOn'
  | 'ageGroup'
  | 'accessibility'
  | 'seats'
  | 'urgency'
  | 'followUpOf';
export type MeetingReading = Pick<OrderRequest, About> & { readonly method: Method };

const MOST_SEATS = 4;

/** What the meeting is: method, kind, agreement with the client, theme, hopes, team. */
export function readMeeting(fields: Fields, facts: RequestFacts, faults: FaultList): MeetingReading | undefined {
  const method = readMethod(fields, facts, faults);
  const kind = readKind(fields, method, faults);
  if (kind !== undefined && method !== undefined && !method.kinds.includes(kind)) faults.add('method', 'method-unfit');
  const isClient = kind === 'client';
  if (isClient && fields.clientAgreed !== 'yes') faults.add('clientAgreed', 'client-not-agreed');
  const theme = readTheme(fields, facts, faults);
  const note = readNote(fields.note, faults);
  const worry = readWorry(fields, faults);
  const clientAgreedOn = isClient ? readAgreedOn(fields, facts, faults) : undefined;
  const urgency = readUrgency(fields, faults);
  const followUpOf = readFollowUp(fields, facts, faults);
  const seats = method === undefined ? undefined : readSeats(fields, method, faults);
  if (kind === undefined || method === undefined || seats === undefined || urgency === undefined) return undefined;
  const hopes = valuesOf(fields.hopes).filter((hope) => isOneOf(HOPES, hope));
  const accessibility = valuesOf(fields.accessibility).filter((need) => isOneOf(ACCESSIBILITY, need));
  const ageGroup = isClient && isOneOf(AGE_GROUPS, fields.ageGroup) ? fields.ageGroup : undefined;
  return {
    kind,
    method,
    theme,
    note,
    hopes,
    worry,
    clientAgreedOn,
    ageGroup,
    accessibility,
    seats,
    urgency: method.isAcute ? 'acute' : urgency,
    followUpOf,
  };
}

function readMethod({ method: id }: Fields, { area }: RequestFacts, faults: FaultList): Method | undefined {
  if (id === undefined) return faults.add('method', 'method-missing');
  return methodOf(area, id) ?? faults.add('method', 'unknown-method');
}

/** A method of one kind says it; only one that may be either has to be told. */
function readKind({ kind }: Fields, method: Method | undefined, faults: FaultList): MeetingKind | undefined {
  if (isOneOf(KINDS, kind)) return kind;
  const only = kind === undefined && method?.kinds.length === 1 ? method.kinds[0] : undefined;
  return only ?? faults.add('kind', 'kind-missing');
}

function readTheme({ theme }: Fields, { area }: RequestFacts, faults: FaultList): string | undefined {
  if (theme === undefined || area.themes.some((one) => one.id === theme)) return theme;
  return faults.add('theme', 'unknown-theme');
}

function readWorry({ worry }: Fields, faults: FaultList): number | undefined {
  if (worry === undefined) return undefined;
  return isOneOf(WORRIES, worry) ? Number(worry) : faults.add('worry', 'bad-worry');
}

function readAgreedOn({ clientAgreedOn: on }: Fields, { area, now }: RequestFacts, faults: FaultList): string | undefined {
  if (on === undefined) return undefined;
  if (!isLocalDate(on)) return faults.add('clientAgreedOn', 'bad-date');
  return on > localOf(now, area.zone).date ? faults.add('clientAgreedOn', 'future-date') : on;
}

function readUrgency({ urgency = 'normal' }: Fields, faults: FaultList): Urgency | undefined {
  return isOneOf(URGENCIES, urgency) ? urgency : faults.add('urgency', 'unknown-urgency');
}

function readFollowUp({ followUpOf }: Fields, { followUp }: RequestFacts, faults: FaultList): string | undefined {
  if (followUpOf === undefined) return undefined;
  return followUp?.number ?? faults.add('followUpOf', 'unknown-order');
}

function readSeats({ seats }: Fields, method: Method, faults: FaultList): number | undefined {
  if (seats === undefined) return method.seats;
  const isFit = /^[1-9]$/.test(seats) && (Number(seats) <= MOST_SEATS || Number(seats) === method.seats);
  return isFit ? Number(seats) : faults.add('seats', 'bad-seats');
}
