import { fieldsKept } from '../../../model/fields/fields.ts';
import { isOver, type Order } from '../../../model/order/order.ts';
import { withoutPersonal } from '../orders/event-rows.ts';
import { meetingRow, offerRows, orderRow, seatRows } from '../orders/order-rows.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Parts = Record<string, Json>;

/**
 * Names of the parts in which the rows of an order are otherwise than what follows from its events. What is forgotten, erased or made
 * anonymous afterwards (`retention`, `person erase`) is no difference; names and free text are in no event, and not looked at.
 */
export function differences(
  rows: object & { readonly orderer: string },
  told: Order | undefined,
  known: {
    /** Placed before a version that sealed: what orders remember since then it may lack. */ readonly isEarlier: boolean;
    readonly wasEdited: boolean;
  },
): readonly string[] {
  if (told === undefined) return ['events'];
  const isAnonymous = rows.orderer === 'anonymous';
  const [kept, expected] = [partsOf(rows, isAnonymous), partsOf(rowsOf(told), isAnonymous)];
  const isLeftOut = (part: string) =>
    !(part in kept) && (known.isEarlier || part === 'matchLog' || part.startsWith('offer ')) && (isOver(told) || known.isEarlier);
  // An event does not say that the place was changed, if only in its words: then the room is to be booked anew.
  const isEdit = (part: string) => part === 'roomBooked' && known.wasEdited && kept[part] === false;
  const parts = [...new Set([...Object.keys(kept), ...Object.keys(expected)])].sort();
  return parts.filter((part) => !isSame(kept[part], expected[part]) && !isLeftOut(part) && !isEdit(part));
}

/** The rows that the program would write for an order. */
function rowsOf(order: Order): object {
  return { ...orderRow(order), offers: offerRows(order), seats: seatRows(order), meeting: meetingRow(order) };
}

/** One part for each column, each fact of the content, each offer and each seat. */
function partsOf(rows: object, isAnonymous: boolean): Parts {
  const { placedFrom: _form, codes: _codes, content, offers, seats, meeting, ...columns } = plain(rows);
  const { ordererName: _name, edited: _edited, request, ...facts } = objectIn(content);
  return {
    ...(isAnonymous ? without(columns, ['orderer']) : columns),
    ...(isAnonymous ? without(facts, ['matchLog', 'preferred', 'calendarNotes']) : facts),
    ...prefixed('request ', without(objectIn(request), isAnonymous ? fieldsKept('note', 'orderer') : fieldsKept('note'))),
    ...(isAnonymous ? {} : listed('offer ', offers, 'id')),
    ...listed('seat ', isAnonymous ? rolesIn(seats) : seats, 'index'),
    ...prefixed('meeting ', isAnonymous ? without(objectIn(meeting), ['eventId']) : objectIn(meeting)),
  };
}

function plain(rows: object): Parts {
  return JSON.parse(JSON.stringify(withoutPersonal(JSON.parse(JSON.stringify(rows))))) as Parts;
}

function objectIn(value: Json | undefined): Parts {
  return isObject(value) ? value : {};
}

function without(parts: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
}

function prefixed(prefix: string, parts: Parts): Parts {
  const said = Object.entries(parts).filter(([, value]) => value !== null);
  return Object.fromEntries(said.map(([name, value]) => [`${prefix}${name}`, value]));
}

function listed(prefix: string, rows: Json | undefined, name: string): Parts {
  const list = Array.isArray(rows) ? (rows as readonly Json[]).map(objectIn) : [];
  return Object.fromEntries(list.map((row) => [`${prefix}${JSON.stringify(row[name])}`, without(row, ['name'])]));
}

function rolesIn(seats: Json | undefined): Json {
  const list = Array.isArray(seats) ? (seats as readonly Json[]).map(objectIn) : [];
  return list.map(({ index = null, role = null }) => ({ index, role }));
}

/** Somebody who was erased has a name that says nothing in every place of theirs. */
const ERASED = /^erased-[0-9a-f]{12}$/u;

function isSame(kept: Json | undefined, told: Json | undefined): boolean {
  if (Array.isArray(kept) && Array.isArray(told)) return isSameList(kept, told);
  if (isObject(kept) && isObject(told)) return Object.keys({ ...kept, ...told }).every((key) => isSame(kept[key], told[key]));
  return kept === told || (typeof kept === 'string' && typeof told === 'string' && ERASED.test(kept));
}

function isSameList(kept: readonly Json[], told: readonly Json[]): boolean {
  return kept.length === told.length && kept.every((one, i) => isSame(one, told[i]));
}

function isObject(value: Json | undefined): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
