import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { wordsOf } from '../../../model/fields/speech.ts';
import { languageName, nameOf } from '../../../model/area/naming.ts';
import { periodName } from '../../../model/feedback/fixed-period.ts';
import { reasonInWords } from '../../../model/order/cancel-reasons.ts';
import type { Figures } from '../figures/figures.ts';
import type { Capacity } from '../figures/capacity.ts';
import type { Meetings } from '../figures/meeting-figures.ts';
import type { Flow } from '../figures/flow-figures.ts';
import { impactTables, qualityTables } from './quality-tables.ts';
import {
  beside,
  countedRows,
  keyed,
  monthName,
  pooledRows,
  table,
  wordOf,
  type ReportTable,
  type Rows,
  type Words,
} from './table.ts';
import { texts } from '../texts.ts';

/** Every table of the report, in the order in which it is read. */
export function tablesOf(figures: Figures, area: Area, language: Language): readonly ReportTable[] {
  const words: Words = { area, language };
  return [
    ...demandTables(figures, words),
    ...flowTables(figures, words),
    ...meetingTables(figures, words),
    ...capacityTables(figures, words),
    ...qualityTables(figures, words),
    ...impactTables(figures, words),
    ...targetsTables(figures, words),
  ];
}

function targetsTables({ targets }: Figures, words: Words): readonly ReportTable[] {
  const { key } = texts[words.language];
  const rows = targets.map(({ id, now, earlier, target, benchmark }) => {
    return { head: key[id], cells: [now, earlier, target, benchmark?.value] };
  });
  return rows.length === 0 ? [] : [table('targets', words, rows)];
}

function demandTables({ demand: d, earlier, halves, areas }: Figures, words: Words): readonly ReportTable[] {
  const { area, language } = words;
  const names = (field: string): Readonly<Record<string, string>> => wordsOf(field, language).names ?? {};
  const t = texts[language];
  const silent = d.silentSectors.map((id) => ({ head: nameOf(area.sectors, id, language), cells: [0] }));
  return [
    table('orders', words, beside(t.rows.orders, d, earlier.demand)),
    table('units', words, beside(t.rows.units, d.units, earlier.demand.units)),
    table('ordersByMonth', words, countedRows(d.byMonth, monthName)),
    table(
      'halves',
      words,
      halves.map(({ half, placed, held, active }) => ({ head: periodName(half), cells: [placed, held, active] })),
    ),
    table(
      'areas',
      words,
      areas.map((one) => ({ head: nameIn(one.name, words.language), cells: [one.orders, one.held, one.unfilled, one.active] })),
    ),
    table(
      'ordersByMethod',
      words,
      countedRows(d.byMethod, (id) => nameOf(area.methods, id, language)),
    ),
    table('ordersBySector', words, [...pooledRows(d.bySector, words, (id) => nameOf(area.sectors, id, language)), ...silent]),
    table(
      'ordersByMunicipality',
      words,
      pooledRows(d.byMunicipality, words, (id) => nameOf(area.municipalities, id, language)),
    ),
    table(
      'ordersByLanguage',
      words,
      pooledRows(d.byLanguage, words, (id) => languageName(id, language)),
    ),
    table(
      'ordersByInterpreter',
      words,
      pooledRows(d.byInterpreter, words, (id) => wordOf(names('interpreter'), id)),
    ),
    table(
      'ordersByAge',
      words,
      pooledRows(d.byAgeGroup, words, (id) => wordOf(names('ageGroup'), id)),
    ),
    table(
      'ordersByWorry',
      words,
      pooledRows(d.byWorry, words, (id) => wordOf(names('worry'), id)),
    ),
    table(
      'ordersByInvitedSector',
      words,
      pooledRows(d.byInvitedSector, words, (id) => nameOf(area.sectors, id, language)),
    ),
  ];
}

function flowTables({ flow, earlier }: Figures, words: Words): readonly ReportTable[] {
  const t = texts[words.language];
  const duration = (key: 'toFirstAnswer' | 'toStaffed' | 'toMeeting'): Rows[number] => {
    const { count, medianDays, ninetyDays } = flow[key];
    return { head: t.rows.durations[key], cells: [count, medianDays, ninetyDays] };
  };
  return [
    table('durations', words, [duration('toFirstAnswer'), duration('toStaffed'), duration('toMeeting')]),
    table('flow', words, beside(t.rows.flow, steps(flow), steps(earlier.flow))),
    table(
      'cancelled',
      words,
      countedRows(flow.cancelled, (reason) => reasonInWords(reason, words.language)),
    ),
    table('cancelledBy', words, beside(t.rows.cancelledBy, flow.cancelledBy, earlier.flow.cancelledBy)),
  ];
}

/** What is told as one number each. */
function steps({ toFirstAnswer: _1, toStaffed: _2, toMeeting: _3, cancelled: _4, cancelledBy: _5, ...numbers }: Flow) {
  return numbers;
}

function meetingTables({ meetings, earlier }: Figures, words: Words): readonly ReportTable[] {
  const t = texts[words.language];
  return [
    table('meetings', words, beside(t.rows.meetings, told(meetings), told(earlier.meetings))),
    table(
      'participants',
      words,
      keyed({ ...t.rows.participants, total: t.all }, { ...meetings.participants.groups, total: meetings.participants.total }),
    ),
  ];
}

function told({ participants: _, ...numbers }: Meetings) {
  return numbers;
}

function capacityTables({ capacity, earlier }: Figures, words: Words): readonly ReportTable[] {
  const { area, language } = words;
  const t = texts[language];
  return [
    table('capacity', words, beside(t.rows.capacity, people(capacity), people(earlier.capacity))),
    table('roles', words, keyed(t.rows.roles, capacity.roles)),
    table(
      'consultantsBySector',
      words,
      countedRows(capacity.bySector, (id) => nameOf(area.sectors, id, language)),
    ),
    table(
      'consultantsByMethod',
      words,
      countedRows(capacity.byMethod, (id) => nameOf(area.methods, id, language)),
    ),
    table(
      'consultantsByLanguage',
      words,
      countedRows(capacity.byLanguage, (id) => languageName(id, language)),
    ),
  ];
}

function people({ active, paused, assignments }: Capacity) {
  return { active, paused, ...assignments };
}
