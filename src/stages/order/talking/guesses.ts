import { daysBetween, isLocalDate } from '../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area.ts';
import { languageName } from '../../../model/naming.ts';
import type { OrderReading } from '../../../ports/order-reader.ts';
import { hasOwnForm } from '../request/field-forms.ts';
import { askedFaults } from '../request/asked-faults.ts';
import { fieldsOf, valuesOf } from '../request/fields.ts';
import type { FieldName, Fields } from '../request/fields.ts';
import { LENGTHS } from '../request/read-times.ts';

interface Frame {
  readonly area: Area;
  readonly today: LocalDate;
}

/**
 * A reading with what a model guessed beside it. A guess counts only where the grammar said nothing of the matter and asked nothing of
 * it, and only if it is one of the allowed values; that the client has agreed is never guessed.
 */
export function addedTo(reading: OrderReading, guesses: Readonly<Record<string, string>>, frame: Frame): OrderReading {
  const said = [...Object.keys(reading.fields), ...askedFaults(reading.ask ?? [], new Map()).keys()];
  const spoken = new Set(said.map(matterOf));
  const good = allowed(guesses, frame) as Readonly<Record<string, string>>;
  const added = Object.entries(good).filter(([name]) => !spoken.has(matterOf(name)));
  if (added.length === 0) return reading;
  return { ...reading, intent: 'order', fields: { ...Object.fromEntries(added), ...reading.fields } };
}

/** Only fields that a model may fill, with values of the lists and of the right form. */
function allowed(guesses: Readonly<Record<string, string>>, frame: Frame): Fields {
  const fields = fieldsOf(guesses);
  const good = (Object.keys(fields) as FieldName[]).filter((name) => {
    const value = fields[name] ?? '';
    return ALLOWED[name]?.(value, frame) === true && hasOwnForm(name, value);
  });
  return ordered(Object.fromEntries(good.map((name) => [name, fields[name] ?? ''])));
}

/** Days and hours that go backwards are no days and hours. */
function ordered(fields: Fields): Fields {
  const { earliestDate, latestDate, timeFrom, timeTo, ...rest } = fields;
  const days =
    earliestDate !== undefined && latestDate !== undefined && earliestDate > latestDate ? {} : { earliestDate, latestDate };
  const hours = timeFrom !== undefined && timeTo !== undefined && timeFrom >= timeTo ? {} : { timeFrom, timeTo };
  return fieldsOf({ ...rest, ...days, ...hours });
}

type Allows = (value: string, frame: Frame) => boolean;

const always: Allows = () => true;
const isCount: Allows = (value) => Number(value) <= 500;
const isDay: Allows = (value, { today }) => isLocalDate(value) && value >= today && daysBetween(today, value) <= 400;
const isLanguage: Allows = (value) => languageName(value, 'en').toLowerCase() !== value.toLowerCase();
const isOf =
  (entries: (area: Area) => readonly { readonly id: string }[]): Allows =>
  (value, { area }) =>
    valuesOf(value).every((one) => entries(area).some(({ id }) => id === one));

const ALLOWED: Readonly<Partial<Record<FieldName, Allows>>> = {
  kind: always,
  method: isOf((area) => area.methods),
  theme: isOf((area) => area.themes),
  ageGroup: always,
  countFamily: isCount,
  countClose: isCount,
  countProfessionals: isCount,
  countChildren: isCount,
  countYoung: isCount,
  unit: isOf((area) => area.units),
  sector: isOf((area) => area.sectors),
  invitedSectors: isOf((area) => area.sectors),
  language: isLanguage,
  interpreter: always,
  interpreterLanguage: isLanguage,
  placeType: always,
  municipality: isOf((area) => area.municipalities),
  earliestDate: isDay,
  latestDate: isDay,
  weekdays: always,
  timeFrom: always,
  timeTo: always,
  durationMinutes: (value) => LENGTHS.includes(Number(value)),
  seats: (value) => /^[1-4]$/.test(value),
  urgency: always,
};

/** What belongs together is said together: a model adds no weekday to the grammar's dates. */
function matterOf(name: string): string {
  if (name === 'earliestDate' || name === 'latestDate' || name === 'weekdays') return 'days';
  if (name === 'timeFrom' || name === 'timeTo') return 'hours';
  if (name === 'unit' || name === 'sector') return 'unit';
  return name === 'interpreterLanguage' ? 'interpreter' : name;
}
