import {
  card,
  choiceInput,
  dateInput,
  execute,
  facts,
  heading,
  subtle,
  table,
  text,
  type CardElement,
} from '../../kernel/card/card.ts';
import { verticalBarChart } from '../../kernel/card/chart.ts';
import { type Language, nameIn } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { nameOf } from '../../model/area/naming.ts';
import type { Shown } from '../../runtime/handlers.ts';
import { cellInWords, periodInWords, publishedInWords } from './figures/cell.ts';
import type { Figures } from './figures/figures.ts';
import type { ReportItem } from './published/items.ts';
import { summaryOf } from './summary/summary.ts';
import { tablesOf } from './tables/tables.ts';
import type { ReportTable } from './tables/table.ts';
import { texts, type TableId } from './texts.ts';

export interface ReportView {
  readonly area: Area;
  /** The areas that this coordinator may look at. */
  readonly areas: readonly Area[];
  readonly language: Language;
  /** What was wrong with the dates that were asked for. */
  readonly fault?: string | undefined;
  /** It came by itself: with the summary in words above; after a half-year with more tables. */
  readonly sent?: 'short' | 'full' | undefined;
}

/** The tables that a phone has room for; the whole report is exported by `admin report`. */
const SHOWN: readonly TableId[] = ['ordersByMethod', 'durations', 'response'];

/** What is added after a half-year. */
const SHOWN_IN_FULL: readonly TableId[] = ['halves', 'capacity'];

/** Key figures, orders by month, a few tables, and what the figures mean. */
export function reportCard(figures: Figures, view: ReportView): Shown {
  const { area, language } = view;
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const body: CardElement[] = [
    ...(view.fault === undefined ? [] : [text(view.fault, { color: 'attention', weight: 'bolder' })]),
    ...(view.sent === undefined ? [] : summaryIn(figures, view)),
    heading(t.keyFigures),
    facts(keyFigures(figures, view)),
    ...monthChart(tables, language),
    ...[...SHOWN, ...(view.sent === 'full' ? SHOWN_IN_FULL : [])]
      .flatMap((id) => tables.filter((one) => one.id === id))
      .flatMap((one) => tableOf(one, figures, language)),
    subtle(publishedInWords(figures, language)),
    subtle(t.smallGroups(figures.smallestGroup)),
    ...periodInputs(figures, view),
  ];
  return {
    summary: t.summary,
    card: card({
      language,
      title: t.title(nameIn(area.name, language)),
      summary: periodInWords(figures, area, language),
      body,
      actions: [
        execute({ title: t.inputs.show, verb: 'desk.report', style: 'positive' }),
        execute({ title: t.inputs.board, verb: 'desk.board', associatedInputs: 'none' }),
      ],
      isWide: true,
    }),
  };
}

function summaryIn(figures: Figures, { area, language }: ReportView): readonly CardElement[] {
  const { title, paragraphs, remarksTitle, remarks } = summaryOf(figures, area, language);
  const lines = remarks.length === 0 ? [] : [heading(remarksTitle), ...remarks.map((one) => text(one))];
  return [heading(title), ...paragraphs.map((one) => text(one)), ...lines];
}

function keyFigures(figures: Figures, { area, language }: ReportView): readonly (readonly [string, string])[] {
  const t = texts[language];
  const { demand, flow, meetings, quality, smallestGroup } = figures;
  const say = (cell: Parameters<typeof cellInWords>[0]): string => cellInWords(cell, smallestGroup, language);
  const meanOf = (item: ReportItem): string => say(quality.items.find((one) => one.item === item)?.all.mean);
  const silent = demand.silentSectors.map((id) => nameOf(area.sectors, id, language)).join(', ');
  return [
    [t.key.orders, say(demand.orders)],
    [t.key.held, say(meetings.held)],
    [t.key.unfilled, say(flow.unfilled)],
    [t.key.staffed, say(flow.toStaffed.medianDays)],
    [t.key.responseRate, say(quality.responseRate)],
    [t.key.useful, meanOf('useful')],
    [t.key.heard, meanOf('heard')],
    ...(silent === '' ? [] : [[t.key.silent, silent] as const]),
  ];
}

/** Every chart has its figures as a table beside it, for those who cannot see the chart. */
function monthChart(tables: readonly ReportTable[], language: Language): readonly CardElement[] {
  const months = tables.find(({ id }) => id === 'ordersByMonth');
  if (months === undefined) return [];
  const [label = '', value = ''] = months.header;
  const rows = months.rows.map(({ head, cells }) => [head, typeof cells[0] === 'number' ? cells[0] : 0] as const);
  const title = texts[language].chartTitle;
  return [verticalBarChart({ title, header: [label, value], rows }, language)];
}

function tableOf(report: ReportTable, { smallestGroup }: Figures, language: Language): readonly CardElement[] {
  if (report.rows.length === 0) return [];
  const rows = report.rows.map(({ head, cells }) => [head, ...cells.map((cell) => cellInWords(cell, smallestGroup, language))]);
  return [heading(report.title), table(report.header, rows), subtle(report.definition)];
}

function periodInputs({ period }: Figures, { area, areas, language }: ReportView): readonly CardElement[] {
  const { inputs } = texts[language];
  const choices = areas.map(({ id, name }) => ({ title: nameIn(name, language), value: id }));
  const areaInput = choiceInput({ id: 'area', label: inputs.area, choices, value: area.id, style: 'compact' });
  return [
    ...(areas.length > 1 ? [areaInput] : []),
    dateInput({ id: 'from', label: inputs.from, value: period.from }),
    dateInput({ id: 'to', label: inputs.to, value: period.to }),
  ];
}
