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
import type { RequestFacts } from './facts.ts';

type Case = 'theme' | 'note' | 'hopes' | 'worry' | 'clientAgreedOn' | 'ageGroup' | 'accessibility' | 'followUpOf';
type Team = 'kind' | 'seats' | 'urgency';
export type MeetingReading = Pick<OrderRequest, Case | Team> & { readonly method: Method };

const MOST_SEATS = 4;

/** What the meeting is: method, kind, agreement with the client, theme, hopes, team. */
export function readMeeting(fields: Fields, facts: RequestFacts, faults: FaultList): MeetingReading | undefined {
  const method = readMethod(fields, facts, faults);
  const kind = readKind(fields, method, faults);
  if (kind !== undefined && method?.kinds.includes(kind) === false) faults.add('method', 'method-unfit');
  const about = readCase(fields, facts, kind === 'client', faults);
  const urgency = readUrgency(fields, method, faults);
  const seats = method === undefined ? undefined : readSeats(fields, method, faults);
  if (kind === undefined || method === undefined || seats === undefined || urgency === undefined) return undefined;
  return { kind, method, ...about, seats, urgency };
}

/** What it is about, and for whom. Only a meeting with a client is agreed with one and has an age group. */
function readCase(fields: Fields, facts: RequestFacts, isClient: boolean, faults: FaultList): Pick<OrderRequest, Case> {
  if (isClient && fields.clientAgreed !== 'yes') faults.add('clientAgreed', 'client-not-agreed');
  return {
    theme: readTheme(fields, facts, faults),
    note: readNote(fields.note, faults),
    hopes: valuesOf(fields.hopes).filter((hope) => isOneOf(HOPES, hope)),
    worry: readWorry(fields, faults),
    clientAgreedOn: isClient ? readAgreedOn(fields, facts, faults) : undefined,
    ageGroup: isClient && isOneOf(AGE_GROUPS, fields.ageGroup) ? fields.ageGroup : undefined,
    accessibility: valuesOf(fields.accessibility).filter((need) => isOneOf(ACCESSIBILITY, need)),
    followUpOf: readFollowUp(fields, facts, faults),
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

/** An acute method is always handled as acute. */
function readUrgency({ urgency = 'normal' }: Fields, method: Method | undefined, faults: FaultList): Urgency | undefined {
  if (!isOneOf(URGENCIES, urgency)) return faults.add('urgency', 'unknown-urgency');
  return method?.isAcute === true ? 'acute' : urgency;
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
