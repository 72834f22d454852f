import type { Counts, OrderRequest } from '../../../model/order.ts';
import { personId } from '../../../model/person-id.ts';
import type { FaultList } from './faults.ts';
import { valuesOf } from './fields.ts';
import type { FieldName, Fields } from './fields.ts';
import type { RequestFacts } from './facts.ts';

type Who = 'counts' | 'sector' | 'unit' | 'invitedSectors' | 'invitedUnits' | 'excluded';
export type ParticipantsReading = Pick<OrderRequest, Who>;

/** Most people in one group: an area meeting may gather a whole village. */
const MOST_PEOPLE = 500;

/** Who takes part, in numbers, and whose units are in it: the outsider rule is judged by them. */
export function readParticipants(fields: Fields, facts: RequestFacts, faults: FaultList): ParticipantsReading | undefined {
  const counts = readCounts(fields, faults);
  const unit = readUnit(fields, facts, faults);
  const sector = fields.sector ?? facts.area.units.find((one) => one.id === unit)?.sector;
  const { sectors, units } = idsOf(facts);
  if (fields.sector !== undefined && !sectors.has(fields.sector)) faults.add('sector', 'unknown-sector');
  const invitedSectors = known('invitedSectors', 'unknown-sector', fields, sectors, faults);
  const invitedUnits = known('invitedUnits', 'unknown-unit', fields, units, faults);
  const unwanted = { ...fields, ...(fields.excluded !== undefined && { excluded: personId(fields.excluded) }) };
  const excluded = known('excluded', 'unknown-excluded', unwanted, new Set([...units, ...facts.bank]), faults);
  if (counts === undefined || unit === undefined || sector === undefined) return undefined;
  return { counts, sector, unit, invitedSectors, invitedUnits, excluded };
}

function readCounts(fields: Fields, faults: FaultList): Counts | undefined {
  const family = readCount('countFamily', fields, faults);
  const close = readCount('countClose', fields, faults);
  const professionals = readCount('countProfessionals', fields, faults);
  const children = readCount('countChildren', fields, faults);
  const young = readCount('countYoung', fields, faults);
  if (children + young > family + close + professionals)
    faults.add(children > 0 ? 'countChildren' : 'countYoung', 'more-young-than-people');
  return { family, close, professionals, children, young };
}

function readCount(field: FieldName, fields: Fields, faults: FaultList): number {
  const words = fields[field] ?? '0';
  if (/^\d{1,3}$/.test(words) && Number(words) <= MOST_PEOPLE) return Number(words);
  faults.add(field, 'bad-count');
  return 0;
}

function readUnit({ unit }: Fields, { area }: RequestFacts, faults: FaultList): string | undefined {
  if (unit === undefined) return faults.add('unit', 'unit-missing');
  return area.units.some((one) => one.id === unit) ? unit : faults.add('unit', 'unknown-unit');
}

function idsOf({ area }: RequestFacts): { readonly sectors: ReadonlySet<string>; readonly units: ReadonlySet<string> } {
  return { sectors: new Set(area.sectors.map((one) => one.id)), units: new Set(area.units.map((one) => one.id)) };
}

function known(
  field: 'invitedSectors' | 'invitedUnits' | 'excluded',
  reason: 'unknown-sector' | 'unknown-unit' | 'unknown-excluded',
  fields: Fields,
  ids: ReadonlySet<string>,
  faults: FaultList,
): readonly string[] {
  const values = valuesOf(fields[field]);
  if (values.some((one) => !ids.has(one))) faults.add(field, reason);
  return values;
}
