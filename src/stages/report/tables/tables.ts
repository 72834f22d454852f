import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { wordsOf } from '../../../model/fields/told.ts';
import { languageName, modelTexts, nameOf } from '../../../model/area/naming.ts';
import type { Figures } from '../figures/figures.ts';
import type { Flow } from '../figures/flow-figures.ts';
import { impactTables, qualityTables } from './quality-tables.ts';
import { countedRows, keyed, monthName, pooledRows, table, wordOf } from './table.ts';
import type { ReportTable, Rows, Words } from './table.ts';
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
  ];
}

function demandTables({ demand: d }: Figures, words: Words): readonly ReportTable[] {
  const { area, language } = words;
  const names = (field: string): Readonly<Record<string, string>> => wordsOf(field, language).names ?? {};
  const t = texts[language];
  const silent = d.silentSectors.map((id) => ({ head: nameOf(area.sectors, id, language), cells: [0] }));
  return [
    table('orders', words, keyed(t.rows.orders, d)),
    table('ordersByMonth', words, countedRows(d.byMonth, monthName)),
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

function flowTables({ flow }: Figures, words: Words): readonly ReportTable[] {
  const t = texts[words.language];
  const duration = (key: 'toFirstAnswer' | 'toStaffed' | 'toMeeting'): Rows[number] => {
    const { count, medianDays, ninetyDays } = flow[key];
    return { head: t.rows.durations[key], cells: [count, medianDays, ninetyDays] };
  };
  const figures: Omit<Flow, 'toFirstAnswer' | 'toStaffed' | 'toMeeting' | 'cancelled'> = flow;
  return [
    table('durations', words, [duration('toFirstAnswer'), duration('toStaffed'), duration('toMeeting')]),
    table('flow', words, keyed(t.rows.flow, figures)),
    table(
      'cancelled',
      words,
      countedRows(flow.cancelled, (reason) => wordOf(modelTexts[words.language].reasons, reason)),
    ),
  ];
}

function meetingTables({ meetings }: Figures, words: Words): readonly ReportTable[] {
  const t = texts[words.language];
  return [
    table('meetings', words, keyed(t.rows.meetings, meetings)),
    table(
      'participants',
      words,
      keyed({ ...t.rows.participants, total: t.all }, { ...meetings.participants.groups, total: meetings.participants.total }),
    ),
  ];
}

function capacityTables({ capacity }: Figures, words: Words): readonly ReportTable[] {
  const { area, language } = words;
  const t = texts[language];
  return [
    table('capacity', words, keyed(t.rows.capacity, { ...capacity, ...capacity.assignments })),
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
