import { addDays, datesBetween, weekdayOf, type LocalDate } from '../../../../kernel/time/calendar-date.ts';
import { isLocalDate } from '../../../../kernel/time/zone.ts';
import type { Area } from '../../../../model/area/area.ts';
import { methodOf } from '../../../../model/area/naming.ts';
import { FIELD_NAMES, filledWindows, rowOf, valuesIn, type FieldName, type Fields } from '../../../../model/fields/fields.ts';
import { WEEKDAYS, isOneOf } from '../../../../model/fields/values.ts';

/** What a correction is reckoned in: whose lists, and which days are past. */
export interface MergeFrame {
  readonly area: Area;
  readonly today: LocalDate;
}

/**
 * A half-finished order with what was said since: the later word counts, and what it makes impossible goes — an address of another
 * town, hours that end before they begin, a Tuesday that became a Thursday.
 */
export function merged(before: Fields, said: Fields, frame: MergeFrame): Fields {
  const week = sameWeek(before, said, frame.today);
  const settled = defined({ ...said, ...interpreting(before, said), ...week.said });
  const gone = new Set([...week.gone, ...RULES.flatMap((rule) => rule(before, settled, frame.area))]);
  const kept = Object.entries(before).filter(([name]) => !gone.has(name as FieldName));
  return withPlain({ ...Object.fromEntries(kept), ...settled }, frame.area);
}

/** With what needs no question: where the client or the family comes, or agreed, they are there; the one unit of one's sector is one's own. */
function withPlain(fields: Fields, area: Area): Fields {
  const isTold = Number(fields.countFamily ?? 0) > 0 || fields.clientAgreed === 'yes';
  const kind = fields.kind ?? (isTold && !isUnfit(area, fields.method, 'client') ? 'client' : undefined);
  const [only, ...others] = area.units.filter(({ sector }) => sector === fields.sector);
  const { sector, ...rest } = fields;
  const unit = fields.unit ?? (others.length === 0 ? only?.id : undefined);
  return defined({ ...rest, kind, unit, sector: unit === undefined ? sector : undefined });
}

/** A message that names a method and much else is a new order, not a correction; of a draft long untouched, the method is enough. */
export function isNewOrder(before: Fields, said: Fields, isLongAgo: boolean): boolean {
  if (said.method === undefined) return false;
  if (isLongAgo) return true;
  const parts = GROUPS.filter((group) => group.some((name) => said[name] !== undefined)).length;
  const isOther = Object.entries(said).some(([name, value]) => {
    const known = before[name as FieldName];
    return known !== undefined && known !== value;
  });
  return before.method !== undefined && parts >= 2 && isOther;
}

const GROUPS: readonly (readonly FieldName[])[] = [
  ['municipality', 'placeType', 'unit'],
  ['earliestDate', 'latestDate', 'weekdays'],
  ['timeFrom', 'timeTo'],
  ['countFamily', 'countClose', 'countProfessionals'],
];

type Rule = (before: Fields, said: Fields, area: Area) => readonly FieldName[];

const OF_CLIENT: readonly FieldName[] = FIELD_NAMES.filter((name) => rowOf(name).when === 'client');

