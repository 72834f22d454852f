import { happened, refused, unchanged, type Decision } from '../../kernel/decision.ts';
import { isLocalDate, type LocalDate } from '../../kernel/time/zone.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isOver, seatOf, type Attendance, type Counts, type Order } from '../../model/order/order.ts';

export type CountRefusal =
  'not-in-pair' | 'not-held' | 'already-over' | 'not-a-number' | 'children-exceed' | 'nobody-came' | 'not-a-date' | 'date-past';

export const COUNT_INPUTS = {
  family: 'countFamily',
  close: 'countClose',
  professionals: 'countProfessionals',
  children: 'countChildren',
  young: 'countYoung',
} as const satisfies Readonly<Record<keyof Counts, string>>;
/** More than fits in any room: a slip of the finger. */
const MOST_OF_A_GROUP = 200;

interface Counting {
  readonly consultant: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly today: LocalDate;
  /** The family has had time of its own to make a plan. */
  readonly isPlanAsked?: boolean | undefined;
}

/** Attendance by group, counted by the pair after the meeting. Numbers only; corrections replace what was said before. */
export function count(
  order: Order,
  { consultant, inputs, today, isPlanAsked = false }: Counting,
): Decision<OrderEvent, CountRefusal> {
  if (seatOf(order, consultant) === undefined) return refused('not-in-pair');
  if (order.phase !== 'held') return refused(isOver(order) ? 'already-over' : 'not-held');
  const attendance = readAttendance(inputs, today);
  if ('reason' in attendance) return refused(attendance.reason, attendance.field);
  const said = inputs['planMade'];
  const plan = isPlanAsked && (said === 'yes' || said === 'no') ? { planMade: said === 'yes' } : {};
  const counted = { ...attendance, ...plan };
  return JSON.stringify(counted) === JSON.stringify(order.attendance)
    ? unchanged()
    : happened<OrderEvent>({ type: 'AttendanceCounted', attendance: counted });
}

interface Fault {
  readonly reason: CountRefusal;
  readonly field: string;
}

function readAttendance(inputs: Readonly<Record<string, string>>, today: LocalDate): Attendance | Fault {
  const counts = readCounts(inputs);
  if ('reason' in counts) return counts;
  const followUpOn = (inputs['followUpOn'] ?? '').trim();
  const first = inputs['countFamily'] === undefined ? 'countProfessionals' : 'countFamily';
  const fault = countFault(counts, first) ?? dateFault(followUpOn, today);
  if (fault !== undefined) return fault;
  const summaryGiven = ['yes', 'true'].includes(inputs['summaryGiven'] ?? '');
  return { ...counts, summaryGiven, ...(followUpOn === '' ? {} : { followUpOn }) };
}

function readCounts(inputs: Readonly<Record<string, string>>): Counts | Fault {
  const counts = { family: 0, close: 0, professionals: 0, children: 0, young: 0 };
  for (const group of Object.keys(COUNT_INPUTS) as (keyof Counts)[]) {
    const said = (inputs[COUNT_INPUTS[group]] ?? '').trim();
    if (!/^\d{0,3}$/.test(said) || Number(said) > MOST_OF_A_GROUP) return { reason: 'not-a-number', field: COUNT_INPUTS[group] };
    counts[group] = Number(said);
  }
  return counts;
}

/** `first` is the first group that is asked: at a meeting with no client there is but one. */
function countFault({ family, close, professionals, children, young }: Counts, first: string): Fault | undefined {
  if (family + close + professionals === 0) return { reason: 'nobody-came', field: first };
  return children + young > family + close ? { reason: 'children-exceed', field: 'countChildren' } : undefined;
}

function dateFault(followUpOn: string, today: LocalDate): Fault | undefined {
  if (followUpOn === '') return undefined;
  if (!isLocalDate(followUpOn)) return { reason: 'not-a-date', field: 'followUpOn' };
  return followUpOn < today ? { reason: 'date-past', field: 'followUpOn' } : undefined;
}