/** Each says which earlier fields no longer hold beside what was said. */
const RULES: readonly Rule[] = [
  (before, said) => (saysDays(said) ? windowNames(before) : []),
  (_before, said) => (said.earliestDate !== undefined && said.earliestDate === said.latestDate ? ['weekdays'] : []),
  ({ latestDate }, { earliestDate }) => (isAfter(earliestDate, latestDate) ? ['latestDate'] : []),
  ({ earliestDate }, { latestDate }) => (isAfter(earliestDate, latestDate) ? ['earliestDate'] : []),
  (before, said) => (saysHours(said) ? windowNames(before).filter((name) => !name.endsWith('Date')) : []),
  ({ timeTo }, { timeFrom }) => (isAfter(timeFrom, timeTo) || timeFrom === timeTo ? ['timeTo'] : []),
  ({ timeFrom }, { timeTo }) => (isAfter(timeFrom, timeTo) || timeFrom === timeTo ? ['timeFrom'] : []),
  (before, { municipality = before.municipality }) => (municipality === before.municipality ? [] : ['placeText']),
  (_before, { placeType }) => (placeType === 'home' || placeType === 'remote' ? ['placeText'] : []),
  (_before, { interpreter }) => (interpreter === 'none' || interpreter === 'sign' ? ['interpreterLanguage'] : []),
  (_before, { unit }) => (unit === undefined ? [] : ['sector']),
  (before, { kind }) => (kind === 'none' && before.kind !== 'none' ? OF_CLIENT : []),
  ({ method }, { kind }, area) => (kind !== undefined && isUnfit(area, method, kind) ? ['method'] : []),
  ({ kind }, { method }, area) => (kind !== undefined && isUnfit(area, method, kind) ? ['kind'] : []),
];

function isUnfit(area: Area, method: string | undefined, kind: string): boolean {
  const kinds: readonly string[] | undefined = methodOf(area, method ?? '')?.kinds;
  return kinds !== undefined && !kinds.includes(kind);
}

function saysDays({ earliestDate, latestDate, weekdays }: Fields): boolean {
  return earliestDate !== undefined || latestDate !== undefined || weekdays !== undefined;
}

function saysHours({ timeFrom, timeTo }: Fields): boolean {
  return timeFrom !== undefined || timeTo !== undefined;
}

function windowNames(fields: Fields): readonly FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => name.startsWith('window'));
}

function isAfter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}

/** A language to interpret asks for its interpreter, whatever was said of it before. */
function interpreting({ interpreter }: Fields, said: Fields): Fields {
  const isAsked = said.interpreterLanguage !== undefined && said.interpreter === undefined && interpreter !== undefined;
  return isAsked ? { interpreter: 'language' } : {};
}

interface Week {
  readonly said: Readonly<Partial<Record<FieldName, string | undefined>>>;
  readonly gone: readonly FieldName[];
}

/** "Not Tuesday but Thursday" of a day in a week is the Thursday of that week. */
function sameWeek(before: Fields, said: Fields, today: LocalDate): Week {
  const days = valuesIn(said, 'weekdays').filter((day) => isOneOf(WEEKDAYS, day));
  const range = rangeOf(before);
  if (days.length === 0 || range === undefined || said.earliestDate !== undefined || said.latestDate !== undefined) {
    return { said: {}, gone: [] };
  }
  const [first, last] = range;
  const isInside = datesBetween(first, last).some((date) => days.includes(WEEKDAYS[weekdayOf(date) - 1] ?? 'mon'));
  if (isInside) return { said: { earliestDate: first, latestDate: last }, gone: [] };
  const dates = days.map((day) => addDays(first, WEEKDAYS.indexOf(day) + 1 - weekdayOf(first)));
  const ahead = dates.filter((date) => date >= today).sort();
  const [soonest, latest] = [ahead[0], ahead.at(-1)];
  if (soonest === undefined || latest === undefined) return { said: {}, gone: ['earliestDate', 'latestDate'] };
  const isOne = soonest === latest;
  return {
    said: { earliestDate: soonest, latestDate: latest, ...(isOne ? { weekdays: undefined } : {}) },
    gone: isOne ? ['weekdays'] : [],
  };
}

function rangeOf(fields: Fields): readonly [LocalDate, LocalDate] | undefined {
  const windows = filledWindows(fields).flatMap((n) => fields[`window${n}Date`] ?? []);
  const first = fields.earliestDate ?? windows.toSorted()[0];
  const last = fields.latestDate ?? windows.toSorted().at(-1);
  if (first === undefined || last === undefined || !isLocalDate(first) || !isLocalDate(last)) return undefined;
  return first <= last ? [first, last] : undefined;
}

function defined(fields: Readonly<Partial<Record<FieldName, string | undefined>>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
